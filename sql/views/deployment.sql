-- The schema gate and the one row about this copy.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_schema AS
    SELECT CAST(COALESCE(MAX(number), 0) AS INT) AS version FROM schema_migration;

CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW public_deployment AS
    SELECT d.county, d.site_title, d.demo, d.regime, r.name AS regime_name, d.host_name, d.operator_name,
           d.contact_phone, d.contact_email,
           d.address, d.postcode, d.site_code, d.icp_number, d.police_number, d.mark_url, d.error_report_url,
               d.portal_url, d.support_name, d.ipv6, clock_today() AS today
        FROM deployment d JOIN regime r ON r.code = d.regime;
