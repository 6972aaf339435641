/* Whole registers to download: /data/result.csv, /data/result.jsonl. Those of records are files that gongshi-work made
 * and nginx sends; which of them may be sent is decided by the view public_snapshot alone. The small ones are written
 * on the spot. */
#include <string.h>

#include "../../data/write.h"
#include "../shared/frame.h"
#include "data.h"

#define MOST_ROWS 20000 /* on the spot */

struct file {
    const char *file;
};
struct data_wait_page {
    struct frame frame;
    const char *name, *pages;
};

#include "data_wait.html.h"

/* clang-format off */
DB_QUERY(find_file, struct file,
         "SELECT file FROM public_snapshot WHERE kind = ? AND format = ? ORDER BY version DESC, id DESC LIMIT 1",
         DB_COLUMN(struct file, file))
/* clang-format on */

static const char *type_of(const char *format) {
    return strcmp(format, "csv") == 0 ? "text/csv; charset=utf-8; header=present" : "application/jsonl; charset=utf-8";
}

static void take_csv(struct data_page *page, const struct db_cell *cells) {
    data_csv_row(page->to, page->reg, cells);
}

static void take_line(struct data_page *page, const struct db_cell *cells) {
    data_json_line(page->to, page->reg, cells);
}

static bool take_row(void *context, const struct db_cell *cells) {
    struct data_page *page = context;
    page->take(page, cells + 1);
    return true;
}

static void write_all(struct request *rq, const struct data_register *reg, const char *format) {
    bool csv = strcmp(format, "csv") == 0;
    struct data_page page = {
        .reg = reg, .take = csv ? take_csv : take_line, .to = reply_body(rq, 200, type_of(format))};
    struct db_value values[2 * DATA_MOST_FILTERS + 3];
    size_t count = 0;
    while (count < 2 * reg->filter_count)
        values[count++] = DB((const char *)NULL);
    values[count++] = DB(DATA_FOREVER);
    values[count++] = DB(MOST_ROWS);
    values[count] = (struct db_value){.type = DB_TYPE_END};
    if (csv)
        data_csv_head(page.to, reg, false);
    db_read_each(rq->db, rq->arena, &data_queries(reg)->list, take_row, &page, values);
}

/* A file is not there before it was made first, and for some minutes after a withdrawal. */
static void ask_to_wait(struct request *rq, const struct data_register *reg) {
    struct data_wait_page page = {.name = reg->name, .pages = arena_printf(rq->arena, "/%s.json", reg->code)};
    frame_fill(rq, &page.frame, SECTION_DATA, "下载文件正在生成");
    render_data_wait(reply_html(rq, 503), &page);
    reply_header(rq, "Retry-After", "60");
    reply_header(rq, "Cache-Control", "no-store");
}

static void send_file(struct request *rq, const struct data_register *reg, const char *format) {
    struct file file = {0};
    if (!db_row(rq->db, rq->arena, &find_file, &file, DB(reg->kind), DB(format))) {
        ask_to_wait(rq, reg);
        return;
    }
    reply_body(rq, 200, type_of(format));
    reply_header(rq, "X-Accel-Redirect", arena_printf(rq->arena, "/.snapshot/%s", file.file));
}

static void show_file(struct request *rq, const char *format) {
    const struct data_input *in = rq->input;
    const struct data_register *reg = data_find(in->code);
    if (!reg || !reg->files)
        request_fail(rq, 404);
    for (size_t i = 0; i < rq->param_count; i++)
        if (rq->params[i].from == FROM_QUERY)
            request_fail(rq, 400); /* it is the whole register */
    if (reg->kind)
        send_file(rq, reg, format);
    else
        write_all(rq, reg, format);
    if (rq->status == 200)
        reply_header(rq, "Content-Disposition",
                     arena_printf(rq->arena, "attachment; filename=\"%s.%s\"", reg->code, format));
}

void data_show_file_csv(struct request *rq) {
    show_file(rq, "csv");
}

void data_show_file_json(struct request *rq) {
    show_file(rq, "jsonl");
}
