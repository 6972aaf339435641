/* What all addresses of data share: inputs, filters, the way through the pages. */
#include "data.h"

#include <string.h>

#include "../pages.h"
#include "../result/result_input.h"
#include "../shared/address.h"
#include "data_result.h"

#define CURSOR_LETTERS 64

static const char *const charsets[] = {"utf-8", "gb18030", NULL};
static const char *const headers[] = {"label", "name", NULL};

/* clang-format off */
const struct input data_inputs[] = {
    INPUT(struct data_input, code, .maximum = 32, .required = true),
    INPUT(struct data_input, id, .label = "编号", .minimum = 1, .maximum = INT64_MAX),
    INPUT(struct data_input, limit, .label = "每页行数", .minimum = 1, .maximum = DATA_MOST_ROWS, .fallback = "100"),
    INPUT(struct data_input, cursor, .label = "翻页位置", .maximum = CURSOR_LETTERS),
    INPUT(struct data_input, bom, .label = "带BOM"),
    INPUT(struct data_input, charset, .label = "字符集", .choices = charsets, .fallback = "utf-8"),
    INPUT(struct data_input, header, .label = "表头", .choices = headers, .fallback = "label"),
    INPUT(struct data_input, body, .label = "执法机关", .minimum = 1, .maximum = INT64_MAX),
    INPUT(struct data_input, basis, .label = "执法依据", .minimum = 1, .maximum = INT64_MAX),
    INPUT(struct data_input, year, .label = "年度", .minimum = 1949, .maximum = 9999),
    INPUT(struct data_input, band, .label = "金额档", .choices = result_bands),
    INPUT(struct data_input, kind, .label = "类别", .maximum = 32, .check = result_check_code),
    INPUT(struct data_input, class, .label = "处罚种类", .maximum = 32, .check = result_check_code),
    INPUT(struct data_input, list, .label = "清单", .maximum = 32),
    INPUT(struct data_input, category, .label = "文件类别", .maximum = 32),
    INPUT(struct data_input, level, .label = "效力层级", .maximum = 32),
    INPUT(struct data_input, status, .label = "状态", .maximum = 32),
    INPUT(struct data_input, q, .label = "词语", .maximum = 100),
    INPUT(struct data_input, from, .label = "起始日期"),
    INPUT(struct data_input, to, .label = "截止日期"),
};
const size_t data_input_count = sizeof data_inputs / sizeof *data_inputs;

struct register_date {
    int64_t seconds;
};
/* What is shown also changes at midnight, when publication of some records ends. */
DB_QUERY(read_date, struct register_date,
         "SELECT GREATEST(UNIX_TIMESTAMP(g.changed_at), UNIX_TIMESTAMP(d.today)) AS seconds"
         " FROM public_register g JOIN public_deployment d WHERE g.kind = ?",
         DB_COLUMN(struct register_date, seconds))
/* clang-format on */

/* The registers' own questions are known before the database is. */
__attribute__((constructor)) static void know_questions(void) {
    data_ask_pages();
}

const char *data_root(struct request *rq) {
    return arena_printf(rq->arena, "%s%s", rq->conf->site_url, rq->conf->prefix);
}

static bool is_filter(const struct data_register *reg, const char *name) {
    for (size_t i = 0; i < reg->filter_count; i++)
        if (strcmp(reg->filters[i].param, name) == 0)
            return true;
    return false;
}

static bool is_paging(const char *name) {
    return strcmp(name, "limit") == 0 || strcmp(name, "cursor") == 0;
}

static bool is_table(const char *name) {
    return strcmp(name, "bom") == 0 || strcmp(name, "charset") == 0 || strcmp(name, "header") == 0;
}

const struct data_register *data_asked(struct request *rq, bool csv) {
    const struct data_input *in = rq->input;
    const struct data_register *reg = data_find(in->code);
    if (!reg)
        request_fail(rq, 404);
    for (size_t i = 0; i < rq->param_count; i++) {
        const char *name = rq->params[i].name;
        if (rq->params[i].from == FROM_QUERY && !is_filter(reg, name) && !is_paging(name) && !(csv && is_table(name)))
            input_reject(rq, name, name, arena_printf(rq->arena, "这里不能使用参数“%s”", name));
    }
    if (rq->errors.count)
        request_fail(rq, 400);
    return reg;
}

const char *data_filters_text(struct request *rq, const struct data_register *reg) {
    struct address address = address_start(rq->arena, "");
    for (size_t i = 0; i < reg->filter_count; i++)
        address_text(&address, reg->filters[i].param, input_typed(rq, reg->filters[i].param));
    return address_end(&address);
}

/* The value of a filter as the list's question takes it; NULL where it was not given. */
static struct db_value filter_value(struct request *rq, const struct data_filter *filter) {
    const char *typed = input_typed(rq, filter->param);
    return db_text(*typed ? typed : NULL);
}

static int64_t read_cursor(struct request *rq, const struct data_register *reg) {
    const struct data_input *in = rq->input;
    int64_t key = DATA_FOREVER;
    if (!in->cursor || data_cursor_read(in->cursor, reg, data_filters_text(rq, reg), &key))
        return key;
    input_reject(rq, "cursor", "翻页位置", "翻页位置无法识别：请原样使用上一页给出的next地址，或者从第一页开始");
    request_fail(rq, 400);
}

static bool take_row(void *context, const struct db_cell *cells) {
    struct data_page *page = context;
    page->more = page->count == page->limit;
    if (page->more)
        return false;
    page->take(page, cells + 1);
    page->last = cells[0].integer;
    page->count++;
    return true;
}

static void read_list(struct request *rq, struct data_page *page, int64_t below) {
    struct db_value values[2 * DATA_MOST_FILTERS + 4];
    const struct data_register *reg = page->reg;
    size_t count = 0;
    for (size_t i = 0; i < reg->filter_count; i++)
        if (reg->filters[i].sql) {
            values[count++] = filter_value(rq, &reg->filters[i]);
            values[count++] = filter_value(rq, &reg->filters[i]);
        }
    values[count++] = DB(below);
    if (reg->bound)
        values[count++] = DB(below);
    values[count++] = DB((int64_t)page->limit + 1);
    values[count] = (struct db_value){.type = DB_TYPE_END};
    db_read_each(rq->db, rq->arena, &data_queries(reg)->list, take_row, page, values);
}

/* The same address with another cursor. */
static const char *next_address(struct request *rq, const struct data_page *page, int64_t key) {
    const char *filters = data_filters_text(rq, page->reg);
    struct address address =
        address_start(rq->arena, arena_printf(rq->arena, "%s%s%s", data_root(rq), rq->path, filters));
    static const char *const kept[] = {"limit", "bom", "charset", "header"};
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        address_text(&address, kept[i], input_typed(rq, kept[i]));
    address_text(&address, "cursor", data_cursor_write(rq->arena, page->reg, filters, key));
    return address_end(&address);
}

void data_read_page(struct request *rq, struct data_page *page) {
    const struct data_input *in = rq->input;
    int64_t key = read_cursor(rq, page->reg);
    page->limit = (size_t)in->limit;
    if (data_result_filtered(rq, page->reg))
        key = data_result_read(rq, page, key, take_row);
    else {
        read_list(rq, page, key);
        key = page->more ? page->last : 0;
    }
    if (!key)
        return;
    page->next = next_address(rq, page, key);
    reply_header(rq, "Link", arena_printf(rq->arena, "<%s>; rel=\"next\"", page->next));
}

void data_date(struct request *rq, const struct data_register *reg) {
    struct register_date date = {0};
    if (reg->kind && db_row(rq->db, rq->arena, &read_date, &date, DB(reg->kind)))
        reply_modified(rq, date.seconds);
}

#define DATA_PAGE(handler)                                                                                             \
    { handler, data_inputs, sizeof data_inputs / sizeof *data_inputs, sizeof(struct data_input), false }
const struct page data_json_page = DATA_PAGE(data_show_json), data_csv_page = DATA_PAGE(data_show_csv),
                  data_atom_page = DATA_PAGE(data_show_atom), data_one_page = DATA_PAGE(data_show_one),
                  data_file_csv_page = DATA_PAGE(data_show_file_csv),
                  data_file_json_page = DATA_PAGE(data_show_file_json);
