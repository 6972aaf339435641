-- The import command: legal texts and calendars, through their procedures only.
REVOKE ALL PRIVILEGES, GRANT OPTION FROM gongshi_import@localhost;
GRANT SELECT ON public_schema TO gongshi_import@localhost;
GRANT SELECT ON work_basis_version TO gongshi_import@localhost;
GRANT EXECUTE ON PROCEDURE import_basis TO gongshi_import@localhost;
GRANT EXECUTE ON PROCEDURE confirm_basis_version TO gongshi_import@localhost;
GRANT EXECUTE ON PROCEDURE withdraw_basis_version TO gongshi_import@localhost;
GRANT EXECUTE ON PROCEDURE import_calendar TO gongshi_import@localhost;
