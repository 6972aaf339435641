/* Pairing the articles of two versions and laying them out: renumbered, moved, rewritten, added, left out; then real
 * laws, where they are at hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "../../admin/work/legal_text.h"
#include "../../portal/site/basis/articlediff.h"
#include "../../portal/site/basis/citation.h"
#include "../../portal/site/basis/compare_rows.h"
#include "../../portal/site/basis/textdiff.h"

static struct arena *arena;

static int start(void **state) {
    (void)state;
    arena = arena_new();
    return 0;
}

static int finish(void **state) {
    (void)state;
    arena_free(arena);
    return 0;
}

/* Sentences with nothing in common. */
#define REPORT "执法机关应当每年向本级人民政府报告工作情况。"
#define TRAIN  "县司法局组织持证人员参加业务培训和考试。"
#define CARD   "遗失证件的，立即登报声明作废，补办新证。"
#define FINE   "罚款收入全部上缴国库，禁止截留私分。"
#define LAST   "本制度自印发之日起施行。"

/* Articles numbered from 1, of the texts given. */
static struct article_list make_list(size_t count, const char *const *texts) {
    struct article_list list = {arena_alloc(arena, (count + 1) * sizeof *list.items), count};
    for (size_t i = 0; i < count; i++)
        list.items[i] = (struct article_text){
            .number = (int64_t)i + 1,
            .label = arena_printf(arena, "第%s条", chinese_number(arena, (int64_t)i + 1)),
            .heading = "",
            .text = texts[i],
        };
    return list;
}
#define ARTICLES(...)                                                                                                  \
    make_list(sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *), (const char *const[]){__VA_ARGS__})

/* The pairs as one line, by number: 1=1 equal, 2~3 changed, 4- left out, +5 added, ! moved. */
static const char *pairs_of(struct article_list old, struct article_list new) {
    size_t work = TEXTDIFF_WORK;
    struct article_pairs pairs = articlediff_pair(arena, &old, &new, &work);
    const char *line = "";
    for (size_t i = 0; i < pairs.count; i++) {
        const struct article_pair *pair = &pairs.items[i];
        const char *gap = i ? " " : "";
        if (!pair->new)
            line = arena_printf(arena, "%s%s%d-", line, gap, (int)pair->old->number);
        else if (!pair->old)
            line = arena_printf(arena, "%s%s+%d", line, gap, (int)pair->new->number);
        else
            line = arena_printf(arena, "%s%s%d%s%d%s", line, gap, (int)pair->old->number, pair->changed ? "~" : "=",
                                (int)pair->new->number, pair->moved ? "!" : "");
    }
    return line;
}

static void articles_are_paired(void **state) {
    (void)state;
    assert_string_equal(pairs_of(ARTICLES(REPORT, TRAIN), ARTICLES(REPORT, TRAIN)), "1=1 2=2");
    assert_string_equal(pairs_of(ARTICLES(REPORT, TRAIN, LAST), ARTICLES(REPORT, FINE, TRAIN, LAST)), "1=1 +2 2=3 3=4");
    assert_string_equal(pairs_of(ARTICLES(REPORT, FINE, TRAIN), ARTICLES(REPORT, TRAIN)), "1=1 2- 3=2");
    assert_string_equal(pairs_of(ARTICLES(FINE), ARTICLES(REPORT)), "1- +1");
    assert_string_equal(pairs_of(ARTICLES(REPORT, TRAIN, CARD, LAST), ARTICLES(TRAIN, CARD, LAST, REPORT)),
                        "2=1 3=2 4=3 1=4!");
    assert_string_equal(
        pairs_of(ARTICLES(REPORT, CARD), ARTICLES("执法机关应当每半年向本级人民政府报告工作情况。", CARD)), "1~1 2=2");
}

static void a_rewritten_article_is_found_behind_an_inserted_one(void **state) {
    (void)state;
    assert_string_equal(
        pairs_of(ARTICLES(REPORT, TRAIN, LAST), ARTICLES(FINE, "执法机关应当每季度向县人民政府报告工作情况。",
                                                         "县司法局组织持证人员参加培训和考试。", LAST)),
        "+1 1~2 2~3 3=4");
}

static void nothing_with_nothing(void **state) {
    (void)state;
    struct article_list none = {0};
    assert_string_equal(pairs_of(none, none), "");
    assert_string_equal(pairs_of(none, ARTICLES(FINE)), "+1");
    assert_string_equal(pairs_of(ARTICLES(FINE, FINE), none), "1- 2-");
}

/* Every article is in exactly one pair, whatever the lists and however little work is allowed. */
static void every_article_is_shown_once(void **state) {
    (void)state;
    static const char *const texts[] = {REPORT, TRAIN, CARD, FINE, LAST, "", "执法机关应当报告工作。", TRAIN CARD};
    unsigned seed = 3;
    for (int round = 0; round < 2000; round++) {
        const char *old_texts[12], *new_texts[12];
        size_t n = (size_t)rand_r(&seed) % 13, m = (size_t)rand_r(&seed) % 13, seen = 0;
        for (size_t i = 0; i < 12; i++)
            old_texts[i] = texts[rand_r(&seed) % 8], new_texts[i] = texts[rand_r(&seed) % 8];
        struct article_list old = make_list(n, old_texts), new = make_list(m, new_texts);
        size_t work = round % 2 ? TEXTDIFF_WORK : (size_t)round / 2;
        struct article_pairs pairs = articlediff_pair(arena, &old, &new, &work);
        int64_t next = 1;
        bool old_seen[13] = {false};
        for (size_t i = 0; i < pairs.count; i++) {
            const struct article_pair *pair = &pairs.items[i];
            assert_true(!pair->new || pair->new->number == next++);
            assert_true(!pair->old || !old_seen[pair->old->number]);
            if (pair->old)
                old_seen[pair->old->number] = true, seen++;
            if (pair->old && pair->new)
                assert_int_equal(pair->changed, strcmp(pair->old->text, pair->new->text) != 0);
        }
        assert_int_equal(seen, n);
        assert_int_equal(next, m + 1);
        arena_reset(arena);
    }
}

/* ---- what the page shows ---- */

static struct compare_rows rows_of(struct article_list old, struct article_list new, bool all) {
    size_t work = TEXTDIFF_WORK;
    struct article_pairs pairs = articlediff_pair(arena, &old, &new, &work);
    struct compare_view view = {7, 1, 2, all};
    return compare_rows_make(arena, &pairs, &view, &work);
}

static void runs_without_change_are_one_line(void **state) {
    (void)state;
    struct article_list old = ARTICLES(REPORT, TRAIN, CARD, LAST), new = ARTICLES(REPORT, TRAIN, FINE, CARD, LAST);
    struct compare_rows rows = rows_of(old, new, false);
    assert_int_equal(rows.count, 3);
    assert_string_equal(rows.items[0].label, "第一条至第二条");
    assert_string_equal(rows.items[0].name, "无变化");
    assert_null(rows.items[0].formerly);
    assert_string_equal(rows.items[1].name, "新增");
    assert_string_equal(rows.items[1].new_address, "/basis/7/v/2/art/3");
    assert_null(rows.items[1].old_address);
    assert_string_equal(rows.items[2].label, "第四条至第五条");
    assert_string_equal(rows.items[2].formerly, "第三条至第四条");
    assert_string_equal(rows.items[2].name, "序号变动，文字无变化");

    struct compare_rows all = rows_of(old, new, true);
    assert_int_equal(all.count, 5);
    assert_string_equal(all.items[3].id, rows.items[2].id);
    assert_false(all.items[3].brief);
    assert_string_equal(all.items[3].old_address, "/basis/7/v/1/art/3");
    assert_string_equal(all.items[3].new_address, "/basis/7/v/2/art/4");
}

/* Its number may be another article's now. */
static void an_article_left_out_is_named_as_it_was(void **state) {
    (void)state;
    struct compare_rows rows = rows_of(ARTICLES(REPORT, FINE, TRAIN), ARTICLES(REPORT, TRAIN), false);
    assert_int_equal(rows.count, 3);
    assert_string_equal(rows.items[1].label, "原第二条");
    assert_string_equal(rows.items[1].name, "删去");
    assert_string_equal(rows.items[1].old_address, "/basis/7/v/1/art/2");
    assert_null(rows.items[1].new_address);
    assert_string_equal(rows.items[2].label, "第二条");
    assert_string_equal(rows.items[2].formerly, "第三条");
}

static void counts_add_up(void **state) {
    (void)state;
    struct article_list old = ARTICLES(REPORT, TRAIN, CARD, LAST);
    struct article_list new = ARTICLES(FINE, REPORT, "县司法局组织持证人员参加业务培训。", LAST);
    size_t work = TEXTDIFF_WORK;
    struct article_pairs pairs = articlediff_pair(arena, &old, &new, &work);
    struct compare_count count = compare_count(&pairs);
    assert_int_equal(count.added, 1);
    assert_int_equal(count.changed, 1);
    assert_int_equal(count.renumbered_too, 1);
    assert_int_equal(count.removed, 1);
    assert_int_equal(count.renumbered, 1);
    assert_int_equal(count.same, 1);
    assert_true(count.any);
}

/* The lines of a comparison: | between lines, [-…-] and {+…+}; i before an item. */
static const char *lines_of(const char *old, const char *new) {
    struct compare_row row = {0};
    size_t work = TEXTDIFF_WORK;
    compare_lines(arena, old, new, &row, &work);
    const char *text = "";
    for (size_t i = 0; i < row.lines.count; i++) {
        const struct compare_line *line = &row.lines.items[i];
        text = arena_printf(arena, "%s%s%s", text, i ? "|" : "", line->is_item ? "i" : "");
        for (size_t j = 0; j < line->pieces.count; j++) {
            const struct compare_piece *piece = &line->pieces.items[j];
            text = arena_printf(arena, "%s%s%s%s", text,
                                piece->removed ? "[-"
                                : piece->added ? "{+"
                                               : "",
                                piece->text,
                                piece->removed ? "-]"
                                : piece->added ? "+}"
                                               : "");
        }
    }
    return text;
}

static void differences_are_laid_out_in_lines(void **state) {
    (void)state;
    assert_string_equal(lines_of("", ""), "");
    assert_string_equal(lines_of(NULL, TRAIN "\n" CARD), "{+" TRAIN "+}|{+" CARD "+}");
    assert_string_equal(lines_of(TRAIN "\n" CARD, NULL), "[-" TRAIN "-]|[-" CARD "-]");
    assert_string_equal(lines_of(TRAIN "\n" CARD, TRAIN), TRAIN "|[-" CARD "-]");
    assert_string_equal(lines_of(TRAIN "\n" CARD, TRAIN "\n" FINE "\n" CARD), TRAIN "|{+" FINE "+}|" CARD);
    assert_string_equal(lines_of("情形：\n（一）不按规定报告工作情况的；", "情形：\n（二）不按规定报告工作情况的；"),
                        "情形：|i（[-一-]{+二+}）不按规定报告工作情况的；");
    /* split and joined paragraphs can only be told in words */
    assert_string_equal(lines_of(TRAIN CARD, TRAIN "\n" CARD), TRAIN "{+〔另起一段〕+}|" CARD);
    assert_string_equal(lines_of(TRAIN "\n" CARD, TRAIN CARD), TRAIN "[-〔另起一段〕-]|" CARD);
    assert_string_equal(lines_of(TRAIN CARD, TRAIN "\n" FINE "\n" CARD), TRAIN "|{+" FINE "〔另起一段〕+}|" CARD);
    assert_string_equal(lines_of(TRAIN, "甲：\n（一）" TRAIN), "{+甲：+}|i{+（一）+}" TRAIN);
}

/* ---- real laws ---- */

static char *read_law(const char *name, size_t *length) {
    const char *path = arena_printf(arena, "../shared/laws/%s", name);
    FILE *file = fopen(path, "r");
    if (!file)
        return NULL;
    char *text = arena_alloc(arena, 1 << 20);
    *length = fread(text, 1, (1 << 20) - 1, file);
    (void)fclose(file);
    return text;
}

static bool load_law(const char *name, struct article_list *list) {
    size_t length;
    char *text = read_law(name, &length);
    if (!text) {
        print_message("# skipped: no ../shared/laws/%s\n", name);
        return false;
    }
    struct legal_file file = legal_text_parse(arena, name, text, length);
    assert_int_equal(file.count, 1);
    const struct legal_document *law = &file.documents[0];
    *list = (struct article_list){arena_alloc(arena, (law->article_count + 1) * sizeof *list->items), 0};
    for (size_t i = 0; i < law->article_count; i++) {
        const struct legal_article *article = &law->articles[i];
        if (article->number)
            list->items[list->count++] =
                (struct article_text){article->number, article->sub, article->label, "", article->text};
    }
    return true;
}

static double milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static struct compare_count count_laws(const char *old_name, const char *new_name) {
    struct article_list old, new;
    if (!load_law(old_name, &old) || !load_law(new_name, &new))
        skip();
    double begin = milliseconds();
    size_t work = TEXTDIFF_WORK;
    struct article_pairs pairs = articlediff_pair(arena, &old, &new, &work);
    struct compare_view view = {1, 1, 2, true};
    compare_rows_make(arena, &pairs, &view, &work);
    double took = milliseconds() - begin;
    print_message("# %zu and %zu articles compared in %.1f ms\n", old.count, new.count, took);
#ifndef __SANITIZE_ADDRESS__
    assert_true(took < 30);
#endif
    return compare_count(&pairs);
}

/* One article left out (the 68th) and five rewritten: the decree of 2023. */
static void real_regulation_with_an_article_left_out(void **state) {
    (void)state;
    struct compare_count count = count_laws("道路运输条例(2022-03-29).md", "道路运输条例(2023-07-20).md");
    assert_int_equal(count.changed, 5);
    assert_int_equal(count.renumbered_too, 3);
    assert_int_equal(count.removed, 1);
    assert_int_equal(count.added, 0);
    assert_int_equal(count.moved, 0);
    assert_int_equal(count.renumbered, 12);
    assert_int_equal(count.same, 65);
}

static void real_law_with_a_few_articles_changed(void **state) {
    (void)state;
    struct compare_count count = count_laws("食品安全法(2021-04-29).md", "食品安全法(2025-09-12).md");
    assert_int_equal(count.changed, 5);
    assert_int_equal(count.same, 149);
}

/* Two laws that have nothing to do with each other. */
static void real_laws_that_differ_everywhere(void **state) {
    (void)state;
    struct compare_count count = count_laws("食品安全法(2021-04-29).md", "行政许可法(2019-04-23).md");
    assert_int_equal(count.same + count.moved + count.renumbered, 0);
    assert_in_range(count.changed, 0, 4);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(articles_are_paired, start, finish),
        cmocka_unit_test_setup_teardown(a_rewritten_article_is_found_behind_an_inserted_one, start, finish),
        cmocka_unit_test_setup_teardown(nothing_with_nothing, start, finish),
        cmocka_unit_test_setup_teardown(every_article_is_shown_once, start, finish),
        cmocka_unit_test_setup_teardown(runs_without_change_are_one_line, start, finish),
        cmocka_unit_test_setup_teardown(an_article_left_out_is_named_as_it_was, start, finish),
        cmocka_unit_test_setup_teardown(counts_add_up, start, finish),
        cmocka_unit_test_setup_teardown(differences_are_laid_out_in_lines, start, finish),
        cmocka_unit_test_setup_teardown(real_regulation_with_an_article_left_out, start, finish),
        cmocka_unit_test_setup_teardown(real_law_with_a_few_articles_changed, start, finish),
        cmocka_unit_test_setup_teardown(real_laws_that_differ_everywhere, start, finish),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
