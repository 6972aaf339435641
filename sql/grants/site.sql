-- The disclosure site reads what is public and calls what only computes. It can write nothing and read no table.
REVOKE ALL PRIVILEGES, GRANT OPTION FROM gongshi_site@localhost;
GRANT SELECT ON public_schema TO gongshi_site@localhost;
GRANT SELECT ON public_total TO gongshi_site@localhost;
GRANT SELECT ON public_library TO gongshi_site@localhost;
GRANT SELECT ON public_newest_basis TO gongshi_site@localhost;
GRANT SELECT ON public_deployment TO gongshi_site@localhost;
GRANT SELECT ON public_body TO gongshi_site@localhost;
GRANT SELECT ON public_unit TO gongshi_site@localhost;
GRANT SELECT ON public_post TO gongshi_site@localhost;
GRANT SELECT ON public_post_power TO gongshi_site@localhost;
GRANT SELECT ON public_officer TO gongshi_site@localhost;
GRANT SELECT ON public_basis TO gongshi_site@localhost;
GRANT SELECT ON public_basis_version TO gongshi_site@localhost;
GRANT SELECT ON public_basis_gone TO gongshi_site@localhost;
GRANT SELECT ON public_division TO gongshi_site@localhost;
GRANT SELECT ON public_article TO gongshi_site@localhost;
GRANT SELECT ON public_calendar_day TO gongshi_site@localhost;
GRANT SELECT ON public_calendar_year TO gongshi_site@localhost;
GRANT SELECT ON public_regime TO gongshi_site@localhost;
GRANT SELECT ON public_rule TO gongshi_site@localhost;
GRANT SELECT ON public_record TO gongshi_site@localhost;
GRANT SELECT ON public_record_gone TO gongshi_site@localhost;
GRANT SELECT ON public_withdrawal TO gongshi_site@localhost;
GRANT SELECT ON public_record_version TO gongshi_site@localhost;
GRANT SELECT ON public_record_basis TO gongshi_site@localhost;
GRANT SELECT ON public_register TO gongshi_site@localhost;
GRANT SELECT ON public_snapshot TO gongshi_site@localhost;
GRANT SELECT ON public_result TO gongshi_site@localhost;
GRANT SELECT ON public_result_version TO gongshi_site@localhost;
GRANT SELECT ON public_benchmark TO gongshi_site@localhost;
GRANT SELECT ON public_benchmark_version TO gongshi_site@localhost;
GRANT SELECT ON public_benchmark_tier TO gongshi_site@localhost;
GRANT SELECT ON public_benchmark_circumstance TO gongshi_site@localhost;
GRANT SELECT ON public_penalty_class TO gongshi_site@localhost;
GRANT SELECT ON public_power_kind TO gongshi_site@localhost;
GRANT SELECT ON public_duty TO gongshi_site@localhost;
GRANT SELECT ON public_duty_step TO gongshi_site@localhost;
GRANT SELECT ON public_entrustment TO gongshi_site@localhost;
GRANT SELECT ON public_list TO gongshi_site@localhost;
GRANT SELECT ON public_list_item TO gongshi_site@localhost;
GRANT SELECT ON public_document_category TO gongshi_site@localhost;
GRANT SELECT ON public_document TO gongshi_site@localhost;
GRANT SELECT ON public_figure TO gongshi_site@localhost;
GRANT SELECT ON public_figure_column TO gongshi_site@localhost;
GRANT SELECT ON public_figure_value TO gongshi_site@localhost;

-- search

-- results
GRANT SELECT ON public_code_name TO gongshi_site@localhost;
GRANT SELECT ON public_result_page TO gongshi_site@localhost;
GRANT SELECT ON public_result_line TO gongshi_site@localhost;
GRANT SELECT ON public_result_place TO gongshi_site@localhost;

-- benchmarks

-- lists
GRANT SELECT ON public_duty_version TO gongshi_site@localhost;
GRANT SELECT ON public_entrustment_version TO gongshi_site@localhost;
GRANT SELECT ON public_document_version TO gongshi_site@localhost;

-- figures
GRANT SELECT ON public_figure_held TO gongshi_site@localhost;
GRANT SELECT ON public_figure_shown TO gongshi_site@localhost;
GRANT SELECT ON public_figure_number TO gongshi_site@localhost;

-- open data
GRANT SELECT ON public_cited TO gongshi_site@localhost;

-- freshness
GRANT SELECT ON public_freshness TO gongshi_site@localhost;

-- tools

GRANT EXECUTE ON FUNCTION number_key TO gongshi_site@localhost;
GRANT EXECUTE ON FUNCTION clock_today TO gongshi_site@localhost;
GRANT EXECUTE ON FUNCTION basis_version_on TO gongshi_site@localhost;
GRANT EXECUTE ON FUNCTION deadline_due TO gongshi_site@localhost;
GRANT EXECUTE ON FUNCTION deadline_provisional TO gongshi_site@localhost;
