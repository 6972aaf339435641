-- The background program: follows changes for the search index.
REVOKE ALL PRIVILEGES, GRANT OPTION FROM gongshi_work@localhost;
GRANT SELECT ON public_schema TO gongshi_work@localhost;
GRANT SELECT ON public_deployment TO gongshi_work@localhost;
GRANT SELECT ON pending_change TO gongshi_work@localhost;
GRANT SELECT ON work_article TO gongshi_work@localhost;
GRANT SELECT ON search_basis TO gongshi_work@localhost;
GRANT SELECT ON search_version TO gongshi_work@localhost;
GRANT SELECT ON work_basis TO gongshi_work@localhost;
GRANT SELECT ON work_basis_version TO gongshi_work@localhost;
GRANT SELECT ON work_body TO gongshi_work@localhost;
GRANT EXECUTE ON PROCEDURE change_done TO gongshi_work@localhost;
GRANT EXECUTE ON FUNCTION clock_today TO gongshi_work@localhost;

-- Snapshots: what the public may see, and the files made of it.
GRANT SELECT ON work_snapshot TO gongshi_work@localhost;
GRANT SELECT ON work_snapshot_due TO gongshi_work@localhost;
GRANT SELECT ON work_snapshot_old TO gongshi_work@localhost;
GRANT SELECT ON public_register TO gongshi_work@localhost;
GRANT SELECT ON public_record TO gongshi_work@localhost;
GRANT SELECT ON public_result TO gongshi_work@localhost;
GRANT SELECT ON public_benchmark TO gongshi_work@localhost;
GRANT SELECT ON public_benchmark_tier TO gongshi_work@localhost;
GRANT SELECT ON public_duty TO gongshi_work@localhost;
GRANT SELECT ON public_entrustment TO gongshi_work@localhost;
GRANT SELECT ON public_list_item TO gongshi_work@localhost;
GRANT SELECT ON public_document TO gongshi_work@localhost;
GRANT SELECT ON public_figure TO gongshi_work@localhost;
GRANT SELECT ON public_figure_value TO gongshi_work@localhost;
GRANT SELECT ON public_figure_column TO gongshi_work@localhost;
GRANT EXECUTE ON PROCEDURE snapshot_made TO gongshi_work@localhost;
GRANT EXECUTE ON PROCEDURE snapshot_drop TO gongshi_work@localhost;
