-- Results 执法结果: environment, emergency management, transport and meteorology. Natural persons are
-- masked; companies, shops and codes are invented.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CALL demo_publish('result', 10, '示气许〔2024〕10号', '2024-01-11', '2024-01-15',
    '{"kind": "permit", "title": "雷电防护装置设计审核", "party_kind": "organisation", "party": "示例县泰联燃气有限公司",
     "party_code": "91149900MA29843299", "facts": "申请人提交设计文件，2023年11月1日技术评价认为符合国家防雷技术规范。", "decision": "准予许可。",
     "licence": "雷电防护装置设计核准意见书 编号示雷审1499751714", "permit_kind": "核准", "acted_on": "2023-11-01", "decided_on": "2024-01-11",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "气象灾害防御条例", "article": 23, "paragraph": 1}]}');

CALL demo_publish('result', 3, '示环罚〔2024〕9号', '2024-03-20', '2024-03-25',
    '{"kind": "penalty", "title": "示例县丰华汽车维修有限公司未按规定贮存危险废物案", "cause": "未按规定贮存危险废物", "party_kind": "organisation",
     "party": "示例县丰华汽车维修有限公司", "party_code": "91149900MA0186243G",
     "facts": "2024年1月7日，执法人员检查时发现当事人在迎宾大道露天堆放废机油桶38只，未设置危险废物识别标志，未建立管理台账。", "decision": "罚款201100元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "serious", "fine": 20110000, "acted_on": "2024-01-07", "decided_on": "2024-03-20",
     "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国固体废物污染环境防治法", "article": 77}, {"role": "applied", "document": "中华人民共和国固体废物污染环境防治法", "article": 112, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 3, '示环罚〔2024〕15号', '2024-03-25', '2024-04-01',
    '{"kind": "penalty", "title": "示例县顺福造纸有限公司通过雨水井排放生产废水案", "cause": "通过雨水井排放生产废水", "party_kind": "organisation",
     "party": "示例县顺福造纸有限公司", "party_code": "91149900MA418267XN",
     "facts": "2024年1月8日夜间，执法人员检查发现，当事人将未经处理的生产废水经雨水井排入东关街北侧沟渠，监测化学需氧量超过排放限值5倍。", "decision": "1.责令立即停止违法行为；2.罚款500000元；3.责令停产整治。",
     "penalty_class": "production_halted", "penalty_classes": "fine production_halted", "severity": "serious", "fine": 50000000,
     "acted_on": "2024-01-08", "decided_on": "2024-03-25", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国水污染防治法", "article": 39}, {"role": "applied", "document": "中华人民共和国水污染防治法", "article": 83, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 3, '示环强〔2024〕7号', '2024-06-20', '2024-07-01',
    '{"kind": "coercion", "title": "查封造成污染物排放的设施", "cause": "违法倾倒有毒物质可能造成严重污染", "party_kind": "organisation", "party": "示例县益泰电镀有限公司",
     "party_code": "91149900MA9670867J", "facts": "2024年4月30日，执法人员在云岭镇云岭村发现当事人倾倒含铬废液，可能造成严重污染。", "decision": "查封电镀生产线一条，期限三十日。",
     "acted_on": "2024-04-30", "decided_on": "2024-06-20",
     "bases": [{"role": "applied", "document": "中华人民共和国环境保护法", "article": 25}, {"role": "procedure", "document": "中华人民共和国行政强制法", "article": 18}]}');

CALL demo_publish('result', 3, '示环罚〔2024〕22号', '2024-10-21', '2024-10-24',
    '{"kind": "penalty", "title": "示例县恒达焦化有限公司超过排污许可证规定的总量控制指标排放污染物案", "cause": "超过排污许可证规定的总量控制指标排放污染物", "party_kind": "organisation",
     "party": "示例县恒达焦化有限公司", "party_code": "91149900MA5160130L", "facts": "经核算，当事人截至2024年9月1日二氧化硫年排放量超过排污许可证规定的总量控制指标，超出27吨。",
     "decision": "罚款954300元；吊销排污许可证。", "penalty_class": "licence_revoked", "penalty_classes": "fine licence_revoked",
     "severity": "serious", "fine": 95430000, "licence": "排污许可证", "acted_on": "2024-09-01", "decided_on": "2024-10-21", "major": 1,
     "bases": [{"role": "violated", "document": "排污许可管理条例", "article": 17, "paragraph": 2}, {"role": "applied", "document": "排污许可管理条例", "article": 34, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交许〔2025〕5号', '2025-01-27', '2025-02-03',
    '{"kind": "permit", "title": "道路普通货物运输经营许可", "party_kind": "organisation", "party": "示例县嘉丰运输有限公司",
     "party_code": "91149900MA26945838", "facts": "申请人提交的车辆技术等级评定材料、驾驶人员从业资格和安全生产管理制度文本齐全有效。", "decision": "准予许可，发给道路运输经营许可证。",
     "licence": "道路运输经营许可证 编号示交运1499933650", "permit_kind": "普通", "acted_on": "2024-11-17", "decided_on": "2025-01-27",
     "valid_from": "2025-01-27", "valid_until": "2029-01-26",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}]}');

CALL demo_publish('result', 4, '示应急检〔2025〕9号', '2025-04-14', '2025-04-29',
    '{"kind": "inspection", "title": "工贸企业安全生产检查（示例县泰达木业有限公司）", "party_kind": "organisation", "party": "示例县泰达木业有限公司",
     "party_code": "91149900MA83515655", "facts": "2025年1月24日，按照年度计划在青禾镇镇中路检查安全管理制度、有限空间作业审批和应急演练。发现通风设施未定期检测一项。",
     "decision": "责令十日内改正。", "acted_on": "2025-01-24", "decided_on": "2025-04-14",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 8}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 4, "item": 1}]}');

CALL demo_publish('result', 5, '示交征〔2025〕6号', '2025-05-23', '2025-06-05',
    '{"kind": "levy", "title": "公路路产损坏赔（补）偿费", "party_kind": "organisation", "party": "示例县禾隆运输有限公司",
     "party_code": "91149900MA8260145A", "facts": "2025年5月11日，当事人车辆在枣林镇枣林村发生单方事故，损坏波形护栏14米。", "decision": "征收公路路产损失赔偿费2350元。",
     "other_amount": 235000, "acted_on": "2025-05-11", "decided_on": "2025-05-23",
     "bases": [{"role": "applied", "document": "中华人民共和国公路法", "article": 85, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2025〕6号', '2025-06-02', '2025-06-06',
    '{"kind": "penalty", "title": "示例县顺远客运有限公司道路运输企业隐瞒有关情况取得资质等级案", "cause": "道路运输企业隐瞒有关情况取得资质等级", "party_kind": "organisation",
     "party": "示例县顺远客运有限公司", "party_code": "91149900MA7751145G", "facts": "经查，当事人2025年3月29日申报道路客运企业等级时虚报车辆数11辆。",
     "decision": "降低资质等级，由二级降为三级；警告。", "penalty_class": "grade_lowered", "penalty_classes": "warning grade_lowered",
     "severity": "serious", "licence": "道路旅客运输企业等级证书", "acted_on": "2025-03-29", "decided_on": "2025-06-02", "major": 1,
     "bases": [{"role": "applied", "document": "中华人民共和国行政处罚法", "article": 9, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交检〔2025〕11号', '2025-07-16', '2025-07-24',
    '{"kind": "inspection", "title": "道路客运企业安全检查（示例县润兴客运有限公司）", "party_kind": "organisation", "party": "示例县润兴客运有限公司",
     "party_code": "91149900MA8922508P", "facts": "2025年6月21日，执法人员在县工业园区检查车辆动态监控、驾驶员安全培训和例行保养记录。", "decision": "未发现问题。",
     "acted_on": "2025-06-21", "decided_on": "2025-07-16", "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 3, '示环罚〔2025〕4号', '2025-09-08', '2025-09-10',
    '{"kind": "penalty", "title": "示例县嘉安印刷有限公司未按规定贮存危险废物案", "cause": "未按规定贮存危险废物", "party_kind": "organisation",
     "party": "示例县嘉安印刷有限公司", "party_code": "91149900MA7449368H",
     "facts": "2025年6月20日，执法人员检查时发现当事人在站前路露天堆放废机油桶14只，未设置危险废物识别标志，未建立管理台账。", "decision": "罚款242500元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "serious", "fine": 24250000, "acted_on": "2025-06-20", "decided_on": "2025-09-08",
     "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国固体废物污染环境防治法", "article": 77}, {"role": "applied", "document": "中华人民共和国固体废物污染环境防治法", "article": 112, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 4, '示应急许〔2025〕10号', '2025-10-30', '2025-11-06',
    '{"kind": "permit", "title": "烟花爆竹经营（零售）许可", "party_kind": "business", "party": "示例县河湾镇好邻居烟花爆竹零售点",
     "party_code": "92149900MA4267040U", "facts": "申请人提交材料齐全，2025年8月27日现场核查，零售场所面积、消防器材和安全距离符合要求。", "decision": "准予许可。",
     "licence": "烟花爆竹经营（零售）许可证 编号示YHLS1499655384", "permit_kind": "普通", "acted_on": "2025-08-27", "decided_on": "2025-10-30",
     "valid_from": "2025-10-30", "valid_until": "2027-10-27",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "烟花爆竹安全管理条例", "article": 19, "paragraph": 2}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2025〕6号', '2025-11-10', '2025-11-13',
    '{"kind": "penalty", "title": "示例县祥达化工有限公司未采取措施消除事故隐患案", "cause": "未采取措施消除事故隐患", "party_kind": "organisation",
     "party": "示例县祥达化工有限公司", "party_code": "91149900MA86434371", "facts": "2025年9月27日复查时，当事人对此前责令整改的3项隐患（煤气管道腐蚀、报警装置失效等）仍未整改。",
     "decision": "责令停产停业整顿，罚款38300元。", "penalty_class": "production_halted", "penalty_classes": "fine production_halted",
     "severity": "serious", "fine": 3830000, "acted_on": "2025-09-27", "decided_on": "2025-11-10", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 41, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 102}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2025〕8号', '2025-12-16', '2025-12-22',
    '{"kind": "penalty", "title": "示例县德泰运输有限公司未取得道路运输经营许可从事道路货物运输经营案", "cause": "未取得道路运输经营许可从事道路货物运输经营", "party_kind": "organisation",
     "party": "示例县德泰运输有限公司", "party_code": "91149900MA0551159D",
     "facts": "2025年12月5日，执法人员在枣林镇枣林村检查时发现，当事人使用重型货车从事货物运输，不能提供道路运输经营许可证。违法所得16020元。", "decision": "没收违法所得16020元，罚款30438元。",
     "penalty_class": "confiscation", "penalty_classes": "fine confiscation", "severity": "general", "fine": 3043800,
     "confiscated": 1602000, "acted_on": "2025-12-05", "decided_on": "2025-12-16", "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 63, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2026〕1号', '2026-01-02', '2026-01-09',
    '{"kind": "penalty", "title": "示例县新茂木业有限公司未如实记录安全生产教育和培训情况案", "cause": "未如实记录安全生产教育和培训情况", "party_kind": "organisation",
     "party": "示例县新茂木业有限公司", "party_code": "91149900MA5853666N",
     "facts": "2025年11月12日，执法人员检查时抽查当事人29名从业人员的培训档案，无考核记录，培训学时与实际不符。当事人在限期内补齐。当事人主要产品的配方比例为（内部数据）甲料六成、乙料四成。",
     "decision": "罚款59000元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 5900000,
     "acted_on": "2025-11-12", "decided_on": "2026-01-02", "benchmark_number": "示应急裁〔2025〕1号", "tier": 2,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 28, "paragraph": 4}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 97, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_revise('（示）应急罚〔2026〕1号', '2026-01-12', '原公示内容含有商业秘密，已删去', 1,
    '{"kind": "penalty", "title": "示例县新茂木业有限公司未如实记录安全生产教育和培训情况案", "cause": "未如实记录安全生产教育和培训情况", "party_kind": "organisation",
     "party": "示例县新茂木业有限公司", "party_code": "91149900MA5853666N",
     "facts": "2025年11月12日，执法人员检查时抽查当事人29名从业人员的培训档案，无考核记录，培训学时与实际不符。当事人在限期内补齐。", "decision": "罚款59000元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 5900000, "acted_on": "2025-11-12", "decided_on": "2026-01-02",
     "benchmark_number": "示应急裁〔2025〕1号", "tier": 2,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 28, "paragraph": 4}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 97, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕9号', '2026-01-06', '2026-01-07',
    '{"kind": "penalty", "title": "示例县新悦运输有限公司擅自超限行驶公路案", "cause": "擅自超限行驶公路", "party_kind": "organisation", "party": "示例县新悦运输有限公司",
     "party_code": "91149900MA9726402D", "facts": "2025年11月5日，当事人驾驶六轴货车在柳泉镇柳泉村超限检测站检测，车货总质量超过限定标准11309千克，已卸载。",
     "decision": "罚款2300元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 230000,
     "acted_on": "2025-11-05", "decided_on": "2026-01-06", "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "公路安全保护条例", "article": 33, "paragraph": 1}, {"role": "applied", "document": "公路安全保护条例", "article": 64}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_withdraw('示交罚〔2026〕9号', '2026-03-09', '行政复议机关撤销原处罚决定（示政复决〔2026〕3号）');

CALL demo_publish('result', 4, '（示）应急罚〔2026〕2号', '2026-01-12', '2026-01-19',
    '{"kind": "penalty", "title": "示例县德华冶金有限公司未采取措施消除事故隐患案", "cause": "未采取措施消除事故隐患", "party_kind": "organisation",
     "party": "示例县德华冶金有限公司", "party_code": "91149900MA6187693Q", "facts": "2025年10月24日复查时，当事人对此前责令整改的6项隐患（煤气管道腐蚀、报警装置失效等）仍未整改。",
     "decision": "责令停产停业整顿，罚款45700元。", "penalty_class": "production_halted", "penalty_classes": "fine production_halted",
     "severity": "serious", "fine": 4570000, "acted_on": "2025-10-24", "decided_on": "2026-01-12", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 41, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 102}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 10, '示气罚〔2026〕4号', '2026-01-19', '2026-01-22',
    '{"kind": "penalty", "title": "示例县晨福庆典服务有限公司未经批准升放无人驾驶自由气球案", "cause": "未经批准升放无人驾驶自由气球", "party_kind": "organisation",
     "party": "示例县晨福庆典服务有限公司", "party_code": "91149900MA6802297E", "facts": "2025年12月21日，当事人在东关街庆典活动中升放氢气球44个，未经批准。",
     "decision": "警告，罚款7200元。", "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 720000,
     "acted_on": "2025-12-21", "decided_on": "2026-01-19",
     "bases": [{"role": "violated", "document": "通用航空飞行管制条例", "article": 33, "paragraph": 2}, {"role": "applied", "document": "通用航空飞行管制条例", "article": 43, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 3, '示环罚〔2026〕11号', '2026-02-09', '2026-02-16',
    '{"kind": "penalty", "title": "示例县新泰商砼有限公司对不能密闭的易产生扬尘的物料未采取有效覆盖措施案", "cause": "对不能密闭的易产生扬尘的物料未采取有效覆盖措施",
     "party_kind": "organisation", "party": "示例县新泰商砼有限公司", "party_code": "91149900MA6584234K",
     "facts": "2026年1月30日，执法人员对文化路的当事人堆场检查时发现，露天堆放砂石料约129立方米，未设置围挡，未覆盖，现场有扬尘。当事人在限期内完成改正。", "decision": "罚款69400元。",
     "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 6940000, "acted_on": "2026-01-30",
     "decided_on": "2026-02-09", "benchmark_number": "示环裁〔2025〕1号", "tier": 3,
     "bases": [{"role": "violated", "document": "中华人民共和国大气污染防治法", "article": 72, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 117, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 4, '示应急许〔2026〕5号', '2026-03-05', '2026-03-06',
    '{"kind": "permit", "title": "烟花爆竹经营（零售）许可", "party_kind": "business", "party": "示例县柳泉镇家和烟花爆竹零售点",
     "party_code": "92149900MA18837618", "facts": "申请人提交材料齐全，2026年1月3日现场核查，零售场所面积、消防器材和安全距离符合要求。", "decision": "准予许可。",
     "licence": "烟花爆竹经营（零售）许可证 编号示YHLS1499042038", "permit_kind": "普通", "acted_on": "2026-01-03", "decided_on": "2026-03-05",
     "valid_from": "2026-03-05", "valid_until": "2028-03-04",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "烟花爆竹安全管理条例", "article": 19, "paragraph": 2}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2026〕6号', '2026-03-09', '2026-03-16',
    '{"kind": "penalty", "title": "示例县晨宁机械制造有限公司未如实记录安全生产教育和培训情况案", "cause": "未如实记录安全生产教育和培训情况", "party_kind": "organisation",
     "party": "示例县晨宁机械制造有限公司", "party_code": "91149900MA6713323W",
     "facts": "2026年1月6日，执法人员检查时抽查当事人9名从业人员的培训档案，无考核记录，培训学时与实际不符。当事人在限期内补齐。", "decision": "罚款75800元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 7580000, "acted_on": "2026-01-06", "decided_on": "2026-03-09",
     "benchmark_number": "示应急裁〔2025〕1号", "tier": 3,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 28, "paragraph": 4}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 97, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 3, '示环罚〔2026〕13号', '2026-03-16', '2026-03-19',
    '{"kind": "penalty", "title": "示例县瑞昌矿业有限公司对不能密闭的易产生扬尘的物料未采取有效覆盖措施案", "cause": "对不能密闭的易产生扬尘的物料未采取有效覆盖措施",
     "party_kind": "organisation", "party": "示例县瑞昌矿业有限公司", "party_code": "91149900MA9445037R",
     "facts": "2025年12月28日，执法人员对白石镇集贸市场的当事人堆场检查时发现，露天堆放砂石料约677立方米，未设置围挡，未覆盖，现场有扬尘。当事人在限期内完成改正。", "decision": "罚款32900元。",
     "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 3290000, "acted_on": "2025-12-28",
     "decided_on": "2026-03-16", "benchmark_number": "示环裁〔2025〕1号", "tier": 2,
     "bases": [{"role": "violated", "document": "中华人民共和国大气污染防治法", "article": 72, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 117, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2026〕8号', '2026-03-23', '2026-03-26',
    '{"kind": "penalty", "title": "朱某某未经许可经营烟花爆竹案", "cause": "未经许可经营烟花爆竹", "party_kind": "natural", "party": "朱某某",
     "facts": "2026年3月8日，执法人员在云岭镇云岭村查获朱某某无证经营烟花爆竹21箱，货值9286元，违法所得1800元。", "decision": "没收烟花爆竹21箱和违法所得1800元，罚款35500元。",
     "penalty_class": "confiscation", "penalty_classes": "fine confiscation", "severity": "general", "fine": 3550000,
     "confiscated": 180000, "acted_on": "2026-03-08", "decided_on": "2026-03-23",
     "bases": [{"role": "violated", "document": "烟花爆竹安全管理条例", "article": 3}, {"role": "applied", "document": "烟花爆竹安全管理条例", "article": 36, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交许〔2026〕5号', '2026-03-23', '2026-03-30',
    '{"kind": "permit", "title": "道路普通货物运输经营许可", "party_kind": "organisation", "party": "示例县源兴运输有限公司",
     "party_code": "91149900MA9909890J", "facts": "申请人提交的车辆技术等级评定材料、驾驶人员从业资格和安全生产管理制度文本齐全有效。", "decision": "准予许可，发给道路运输经营许可证。",
     "licence": "道路运输经营许可证 编号示交运1499839933", "permit_kind": "普通", "acted_on": "2026-01-23", "decided_on": "2026-03-23",
     "valid_from": "2026-03-23", "valid_until": "2030-03-22",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕16号', '2026-04-13', '2026-04-20',
    '{"kind": "penalty", "title": "示例县益福运输有限公司未取得道路运输经营许可从事道路货物运输经营案", "cause": "未取得道路运输经营许可从事道路货物运输经营", "party_kind": "organisation",
     "party": "示例县益福运输有限公司", "party_code": "91149900MA4012275W",
     "facts": "2026年3月8日，执法人员在柳泉镇柳泉村检查时发现，当事人使用重型货车从事货物运输，不能提供道路运输经营许可证。违法所得16074元。", "decision": "没收违法所得16074元，罚款61081.20元。",
     "penalty_class": "confiscation", "penalty_classes": "fine confiscation", "severity": "general", "fine": 6108120,
     "confiscated": 1607400, "acted_on": "2026-03-08", "decided_on": "2026-04-13", "benchmark_number": "示交裁〔2026〕1号", "tier": 3,
     "base_amount": 1607400, "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 63, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 3, '示环罚〔2026〕20号', '2026-05-06', '2026-05-13',
    '{"kind": "penalty", "title": "示例县丰华建材有限公司对不能密闭的易产生扬尘的物料未采取有效覆盖措施案", "cause": "对不能密闭的易产生扬尘的物料未采取有效覆盖措施",
     "party_kind": "organisation", "party": "示例县丰华建材有限公司", "party_code": "91149900MA760898XM",
     "facts": "2026年3月20日，执法人员对开发区三号路的当事人堆场检查时发现，露天堆放砂石料约162立方米，未设置围挡，未覆盖，现场有扬尘。当事人在限期内完成改正。", "decision": "罚款56400元。",
     "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 5640000, "acted_on": "2026-03-20",
     "decided_on": "2026-05-06", "benchmark_number": "示环裁〔2025〕1号", "tier": 3,
     "bases": [{"role": "violated", "document": "中华人民共和国大气污染防治法", "article": 72, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 117, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 3, '示环检〔2026〕2号', '2026-05-06', '2026-05-11',
    '{"kind": "inspection", "title": "重点排污单位随机检查（示例县禾联水泥有限公司）", "party_kind": "organisation", "party": "示例县禾联水泥有限公司",
     "party_code": "91149900MA4115055P", "facts": "2026年3月1日，两名执法人员出示证件后，在开发区三号路检查污染防治设施运行记录、在线监测数据和危险废物台账。",
     "decision": "设施正常运行，未发现问题。", "acted_on": "2026-03-01", "decided_on": "2026-05-06",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕21号', '2026-05-21', '2026-05-28',
    '{"kind": "penalty", "title": "示例县顺成运输有限公司未取得道路运输经营许可从事道路货物运输经营案", "cause": "未取得道路运输经营许可从事道路货物运输经营", "party_kind": "organisation",
     "party": "示例县顺成运输有限公司", "party_code": "91149900MA356561XT",
     "facts": "2026年4月21日，执法人员在河湾镇河湾村检查时发现，当事人使用重型货车从事货物运输，不能提供道路运输经营许可证。违法所得14973元。", "decision": "没收违法所得14973元，罚款34437.90元。",
     "penalty_class": "confiscation", "penalty_classes": "fine confiscation", "severity": "general", "fine": 3443790,
     "confiscated": 1497300, "acted_on": "2026-04-21", "decided_on": "2026-05-21", "benchmark_number": "示交裁〔2026〕1号", "tier": 2,
     "base_amount": 1497300, "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 63, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 3, '示环许〔2026〕2号', '2026-06-11', '2026-06-12',
    '{"kind": "permit", "title": "排污许可证核发（重新申请）", "party_kind": "organisation", "party": "示例县瑞茂食品有限公司",
     "party_code": "91149900MA8168437P", "facts": "申请人提交的申请表、自行监测方案和承诺书齐全。2026年4月4日技术审查会认为污染防治设施可行。", "decision": "核发排污许可证。",
     "licence": "排污许可证 编号示排1499849668", "permit_kind": "普通", "acted_on": "2026-04-04", "decided_on": "2026-06-11",
     "valid_from": "2026-06-11", "valid_until": "2031-06-10",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "排污许可管理条例", "article": 11}]}');

CALL demo_publish('result', 10, '示气罚〔2026〕5号', '2026-06-18', '2026-06-24',
    '{"kind": "penalty", "title": "吴某某未经批准升放无人驾驶自由气球案", "cause": "未经批准升放无人驾驶自由气球", "party_kind": "natural", "party": "吴某某",
     "facts": "2026年5月23日，当事人在迎宾大道庆典活动中升放氢气球102个，未经批准。", "decision": "警告，罚款12400元。", "penalty_class": "fine",
     "penalty_classes": "warning fine", "severity": "general", "fine": 1240000, "acted_on": "2026-05-23", "decided_on": "2026-06-18",
     "bases": [{"role": "violated", "document": "通用航空飞行管制条例", "article": 33, "paragraph": 2}, {"role": "applied", "document": "通用航空飞行管制条例", "article": 43, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕23号', '2026-06-29', '2026-07-02',
    '{"kind": "penalty", "title": "高某擅自超限行驶公路案", "cause": "擅自超限行驶公路", "party_kind": "natural", "party": "高某",
     "facts": "2026年5月28日，当事人驾驶六轴货车在迎宾大道超限检测站检测，车货总质量超过限定标准18748千克，已卸载。", "decision": "罚款2050元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 205000, "acted_on": "2026-05-28", "decided_on": "2026-06-29",
     "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "公路安全保护条例", "article": 33, "paragraph": 1}, {"role": "applied", "document": "公路安全保护条例", "article": 64}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕26号', '2026-07-13', '2026-07-20',
    '{"kind": "penalty", "title": "示例县源泰运输有限公司擅自超限行驶公路案", "cause": "擅自超限行驶公路", "party_kind": "organisation", "party": "示例县源泰运输有限公司",
     "party_code": "91149900MA74163710", "facts": "2026年5月1日，当事人驾驶六轴货车在迎宾大道超限检测站检测，车货总质量超过限定标准17317千克，已卸载。", "decision": "罚款3450元。",
     "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 345000, "acted_on": "2026-05-01",
     "decided_on": "2026-07-13", "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "公路安全保护条例", "article": 33, "paragraph": 1}, {"role": "applied", "document": "公路安全保护条例", "article": 64}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2026〕10号', '2026-08-24', '2026-08-27',
    '{"kind": "penalty", "title": "示例县禾昌机械制造有限公司未如实记录安全生产教育和培训情况案", "cause": "未如实记录安全生产教育和培训情况", "party_kind": "organisation",
     "party": "示例县禾昌机械制造有限公司", "party_code": "91149900MA39258069",
     "facts": "2026年8月8日，执法人员检查时抽查当事人27名从业人员的培训档案，无考核记录，培训学时与实际不符。当事人在限期内补齐。", "decision": "罚款50200元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 5020000, "acted_on": "2026-08-08", "decided_on": "2026-08-24",
     "benchmark_number": "示应急裁〔2025〕1号", "tier": 2,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 28, "paragraph": 4}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 97, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 4, '示应急检〔2026〕2号', '2026-09-17', '2026-09-29',
    '{"kind": "inspection", "title": "工贸企业安全生产检查（示例县佳福铸造有限公司）", "party_kind": "organisation", "party": "示例县佳福铸造有限公司",
     "party_code": "91149900MA61330542", "facts": "2026年7月31日，按照年度计划在东关街检查安全管理制度、有限空间作业审批和应急演练。发现通风设施未定期检测一项。",
     "decision": "责令十日内改正。", "acted_on": "2026-07-31", "decided_on": "2026-09-17",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 8}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 4, "item": 1}]}');

CALL demo_publish('result', 10, '示气检〔2026〕7号', '2026-09-17', '2026-09-28',
    '{"kind": "inspection", "title": "易燃易爆场所防雷安全检查（示例县盛利燃气有限公司）", "party_kind": "organisation", "party": "示例县盛利燃气有限公司",
     "party_code": "91149900MA7817570R", "facts": "2026年7月1日，执法人员在枣林镇枣林村检查防雷装置定期检测报告和隐患整改记录。", "decision": "未发现问题。",
     "acted_on": "2026-07-01", "decided_on": "2026-09-17",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交征〔2026〕9号', '2026-09-18', '2026-09-28',
    '{"kind": "levy", "title": "公路路产损坏赔（补）偿费", "party_kind": "natural", "party": "胡某某",
     "facts": "2026年8月1日，当事人车辆在站前路发生单方事故，损坏波形护栏2米。", "decision": "征收公路路产损失赔偿费17500元。", "other_amount": 1750000,
     "acted_on": "2026-08-01", "decided_on": "2026-09-18",
     "bases": [{"role": "applied", "document": "中华人民共和国公路法", "article": 85, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交许〔2026〕6号', '2026-10-14', '2026-10-16',
    '{"kind": "permit", "title": "道路普通货物运输经营许可", "party_kind": "organisation", "party": "示例县源联物流有限公司",
     "party_code": "91149900MA269273XG", "facts": "申请人提交的车辆技术等级评定材料、驾驶人员从业资格和安全生产管理制度文本齐全有效。", "decision": "准予许可，发给道路运输经营许可证。",
     "licence": "道路运输经营许可证 编号示交运1499502556", "permit_kind": "普通", "acted_on": "2026-07-27", "decided_on": "2026-10-14",
     "valid_from": "2026-10-14", "valid_until": "2030-10-13",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交许〔2026〕7号', '2026-10-14', '2026-10-19',
    '{"kind": "permit", "title": "涉路施工活动许可（不予许可）", "party_kind": "organisation", "party": "示例县恒泰通信工程有限公司",
     "party_code": "91149900MA76381187", "facts": "申请人提交的施工方案未说明保障通行的措施，2026年9月23日一次性告知补正后仍未提交。",
     "decision": "不予许可。申请人可以自收到决定之日起六十日内申请行政复议。", "permit_kind": "普通", "acted_on": "2026-09-23", "decided_on": "2026-10-14",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国公路法", "article": 44, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕31号', '2026-10-20', '2026-10-26',
    '{"kind": "penalty", "title": "周某出租汽车驾驶员途中甩客案", "cause": "出租汽车驾驶员途中甩客", "party_kind": "natural", "party": "周某",
     "facts": "2026年10月20日，周某驾驶出租汽车从示例大街载客，中途要求乘客下车。乘客投诉后查实。", "decision": "罚款200元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "minor", "fine": 20000, "acted_on": "2026-10-20", "decided_on": "2026-10-20",
     "procedure_kind": "simple", "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "applied", "document": "出租汽车驾驶员从业资格管理规定", "article": 42}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 3, '示环检〔2026〕9号', '2026-10-22', '2026-10-23',
    '{"kind": "inspection", "title": "重点排污单位随机检查（示例县润华水泥有限公司）", "party_kind": "organisation", "party": "示例县润华水泥有限公司",
     "party_code": "91149900MA60120093", "facts": "2026年10月5日，两名执法人员出示证件后，在河湾镇河湾村检查污染防治设施运行记录、在线监测数据和危险废物台账。",
     "decision": "设施正常运行，未发现问题。", "acted_on": "2026-10-05", "decided_on": "2026-10-22",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕34号', '2026-10-26', '2026-11-02',
    '{"kind": "penalty", "title": "邓某未取得道路运输经营许可从事道路货物运输经营案", "cause": "未取得道路运输经营许可从事道路货物运输经营", "party_kind": "natural",
     "party": "邓某", "facts": "2026年8月14日，执法人员在白石镇集贸市场检查时发现，当事人使用重型货车从事货物运输，不能提供道路运输经营许可证。违法所得13210元。",
     "decision": "没收违法所得13210元，罚款25099元。", "penalty_class": "confiscation", "penalty_classes": "fine confiscation",
     "severity": "general", "fine": 2509900, "confiscated": 1321000, "acted_on": "2026-08-14", "decided_on": "2026-10-26",
     "benchmark_number": "示交裁〔2026〕1号", "tier": 1, "base_amount": 1321000, "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 63, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 3, '示环许〔2026〕5号', '2026-11-09', '2026-11-16',
    '{"kind": "permit", "title": "排污许可证核发（重新申请）", "party_kind": "organisation", "party": "示例县金兴铸造有限公司",
     "party_code": "91149900MA7774902M", "facts": "申请人提交的申请表、自行监测方案和承诺书齐全。2026年8月23日技术审查会认为污染防治设施可行。", "decision": "核发排污许可证。",
     "licence": "排污许可证 编号示排1499347446", "permit_kind": "普通", "acted_on": "2026-08-23", "decided_on": "2026-11-09",
     "valid_from": "2026-11-09", "valid_until": "2031-11-08",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "排污许可管理条例", "article": 11}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕35号', '2026-11-09', '2026-11-12',
    '{"kind": "penalty", "title": "黄某某出租汽车驾驶员途中甩客案", "cause": "出租汽车驾驶员途中甩客", "party_kind": "natural", "party": "黄某某",
     "facts": "2026年11月8日，黄某某驾驶出租汽车从枣林镇枣林村载客，中途要求乘客下车。乘客投诉后查实。", "decision": "罚款200元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "minor", "fine": 20000, "acted_on": "2026-11-08", "decided_on": "2026-11-09",
     "procedure_kind": "simple", "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "applied", "document": "出租汽车驾驶员从业资格管理规定", "article": 42}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 10, '示气许〔2026〕6号', '2026-11-09', '2026-11-13',
    '{"kind": "permit", "title": "雷电防护装置设计审核", "party_kind": "organisation", "party": "示例县瑞达加油站管理有限公司",
     "party_code": "91149900MA7350894Q", "facts": "申请人提交设计文件，2026年9月11日技术评价认为符合国家防雷技术规范。", "decision": "准予许可。",
     "licence": "雷电防护装置设计核准意见书 编号示雷审1499174247", "permit_kind": "核准", "acted_on": "2026-09-11", "decided_on": "2026-11-09",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "气象灾害防御条例", "article": 23, "paragraph": 1}]}');
