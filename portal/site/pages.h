/* Every page of the site; main.c says at which address each stands. */
#ifndef SITE_PAGES_H
#define SITE_PAGES_H

#include "../../fcgi/request.h"

extern const struct page home_page;
extern const struct page body_list_page;
extern const struct page body_page;
extern const struct page officer_page;
extern const struct page basis_list_page;
extern const struct page basis_page;
extern const struct page article_page;
extern const struct page compare_page;
extern const struct page calendar_page;
extern const struct page deadline_page;
extern const struct page rule_page;
extern const struct page about_page;
extern const struct page sitemap_page;
extern const struct page display_page;
extern const struct page health_page;

/* search */
extern const struct page find_page;

/* results */
extern const struct page result_page;
extern const struct page result_version_page;
extern const struct page result_versions_page;
extern const struct page result_list_page;
extern const struct page record_page;
extern const struct page withdrawal_page;

/* benchmarks */
extern const struct page benchmark_list_page;
extern const struct page benchmark_page;
extern const struct page benchmark_apply_page;

/* lists */
extern const struct page duty_list_page;
extern const struct page duty_page;
extern const struct page entrustment_list_page;
extern const struct page entrustment_page;
extern const struct page document_list_page;
extern const struct page document_page;
extern const struct page list_index_page;
extern const struct page list_page;
extern const struct page channel_page;

/* figures */
extern const struct page figure_page;
extern const struct page figure_year_page;
extern const struct page figure_body_page;
extern const struct page figure_compare_page;
extern const struct page figure_record_page;

/* open data */
extern const struct page open_data_page;
extern const struct page openapi_page;
extern const struct page data_json_page;
extern const struct page data_csv_page;
extern const struct page data_atom_page;
extern const struct page data_one_page;
extern const struct page data_file_csv_page;
extern const struct page data_file_json_page;

/* freshness */
extern const struct page freshness_page;

/* tools */
extern const struct page tools_page;

/* The page for a request that could not be answered. */
void show_error(struct request *rq, int status);

#endif
