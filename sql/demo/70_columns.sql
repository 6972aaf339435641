-- Columns in which a body has nothing to publish, with the reason its head states.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CALL demo_empty(8, 'result.coercion', '2024-01-15', '本机关没有行政强制权');
CALL demo_empty(8, 'result.permit', '2025-01-16', '基层法律服务所核准已由市司法局行使，本机关不再受理许可');
CALL demo_empty(8, 'result.inspection', '2025-01-16', '2025年以来没有对外实施的行政检查');
CALL demo_empty(9, 'result.permit', '2026-01-12', '2026年没有作出行政许可决定');
CALL demo_empty(10, 'result.coercion', '2024-01-15', '2024年以来没有采取行政强制措施');
CALL demo_empty(10, 'benchmark', '2025-07-01', '适用市气象局发布的裁量基准，本机关没有另行制定');
CALL demo_empty(4, 'result.coercion', '2026-01-12', '2026年没有采取行政强制措施');
CALL demo_empty(6, 'result.coercion', '2026-01-12', '2026年没有采取行政强制措施');
CALL demo_empty(13, 'result.permit', '2025-06-01', '未承接行政许可事项');
CALL demo_empty(16, 'result.penalty', '2026-01-12', '2026年没有作出行政处罚决定');
CALL demo_empty(17, 'result.penalty', '2026-01-12', '2026年没有作出行政处罚决定');
CALL demo_empty(18, 'duty', '2025-09-01', '权责清单正在修订，修订期间执行县人民政府公布的乡镇清单');
