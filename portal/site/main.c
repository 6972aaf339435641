/* gongshi-site: the read-only disclosure site. This table is the site's map: address, page. */
#include <string.h>

#include "../../fcgi/serve.h"
#include "pages.h"
#include "shared/frame.h"

#define PAGE_AT(pattern, page)                                                                                         \
    { METHOD_GET, pattern, "public", &page, 0, false }

/* A list, which the web server may keep for a second; nginx/site.conf knows such addresses by their shape. */
#define SHARED_AT(pattern, page)                                                                                       \
    { METHOD_GET, pattern, "public", &page, 0, true }

static const struct route routes[] = {
    /* Data; before the pages, whose variables would take the ending for a part of a number. */
    PAGE_AT("/data/{code}.csv", data_file_csv_page),
    PAGE_AT("/data/{code}.jsonl", data_file_json_page),
    PAGE_AT("/api/openapi.json", openapi_page),
    PAGE_AT("/{code}.json", data_json_page),
    PAGE_AT("/{code}.csv", data_csv_page),
    PAGE_AT("/{code}.atom", data_atom_page),
    PAGE_AT("/{code}/{id}.json", data_one_page),

    SHARED_AT("/", home_page),
    SHARED_AT("/body", body_list_page),
    PAGE_AT("/body/{id}", body_page),
    PAGE_AT("/officer", officer_page),
    SHARED_AT("/basis", basis_list_page),
    PAGE_AT("/basis/{id}", basis_page),
    PAGE_AT("/basis/{id}/v/{version}", basis_page),
    PAGE_AT("/basis/{id}/compare", compare_page),
    PAGE_AT("/basis/{id}/art/{article}", article_page),
    PAGE_AT("/basis/{id}/art/{article}/{paragraph}", article_page),
    PAGE_AT("/basis/{id}/art/{article}/{paragraph}/{item}", article_page),
    PAGE_AT("/basis/{id}/art/{article}/{paragraph}/{item}/{point}", article_page),
    PAGE_AT("/basis/{id}/v/{version}/art/{article}", article_page),
    PAGE_AT("/basis/{id}/v/{version}/art/{article}/{paragraph}", article_page),
    PAGE_AT("/basis/{id}/v/{version}/art/{article}/{paragraph}/{item}", article_page),
    PAGE_AT("/basis/{id}/v/{version}/art/{article}/{paragraph}/{item}/{point}", article_page),
    PAGE_AT("/deadline", deadline_page),
    PAGE_AT("/rule", rule_page),
    PAGE_AT("/calendar", calendar_page),
    PAGE_AT("/about", about_page),
    PAGE_AT("/sitemap", sitemap_page),
    PAGE_AT("/display", display_page),
    PAGE_AT("/health", health_page),

    /* search */
    PAGE_AT("/search", find_page),

    /* results */
    SHARED_AT("/result", result_list_page),
    PAGE_AT("/result/{id}", result_page),
    PAGE_AT("/result/{id}/versions", result_versions_page),
    PAGE_AT("/result/{id}/v/{version}", result_version_page),
    PAGE_AT("/record/{id}", record_page),
    SHARED_AT("/withdrawal", withdrawal_page),

    /* benchmarks */
    SHARED_AT("/benchmark", benchmark_list_page),
    PAGE_AT("/benchmark/apply", benchmark_apply_page),
    PAGE_AT("/benchmark/{id}", benchmark_page),
    PAGE_AT("/benchmark/{id}/v/{version}", benchmark_page),

    /* lists */
    SHARED_AT("/duty", duty_list_page),
    PAGE_AT("/duty/{id}", duty_page),
    PAGE_AT("/duty/{id}/v/{version}", duty_page),
    SHARED_AT("/entrustment", entrustment_list_page),
    PAGE_AT("/entrustment/{id}", entrustment_page),
    PAGE_AT("/entrustment/{id}/v/{version}", entrustment_page),
    SHARED_AT("/document", document_list_page),
    PAGE_AT("/document/{id}", document_page),
    PAGE_AT("/document/{id}/v/{version}", document_page),
    SHARED_AT("/list", list_index_page),
    SHARED_AT("/list/{code}", list_page),
    SHARED_AT("/channel", channel_page),

    /* figures */
    SHARED_AT("/figure", figure_page),
    PAGE_AT("/figure/compare", figure_compare_page),
    PAGE_AT("/figure/body/{id}", figure_body_page),
    PAGE_AT("/figure/record/{id}", figure_record_page),
    PAGE_AT("/figure/record/{id}/v/{version}", figure_record_page),
    SHARED_AT("/figure/{year}", figure_year_page),

    /* open data */
    SHARED_AT("/data", open_data_page),

    /* freshness */
    SHARED_AT("/freshness", freshness_page),

    /* tools */
    SHARED_AT("/tools", tools_page),
};

/* All there is here is public; a route that asked for anything else would be refused. */
static bool permits(struct request *rq, const char *permission) {
    (void)rq;
    return strcmp(permission, "public") == 0;
}

static const struct program site = {
    .name = "gongshi-site",
    .routes = routes,
    .route_count = sizeof routes / sizeof *routes,
    .database_account = "gongshi_site",
    .schema = SCHEMA_VERSION,
    .permits = permits,
    .show_error = show_error,
    .common = &site_common,
};

int main(int argc, char **argv) {
    return program_run(&site, argc, argv);
}
