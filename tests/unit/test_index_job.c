/* The job that keeps the search index, on tables that stand for the views it reads. */
#include "db_rig.h"

#include <sys/stat.h>

#include "../../admin/work/index_job.h"
#include "../../fcgi/fulltext.h"

static char folder[] = "/tmp/index-test-XXXXXX", path[64];
static volatile sig_atomic_t stop;
static struct work work;
static struct fulltext *reader;

/* ---- the database that is followed ---- */

static const char *const record_kinds[] = {"result",    "benchmark", "duty",  "entrustment",
                                           "list_item", "document",  "figure"};
#define RECORD_KINDS (sizeof record_kinds / sizeof *record_kinds)

static void create_record_tables(void) {
    run_as_admin("CREATE TABLE search_record (record_id INT, kind VARCHAR(32), until_on DATE, current INT)");
    run_as_admin("CREATE TABLE search_day (kind VARCHAR(32), day DATE)");
    run_as_admin("CREATE TABLE search_officer (id INT, tags VARCHAR(50), text VARCHAR(100))");
    for (size_t i = 0; i < RECORD_KINDS; i++)
        run_as_admin(
            arena_printf(arena,
                         "CREATE TABLE search_%s (id INT, record_id INT, visible INT, day DATE, tags VARCHAR(99),"
                         " text TEXT, shown INT, current INT)",
                         record_kinds[i]));
}

static void create_tables(void) {
    run_as_admin("CREATE TABLE today (day DATE)");
    run_as_admin("CREATE FUNCTION clock_today() RETURNS DATE READS SQL DATA RETURN (SELECT day FROM today)");
    run_as_admin("CREATE TABLE pending_change (id INT AUTO_INCREMENT PRIMARY KEY, kind VARCHAR(32), subject_id INT,"
                 " at DATETIME(6))");
    run_as_admin("CREATE PROCEDURE change_done(IN p_id INT, IN p_seen_at DATETIME(6))"
                 " DELETE FROM pending_change WHERE id = p_id AND at = p_seen_at");
    run_as_admin("CREATE TABLE search_basis (id INT, title VARCHAR(50), issuing_number VARCHAR(50), level VARCHAR(20),"
                 " status VARCHAR(20), effective_on DATE)");
    run_as_admin("CREATE TABLE search_version (id INT, basis_id INT, title VARCHAR(50), level VARCHAR(20),"
                 " status VARCHAR(20), effective_on DATE)");
    run_as_admin("CREATE TABLE work_article (id INT, version_id INT, label VARCHAR(20), text TEXT)");
    run_as_admin("CREATE TABLE work_body (id INT, name VARCHAR(50), short_name VARCHAR(50), duties TEXT)");
    create_record_tables();
}

static void change(const char *kind, int subject) {
    run_as_admin(arena_printf(arena, "INSERT INTO pending_change (kind, subject_id, at) VALUES ('%s', %d, SYSDATE(6))",
                              kind, subject));
}

static void empty_tables(void) {
    static const char *const tables[] = {"today",          "pending_change", "search_basis",
                                         "search_version", "work_article",   "work_body",
                                         "search_record",  "search_day",     "search_officer"};
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        run_as_admin(arena_printf(arena, "DELETE FROM %s", tables[i]));
    for (size_t i = 0; i < RECORD_KINDS; i++)
        run_as_admin(arena_printf(arena, "DELETE FROM search_%s", record_kinds[i]));
}

/* A version of a record; what is not current was shown before it. */
static void add_version(const char *kind, int id, int record, const char *day, const char *tags, const char *text,
                        bool current) {
    run_as_admin(arena_printf(arena, "INSERT INTO search_%s VALUES (%d, %d, %d, '%s', '%s', '%s', 1, %d)", kind, id,
                              record, current, day, tags, text, current));
    if (!current)
        return;
    run_as_admin(arena_printf(arena, "INSERT INTO search_record VALUES (%d, '%s', NULL, 1)", record, kind));
    run_as_admin(arena_printf(arena, "INSERT INTO search_day VALUES ('%s', '%s')", kind, day));
}

static void fill_records(void) {
    add_version("result", 1, 1, "2026-03-01", "body_5 kind_penalty class_fine band_2", "示水罚〔2026〕1号\n偷水案",
                true);
    add_version("result", 2, 2, "2026-03-01", "body_5 kind_permit - band_0", "示水许〔2026〕2号\n取水许可", true);
    add_version("result", 3, 3, "2024-07-09", "body_6 kind_penalty class_warning band_0", "旧的偷水案", false);
    add_version("result", 4, 3, "2024-07-09", "body_6 kind_penalty class_warning band_0", "改正后的偷水案", true);
    for (size_t i = 1; i < RECORD_KINDS; i++)
        add_version(record_kinds[i], 10 + (int)i, 10 + (int)i, "2025-01-01", "body_5", "关于偷水的规定", true);
    run_as_admin("INSERT INTO search_officer VALUES (7, 'body_5', '张示例\n示A0007\n示例县水务局')");
}

static void fill(void) {
    empty_tables();
    run_as_admin("INSERT INTO today VALUES ('2026-11-20')");
    run_as_admin("INSERT INTO search_basis VALUES (1, '示例县供水办法', '示政发〔2026〕12号', 'normative', 'in_force',"
                 " '2026-01-05'), (2, '示例县停车规定', '', 'normative', 'future', '2027-01-01'), (3, '藏起来的规定',"
                 " NULL, 'other', NULL, NULL)");
    run_as_admin("INSERT INTO search_version VALUES (10, 1, '示例县供水办法', 'normative', 'past', '2020-01-01'),"
                 " (11, 1, '示例县供水办法', 'normative', 'in_force', '2026-01-05'),"
                 " (20, 2, '示例县停车规定', 'normative', 'future', '2027-01-01'),"
                 " (30, 3, '藏起来的规定', 'other', NULL, NULL)");
    run_as_admin("INSERT INTO work_article VALUES (100, 10, '第一条', '水表每六年更换。'),"
                 " (110, 11, '第一条', '水表每四年更换。'), (111, 11, '第二条', '不得盗用公共供水。'),"
                 " (200, 20, '第一条', '停车应当有序。'), (300, 30, '第一条', '水表秘密更换。')");
    run_as_admin("INSERT INTO work_body VALUES (5, '示例县水务局', NULL, '管理城乡供水')");
    fill_records();
    change("basis_version", 11);
    change("body", 5);
}

static int64_t pending(void) {
    run_as_admin("SELECT 1");
    if (mysql_query(admin, "SELECT COUNT(*) FROM pending_change"))
        fail_msg("%s", mysql_error(admin));
    MYSQL_RES *result = mysql_store_result(admin);
    int64_t count = strtol(mysql_fetch_row(result)[0], NULL, 10);
    mysql_free_result(result);
    return count;
}

/* ---- turns and finds ---- */

static enum turn turn(void) {
    struct buffer error = {0};
    enum turn came_to = index_job.turn(&work, &error);
    if (came_to == TURN_FAILED)
        fail_msg("%s", error.data);
    buffer_free(&error);
    return came_to;
}

static const char *found(const char *kind, const char *typed, const char *tag) {
    struct fulltext_search search = {.kind = kind, .query = fulltext_query(arena, typed), .tags = {tag}};
    fulltext_finds finds;
    const char *list = "";
    if (fulltext_find(reader, arena, &search, 0, 100, &finds) != FULLTEXT_GOOD)
        return "absent";
    for (size_t i = 0; i < finds.count; i++)
        list = arena_printf(arena, "%s%s%ld", list, i ? " " : "", (long)finds.items[i].id);
    return list;
}

static int begin_all(void **state) {
    if (open_all(state) || !mkdtemp(folder))
        return -1;
    snprintf(path, sizeof path, "%s/site.db", folder);
    conf.search_index = path;
    create_tables();
    return 0;
}

static int end_all(void **state) {
    char lock[80];
    snprintf(lock, sizeof lock, "%s.lock", path);
    unlink(lock);
    return close_all(state) | rmdir(folder);
}

/* Every test begins with a full database and no index, and must leave nothing half written. */
static int begin(void **state) {
    fill();
    unlink(path);
    stop = 0;
    reader = fulltext_new(path);
    int opened = open_db(state);
    work = (struct work){.conf = &conf, .db = db, .stop = &stop};
    return opened;
}

static int end(void **state) {
    char new_path[80];
    snprintf(new_path, sizeof new_path, "%s.new", path);
    index_job.abandon();
    fulltext_free(reader);
    unlink(path);
    return close_db(state) | (access(new_path, F_OK) == 0);
}
#define WITH_INDEX(test) cmocka_unit_test_setup_teardown(test, begin, end)

static void build(void) {
    assert_int_equal(turn(), TURN_MORE);
    assert_int_equal(turn(), TURN_IDLE);
    assert_int_equal(pending(), 0);
}

/* ---- tests ---- */

static void a_missing_index_is_made_of_all_that_is_visible(void **state) {
    (void)state;
    assert_string_equal(found("article", "水表", NULL), "absent");
    build();
    assert_string_equal(found("article", "水表", NULL), "110 100");
    assert_string_equal(found("article", "水表", "present"), "110");
    assert_string_equal(found("article", "水表", "status_past"), "100");
    assert_string_equal(found("article", "供水办法 第二条", "level_normative"), "111");
    assert_string_equal(found("article", "秘密", NULL), "");
    assert_string_equal(found("basis", "示例县", NULL), "2 1");
    assert_string_equal(found("basis", "示政发(2026)12号", NULL), "1");
    assert_string_equal(found("basis", "藏起来", NULL), "");
    assert_string_equal(found("body", "供水", NULL), "5");
    assert_int_equal(turn(), TURN_IDLE);
}

static void a_change_is_followed_and_done(void **state) {
    (void)state;
    build();
    run_as_admin("INSERT INTO search_version VALUES (12, 1, '示例县供水办法', 'normative', 'future', '2027-06-01')");
    run_as_admin("INSERT INTO work_article VALUES (120, 12, '第一条', '水表每两年更换。')");
    assert_int_equal(turn(), TURN_IDLE);
    assert_string_equal(found("article", "水表", NULL), "110 100"); /* nobody said so yet */
    change("basis_version", 12);
    assert_int_equal(turn(), TURN_IDLE);
    assert_int_equal(pending(), 0);
    assert_string_equal(found("article", "水表", NULL), "120 110 100");
    assert_string_equal(found("article", "水表", "status_future"), "120");
}

static void what_is_hidden_or_gone_is_forgotten(void **state) {
    (void)state;
    build();
    run_as_admin("UPDATE search_version SET status = NULL WHERE id = 11");
    run_as_admin("UPDATE search_version SET status = 'in_force' WHERE id = 10");
    run_as_admin("DELETE FROM work_body");
    change("basis_version", 11);
    change("body", 5);
    turn();
    assert_string_equal(found("article", "水表", NULL), "100");
    assert_string_equal(found("article", "盗用", NULL), "");
    assert_string_equal(found("article", "水表", "present"), "100");
    assert_string_equal(found("body", "供水", NULL), "");
    run_as_admin("UPDATE search_basis SET status = NULL WHERE id = 1");
    run_as_admin("UPDATE search_version SET status = NULL WHERE basis_id = 1");
    change("basis_version", 10);
    turn();
    assert_string_equal(found("basis", "供水", NULL), "");
    assert_string_equal(found("article", "水表", NULL), "");
    assert_int_equal(pending(), 0);
}

static void changed_names_replace_the_former_ones(void **state) {
    (void)state;
    build();
    run_as_admin("UPDATE work_body SET name = '示例县水利局', short_name = '县水利局'");
    run_as_admin("UPDATE search_basis SET title = '示例县城乡供水办法' WHERE id = 1");
    change("body", 5);
    change("basis_version", 10);
    turn();
    assert_string_equal(found("body", "水务局", NULL), "");
    assert_string_equal(found("body", "县水利局", NULL), "5");
    assert_string_equal(found("basis", "县供水", NULL), "");
    assert_string_equal(found("basis", "城乡供水", NULL), "1");
}

/* What no row announces: a version takes effect because the day has come. */
static void a_new_day_is_followed(void **state) {
    (void)state;
    build();
    run_as_admin("UPDATE search_basis SET status = 'in_force' WHERE id = 2");
    run_as_admin("UPDATE search_version SET status = 'in_force' WHERE id = 20");
    turn();
    assert_string_equal(found("article", "停车", "status_in_force"), "");
    run_as_admin("UPDATE today SET day = '2027-01-01'");
    turn();
    assert_string_equal(found("article", "停车", "status_in_force"), "200");
    assert_string_equal(found("basis", "停车", "status_future"), "");
    run_as_admin("UPDATE today SET day = '2026-11-20'");
    run_as_admin("UPDATE search_basis SET status = 'future' WHERE id = 2");
    run_as_admin("UPDATE search_version SET status = 'future' WHERE id = 20");
    turn();
    assert_string_equal(found("article", "停车", "status_future"), "200");
}

static void more_changes_than_a_turn_takes_are_followed_at_once(void **state) {
    (void)state;
    build();
    for (int i = 0; i < 201; i++)
        change(i % 2 ? "body" : "basis_version", i % 2 ? 5 : 11);
    change("unheard", 1); /* another job's affair */
    assert_int_equal(turn(), TURN_MORE);
    assert_int_equal(turn(), TURN_IDLE);
    assert_int_equal(pending(), 1);
    change("basis_version", 999); /* of a version that is not there */
    assert_int_equal(turn(), TURN_IDLE);
    assert_int_equal(pending(), 1);
}

/* ---- records ---- */

static void records_of_all_kinds_are_put_in_as_they_are_shown(void **state) {
    (void)state;
    build();
    assert_string_equal(found("result", "偷水案", NULL), "1 4");
    assert_string_equal(found("result", "偷水案", "kind_penalty"), "1 4");
    assert_string_equal(found("result", "偷水案", "class_fine"), "1");
    assert_string_equal(found("result", "示水罚[2026]1号", NULL), "1");
    assert_string_equal(found("result", "水", "body_5"), "2 1");
    assert_string_equal(found("result", "旧的", NULL), "");
    for (size_t i = 1; i < RECORD_KINDS; i++)
        assert_string_equal(found(record_kinds[i], "偷水", "body_5"), arena_printf(arena, "%zu", 10 + i));
    assert_string_equal(found("officer", "张示例", NULL), "7");
    assert_string_equal(found("officer", "示A0007", "body_5"), "7");
}

static void a_corrected_record_is_found_by_its_new_words_alone(void **state) {
    (void)state;
    build();
    run_as_admin("UPDATE search_result SET visible = 0, current = 0 WHERE id = 1");
    add_version("result", 5, 1, "2026-03-01", "body_5 kind_penalty class_warning band_0", "示水罚〔2026〕1号\n盗水案",
                true);
    change("record", 1);
    change("record", 999); /* never published */
    assert_int_equal(turn(), TURN_IDLE);
    assert_string_equal(found("result", "偷水案", NULL), "4");
    assert_string_equal(found("result", "盗水案", "class_warning"), "5");
    assert_string_equal(found("result", "示水罚（2026）1号", NULL), "5");
    assert_int_equal(pending(), 0);
}

static void a_withdrawn_record_is_forgotten(void **state) {
    (void)state;
    struct fulltext_search all = {.kind = "result"};
    struct fulltext_tally tally;
    build();
    run_as_admin("UPDATE search_result SET visible = 0, shown = 0 WHERE record_id = 1");
    run_as_admin("UPDATE search_duty SET visible = 0, shown = 0");
    change("record", 1);
    change("record", 12);
    assert_int_equal(turn(), TURN_IDLE);
    assert_string_equal(found("result", "偷水案", NULL), "4");
    assert_string_equal(found("result", "示水罚", NULL), "");
    assert_string_equal(found("duty", "偷水", NULL), "");
    assert_int_equal(fulltext_tally(reader, arena, &all, 1000, &tally), FULLTEXT_GOOD);
    assert_int_equal(tally.all, 2);
    run_as_admin("UPDATE search_result SET visible = 1, shown = 1 WHERE record_id = 1"); /* and is shown again */
    change("record", 1);
    assert_int_equal(turn(), TURN_IDLE);
    assert_string_equal(found("result", "偷水案", NULL), "1 4");
}

/* Nothing is written when a last day has passed; the clock alone tells. It may go back as well. */
static void an_ended_record_leaves_when_the_day_turns(void **state) {
    (void)state;
    run_as_admin("UPDATE search_record SET until_on = '2026-11-20' WHERE record_id = 1");
    run_as_admin("UPDATE search_record SET until_on = '2027-11-20' WHERE record_id = 2");
    build();
    assert_string_equal(found("result", "水", "body_5"), "2 1");
    run_as_admin("UPDATE today SET day = '2026-11-21'");
    run_as_admin("UPDATE search_result SET visible = 0 WHERE record_id = 1");
    assert_int_equal(turn(), TURN_IDLE);
    assert_string_equal(found("result", "水", "body_5"), "2");
    run_as_admin("UPDATE today SET day = '2026-11-20'");
    run_as_admin("UPDATE search_result SET visible = 1 WHERE record_id = 1");
    assert_int_equal(turn(), TURN_IDLE);
    assert_string_equal(found("result", "水", "body_5"), "2 1");
}

static void a_day_with_more_records_than_are_read_at_once_is_put_in_whole(void **state) {
    (void)state;
    int64_t count;
    for (int i = 0; i < 3; i++)
        run_as_admin(arena_printf(arena,
                                  "INSERT INTO search_result SELECT 1000 + seq, 9000 - seq, 1, '2020-01-0%d',"
                                  " 'body_5 kind_permit - band_0', CONCAT('许可', seq), 1, 1 FROM seq_%d_to_%d",
                                  i + 1, i * 2000, i * 2000 + 999 + i));
    run_as_admin(
        "INSERT INTO search_day VALUES ('result', '2020-01-01'), ('result', '2020-01-02'), ('result', '2020-01-03')");
    build();
    struct fulltext_search search = {.kind = "result", .query = fulltext_query(arena, "许可")};
    assert_int_equal(fulltext_count(reader, arena, &search, 9999, &count), FULLTEXT_GOOD);
    assert_int_equal(count, 1000 + 1001 + 1002 + 1); /* 取水许可 */
}

/* The words of results name their body, and the index does not keep them: a new name is a new index. */
static void a_renamed_body_makes_the_index_anew(void **state) {
    (void)state;
    build();
    change("body", 5);
    assert_int_equal(turn(), TURN_IDLE);
    run_as_admin("UPDATE work_body SET duties = '管理城乡供水和节水'");
    change("body", 5);
    assert_int_equal(turn(), TURN_IDLE);
    run_as_admin("UPDATE work_body SET name = '示例县水利局'");
    run_as_admin("UPDATE search_result SET text = CONCAT(text, '\n示例县水利局') WHERE record_id = 2");
    change("body", 5);
    assert_int_equal(turn(), TURN_MORE);
    assert_string_equal(found("result", "水利局", NULL), "2");
    assert_int_equal(turn(), TURN_IDLE);
    assert_int_equal(pending(), 0);
}

static void an_index_of_another_database_is_made_anew(void **state) {
    (void)state;
    build();
    run_as_admin("UPDATE work_article SET text = '盗水必究。' WHERE id = 111");
    change("basis_version", 11);
    assert_int_equal(turn(), TURN_MORE);
    assert_int_equal(turn(), TURN_IDLE);
    assert_string_equal(found("article", "盗用", NULL), "");
    assert_string_equal(found("article", "盗水", NULL), "111");
    assert_int_equal(pending(), 0);
}

static void a_deleted_or_foreign_file_is_made_anew(void **state) {
    (void)state;
    build();
    unlink(path);
    assert_int_equal(turn(), TURN_MORE);
    assert_string_equal(found("article", "水表", "present"), "110");
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs("no index", file);
    fclose(file);
    change("body", 5);
    assert_int_equal(turn(), TURN_MORE);
    assert_string_equal(found("article", "水表", "present"), "110");
}

static void another_writer_is_waited_for(void **state) {
    (void)state;
    enum fulltext_write written;
    struct buffer error = {0};
    build();
    struct fulltext_writer *other = fulltext_open(path, &written, &error);
    assert_non_null(other);
    change("body", 5);
    assert_int_equal(turn(), TURN_IDLE);
    assert_int_equal(pending(), 1);
    assert_false(index_rebuild(&work, &error));
    assert_non_null(strstr(error.data, "another process"));
    assert_true(fulltext_close(other, false, &error));
    assert_int_equal(turn(), TURN_IDLE);
    assert_int_equal(pending(), 0);
    buffer_free(&error);
}

/* A database that fails leaves the job by a jump; what was begun is given back, and the next turn does it all. */
static void a_failing_database_leaves_the_index_as_it_was(void **state) {
    (void)state;
    struct buffer error = {0};
    build();
    run_as_admin("UPDATE search_version SET status = NULL WHERE id = 11");
    change("basis_version", 11);
    run_as_admin("RENAME TABLE work_article TO elsewhere");
    ASSERT_FAILS(index_job.turn(&work, &error), DB_BROKEN);
    index_job.abandon();
    assert_string_equal(found("article", "水表", NULL), "110 100");
    run_as_admin("RENAME TABLE elsewhere TO work_article");
    assert_int_equal(turn(), TURN_IDLE);
    assert_string_equal(found("article", "水表", NULL), "100");
    assert_int_equal(pending(), 0);
    buffer_free(&error);
}

static void a_stop_ends_the_making_at_once(void **state) {
    (void)state;
    struct buffer error = {0};
    stop = 1;
    assert_false(index_rebuild(&work, &error));
    assert_int_equal(access(path, F_OK), -1);
    assert_int_equal(turn(), TURN_IDLE);
    stop = 0;
    build();
    buffer_free(&error);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_INDEX(a_missing_index_is_made_of_all_that_is_visible),
        WITH_INDEX(a_change_is_followed_and_done),
        WITH_INDEX(what_is_hidden_or_gone_is_forgotten),
        WITH_INDEX(changed_names_replace_the_former_ones),
        WITH_INDEX(a_new_day_is_followed),
        WITH_INDEX(more_changes_than_a_turn_takes_are_followed_at_once),
        WITH_INDEX(records_of_all_kinds_are_put_in_as_they_are_shown),
        WITH_INDEX(a_corrected_record_is_found_by_its_new_words_alone),
        WITH_INDEX(a_withdrawn_record_is_forgotten),
        WITH_INDEX(an_ended_record_leaves_when_the_day_turns),
        WITH_INDEX(a_day_with_more_records_than_are_read_at_once_is_put_in_whole),
        WITH_INDEX(a_renamed_body_makes_the_index_anew),
        WITH_INDEX(an_index_of_another_database_is_made_anew),
        WITH_INDEX(a_deleted_or_foreign_file_is_made_anew),
        WITH_INDEX(another_writer_is_waited_for),
        WITH_INDEX(a_failing_database_leaves_the_index_as_it_was),
        WITH_INDEX(a_stop_ends_the_making_at_once),
    };
    if (!getenv("GONGSHI_SOCKET"))
        return printf("ok 1 - index job # SKIP GONGSHI_SOCKET is not set\n") < 0;
    return cmocka_run_group_tests(tests, begin_all, end_all);
}
