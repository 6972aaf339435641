/* The page of open data: every register with its columns, its formats and its file (政府信息公开条例 8, 23). */
#include <string.h>

#include "../pages.h"
#include "../shared/frame.h"
#include "../shared/linked.h"
#include "data.h"

struct snapshot {
    const char *kind, *format, *made_at;
    int64_t row_count, bytes;
};
struct data_word {
    const char *name, *label, *about, *type;
};
/* One register as the page shows it; addresses NULL where there is no such form. */
struct data_set {
    const char *code, *name, *about, *place;
    const char *json, *csv, *excel, *gb18030, *atom, *file_csv, *file_json;
    const char *size_csv, *size_json, *made_at; /* NULL: written on the spot */
    int64_t rows;
    bool waiting; /* its file is being made */
    LIST(struct data_word) columns, filters;
};
struct open_data_page {
    struct frame frame;
    LIST(struct data_set) sets;
    const char *terms;
    struct json_text linked;
};

#include "open_data.html.h"

/* clang-format off */
DB_QUERY(list_snapshots, struct snapshot,
         "SELECT kind, format, row_count, bytes, DATE_FORMAT(made_at, '%Y-%m-%d %H:%i') AS made_at FROM public_snapshot"
         " ORDER BY version, id",
         DB_COLUMN(struct snapshot, kind), DB_COLUMN(struct snapshot, format), DB_COLUMN(struct snapshot, row_count),
         DB_COLUMN(struct snapshot, bytes), DB_COLUMN(struct snapshot, made_at))
/* clang-format on */

static const char *const type_words[] = {
    [DATA_INTEGER] = "整数", [DATA_MONEY] = "数（元）", [DATA_DECIMAL] = "数",
    [DATA_FLAG] = "是或否",  [DATA_TEXT] = "文字",      [DATA_CODE] = "代码",
    [DATA_DATE] = "日期",    [DATA_TIME] = "时间",      [DATA_JSON] = "JSON数组",
};

/* 1 MB are a million bytes, as nearly every reader's file list has it. */
static const char *size_words(struct arena *arena, int64_t bytes) {
    if (bytes < 1000)
        return arena_printf(arena, "%ld 字节", (long)bytes);
    if (bytes < 1000000)
        return arena_printf(arena, "%ld KB", (long)((bytes + 500) / 1000));
    return arena_printf(arena, "%.1f MB", (double)bytes / 1e6);
}

static void fill_words(struct request *rq, const struct data_register *reg, struct data_set *set) {
    set->columns.items = arena_alloc(rq->arena, reg->column_count * sizeof *set->columns.items);
    set->filters.items = arena_alloc(rq->arena, (reg->filter_count + 1) * sizeof *set->filters.items);
    for (size_t i = 0; i < reg->column_count; i++) {
        const struct data_column *column = &reg->columns[i];
        set->columns.items[set->columns.count++] =
            (struct data_word){column->name, column->label, column->about, type_words[column->type]};
    }
    for (size_t i = 0; i < reg->filter_count; i++)
        set->filters.items[set->filters.count++] =
            (struct data_word){.name = reg->filters[i].param, .label = reg->filters[i].label};
}

static void fill_addresses(struct arena *arena, const struct data_register *reg, struct data_set *set) {
    set->json = arena_printf(arena, "/%s.json", reg->code);
    set->csv = arena_printf(arena, "/%s.csv?limit=1000", reg->code);
    set->excel = arena_printf(arena, "/%s.csv?limit=1000&bom=1", reg->code);
    set->gb18030 = arena_printf(arena, "/%s.csv?limit=1000&charset=gb18030", reg->code);
    if (reg->feed.title)
        set->atom = arena_printf(arena, "/%s.atom", reg->code);
    if (!reg->files)
        return;
    set->file_csv = arena_printf(arena, "/data/%s.csv", reg->code);
    set->file_json = arena_printf(arena, "/data/%s.jsonl", reg->code);
}

/* Rows come oldest first: the newest file of a format stays. */
static void fill_files(struct request *rq, struct open_data_page *page) {
    LIST(struct snapshot) files;
    db_list(rq->db, rq->arena, &list_snapshots, &files);
    for (size_t i = 0; i < files.count; i++)
        for (size_t j = 0; j < page->sets.count; j++) {
            const struct snapshot *file = &files.items[i];
            struct data_set *set = &page->sets.items[j];
            if (strcmp(set->code, file->kind) != 0)
                continue;
            *(strcmp(file->format, "csv") == 0 ? &set->size_csv : &set->size_json) = size_words(rq->arena, file->bytes);
            set->made_at = file->made_at;
            set->rows = file->row_count;
            set->waiting = false;
        }
}

static void fill_sets(struct request *rq, struct open_data_page *page) {
    page->sets.items = arena_alloc(rq->arena, data_register_count * sizeof *page->sets.items);
    for (size_t i = 0; i < data_register_count; i++) {
        const struct data_register *reg = data_registers[i];
        struct data_set *set = &page->sets.items[page->sets.count++];
        *set =
            (struct data_set){.code = reg->code, .name = reg->name, .about = reg->about, .waiting = reg->kind != NULL};
        fill_words(rq, reg, set);
        fill_addresses(rq->arena, reg, set);
    }
    fill_files(rq, page);
}

static void write_download(struct linked *linked, const char *path, const char *type) {
    if (!path)
        return;
    json_object(&linked->json, NULL);
    json_text(&linked->json, "@type", "DataDownload");
    json_text(&linked->json, "encodingFormat", type);
    linked_address(linked, "contentUrl", path);
    json_end(&linked->json);
}

static void write_set(struct linked *linked, const struct data_set *set) {
    json_object(&linked->json, NULL);
    json_text(&linked->json, "@type", "Dataset");
    linked_address(linked, "@id", arena_printf(linked->rq->arena, "/data#%s", set->code));
    json_text(&linked->json, "name", set->name);
    json_text(&linked->json, "description", set->about);
    json_bool(&linked->json, "isAccessibleForFree", true);
    json_text(&linked->json, "usageInfo", DATA_TERMS);
    json_array(&linked->json, "distribution");
    write_download(linked, set->json, "application/json");
    write_download(linked, set->file_csv, "text/csv");
    write_download(linked, set->file_json, "application/jsonl");
    write_download(linked, set->atom, "application/atom+xml");
    json_end(&linked->json);
    json_end(&linked->json);
}

static struct json_text describe(struct request *rq, const struct open_data_page *page) {
    struct linked linked;
    linked_start(&linked, rq, "DataCatalog", "/data",
                 arena_printf(rq->arena, "%s开放数据", page->frame.site.site_title));
    linked_organisation(&linked, "publisher", page->frame.site.host_name, NULL);
    json_array(&linked.json, "dataset");
    for (size_t i = 0; i < page->sets.count; i++)
        write_set(&linked, &page->sets.items[i]);
    json_end(&linked.json);
    return linked_end(&linked);
}

static void show_data(struct request *rq) {
    struct open_data_page page = {.terms = DATA_TERMS};
    fill_sets(rq, &page);
    frame_fill(rq, &page.frame, SECTION_DATA, "开放数据");
    page.linked = describe(rq, &page);
    render_open_data(reply_html(rq, 200), &page);
}

const struct page open_data_page = PLAIN_PAGE(show_data);
