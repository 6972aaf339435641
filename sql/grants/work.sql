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
