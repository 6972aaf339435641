/*
 * "What would apply?" A citizen chooses a body and a matter, then answers one question a page, factor by factor, and
 * sees the tiers that the answers lead to. All answers stand in the address; nothing is stored, and nothing is decided
 * (新绛裁量 4: like cases are treated alike; 18: a body tells facts, reasons and basis before it decides).
 */
#include <stdlib.h>
#include <string.h>

#include "../pages.h"
#include "../shared/address.h"
#include "../shared/cited.h"
#include "../shared/frame.h"
#include "../shared/record.h"
#include "benchmark_answers.h"

#define MOST_ANSWERS 50 /* of a text that check_answers lets through */
#define ANSWERS_SIZE 100
#define MOST_MATTERS 500 /* of one body, on one page */

struct benchmark_apply_input {
    int64_t body, id, v, step;
    int64_t a;     /* the answer just given: the position of a circumstance */
    const char *c; /* those given before: "1-7" */
};
struct apply_body {
    int64_t id, count;
    const char *name;
};
struct apply_matter {
    int64_t id, version;
    const char *body_name, *matter, *kind_name, *document;
};
/* A circumstance to choose, and whether it is chosen. */
struct apply_option {
    int64_t position;
    const char *text;
    bool chosen;
};
struct benchmark_apply_page {
    struct frame frame;
    struct benchmark benchmark;
    struct benchmark_answers answers;
    struct scale scale;
    benchmark_tiers tiers;
    cited_list bases;
    LIST(struct apply_body) bodies;
    LIST(struct apply_matter) matters;
    LIST(struct apply_option) options;
    int64_t step, next, last, questions, body_id;
    const char *fault, *factor, *body_name, *back;
    const char *kept; /* answers to the other questions */
    bool ask_body, ask_matter, ask_factor, answered, stale, several, too_many, without_circumstances, future;
};

#include "benchmark_apply.html.h"

/* clang-format off */
DB_QUERY(list_apply_bodies, struct apply_body,
         "SELECT b.id, b.name, COUNT(*) AS count FROM public_benchmark e JOIN public_body b ON b.id = e.body_id"
         " GROUP BY b.id, b.name, b.legal_kind_position, b.position ORDER BY b.legal_kind_position, b.position, b.id",
         DB_COLUMN(struct apply_body, id), DB_COLUMN(struct apply_body, name), DB_COLUMN(struct apply_body, count))
DB_QUERY(list_apply_matters, struct apply_matter,
         "SELECT id, version, body_name, matter, kind_name, document FROM public_benchmark WHERE body_id = ?"
         " ORDER BY document, id LIMIT ?",
         DB_COLUMN(struct apply_matter, id), DB_COLUMN(struct apply_matter, version),
         DB_COLUMN(struct apply_matter, body_name), DB_COLUMN(struct apply_matter, matter), DB_COLUMN(struct apply_matter, kind_name),
         DB_COLUMN(struct apply_matter, document))
/* clang-format on */

/* Numbers of a few digits with a line between each two. */
static const char *check_answers(const char *text) {
    while (true) {
        size_t digits = strspn(text, "0123456789");
        if (!digits || digits > 9)
            return "情形不正确，请重新选择";
        text += digits;
        if (!*text)
            return NULL;
        if (*text++ != '-')
            return "情形不正确，请重新选择";
    }
}

static void choose_body(struct request *rq, struct benchmark_apply_page *page) {
    page->ask_body = true;
    db_list(rq->db, rq->arena, &list_apply_bodies, &page->bodies);
}

/* A body without benchmarks, or not there at all, leads back to the choice of bodies. */
static void choose_matter(struct request *rq, struct benchmark_apply_page *page, int64_t body) {
    db_list(rq->db, rq->arena, &list_apply_matters, &page->matters, DB(body), DB(MOST_MATTERS + 1));
    if (!page->matters.count) {
        page->fault = "这个执法主体没有公布裁量基准。请从下面重新选择。";
        choose_body(rq, page);
        return;
    }
    page->ask_matter = true;
    page->body_id = body;
    page->body_name = page->matters.items[0].body_name;
    page->too_many = page->matters.count > MOST_MATTERS;
    page->matters.count -= page->too_many;
}

/* "1-7", without the answer to one question (counted from 1; 0: with all). Numbers too many for the text are left out:
 * no benchmark has so many factors. */
static const char *answers_text(struct request *rq, const struct benchmark_apply_page *page, int64_t without) {
    const char *text = "";
    for (size_t i = 0; i < page->answers.list.count; i++) {
        int64_t position = page->answers.list.items[i].position;
        if (position && (int64_t)i + 1 != without && strlen(text) < ANSWERS_SIZE - 20)
            text = arena_printf(rq->arena, "%s%s%ld", text, *text ? "-" : "", (long)position);
    }
    return text;
}

/* The address of one question, with all answers. */
static const char *question_address(struct request *rq, const struct benchmark_apply_page *page, int64_t step) {
    struct address address = address_start(rq->arena, "/benchmark/apply");
    address_integer(&address, "id", page->benchmark.id);
    address_integer(&address, "v", page->benchmark.version);
    address_integer(&address, "step", step);
    address_text(&address, "c", answers_text(rq, page, 0));
    return address_end(&address);
}

static void ask(struct request *rq, struct benchmark_apply_page *page, const struct benchmark_factor *factor) {
    const struct benchmark_answer *given = &page->answers.list.items[page->step - 1];
    page->ask_factor = true;
    page->factor = factor->name;
    page->next = page->step + 1;
    page->last = page->questions + 1;
    page->back = page->step > 1 ? question_address(rq, page, page->step - 1) : NULL;
    page->options.items = arena_alloc(rq->arena, (factor->circumstances.count + 1) * sizeof *page->options.items);
    for (size_t i = 0; i < factor->circumstances.count; i++) {
        const struct benchmark_circumstance *one = &factor->circumstances.items[i];
        page->options.items[page->options.count++] =
            (struct apply_option){one->position, one->text, given->position == one->position};
    }
    page->kept = answers_text(rq, page, page->step);
}

static void answer(struct request *rq, struct benchmark_apply_page *page) {
    page->answered = true;
    page->several = page->answers.tier_count > 1;
    for (size_t i = 0; i < page->answers.list.count; i++)
        page->answers.list.items[i].again = question_address(rq, page, (int64_t)i + 1);
    benchmark_scale(rq, &page->benchmark, &page->tiers, page->answers.tiers, "所选情形对应", &page->scale);
    page->bases = cited_read(rq, page->benchmark.version_id);
}

static struct integers all_answers(struct request *rq, const struct benchmark_apply_input *in) {
    struct integers all = {arena_alloc(rq->arena, (MOST_ANSWERS + 1) * sizeof *all.items), 0};
    char *end;
    for (const char *at = in->c ? in->c : ""; *at && all.count < MOST_ANSWERS; at = *end ? end + 1 : end)
        all.items[all.count++] = strtoll(at, &end, 10);
    if (in->a)
        all.items[all.count++] = in->a;
    return all;
}

/* Questions of the version shown now. Answers to another version are never carried over. */
static void go_on(struct request *rq, struct benchmark_apply_page *page) {
    const struct benchmark_apply_input *in = rq->input;
    benchmark_circumstances circumstances;
    benchmark_read_tiers(rq, &page->benchmark, &page->tiers);
    benchmark_read_circumstances(rq, &page->benchmark, &circumstances);
    benchmark_factors factors = benchmark_factors_of(rq->arena, &circumstances, &page->tiers);
    page->questions = (int64_t)factors.count;
    page->step = in->step ? in->step : 1;
    page->body_id = page->benchmark.body_id;
    page->future = date_number(page->benchmark.effective_on) > date_number(frame_today(rq));
    struct integers chosen = all_answers(rq, in);
    page->answers = benchmark_answers_read(rq->arena, &factors, &page->tiers, &chosen);
    page->fault = page->answers.fault;
    if (in->v && in->v != page->benchmark.version)
        page->fault = "这项裁量基准已经更新，先前的选择不再适用。请按现行版本重新选择。";
    page->stale = page->fault;
    page->without_circumstances = !factors.count;
    if (page->stale || page->without_circumstances)
        return;
    if (page->step <= page->questions)
        ask(rq, page, &factors.items[page->step - 1]);
    else
        answer(rq, page);
}

static void show_apply(struct request *rq) {
    const struct benchmark_apply_input *in = rq->input;
    struct benchmark_apply_page page = {0};
    bool wrong = rq->errors.count > 0;
    if (wrong)
        page.fault = "地址中的选择不正确。请重新选择。";
    if (!wrong && in->id && !benchmark_read(rq, in->id, &page.benchmark)) {
        record_gone(rq, in->id);
        return;
    }
    if (!wrong && in->id)
        go_on(rq, &page);
    else if (!wrong && in->body)
        choose_matter(rq, &page, in->body);
    else
        choose_body(rq, &page);
    frame_fill(rq, &page.frame, SECTION_BENCHMARK, "按情形对照裁量基准");
    page.frame.has_errors = page.fault;
    render_benchmark_apply(reply_html(rq, page.fault ? 400 : 200), &page);
}

const struct page benchmark_apply_page =
    FORM_PAGE(show_apply, struct benchmark_apply_input,
              INPUT(struct benchmark_apply_input, body, .label = "执法主体", .minimum = 1, .maximum = INT64_MAX),
              INPUT(struct benchmark_apply_input, id, .label = "事项", .minimum = 1, .maximum = INT64_MAX),
              INPUT(struct benchmark_apply_input, v, .label = "版本", .minimum = 1, .maximum = 1000000),
              INPUT(struct benchmark_apply_input, step, .label = "步骤", .minimum = 1, .maximum = 1000),
              INPUT(struct benchmark_apply_input, a, .label = "情形", .minimum = 1, .maximum = 100000),
              INPUT(struct benchmark_apply_input, c, .label = "情形", .maximum = ANSWERS_SIZE, .check = check_answers));
