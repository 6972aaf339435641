/* Rows as CSV, JSON and Atom, and CSV in GB18030: quotes, line breaks, formulas, nothing and null, stable ids. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../portal/data/write.h"

static const struct data_column columns[] = {
    {"id", DATA_INTEGER, "编号", "", false, NULL},      {"title", DATA_TEXT, "标题", "", false, NULL},
    {"fine", DATA_MONEY, "罚款（元）", "", true, NULL}, {"major", DATA_FLAG, "重大", "", false, NULL},
    {"decided_on", DATA_DATE, "日期", "", true, NULL},  {"low", DATA_DECIMAL, "下限", "", true, NULL},
    {"tiers", DATA_JSON, "阶次", "", false, NULL},      {"changed_at", DATA_TIME, "变更", "", false, NULL},
};
static const struct data_register reg = {
    .code = "thing",
    .name = "事物",
    .columns = columns,
    .column_count = sizeof columns / sizeof *columns,
    .kind = "thing",
    .feed = {"title", "changed_at", "decided_on", "title", "tiers", ""},
};
static struct buffer out;

static struct db_cell text(const char *words) {
    return (struct db_cell){.text = words, .length = strlen(words)};
}

/* A row with everything in it, but for the title. */
static const struct db_cell *row_of(const char *title) {
    static struct db_cell cells[8];
    struct db_cell row[8] = {{.integer = 7},
                             text(title),
                             {.integer = 123450},
                             {.integer = 1},
                             {.date = {2026, 1, 5}},
                             text("12.5000"),
                             text("[{\"name\": \"从轻\"}]"),
                             text("2026-01-06T10:00:00+08:00")};
    memcpy(cells, row, sizeof cells);
    return cells;
}

static const struct db_cell *empty_row(void) {
    static const struct db_cell empty = {.null = true};
    static struct db_cell cells[8];
    memcpy(cells, row_of(""), sizeof cells);
    cells[2] = cells[4] = cells[5] = empty;
    cells[3].integer = 0;
    return cells;
}

static int clear(void **state) {
    (void)state;
    buffer_free(&out);
    return 0;
}

static const char *csv_of(const char *title) {
    buffer_clear(&out);
    data_csv_row(&out, &reg, row_of(title));
    return out.data;
}

#define REST ",1234.50,是,2026-01-05,12.5,\"[{\"\"name\"\": \"\"从轻\"\"}]\",2026-01-06T10:00:00+08:00\r\n"

static void csv_quotes_what_needs_it(void **state) {
    (void)state;
    assert_string_equal(csv_of("违法"), "7,违法" REST);
    assert_string_equal(csv_of("甲,乙"), "7,\"甲,乙\"" REST);
    assert_string_equal(csv_of("说\"是\""), "7,\"说\"\"是\"\"\"" REST);
    assert_string_equal(csv_of("\""), "7,\"\"\"\"" REST);
    assert_string_equal(csv_of("一\n二"), "7,\"一\n二\"" REST);
    assert_string_equal(csv_of("一\r\n二"), "7,\"一\r\n二\"" REST);
    assert_string_equal(csv_of(" 空 格 "), "7, 空 格 " REST);
    assert_string_equal(csv_of(""), "7," REST);
}

static void csv_leaves_no_formula(void **state) {
    (void)state;
    assert_string_equal(csv_of("=1+1"), "7,\"'=1+1\"" REST);
    assert_string_equal(csv_of("+86"), "7,\"'+86\"" REST);
    assert_string_equal(csv_of("-5"), "7,\"'-5\"" REST);
    assert_string_equal(csv_of("@SUM(A1)"), "7,\"'@SUM(A1)\"" REST);
    assert_string_equal(csv_of("\t=1"), "7,\"'\t=1\"" REST);
    assert_string_equal(csv_of("\r=1"), "7,\"'\r=1\"" REST);
    assert_string_equal(csv_of("＝1"), "7,\"'＝1\"" REST);
    assert_string_equal(csv_of("＠x"), "7,\"'＠x\"" REST);
    assert_string_equal(csv_of("=cmd|' /C calc'!\"A0\""), "7,\"'=cmd|' /C calc'!\"\"A0\"\"\"" REST);
    assert_string_equal(csv_of("1=1"), "7,1=1" REST); /* only at the beginning */
    assert_string_equal(csv_of("–5"), "7,–5" REST);   /* a dash is no minus */
}

/* A number below zero is a number. */
static void csv_leaves_numbers_alone(void **state) {
    (void)state;
    struct db_cell cells[8];
    memcpy(cells, row_of("x"), sizeof cells);
    cells[0].integer = -7;
    cells[2].integer = -5;
    cells[5] = text("-3.000");
    data_csv_row(&out, &reg, cells);
    assert_memory_equal(out.data, "-7,x,-0.05,是,2026-01-05,-3,", strlen("-7,x,-0.05,是,2026-01-05,-3,"));
}

static void csv_has_nothing_for_null(void **state) {
    (void)state;
    data_csv_row(&out, &reg, empty_row());
    assert_string_equal(out.data, "7,,,否,,,\"[{\"\"name\"\": \"\"从轻\"\"}]\",2026-01-06T10:00:00+08:00\r\n");
}

static void csv_has_one_of_two_heads(void **state) {
    (void)state;
    data_csv_head(&out, &reg, false);
    assert_string_equal(out.data, "编号,标题,罚款（元）,重大,日期,下限,阶次,变更\r\n");
    buffer_clear(&out);
    data_csv_head(&out, &reg, true);
    assert_string_equal(out.data, "id,title,fine,major,decided_on,low,tiers,changed_at\r\n");
}

static void json_has_types(void **state) {
    (void)state;
    data_json_line(&out, &reg, row_of("=说\"是\"\n</script>"));
    assert_string_equal(out.data,
                        "{\"id\":7,\"title\":\"=说\\\"是\\\"\\n\\u003c/script>\",\"fine\":1234.50,\"major\":true,"
                        "\"decided_on\":\"2026-01-05\",\"low\":12.5,\"tiers\":[{\"name\": \"从轻\"}],"
                        "\"changed_at\":\"2026-01-06T10:00:00+08:00\"}\n");
    buffer_clear(&out);
    data_json_line(&out, &reg, empty_row());
    assert_string_equal(out.data,
                        "{\"id\":7,\"title\":\"\",\"fine\":null,\"major\":false,\"decided_on\":null,\"low\":null,"
                        "\"tiers\":[{\"name\": \"从轻\"}],\"changed_at\":\"2026-01-06T10:00:00+08:00\"}\n");
}

static void decimals_end_where_they_say_something(void **state) {
    (void)state;
    static const char *const cases[][2] = {{"12.5000", "12.5"}, {"3.000", "3"}, {"0.00", "0"},     {"100", "100"},
                                           {"-0.50", "-0.5"},   {"10", "10"},   {"0.001", "0.001"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(data_decimal_length(cases[i][0], strlen(cases[i][0])), strlen(cases[i][1]));
}

static bool holds(const char *part) {
    return strstr(out.data, part) != NULL;
}

static void an_entry_has_a_lasting_id(void **state) {
    (void)state;
    data_atom_entry(&out, &reg, row_of("<甲> & 乙"), "https://x.example/zhifa");
    assert_true(holds("<id>https://x.example/zhifa/record/7</id>"));
    assert_true(holds("<title>&lt;甲&gt; &amp; 乙</title>"));
    assert_true(holds("<updated>2026-01-06T10:00:00+08:00</updated>"));
    assert_true(holds("<published>2026-01-05T00:00:00+08:00</published>"));
    assert_true(holds("href=\"https://x.example/zhifa/record/7\""));
}

/* What may go into XML and what may not. */
static void an_entry_is_well_formed_whatever_it_says(void **state) {
    (void)state;
    data_atom_entry(&out, &reg, row_of("a\x01\x0B]]>\xEF\xBF\xBE\"'"), "https://x.example");
    assert_false(holds("\x01") || holds("\x0B"));
    assert_true(holds("]]&gt;"));
}

static void a_feed_has_its_parts(void **state) {
    (void)state;
    struct buffer entries = {0};
    data_atom_entry(&entries, &reg, row_of("甲"), "https://x.example");
    struct data_atom_head head = {&reg,
                                  "https://x.example",
                                  "?body=3",
                                  "/thing.atom?body=3&limit=5",
                                  "2026-01-06T10:00:00+08:00",
                                  "https://x.example/thing.atom?body=3&cursor=x",
                                  "随便用"};
    data_atom_feed(&out, &head, &entries);
    buffer_free(&entries);
    assert_memory_equal(out.data, "<?xml ", 6);
    assert_true(holds("<id>https://x.example/thing.atom?body=3</id>"));
    assert_true(holds(
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://x.example/thing.atom?body=3&amp;limit=5\"/>"));
    assert_true(holds("<link rel=\"next\" type=\"application/atom+xml\" "
                      "href=\"https://x.example/thing.atom?body=3&amp;cursor=x\"/>"));
    assert_true(holds("<entry>") && holds("</feed>"));
}

static size_t gb18030(const char *words) {
    buffer_clear(&out);
    return data_add_gb18030(&out, words, strlen(words));
}

static void gb18030_holds_chinese_and_beyond(void **state) {
    (void)state;
    assert_int_equal(gb18030("县a"), 0);
    assert_memory_equal(out.data,
                        "\xCF\xD8"
                        "a",
                        3);
    assert_int_equal(gb18030("䶮𠮷€😀"), 0); /* rare characters, two and four bytes */
    assert_int_equal(gb18030(""), 0);
    assert_int_equal(out.length, 0);
}

/* More than the converter's own buffer, cut at every place. */
static void gb18030_is_whole_at_every_length(void **state) {
    (void)state;
    static char long_text[9000];
    for (size_t length = 4090; length < 4102; length++) {
        memset(long_text, 'a', length);
        memcpy(long_text + length, "县", 4);
        assert_int_equal(gb18030(long_text), 0);
        assert_int_equal(out.length, length + 2);
        assert_memory_equal(out.data + length, "\xCF\xD8", 2);
    }
}

/* Letters for private use that the standard gave other places to. */
static void gb18030_names_what_it_does_not_have(void **state) {
    (void)state;
    assert_int_equal(gb18030("前\xEE\xA0\x96后\xEE\xA0\x96"), 2);
    assert_int_equal(out.length, 2 * strlen("[U+E816]") + 4);
    assert_memory_equal(out.data + 2, "[U+E816]", strlen("[U+E816]"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(csv_quotes_what_needs_it, clear),
        cmocka_unit_test_teardown(csv_leaves_no_formula, clear),
        cmocka_unit_test_teardown(csv_leaves_numbers_alone, clear),
        cmocka_unit_test_teardown(csv_has_nothing_for_null, clear),
        cmocka_unit_test_teardown(csv_has_one_of_two_heads, clear),
        cmocka_unit_test_teardown(json_has_types, clear),
        cmocka_unit_test_teardown(decimals_end_where_they_say_something, clear),
        cmocka_unit_test_teardown(an_entry_has_a_lasting_id, clear),
        cmocka_unit_test_teardown(an_entry_is_well_formed_whatever_it_says, clear),
        cmocka_unit_test_teardown(a_feed_has_its_parts, clear),
        cmocka_unit_test_teardown(gb18030_holds_chinese_and_beyond, clear),
        cmocka_unit_test_teardown(gb18030_is_whole_at_every_length, clear),
        cmocka_unit_test_teardown(gb18030_names_what_it_does_not_have, clear),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
