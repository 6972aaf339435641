/* Database access: types there and back, long text, many rows, procedures and their refusals. */
#include "db_rig.h"

struct kinds {
    int64_t large, small, sum;
    bool flag;
    const char *text, *json;
    struct date day;
};
#define KINDS "SELECT large, small, amount AS sum, flag, text, json, day FROM kinds WHERE id = ?"
DB_QUERY(read_kinds, struct kinds, KINDS, DB_COLUMN(struct kinds, large), DB_COLUMN(struct kinds, small),
         DB_COLUMN(struct kinds, sum), DB_COLUMN(struct kinds, flag), DB_COLUMN(struct kinds, text),
         DB_COLUMN(struct kinds, json), DB_COLUMN(struct kinds, day))
DB_QUERY(echo, struct kinds, "SELECT ? AS large, ? AS flag, ? AS text, CAST(? AS DATE) AS day",
         DB_COLUMN(struct kinds, large), DB_COLUMN(struct kinds, flag), DB_COLUMN(struct kinds, text),
         DB_COLUMN(struct kinds, day))

struct two_texts {
    const char *text, *json;
};
DB_QUERY(long_texts, struct two_texts, "SELECT REPEAT('县', ?) AS text, CONCAT('x', REPEAT('𠀀', ?)) AS json",
         DB_COLUMN(struct two_texts, text), DB_COLUMN(struct two_texts, json))
DB_QUERY(
    session, struct two_texts,
    "SELECT CONCAT(@@time_zone, ' ', @@character_set_client, ' ', @@max_statement_time) AS text, @@sql_mode AS json",
    DB_COLUMN(struct two_texts, text), DB_COLUMN(struct two_texts, json))

struct number {
    int64_t n;
};
DB_QUERY(numbers, struct number, "SELECT seq AS n FROM seq_1_to_200000 WHERE seq <= ?", DB_COLUMN(struct number, n))
DB_QUERY(connection, struct number, "SELECT CONNECTION_ID() AS n", DB_COLUMN(struct number, n))
DB_QUERY(refuse_in_query, struct number, "SELECT refuse_always() AS n", DB_COLUMN(struct number, n))

struct outcome {
    int64_t id;
    const char *words;
};
DB_QUERY(decide, struct outcome, "CALL decide(?, ?, ?)", DB_COLUMN(struct outcome, id),
         DB_COLUMN(struct outcome, words))

static void every_type_is_read(void **state) {
    (void)state;
    struct kinds row = {0};
    assert_true(db_row(db, arena, &read_kinds, &row, DB(1)));
    assert_true(row.large == INT64_MIN);
    assert_int_equal(row.small, -5);
    assert_true(row.sum == 12345678901234567);
    assert_true(row.flag);
    assert_string_equal(row.text, "新绛〔2022〕");
    assert_string_equal(row.json, "{\"a\": 1}");
    assert_string_equal(date_iso(arena, row.day), "2024-02-29");
    assert_true(db_row(db, arena, &read_kinds, &row, DB(3)));
    assert_true(row.large == INT64_MAX);
    assert_false(row.flag);
    assert_string_equal(row.text, "");
}

static void null_reads_as_nothing(void **state) {
    (void)state;
    struct kinds row = {0};
    assert_true(db_row(db, arena, &read_kinds, &row, DB(1)));
    assert_true(db_row(db, arena, &read_kinds, &row, DB(2)));
    assert_true(row.large == 0 && row.small == 0 && row.sum == 0 && !row.flag && !row.text && !row.json &&
                !row.day.year);
    row.small = 77;
    assert_false(db_row(db, arena, &read_kinds, &row, DB(99)));
    assert_int_equal(row.small, 77);
}

static void every_type_is_an_argument(void **state) {
    (void)state;
    struct kinds row = {0};
    char writable[] = "a'b\"c\\〔";
    assert_true(
        db_row(db, arena, &echo, &row, DB(INT64_MIN), DB((bool)true), DB(writable), DB(((struct date){2026, 1, 5}))));
    assert_true(row.large == INT64_MIN && row.flag);
    assert_string_equal(row.text, writable);
    assert_string_equal(date_iso(arena, row.day), "2026-01-05");
    assert_true(db_row(db, arena, &echo, &row, DB(0), DB((bool)false), DB((const char *)NULL), DB((struct date){0})));
    assert_true(!row.flag && !row.text && !row.day.year);
}

static void long_text_is_whole_at_every_length(void **state) {
    (void)state;
    static const int lengths[] = {0, 1, 340, 341, 342, 343, 1000, 100000, 2000000};
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        struct two_texts row;
        assert_true(db_row(db, arena, &long_texts, &row, DB(lengths[i]), DB(lengths[i])));
        assert_int_equal(strlen(row.text), 3 * lengths[i]);
        assert_int_equal(strlen(row.json), 1 + 4 * lengths[i]);
        if (lengths[i])
            assert_string_equal(row.text + 3 * (lengths[i] - 1), "县");
        assert_string_equal(row.json + (lengths[i] ? 4 * lengths[i] - 3 : 0), lengths[i] ? "𠀀" : "x");
    }
}

static void many_rows_come_in_order_and_too_many_are_a_fault(void **state) {
    (void)state;
    LIST(struct number) list;
    static const int counts[] = {0, 1, 15, 16, 17, 100000};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        db_list(db, arena, &numbers, &list, DB(counts[i]));
        assert_int_equal(list.count, counts[i]);
        for (size_t k = 0; k < list.count; k++)
            assert_int_equal(list.items[k].n, k + 1);
    }
    ASSERT_FAILS(db_read_list(db, arena, &numbers, &list.count, DB_VALUES(DB(100001))), DB_BROKEN);
    assert_non_null(strstr(failed.message, "query numbers: more rows"));
    db_list(db, arena, &numbers, &list, DB(3));
    assert_int_equal(list.count, 3);
}

/* What a taker of rows was given. */
struct taken {
    int64_t rows, sum, most;
    bool null;
    char text[32];
    size_t length;
    struct date day;
};

static bool add_number(void *context, const struct db_cell *cells) {
    struct taken *taken = context;
    taken->sum += cells[0].integer;
    return ++taken->rows != taken->most;
}

static bool keep_row(void *context, const struct db_cell *cells) {
    struct taken *taken = context;
    taken->rows++;
    taken->sum = cells[0].integer;
    taken->null = cells[0].null && cells[4].null && cells[6].null;
    taken->length = cells[4].length;
    snprintf(taken->text, sizeof taken->text, "%s", cells[4].text ? cells[4].text : "-");
    taken->day = cells[6].date;
    return true;
}

static bool measure_text(void *context, const struct db_cell *cells) {
    struct taken *taken = context;
    taken->length = cells[0].length;
    return taken->rows++ == 0 && strlen(cells[0].text) == cells[0].length && cells[1].length > cells[0].length;
}

static void rows_are_given_one_by_one(void **state) {
    (void)state;
    struct taken taken = {0};
    db_each(db, arena, &numbers, add_number, &taken, DB(150000));
    assert_true(taken.rows == 150000 && taken.sum == 150000LL * 150001 / 2);
    taken = (struct taken){.most = 3};
    db_each(db, arena, &numbers, add_number, &taken, DB(150000));
    assert_true(taken.rows == 3 && taken.sum == 6);
    struct number row;
    assert_true(db_row(db, arena, &numbers, &row, DB(7))); /* what was left over does not stand in the way */
    assert_int_equal(row.n, 1);
}

static void a_given_row_tells_null_from_nothing(void **state) {
    (void)state;
    struct taken taken = {0};
    db_each(db, arena, &read_kinds, keep_row, &taken, DB(1));
    assert_true(taken.rows == 1 && !taken.null && taken.sum == INT64_MIN);
    assert_string_equal(taken.text, "新绛〔2022〕");
    assert_int_equal(taken.length, strlen("新绛〔2022〕"));
    assert_string_equal(date_iso(arena, taken.day), "2024-02-29");
    db_each(db, arena, &read_kinds, keep_row, &taken, DB(2));
    assert_true(taken.rows == 2 && taken.null);
    for (int length = 340; length < 345; length++) {
        taken = (struct taken){0};
        db_each(db, arena, &long_texts, measure_text, &taken, DB(length), DB(length));
        assert_true(taken.rows == 1 && taken.length == (size_t)length * 3);
    }
}

static void the_first_of_many_rows_is_read(void **state) {
    (void)state;
    struct number row = {0};
    assert_true(db_row(db, arena, &numbers, &row, DB(5000)));
    assert_int_equal(row.n, 1);
    assert_true(db_row(db, arena, &numbers, &row, DB(1)));
}

static void the_session_is_set(void **state) {
    (void)state;
    struct two_texts row;
    assert_true(db_row(db, arena, &session, &row));
    assert_string_equal(row.text, "+08:00 utf8mb4 5.000000");
    assert_non_null(strstr(row.json, "STRICT_ALL_TABLES"));
}

static void a_procedure_gives_its_out_parameters(void **state) {
    (void)state;
    struct outcome row = {0};
    struct db_refusal refusal;
    for (int i = 0; i < 3; i++) {
        assert_true(db_call(db, arena, &decide, &row, &refusal, DB("县镇"), DB(0), DB("")));
        assert_int_equal(row.id, 42);
        assert_int_equal(strlen(row.words), 600 * 6);
    }
    assert_true(db_call(db, arena, &decide, NULL, &refusal, DB("x"), DB(0), DB("")));
}

static void a_refusal_comes_with_its_words_and_the_connection_stays(void **state) {
    (void)state;
    struct outcome row = {0};
    struct db_refusal refusal = {0};
    struct number before, after;
    db_row(db, arena, &connection, &before);
    for (int i = 0; i < 3; i++) {
        assert_false(db_call(db, arena, &decide, &row, &refusal, DB("refuse"), DB(0), DB("")));
        assert_int_equal(refusal.number, 45012);
        assert_string_equal(refusal.message, "这一步还不能做");
        assert_int_equal(row.id, 0);
        assert_true(db_call(db, arena, &decide, NULL, &refusal, DB("x"), DB(0), DB("")));
    }
    db_row(db, arena, &connection, &after);
    assert_int_equal(before.n, after.n);
    for (int i = 0; i < 3; i++) {
        assert_false(db_call(db, arena, &decide, &row, &refusal, DB("refuse late"), DB(0), DB("")));
        assert_int_equal(refusal.number, 45012);
        assert_string_equal(refusal.message, "这一步还不能做");
    }
    assert_true(db_call(db, arena, &decide, &row, &refusal, DB("x"), DB(0), DB("")));
}

static void a_broken_procedure_is_a_fault_of_ours(void **state) {
    (void)state;
    struct outcome row;
    struct db_refusal refusal;
    struct number number;
    ASSERT_FAILS(db_call(db, arena, &decide, &row, &refusal, DB("break"), DB(0), DB("")), DB_BROKEN);
    assert_non_null(strstr(failed.message, "Duplicate entry"));
    ASSERT_FAILS(db_row(db, arena, &refuse_in_query, &number), DB_BROKEN);
    assert_true(db_row(db, arena, &connection, &number));
}

static void a_wrong_number_of_arguments_is_a_fault_of_ours(void **state) {
    (void)state;
    struct number row;
    ASSERT_FAILS(db_row(db, arena, &numbers, &row), DB_BROKEN);
    ASSERT_FAILS(db_row(db, arena, &numbers, &row, DB(1), DB(2)), DB_BROKEN);
    assert_non_null(strstr(failed.message, "wrong number of arguments"));
    assert_true(db_row(db, arena, &numbers, &row, DB(1)));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_DB(every_type_is_read),
        WITH_DB(null_reads_as_nothing),
        WITH_DB(every_type_is_an_argument),
        WITH_DB(long_text_is_whole_at_every_length),
        WITH_DB(many_rows_come_in_order_and_too_many_are_a_fault),
        WITH_DB(rows_are_given_one_by_one),
        WITH_DB(a_given_row_tells_null_from_nothing),
        WITH_DB(the_first_of_many_rows_is_read),
        WITH_DB(the_session_is_set),
        WITH_DB(a_procedure_gives_its_out_parameters),
        WITH_DB(a_refusal_comes_with_its_words_and_the_connection_stays),
        WITH_DB(a_broken_procedure_is_a_fault_of_ours),
        WITH_DB(a_wrong_number_of_arguments_is_a_fault_of_ours),
    };
    return RUN_WITH_SERVER(tests);
}
