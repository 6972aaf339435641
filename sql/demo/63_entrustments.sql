-- Entrustment letters 委托书: valid, expired, to come, and one to an organisation that is no body of the county.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CALL demo_publish('entrustment', 5, '示交委〔2024〕1号', '2024-01-15', '2024-01-18',
    '{"title": "道路运输和公路路政行政处罚委托书", "delegate_id": 11, "delegate_name": "示例县交通运输综合行政执法队",
     "matters": "- 道路客货运输违法行为的查处\\n- 公路路政违法行为的查处\\n- 与上述事项有关的行政检查",
     "powers": "- 以委托机关名义立案、调查、告知\\n- 二百元以下罚款、警告的决定，报委托机关备案\\n- **不得**再委托其他组织或者个人", "from_on": "2024-02-01", "until_on": "2027-01-31",
     "bases": [{"role": "power", "document": "中华人民共和国行政处罚法", "article": 20, "paragraph": 1}, {"role": "power", "document": "中华人民共和国行政处罚法", "article": 21}]}');

CALL demo_publish('entrustment', 6, '示卫委〔2023〕2号', '2023-10-16', '2023-10-20',
    '{"title": "公共场所和医疗机构卫生监督委托书", "delegate_id": 12, "delegate_name": "示例县卫生监督所", "matters": "- 公共场所卫生监督检查\\n- 医疗机构日常监督检查",
     "powers": "- 以委托机关名义实施检查、调查取证\\n- 提出处罚建议，由委托机关决定", "from_on": "2023-11-01", "until_on": "2026-10-31",
     "bases": [{"role": "power", "document": "中华人民共和国行政处罚法", "article": 20, "paragraph": 1}]}');

CALL demo_publish('entrustment', 6, '示卫委〔2026〕1号', '2026-11-02', '2026-11-06',
    '{"title": "公共场所和医疗机构卫生监督委托书（续）", "delegate_id": 12, "delegate_name": "示例县卫生监督所",
     "matters": "- 公共场所卫生监督检查\\n- 医疗机构日常监督检查\\n- 餐饮具集中消毒服务单位检查", "powers": "- 以委托机关名义实施检查、调查取证\\n- 提出处罚建议，由委托机关决定",
     "from_on": "2027-01-01", "until_on": "2029-12-31",
     "bases": [{"role": "power", "document": "中华人民共和国行政处罚法", "article": 20, "paragraph": 1}]}');

CALL demo_publish('entrustment', 7, '示农委〔2025〕1号', '2025-03-10', '2025-03-14',
    '{"title": "动物检疫申报点工作委托书", "delegate_name": "示例县畜牧兽医技术推广站", "matters": "- 动物检疫申报受理\\n- 无害化处理现场监督",
     "powers": "- 以委托机关名义受理申报、登记\\n- 不得作出行政处罚决定", "from_on": "2025-04-01", "until_on": "2028-03-31",
     "bases": [{"role": "power", "document": "中华人民共和国行政处罚法", "article": 20, "paragraph": 1}]}');
