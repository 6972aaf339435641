/* A year of working days and days off, by the State Council's arrangement where there is one. */
#include "../pages.h"
#include "../shared/frame.h"
#include "month_grid.h"

#define FIRST_YEAR 2000
#define LAST_YEAR  2049

struct calendar_input {
    int64_t year;
};
struct calendar_year {
    bool arranged;
    const char *source;
    int64_t version;
    struct date imported_on;
};
/* A holiday or make-up day, for the list beside the grid. */
struct special_day {
    struct date day;
    const char *name, *weekday;
    bool off;
};
struct calendar_page {
    struct frame frame;
    int64_t year, before, after, workdays, days_off;
    struct calendar_year about;
    month_list months;
    LIST(struct special_day) specials;
};

#include "calendar.html.h"

/* clang-format off */
DB_QUERY(find_year, struct calendar_year,
         "SELECT arranged, source, version, imported_on FROM public_calendar_year WHERE year = ?",
         DB_COLUMN(struct calendar_year, arranged), DB_COLUMN(struct calendar_year, source),
         DB_COLUMN(struct calendar_year, version), DB_COLUMN(struct calendar_year, imported_on))
/* clang-format on */

static void list_specials(struct request *rq, struct calendar_page *page, const struct calendar_day *days,
                          size_t count) {
    static const char *const weekdays[] = {"", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"};
    page->specials.items = arena_alloc(rq->arena, (count + 1) * sizeof *page->specials.items);
    for (size_t i = 0; i < count; i++) {
        page->workdays += !days[i].off;
        page->days_off += days[i].off;
        if (days[i].name && *days[i].name)
            page->specials.items[page->specials.count++] =
                (struct special_day){days[i].day, days[i].name, weekdays[days[i].weekday], days[i].off};
    }
}

static void show_calendar(struct request *rq) {
    const struct calendar_input *in = rq->input;
    struct calendar_page page = {.year = in->year ? in->year : frame_today(rq).year};
    size_t count;
    struct date from = {(int)page.year, 1, 1}, to = {(int)page.year, 12, 31};
    struct calendar_day *days = calendar_days(rq, from, to, &count);
    if (!count || !db_row(rq->db, rq->arena, &find_year, &page.about, DB(page.year)))
        request_fail(rq, 404);
    page.before = page.year > FIRST_YEAR ? page.year - 1 : 0;
    page.after = page.year < LAST_YEAR ? page.year + 1 : 0;
    page.months = month_grid(rq, days, count, frame_today(rq));
    list_specials(rq, &page, days, count);
    frame_fill(rq, &page.frame, SECTION_TOOLS, arena_printf(rq->arena, "%ld年工作日历", (long)page.year));
    render_calendar(reply_html(rq, 200), &page);
}

const struct page calendar_page =
    PAGE(show_calendar, struct calendar_input,
         INPUT(struct calendar_input, year, .label = "年份", .minimum = FIRST_YEAR, .maximum = LAST_YEAR));
