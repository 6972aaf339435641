-- Results 执法结果: environment, emergency management, transport and meteorology. Natural persons are
-- masked; companies, shops and codes are invented.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CALL demo_publish('result', 10, '示气许〔2024〕9号', '2024-02-05', '2024-02-07',
    '{"kind": "permit", "title": "雷电防护装置设计审核", "party_kind": "organisation", "party": "示例县祥华加油站管理有限公司",
     "party_code": "91149900MA3787589H", "facts": "申请人提交设计文件，2023年12月15日技术评价认为符合国家防雷技术规范。", "decision": "准予许可。",
     "licence": "雷电防护装置设计核准意见书 编号示雷审1499848748", "permit_kind": "核准", "acted_on": "2023-12-15", "decided_on": "2024-02-05",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "气象灾害防御条例", "article": 23, "paragraph": 1}]}');

CALL demo_publish('result', 3, '示环罚〔2024〕12号', '2024-04-29', '2024-05-06',
    '{"kind": "penalty", "title": "示例县永利汽车维修有限公司未按规定贮存危险废物案", "cause": "未按规定贮存危险废物", "party_kind": "organisation",
     "party": "示例县永利汽车维修有限公司", "party_code": "91149900MA9768215R",
     "facts": "2024年3月20日，执法人员检查时发现当事人在枣林镇枣林村露天堆放废机油桶27只，未设置危险废物识别标志，未建立管理台账。", "decision": "罚款231600元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "serious", "fine": 23160000, "acted_on": "2024-03-20", "decided_on": "2024-04-29",
     "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国固体废物污染环境防治法", "article": 77}, {"role": "applied", "document": "中华人民共和国固体废物污染环境防治法", "article": 112, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2024〕8号', '2024-06-14', '2024-06-17',
    '{"kind": "penalty", "title": "示例县顺丰客运有限公司道路运输企业隐瞒有关情况取得资质等级案", "cause": "道路运输企业隐瞒有关情况取得资质等级", "party_kind": "organisation",
     "party": "示例县顺丰客运有限公司", "party_code": "91149900MA66629845", "facts": "经查，当事人2024年4月26日申报道路客运企业等级时虚报车辆数12辆。",
     "decision": "降低资质等级，由二级降为三级；警告。", "penalty_class": "grade_lowered", "penalty_classes": "warning grade_lowered",
     "severity": "serious", "licence": "道路旅客运输企业等级证书", "acted_on": "2024-04-26", "decided_on": "2024-06-14", "major": 1,
     "bases": [{"role": "applied", "document": "中华人民共和国行政处罚法", "article": 9, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2024〕8号', '2024-08-12', '2024-08-19',
    '{"kind": "penalty", "title": "示例县恒隆化工有限公司未采取措施消除事故隐患案", "cause": "未采取措施消除事故隐患", "party_kind": "organisation",
     "party": "示例县恒隆化工有限公司", "party_code": "91149900MA5069732B", "facts": "2024年6月12日复查时，当事人对此前责令整改的5项隐患（煤气管道腐蚀、报警装置失效等）仍未整改。",
     "decision": "责令停产停业整顿，罚款35800元。", "penalty_class": "production_halted", "penalty_classes": "fine production_halted",
     "severity": "serious", "fine": 3580000, "acted_on": "2024-06-12", "decided_on": "2024-08-12", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 41, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 102}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 10, '示气许〔2024〕16号', '2024-08-21', '2024-08-26',
    '{"kind": "permit", "title": "雷电防护装置设计审核", "party_kind": "organisation", "party": "示例县永达加油站管理有限公司",
     "party_code": "91149900MA86890729", "facts": "申请人提交设计文件，2024年6月10日技术评价认为符合国家防雷技术规范。", "decision": "准予许可。",
     "licence": "雷电防护装置设计核准意见书 编号示雷审1499473303", "permit_kind": "核准", "acted_on": "2024-06-10", "decided_on": "2024-08-21",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "气象灾害防御条例", "article": 23, "paragraph": 1}]}');

CALL demo_publish('result', 3, '示环许〔2024〕8号', '2024-09-16', '2024-09-19',
    '{"kind": "permit", "title": "排污许可证核发（重新申请）", "party_kind": "organisation", "party": "示例县新康铸造有限公司",
     "party_code": "91149900MA8869698M", "facts": "申请人提交的申请表、自行监测方案和承诺书齐全。2024年7月27日技术审查会认为污染防治设施可行。", "decision": "核发排污许可证。",
     "licence": "排污许可证 编号示排1499824285", "permit_kind": "普通", "acted_on": "2024-07-27", "decided_on": "2024-09-16",
     "valid_from": "2024-09-16", "valid_until": "2029-09-15",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "排污许可管理条例", "article": 11}]}');

CALL demo_publish('result', 4, '示应急许〔2024〕7号', '2024-11-04', '2024-11-05',
    '{"kind": "permit", "title": "烟花爆竹经营（零售）许可", "party_kind": "business", "party": "示例县白石镇阳光烟花爆竹零售点",
     "party_code": "92149900MA40227484", "facts": "申请人提交材料齐全，2024年9月12日现场核查，零售场所面积、消防器材和安全距离符合要求。", "decision": "准予许可。",
     "licence": "烟花爆竹经营（零售）许可证 编号示YHLS1499342960", "permit_kind": "普通", "acted_on": "2024-09-12", "decided_on": "2024-11-04",
     "valid_from": "2024-11-04", "valid_until": "2026-11-03",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "烟花爆竹安全管理条例", "article": 19, "paragraph": 2}]}');

CALL demo_publish('result', 3, '示环罚〔2024〕15号', '2024-12-24', '2024-12-30',
    '{"kind": "penalty", "title": "示例县瑞泰焦化有限公司超过排污许可证规定的总量控制指标排放污染物案", "cause": "超过排污许可证规定的总量控制指标排放污染物", "party_kind": "organisation",
     "party": "示例县瑞泰焦化有限公司", "party_code": "91149900MA39993464", "facts": "经核算，当事人截至2024年11月3日二氧化硫年排放量超过排污许可证规定的总量控制指标，超出13吨。",
     "decision": "罚款924900元；吊销排污许可证。", "penalty_class": "licence_revoked", "penalty_classes": "fine licence_revoked",
     "severity": "serious", "fine": 92490000, "licence": "排污许可证", "acted_on": "2024-11-03", "decided_on": "2024-12-24", "major": 1,
     "bases": [{"role": "violated", "document": "排污许可管理条例", "article": 17, "paragraph": 2}, {"role": "applied", "document": "排污许可管理条例", "article": 34, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交许〔2025〕7号', '2025-05-23', '2025-05-26',
    '{"kind": "permit", "title": "道路普通货物运输经营许可", "party_kind": "organisation", "party": "示例县润隆运输有限公司",
     "party_code": "91149900MA665620XP", "facts": "申请人提交的车辆技术等级评定材料、驾驶人员从业资格和安全生产管理制度文本齐全有效。", "decision": "准予许可，发给道路运输经营许可证。",
     "licence": "道路运输经营许可证 编号示交运1499985785", "permit_kind": "普通", "acted_on": "2025-05-11", "decided_on": "2025-05-23",
     "valid_from": "2025-05-23", "valid_until": "2029-05-22",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交许〔2025〕8号', '2025-06-09', '2025-06-16',
    '{"kind": "permit", "title": "涉路施工活动许可（不予许可）", "party_kind": "organisation", "party": "示例县泰华通信工程有限公司",
     "party_code": "91149900MA01804581", "facts": "申请人提交的施工方案未说明保障通行的措施，2025年4月26日一次性告知补正后仍未提交。",
     "decision": "不予许可。申请人可以自收到决定之日起六十日内申请行政复议。", "permit_kind": "普通", "acted_on": "2025-04-26", "decided_on": "2025-06-09",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国公路法", "article": 44, "paragraph": 1}]}');

CALL demo_publish('result', 10, '示气检〔2025〕5号', '2025-06-10', '2025-06-25',
    '{"kind": "inspection", "title": "易燃易爆场所防雷安全检查（示例县丰丰燃气有限公司）", "party_kind": "organisation", "party": "示例县丰丰燃气有限公司",
     "party_code": "91149900MA87697346", "facts": "2025年4月1日，执法人员在柳泉镇柳泉村检查防雷装置定期检测报告和隐患整改记录。", "decision": "未发现问题。",
     "acted_on": "2025-04-01", "decided_on": "2025-06-10",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交许〔2025〕10号', '2025-06-24', '2025-06-30',
    '{"kind": "permit", "title": "道路普通货物运输经营许可", "party_kind": "organisation", "party": "示例县佳华物流有限公司",
     "party_code": "91149900MA8022921K", "facts": "申请人提交的车辆技术等级评定材料、驾驶人员从业资格和安全生产管理制度文本齐全有效。", "decision": "准予许可，发给道路运输经营许可证。",
     "licence": "道路运输经营许可证 编号示交运1499077703", "permit_kind": "普通", "acted_on": "2025-04-28", "decided_on": "2025-06-24",
     "valid_from": "2025-06-24", "valid_until": "2029-06-23",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交许〔2025〕11号', '2025-07-16', '2025-07-22',
    '{"kind": "permit", "title": "道路普通货物运输经营许可", "party_kind": "organisation", "party": "示例县永悦运输有限公司",
     "party_code": "91149900MA42372126", "facts": "申请人提交的车辆技术等级评定材料、驾驶人员从业资格和安全生产管理制度文本齐全有效。", "decision": "准予许可，发给道路运输经营许可证。",
     "licence": "道路运输经营许可证 编号示交运1499304905", "permit_kind": "普通", "acted_on": "2025-06-21", "decided_on": "2025-07-16",
     "valid_from": "2025-07-16", "valid_until": "2029-07-15",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}]}');

CALL demo_publish('result', 4, '示应急许〔2025〕2号', '2025-07-17', '2025-07-21',
    '{"kind": "permit", "title": "烟花爆竹经营（零售）许可", "party_kind": "business", "party": "示例县乐家烟花爆竹零售点",
     "party_code": "92149900MA8376236L", "facts": "申请人提交材料齐全，2025年7月6日现场核查，零售场所面积、消防器材和安全距离符合要求。", "decision": "准予许可。",
     "licence": "烟花爆竹经营（零售）许可证 编号示YHLS1499003435", "permit_kind": "普通", "acted_on": "2025-07-06", "decided_on": "2025-07-17",
     "valid_from": "2025-07-17", "valid_until": "2027-07-16",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "烟花爆竹安全管理条例", "article": 19, "paragraph": 2}]}');

CALL demo_publish('result', 3, '示环罚〔2025〕6号', '2025-09-22', '2025-09-23',
    '{"kind": "penalty", "title": "示例县永悦汽车维修有限公司未按规定贮存危险废物案", "cause": "未按规定贮存危险废物", "party_kind": "organisation",
     "party": "示例县永悦汽车维修有限公司", "party_code": "91149900MA7133283K",
     "facts": "2025年7月18日，执法人员检查时发现当事人在云岭镇云岭村露天堆放废机油桶13只，未设置危险废物识别标志，未建立管理台账。", "decision": "罚款203200元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "serious", "fine": 20320000, "acted_on": "2025-07-18", "decided_on": "2025-09-22",
     "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国固体废物污染环境防治法", "article": 77}, {"role": "applied", "document": "中华人民共和国固体废物污染环境防治法", "article": 112, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交征〔2025〕2号', '2025-10-31', '2025-11-17',
    '{"kind": "levy", "title": "公路路产损坏赔（补）偿费", "party_kind": "natural", "party": "杨某某",
     "facts": "2025年10月3日，当事人车辆在云岭镇云岭村发生单方事故，损坏波形护栏11米。", "decision": "征收公路路产损失赔偿费6300元。", "other_amount": 630000,
     "acted_on": "2025-10-03", "decided_on": "2025-10-31",
     "bases": [{"role": "applied", "document": "中华人民共和国公路法", "article": 85, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交征〔2025〕5号', '2025-12-09', '2025-12-29',
    '{"kind": "levy", "title": "公路路产损坏赔（补）偿费", "party_kind": "organisation", "party": "示例县益康运输有限公司",
     "party_code": "91149900MA9323312Q", "facts": "2025年11月8日，当事人车辆在东关街发生单方事故，损坏波形护栏3米。", "decision": "征收公路路产损失赔偿费21500元。",
     "other_amount": 2150000, "acted_on": "2025-11-08", "decided_on": "2025-12-09",
     "bases": [{"role": "applied", "document": "中华人民共和国公路法", "article": 85, "paragraph": 1}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2025〕11号', '2025-12-23', '2025-12-25',
    '{"kind": "penalty", "title": "示例县源兴木业有限公司未如实记录安全生产教育和培训情况案", "cause": "未如实记录安全生产教育和培训情况", "party_kind": "organisation",
     "party": "示例县源兴木业有限公司", "party_code": "91149900MA9909890J",
     "facts": "2025年10月20日，执法人员检查时抽查当事人27名从业人员的培训档案，无考核记录，培训学时与实际不符。当事人在限期内补齐。当事人主要产品的配方比例为（内部数据）甲料六成、乙料四成。", "decision": "罚款9200元。",
     "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 920000, "acted_on": "2025-10-20",
     "decided_on": "2025-12-23", "benchmark_number": "示应急裁〔2025〕1号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 28, "paragraph": 4}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 97, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_revise('（示）应急罚〔2025〕11号', '2025-12-29', '原公示内容含有商业秘密，已删去', 1,
    '{"kind": "penalty", "title": "示例县源兴木业有限公司未如实记录安全生产教育和培训情况案", "cause": "未如实记录安全生产教育和培训情况", "party_kind": "organisation",
     "party": "示例县源兴木业有限公司", "party_code": "91149900MA9909890J",
     "facts": "2025年10月20日，执法人员检查时抽查当事人27名从业人员的培训档案，无考核记录，培训学时与实际不符。当事人在限期内补齐。", "decision": "罚款9200元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 920000, "acted_on": "2025-10-20", "decided_on": "2025-12-23",
     "benchmark_number": "示应急裁〔2025〕1号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 28, "paragraph": 4}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 97, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 3, '示环检〔2025〕10号', '2025-12-29', '2026-01-05',
    '{"kind": "inspection", "title": "重点排污单位随机检查（示例县益福化工有限公司）", "party_kind": "organisation", "party": "示例县益福化工有限公司",
     "party_code": "91149900MA4012275W", "facts": "2025年10月28日，两名执法人员出示证件后，在云岭镇云岭村检查污染防治设施运行记录、在线监测数据和危险废物台账。",
     "decision": "设施正常运行，未发现问题。", "acted_on": "2025-10-28", "decided_on": "2025-12-29",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕6号', '2026-02-09', '2026-02-10',
    '{"kind": "penalty", "title": "韩某擅自超限行驶公路案", "cause": "擅自超限行驶公路", "party_kind": "natural", "party": "韩某",
     "facts": "2025年12月22日，当事人驾驶六轴货车在文化路超限检测站检测，车货总质量超过限定标准14390千克，已卸载。", "decision": "罚款1350元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 135000, "acted_on": "2025-12-22", "decided_on": "2026-02-09",
     "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "公路安全保护条例", "article": 33, "paragraph": 1}, {"role": "applied", "document": "公路安全保护条例", "article": 64}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_withdraw('示交罚〔2026〕6号', '2026-04-13', '行政复议机关撤销原处罚决定（示政复决〔2026〕3号）');

CALL demo_publish('result', 3, '示环罚〔2026〕11号', '2026-02-11', '2026-02-13',
    '{"kind": "penalty", "title": "示例县永远矿业有限公司对不能密闭的易产生扬尘的物料未采取有效覆盖措施案", "cause": "对不能密闭的易产生扬尘的物料未采取有效覆盖措施",
     "party_kind": "organisation", "party": "示例县永远矿业有限公司", "party_code": "91149900MA9787993U",
     "facts": "2026年1月21日，执法人员对站前路的当事人堆场检查时发现，露天堆放砂石料约848立方米，未设置围挡，未覆盖，现场有扬尘。当事人在限期内完成改正。", "decision": "罚款43000元。",
     "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 4300000, "acted_on": "2026-01-21",
     "decided_on": "2026-02-11", "benchmark_number": "示环裁〔2025〕1号", "tier": 3,
     "bases": [{"role": "violated", "document": "中华人民共和国大气污染防治法", "article": 72, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 117, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕8号', '2026-03-03', '2026-03-06',
    '{"kind": "penalty", "title": "周某某未取得道路运输经营许可从事道路货物运输经营案", "cause": "未取得道路运输经营许可从事道路货物运输经营", "party_kind": "natural",
     "party": "周某某", "facts": "2026年1月19日，执法人员在县工业园区检查时发现，当事人使用重型货车从事货物运输，不能提供道路运输经营许可证。违法所得14281元。",
     "decision": "没收违法所得14281元，罚款37130.60元。", "penalty_class": "confiscation", "penalty_classes": "fine confiscation",
     "severity": "general", "fine": 3713060, "confiscated": 1428100, "acted_on": "2026-01-19", "decided_on": "2026-03-03",
     "benchmark_number": "示交裁〔2026〕1号", "tier": 2, "base_amount": 1428100, "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 63, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 4, '示应急检〔2026〕12号', '2026-03-12', '2026-03-23',
    '{"kind": "inspection", "title": "工贸企业安全生产检查（示例县瑞宁木业有限公司）", "party_kind": "organisation", "party": "示例县瑞宁木业有限公司",
     "party_code": "91149900MA4489831H", "facts": "2026年1月31日，按照年度计划在站前路检查安全管理制度、有限空间作业审批和应急演练。发现通风设施未定期检测一项。",
     "decision": "责令十日内改正。", "acted_on": "2026-01-31", "decided_on": "2026-03-12",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 8}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 4, "item": 1}]}');

CALL demo_publish('result', 5, '示交许〔2026〕8号', '2026-03-30', '2026-03-31',
    '{"kind": "permit", "title": "道路普通货物运输经营许可", "party_kind": "organisation", "party": "示例县丰宁物流有限公司",
     "party_code": "91149900MA29925808", "facts": "申请人提交的车辆技术等级评定材料、驾驶人员从业资格和安全生产管理制度文本齐全有效。", "decision": "准予许可，发给道路运输经营许可证。",
     "licence": "道路运输经营许可证 编号示交运1499055691", "permit_kind": "普通", "acted_on": "2026-02-08", "decided_on": "2026-03-30",
     "valid_from": "2026-03-30", "valid_until": "2030-03-27",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2026〕12号', '2026-04-08', '2026-04-15',
    '{"kind": "penalty", "title": "示例县盛兴机械制造有限公司未如实记录安全生产教育和培训情况案", "cause": "未如实记录安全生产教育和培训情况", "party_kind": "organisation",
     "party": "示例县盛兴机械制造有限公司", "party_code": "91149900MA5476434W",
     "facts": "2026年2月20日，执法人员检查时抽查当事人14名从业人员的培训档案，无考核记录，培训学时与实际不符。当事人在限期内补齐。", "decision": "罚款36800元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 3680000, "acted_on": "2026-02-20", "decided_on": "2026-04-08",
     "benchmark_number": "示应急裁〔2025〕1号", "tier": 2,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 28, "paragraph": 4}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 97, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕9号', '2026-04-17', '2026-04-23',
    '{"kind": "penalty", "title": "示例县源泰运输有限公司擅自超限行驶公路案", "cause": "擅自超限行驶公路", "party_kind": "organisation", "party": "示例县源泰运输有限公司",
     "party_code": "91149900MA74163710", "facts": "2026年2月17日，当事人驾驶六轴货车在迎宾大道超限检测站检测，车货总质量超过限定标准17317千克，已卸载。", "decision": "罚款3450元。",
     "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 345000, "acted_on": "2026-02-17",
     "decided_on": "2026-04-17", "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "公路安全保护条例", "article": 33, "paragraph": 1}, {"role": "applied", "document": "公路安全保护条例", "article": 64}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2026〕19号', '2026-05-06', '2026-05-11',
    '{"kind": "penalty", "title": "示例县禾昌冶金有限公司未采取措施消除事故隐患案", "cause": "未采取措施消除事故隐患", "party_kind": "organisation",
     "party": "示例县禾昌冶金有限公司", "party_code": "91149900MA39258069", "facts": "2026年3月28日复查时，当事人对此前责令整改的7项隐患（煤气管道腐蚀、报警装置失效等）仍未整改。",
     "decision": "责令停产停业整顿，罚款40600元。", "penalty_class": "production_halted", "penalty_classes": "fine production_halted",
     "severity": "serious", "fine": 4060000, "acted_on": "2026-03-28", "decided_on": "2026-05-06", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 41, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 102}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 3, '示环强〔2026〕2号', '2026-05-19', '2026-06-01',
    '{"kind": "coercion", "title": "查封造成污染物排放的设施", "cause": "违法倾倒有毒物质可能造成严重污染", "party_kind": "organisation", "party": "示例县佳福电镀有限公司",
     "party_code": "91149900MA61330542", "facts": "2026年3月12日，执法人员在东关街发现当事人倾倒含铬废液，可能造成严重污染。", "decision": "查封电镀生产线一条，期限三十日。",
     "acted_on": "2026-03-12", "decided_on": "2026-05-19",
     "bases": [{"role": "applied", "document": "中华人民共和国环境保护法", "article": 25}, {"role": "procedure", "document": "中华人民共和国行政强制法", "article": 18}]}');

CALL demo_publish('result', 3, '示环罚〔2026〕18号', '2026-06-03', '2026-06-08',
    '{"kind": "penalty", "title": "示例县盛利建材有限公司对不能密闭的易产生扬尘的物料未采取有效覆盖措施案", "cause": "对不能密闭的易产生扬尘的物料未采取有效覆盖措施",
     "party_kind": "organisation", "party": "示例县盛利建材有限公司", "party_code": "91149900MA7817570R",
     "facts": "2026年3月27日，执法人员对开发区三号路的当事人堆场检查时发现，露天堆放砂石料约679立方米，未设置围挡，未覆盖，现场有扬尘。当事人在限期内完成改正。", "decision": "罚款85800元。",
     "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 8580000, "acted_on": "2026-03-27",
     "decided_on": "2026-06-03", "benchmark_number": "示环裁〔2025〕1号", "tier": 4,
     "bases": [{"role": "violated", "document": "中华人民共和国大气污染防治法", "article": 72, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 117, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2026〕25号', '2026-06-08', '2026-06-12',
    '{"kind": "penalty", "title": "胡某某未经许可经营烟花爆竹案", "cause": "未经许可经营烟花爆竹", "party_kind": "natural", "party": "胡某某",
     "facts": "2026年5月26日，执法人员在枣林镇枣林村查获胡某某无证经营烟花爆竹28箱，货值9780元，违法所得600元。", "decision": "没收烟花爆竹28箱和违法所得600元，罚款53300元。",
     "penalty_class": "confiscation", "penalty_classes": "fine confiscation", "severity": "general", "fine": 5330000,
     "confiscated": 60000, "acted_on": "2026-05-26", "decided_on": "2026-06-08",
     "bases": [{"role": "violated", "document": "烟花爆竹安全管理条例", "article": 3}, {"role": "applied", "document": "烟花爆竹安全管理条例", "article": 36, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 3, '示环检〔2026〕9号', '2026-07-09', '2026-07-13',
    '{"kind": "inspection", "title": "重点排污单位随机检查（示例县晨悦水泥有限公司）", "party_kind": "organisation", "party": "示例县晨悦水泥有限公司",
     "party_code": "91149900MA5269275H", "facts": "2026年4月20日，两名执法人员出示证件后，在东关街检查污染防治设施运行记录、在线监测数据和危险废物台账。",
     "decision": "设施正常运行，未发现问题。", "acted_on": "2026-04-20", "decided_on": "2026-07-09",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕16号', '2026-08-11', '2026-08-12',
    '{"kind": "penalty", "title": "胡某某未取得道路运输经营许可从事道路货物运输经营案", "cause": "未取得道路运输经营许可从事道路货物运输经营", "party_kind": "natural",
     "party": "胡某某", "facts": "2026年7月4日，执法人员在云岭镇云岭村检查时发现，当事人使用重型货车从事货物运输，不能提供道路运输经营许可证。违法所得11839元。",
     "decision": "没收违法所得11839元，罚款14206.80元。", "penalty_class": "confiscation", "penalty_classes": "fine confiscation",
     "severity": "general", "fine": 1420680, "confiscated": 1183900, "acted_on": "2026-07-04", "decided_on": "2026-08-11",
     "benchmark_number": "示交裁〔2026〕1号", "tier": 1, "base_amount": 1183900, "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 63, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕19号', '2026-08-13', '2026-08-14',
    '{"kind": "penalty", "title": "示例县乐家货运部未取得道路运输经营许可从事道路货物运输经营案", "cause": "未取得道路运输经营许可从事道路货物运输经营", "party_kind": "business",
     "party": "示例县乐家货运部", "party_code": "92149900MA07907586",
     "facts": "2026年6月12日，执法人员在开发区三号路检查时发现，当事人使用重型货车从事货物运输，不能提供道路运输经营许可证。违法所得11144元。", "decision": "没收违法所得11144元，罚款22288元。",
     "penalty_class": "confiscation", "penalty_classes": "fine confiscation", "severity": "general", "fine": 2228800,
     "confiscated": 1114400, "acted_on": "2026-06-12", "decided_on": "2026-08-13", "benchmark_number": "示交裁〔2026〕1号", "tier": 1,
     "base_amount": 1114400, "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 63, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 3, '示环罚〔2026〕21号', '2026-08-28', '2026-09-01',
    '{"kind": "penalty", "title": "示例县源远造纸有限公司通过雨水井排放生产废水案", "cause": "通过雨水井排放生产废水", "party_kind": "organisation",
     "party": "示例县源远造纸有限公司", "party_code": "91149900MA8601202M",
     "facts": "2026年7月3日夜间，执法人员检查发现，当事人将未经处理的生产废水经雨水井排入河湾镇河湾村北侧沟渠，监测化学需氧量超过排放限值7倍。",
     "decision": "1.责令立即停止违法行为；2.罚款475200元；3.责令停产整治。", "penalty_class": "production_halted",
     "penalty_classes": "fine production_halted", "severity": "serious", "fine": 47520000, "acted_on": "2026-07-03",
     "decided_on": "2026-08-28", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国水污染防治法", "article": 39}, {"role": "applied", "document": "中华人民共和国水污染防治法", "article": 83, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕20号', '2026-09-11', '2026-09-16',
    '{"kind": "penalty", "title": "邓某出租汽车驾驶员途中甩客案", "cause": "出租汽车驾驶员途中甩客", "party_kind": "natural", "party": "邓某",
     "facts": "2026年9月11日，邓某驾驶出租汽车从东关街载客，中途要求乘客下车。乘客投诉后查实。", "decision": "罚款200元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "minor", "fine": 20000, "acted_on": "2026-09-11", "decided_on": "2026-09-11",
     "procedure_kind": "simple", "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "applied", "document": "出租汽车驾驶员从业资格管理规定", "article": 42}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕23号', '2026-09-14', '2026-09-16',
    '{"kind": "penalty", "title": "曹某某擅自超限行驶公路案", "cause": "擅自超限行驶公路", "party_kind": "natural", "party": "曹某某",
     "facts": "2026年8月26日，当事人驾驶六轴货车在河湾镇河湾村超限检测站检测，车货总质量超过限定标准10841千克，已卸载。", "decision": "罚款3350元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 335000, "acted_on": "2026-08-26", "decided_on": "2026-09-14",
     "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "公路安全保护条例", "article": 33, "paragraph": 1}, {"role": "applied", "document": "公路安全保护条例", "article": 64}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交许〔2026〕14号', '2026-09-18', '2026-09-21',
    '{"kind": "permit", "title": "道路普通货物运输经营许可", "party_kind": "organisation", "party": "示例县新成运输有限公司",
     "party_code": "91149900MA619915XY", "facts": "申请人提交的车辆技术等级评定材料、驾驶人员从业资格和安全生产管理制度文本齐全有效。", "decision": "准予许可，发给道路运输经营许可证。",
     "licence": "道路运输经营许可证 编号示交运1499276096", "permit_kind": "普通", "acted_on": "2026-08-01", "decided_on": "2026-09-18",
     "valid_from": "2026-09-18", "valid_until": "2030-09-17",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}]}');

CALL demo_publish('result', 10, '示气罚〔2026〕3号', '2026-09-22', '2026-09-28',
    '{"kind": "penalty", "title": "韩某某未经批准升放无人驾驶自由气球案", "cause": "未经批准升放无人驾驶自由气球", "party_kind": "natural", "party": "韩某某",
     "facts": "2026年7月17日，当事人在文化路庆典活动中升放氢气球58个，未经批准。", "decision": "警告，罚款5100元。", "penalty_class": "fine",
     "penalty_classes": "warning fine", "severity": "general", "fine": 510000, "acted_on": "2026-07-17", "decided_on": "2026-09-22",
     "bases": [{"role": "violated", "document": "通用航空飞行管制条例", "article": 33, "paragraph": 2}, {"role": "applied", "document": "通用航空飞行管制条例", "article": 43, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 3, '示环许〔2026〕4号', '2026-09-28', '2026-10-08',
    '{"kind": "permit", "title": "排污许可证核发（首次申请）", "party_kind": "organisation", "party": "示例县恒宁食品有限公司",
     "party_code": "91149900MA6151623Y", "facts": "申请人提交的申请表、自行监测方案和承诺书齐全。2026年9月12日技术审查会认为污染防治设施可行。", "decision": "核发排污许可证。",
     "licence": "排污许可证 编号示排1499172809", "permit_kind": "普通", "acted_on": "2026-09-12", "decided_on": "2026-09-28",
     "valid_from": "2026-09-28", "valid_until": "2031-09-27",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "排污许可管理条例", "article": 11}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕29号', '2026-10-08', '2026-10-13',
    '{"kind": "penalty", "title": "谢某某出租汽车驾驶员途中甩客案", "cause": "出租汽车驾驶员途中甩客", "party_kind": "natural", "party": "谢某某",
     "facts": "2026年10月8日，谢某某驾驶出租汽车从县工业园区载客，中途要求乘客下车。乘客投诉后查实。", "decision": "罚款200元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "minor", "fine": 20000, "acted_on": "2026-10-08", "decided_on": "2026-10-08",
     "procedure_kind": "simple", "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "applied", "document": "出租汽车驾驶员从业资格管理规定", "article": 42}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2026〕31号', '2026-10-19', '2026-10-20',
    '{"kind": "penalty", "title": "示例县丰利木业有限公司未如实记录安全生产教育和培训情况案", "cause": "未如实记录安全生产教育和培训情况", "party_kind": "organisation",
     "party": "示例县丰利木业有限公司", "party_code": "91149900MA6772606C",
     "facts": "2026年8月2日，执法人员检查时抽查当事人18名从业人员的培训档案，无考核记录，培训学时与实际不符。当事人在限期内补齐。", "decision": "罚款89300元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 8930000, "acted_on": "2026-08-02", "decided_on": "2026-10-19",
     "benchmark_number": "示应急裁〔2025〕1号", "tier": 3,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 28, "paragraph": 4}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 97, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 3, '示环罚〔2026〕26号', '2026-10-26', '2026-10-30',
    '{"kind": "penalty", "title": "示例县顺悦建材有限公司对不能密闭的易产生扬尘的物料未采取有效覆盖措施案", "cause": "对不能密闭的易产生扬尘的物料未采取有效覆盖措施",
     "party_kind": "organisation", "party": "示例县顺悦建材有限公司", "party_code": "91149900MA6966718K",
     "facts": "2026年10月4日，执法人员对县工业园区的当事人堆场检查时发现，露天堆放砂石料约844立方米，未设置围挡，未覆盖，现场有扬尘。当事人在限期内完成改正。", "decision": "罚款14000元。",
     "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 1400000, "acted_on": "2026-10-04",
     "decided_on": "2026-10-26", "benchmark_number": "示环裁〔2025〕1号", "tier": 2,
     "bases": [{"role": "violated", "document": "中华人民共和国大气污染防治法", "article": 72, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 117, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 10, '示气罚〔2026〕6号', '2026-10-27', '2026-11-03',
    '{"kind": "penalty", "title": "朱某未经批准升放无人驾驶自由气球案", "cause": "未经批准升放无人驾驶自由气球", "party_kind": "natural", "party": "朱某",
     "facts": "2026年9月15日，当事人在云岭镇云岭村庆典活动中升放氢气球126个，未经批准。", "decision": "警告，罚款13900元。", "penalty_class": "fine",
     "penalty_classes": "warning fine", "severity": "general", "fine": 1390000, "acted_on": "2026-09-15", "decided_on": "2026-10-27",
     "bases": [{"role": "violated", "document": "通用航空飞行管制条例", "article": 33, "paragraph": 2}, {"role": "applied", "document": "通用航空飞行管制条例", "article": 43, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕35号', '2026-11-02', '2026-11-09',
    '{"kind": "penalty", "title": "示例县丰隆运输有限公司未取得道路运输经营许可从事道路货物运输经营案", "cause": "未取得道路运输经营许可从事道路货物运输经营", "party_kind": "organisation",
     "party": "示例县丰隆运输有限公司", "party_code": "91149900MA2969305F",
     "facts": "2026年8月22日，执法人员在白石镇集贸市场检查时发现，当事人使用重型货车从事货物运输，不能提供道路运输经营许可证。违法所得15187元。", "decision": "没收违法所得15187元，罚款19743.10元。",
     "penalty_class": "confiscation", "penalty_classes": "fine confiscation", "severity": "general", "fine": 1974310,
     "confiscated": 1518700, "acted_on": "2026-08-22", "decided_on": "2026-11-02", "benchmark_number": "示交裁〔2026〕1号", "tier": 1,
     "base_amount": 1518700, "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 63, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交检〔2026〕4号', '2026-11-02', '2026-11-09',
    '{"kind": "inspection", "title": "道路客运企业安全检查（示例县泰泰客运有限公司）", "party_kind": "organisation", "party": "示例县泰泰客运有限公司",
     "party_code": "91149900MA93564481", "facts": "2026年10月6日，执法人员在示例大街检查车辆动态监控、驾驶员安全培训和例行保养记录。", "decision": "未发现问题。",
     "acted_on": "2026-10-06", "decided_on": "2026-11-02", "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 4, '示应急检〔2026〕14号', '2026-11-09', '2026-11-16',
    '{"kind": "inspection", "title": "工贸企业安全生产检查（示例县佳兴木业有限公司）", "party_kind": "organisation", "party": "示例县佳兴木业有限公司",
     "party_code": "91149900MA4031361D", "facts": "2026年8月28日，按照年度计划在柳泉镇柳泉村检查安全管理制度、有限空间作业审批和应急演练。发现通风设施未定期检测一项。",
     "decision": "责令十日内改正。", "acted_on": "2026-08-28", "decided_on": "2026-11-09",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 8}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 4, "item": 1}]}');
