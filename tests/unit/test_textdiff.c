/* Comparing two texts: right for whatever texts, shortest underneath, and cut where a reader expects it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "../../fcgi/buffer.h"
#include "../../portal/site/basis/sequence.h"
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

/* The pieces as one line: same [-removed-] {+added+}. */
static const char *shown(const char *old, const char *new) {
    static const char *const marks[][2] = {{"", ""}, {"[-", "-]"}, {"{+", "+}"}};
    size_t work = TEXTDIFF_WORK;
    struct diff diff = textdiff_compare(arena, old, new, &work);
    const char *line = "";
    for (size_t i = 0; i < diff.count; i++) {
        const char *const *mark = marks[diff.items[i].kind];
        line = arena_printf(arena, "%s%s%s%s", line, mark[0], diff.items[i].text, mark[1]);
    }
    return line;
}

/* Puts the old (or the new) text together from the pieces. */
static void gather(const struct diff *diff, enum diff_kind without, struct buffer *text) {
    buffer_clear(text);
    buffer_add_text(text, "");
    for (size_t i = 0; i < diff->count; i++)
        if (diff->items[i].kind != without)
            buffer_add_text(text, diff->items[i].text);
}

static void assert_right(const char *old, const char *new, size_t work) {
    struct diff diff = textdiff_compare(arena, old, new, &work);
    struct buffer text = {0};
    gather(&diff, DIFF_ADDED, &text);
    assert_string_equal(text.data, old);
    gather(&diff, DIFF_REMOVED, &text);
    assert_string_equal(text.data, new);
    for (size_t i = 0; i < diff.count; i++) {
        assert_true(diff.items[i].text[0] != '\0');
        assert_true(i == 0 || diff.items[i].kind > diff.items[i - 1].kind || diff.items[i].kind == DIFF_SAME);
    }
    buffer_free(&text);
}

static void equal_and_empty_texts(void **state) {
    (void)state;
    assert_string_equal(shown("", ""), "");
    assert_string_equal(shown("甲", "甲"), "甲");
    assert_string_equal(shown("", "甲\n乙"), "{+甲\n乙+}");
    assert_string_equal(shown("甲𠀀", ""), "[-甲𠀀-]");
}

static void numbers_are_never_cut(void **state) {
    (void)state;
    assert_string_equal(shown("处五万元以下罚款", "处十五万元以下罚款"), "处[-五万-]{+十五万+}元以下罚款");
    assert_string_equal(shown("依照第三十二条", "依照第三十五条"), "依照第[-三十二-]{+三十五+}条");
    assert_string_equal(shown("自2015年起", "自2025年起"), "自[-2015-]{+2025+}年起");
    assert_string_equal(shown("在10个工作日内", "在15个工作日内"), "在[-10-]{+15+}个工作日内");
}

static void no_confetti(void **state) {
    (void)state;
    assert_string_equal(shown("由道路运输管理机构检查", "由交通运输主管部门检查"),
                        "由[-道路运输管理机构-]{+交通运输主管部门+}检查");
    /* an island longer than the changes around it is worth keeping */
    assert_string_equal(shown("三万元以上五万元以下", "五万元以上十万元以下"),
                        "[-三万-]{+五万+}元以上[-五万-]{+十万+}元以下");
}

static void cuts_stand_at_punctuation(void **state) {
    (void)state;
    assert_string_equal(shown("公开、公正、便民。", "公开、公平、公正、便民。"), "公开、{+公平、+}公正、便民。");
    assert_string_equal(shown("甲应当报告。乙应当报告。", "甲应当报告。"), "甲应当报告。[-乙应当报告。-]");
    assert_string_equal(shown("第一款。\n第三款。", "第一款。\n第二款。\n第三款。"),
                        "第一款。\n{+第二款。\n+}第三款。");
}

static void an_item_put_in_between_shifts_only_labels(void **state) {
    (void)state;
    assert_string_equal(
        shown("有下列情形之一的：\n（一）未取得许可证件从事经营活动；\n（二）使用失效证件的。",
              "有下列情形之一的：\n（一）拒绝接受检查；\n（二）未取得许可证件从事经营活动；\n（三）使用失效证件的。"),
        "有下列情形之一的：\n{+（一）拒绝接受检查；\n+}（[-一-]{+二+}）未取得许可证件从事经营活动；\n"
        "（[-二-]{+三+}）使用失效证件的。");
}

static void a_paragraph_split_in_two(void **state) {
    (void)state;
    assert_string_equal(shown("甲应当登记。乙应当备案。", "甲应当登记。\n乙应当备案。"),
                        "甲应当登记。{+\n+}乙应当备案。");
}

static const char *random_text(unsigned *seed, size_t most, const char *const *letters, unsigned letter_count) {
    size_t length = (size_t)rand_r(seed) % (most + 1);
    struct buffer text = {0};
    buffer_add_text(&text, "");
    for (size_t i = 0; i < length; i++)
        buffer_add_text(&text, letters[(unsigned)rand_r(seed) % letter_count]);
    const char *copy = arena_copy(arena, text.data, text.length);
    buffer_free(&text);
    return copy;
}

static void pieces_give_both_texts_back(void **state) {
    (void)state;
    static const char *const letters[] = {"甲", "乙", "，", "。", "\n", "一", "3", "a", "𠀀", "（", "）"};
    unsigned seed = 7;
    for (int round = 0; round < 4000; round++) {
        const char *old = random_text(&seed, 40, letters, 11), *new = random_text(&seed, 40, letters, 11);
        assert_right(old, new, round % 3 ? TEXTDIFF_WORK : (size_t)round % 50);
        arena_reset(arena);
    }
}

/* Length of the shortest edit by the table everybody knows. */
static size_t shortest_edit(const uint32_t *a, size_t n, const uint32_t *b, size_t m) {
    size_t row[32] = {0};
    for (size_t i = 0; i < n; i++) {
        size_t corner = 0;
        for (size_t j = 0; j < m; j++) {
            size_t above = row[j + 1];
            row[j + 1] = a[i] == b[j] ? corner + 1 : above > row[j] ? above : row[j];
            corner = above;
        }
    }
    return n + m - 2 * row[m];
}

static void sequences_are_compared_shortest(void **state) {
    (void)state;
    unsigned seed = 11;
    for (int round = 0; round < 20000; round++) {
        uint32_t a[30], b[30];
        size_t n = (size_t)rand_r(&seed) % 31, m = (size_t)rand_r(&seed) % 31, edits = 0, work = 100000;
        for (size_t i = 0; i < 30; i++)
            a[i] = (uint32_t)rand_r(&seed) % 4, b[i] = (uint32_t)rand_r(&seed) % 4;
        struct hunks hunks = {0};
        sequence_compare(arena, a, b, (struct hunk){0, n, 0, m}, &work, &hunks);
        for (size_t h = 0; h < hunks.count; h++)
            edits += hunks.items[h].old_to - hunks.items[h].old_from + hunks.items[h].new_to - hunks.items[h].new_from;
        assert_int_equal(edits, shortest_edit(a, n, b, m));
        arena_reset(arena);
    }
}

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* A text of 256 KB: letters of the alphabet given, a line end after every so many (0: none). */
static char *huge_text(unsigned seed, unsigned letters, unsigned line) {
    size_t size = (size_t)256 * 1024;
    char *text = arena_alloc(arena, size + 1);
    for (size_t i = 0; i < size; i++)
        text[i] = (char)(line && i % line == line - 1 ? '\n' : '!' + (int)((unsigned)rand_r(&seed) % letters));
    return text;
}

static void hostile_texts_end_soon(void **state) {
    (void)state;
    static const struct {
        unsigned old_letters, new_letters, line;
    } cases[] = {{1, 1, 0}, {2, 2, 0}, {90, 90, 0}, {2, 2, 2}, {90, 90, 4}, {90, 90, 200}, {2, 2, 1}, {9, 2, 30}};
    double begin = seconds();
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_right(huge_text(1, cases[i].old_letters, cases[i].line),
                     huge_text(2, cases[i].new_letters, cases[i].line), TEXTDIFF_WORK);
        arena_reset(arena);
    }
    assert_true(seconds() - begin < 20); /* measured 1 s; the sanitizers take their share */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(equal_and_empty_texts, start, finish),
        cmocka_unit_test_setup_teardown(numbers_are_never_cut, start, finish),
        cmocka_unit_test_setup_teardown(no_confetti, start, finish),
        cmocka_unit_test_setup_teardown(cuts_stand_at_punctuation, start, finish),
        cmocka_unit_test_setup_teardown(an_item_put_in_between_shifts_only_labels, start, finish),
        cmocka_unit_test_setup_teardown(a_paragraph_split_in_two, start, finish),
        cmocka_unit_test_setup_teardown(pieces_give_both_texts_back, start, finish),
        cmocka_unit_test_setup_teardown(sequences_are_compared_shortest, start, finish),
        cmocka_unit_test_setup_teardown(hostile_texts_end_soon, start, finish),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
