-- Columns in which a body has nothing to publish, with the reason it states.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

INSERT INTO body_column (body_id, col, empty_since, empty_reason) VALUES
    (8, 'result.coercion', '2024-01-01', '本机关没有行政强制权'),
    (8, 'result.permit', '2025-01-01', '基层法律服务所核准已由市司法局行使，本机关不再受理许可'),
    (8, 'result.inspection', '2025-01-01', '2025年以来没有对外实施的行政检查'),
    (9, 'result.permit', '2026-01-01', '2026年没有作出行政许可决定'),
    (10, 'result.coercion', '2024-01-01', '2024年以来没有采取行政强制措施'),
    (10, 'benchmark', '2025-07-01', '适用市气象局发布的裁量基准，本机关没有另行制定'),
    (4, 'result.coercion', '2026-01-01', '2026年没有采取行政强制措施'),
    (6, 'result.coercion', '2026-01-01', '2026年没有采取行政强制措施'),
    (13, 'result.permit', '2025-06-01', '未承接行政许可事项'),
    (16, 'result.penalty', '2026-01-01', '2026年没有作出行政处罚决定'),
    (17, 'result.penalty', '2026-01-01', '2026年没有作出行政处罚决定'),
    (18, 'duty', '2025-09-01', '权责清单正在修订，修订期间执行县人民政府公布的乡镇清单');
