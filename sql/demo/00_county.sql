-- An invented county, marked as such on every page: 示例县, under the regime of 新绛. What a footer must carry is filled
-- with values that say 示例 themselves.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

UPDATE deployment SET county = '示例县', site_title = '示例县行政执法信息公示平台', demo = 1, regime = 'xinjiang',
    host_name = '示例县人民政府办公室（示例）', operator_name = '示例县司法局（示例）', contact_phone = '0000-1234567（示例）',
    contact_email = 'contact@example.com', address = '示例县示例大街1号（示例）', postcode = '000000', site_code = '0000000000（示例）',
    icp_number = '示ICP备00000000号（示例）', police_number = '示公网安备00000000000000号（示例）',
        mark_url = 'https://www.example.com/mark',
    error_report_url = 'https://www.example.com/error', portal_url = 'https://www.example.com/',
    support_name = '示例技术服务单位（示例）';
