-- Results 执法结果: health, agriculture, taxes and the towns. Natural persons are
-- masked; companies, shops and codes are invented.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CALL demo_publish('result', 7, '示农许〔2024〕13号', '2024-01-26', '2024-03-06',
    '{"kind": "permit", "title": "动物防疫条件合格证核发", "party_kind": "business", "party": "示例县白石镇四季屠宰点", "party_code": "92149900MA43255978",
     "facts": "2024年1月11日现场核查，场所位置、布局、设施设备和人员符合动物防疫条件。", "decision": "核发动物防疫条件合格证。", "licence": "动物防疫条件合格证 编号示动防合1499191561",
     "permit_kind": "普通", "acted_on": "2024-01-11", "decided_on": "2024-01-26",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国动物防疫法", "article": 25, "paragraph": 1}]}');

CALL demo_publish('result', 16, '枣政检〔2024〕2号', '2024-02-05', '2024-02-14',
    '{"kind": "inspection", "title": "烟花爆竹零售点日常巡查（示例县河湾镇惠民烟花爆竹零售点）", "party_kind": "business", "party": "示例县河湾镇惠民烟花爆竹零售点",
     "party_code": "92149900MA96772683", "facts": "2023年12月15日，巡查人员在枣林镇检查零售点消防器材、存放量和警示标志。", "decision": "提醒更换灭火器二具，已更换。",
     "acted_on": "2023-12-15", "decided_on": "2024-02-05", "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 3}]}');

CALL demo_publish('result', 6, '示卫确〔2024〕2号', '2024-03-04', '2024-03-18',
    '{"kind": "confirmation", "title": "承担预防接种工作的医疗卫生机构确认", "party_kind": "organisation", "party": "示例县顺悦康养医院管理有限公司",
     "party_code": "91149900MA6966718K", "facts": "2024年2月10日现场核查，申请人有执业许可、经过培训的人员和符合要求的冷藏设施设备。", "decision": "确认为预防接种单位，向社会公布。",
     "acted_on": "2024-02-10", "decided_on": "2024-03-04",
     "bases": [{"role": "applied", "document": "中华人民共和国疫苗管理法", "article": 44, "paragraph": 1}]}');

CALL demo_publish('result', 7, '示农许〔2024〕17号', '2024-05-13', '2024-05-17',
    '{"kind": "permit", "title": "动物防疫条件合格证核发", "party_kind": "business", "party": "示例县河湾镇惠民屠宰点", "party_code": "92149900MA5816275H",
     "facts": "2024年2月29日现场核查，场所位置、布局、设施设备和人员符合动物防疫条件。", "decision": "核发动物防疫条件合格证。", "licence": "动物防疫条件合格证 编号示动防合1499921125",
     "permit_kind": "普通", "acted_on": "2024-02-29", "decided_on": "2024-05-13",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国动物防疫法", "article": 25, "paragraph": 1}]}');

CALL demo_publish('result', 7, '示农裁决〔2024〕9号', '2024-07-19', '2024-07-29',
    '{"kind": "ruling", "title": "草原使用权争议裁决", "party_kind": "organisation", "party": "示例县柳泉畜牧专业合作社",
     "party_code": "91149900MA2969305F", "facts": "2024年5月30日，双方对云岭镇北坡约66亩草地的使用权发生争议，经调解未达成协议。",
     "decision": "争议草地由申请人使用，四至以附图为准。不服的，可以自收到裁决之日起三十日内起诉。", "acted_on": "2024-05-30", "decided_on": "2024-07-19",
     "bases": [{"role": "applied", "document": "中华人民共和国草原法", "article": 16, "paragraph": 2}]}');

CALL demo_publish('result', 15, '柳政许〔2024〕11号', '2024-08-21', '2024-08-28',
    '{"kind": "permit", "title": "农村宅基地建房批准", "party_kind": "natural", "party": "高某某",
     "facts": "申请人符合一户一宅条件，经村民会议讨论公示，2024年6月10日现场踏勘确定位置。", "decision": "批准使用宅基地二百平方米以内建房。", "licence": "农村宅基地批准书 编号柳宅1499346549",
     "permit_kind": "普通", "acted_on": "2024-06-10", "decided_on": "2024-08-21",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国土地管理法", "article": 62, "paragraph": 4}]}');

CALL demo_publish('result', 9, '示税征〔2024〕13号', '2024-11-06', '2024-11-11',
    '{"kind": "levy", "title": "核定征收税款", "party_kind": "business", "party": "示例县云岭镇春风酒楼", "party_code": "92149900MA4097854Q",
     "facts": "当事人账簿不健全，难以查账，按照经营面积、从业人数和同类行业水平核定应纳税额。", "decision": "核定应纳税额87600元，限期缴纳。", "other_amount": 8760000,
     "acted_on": "2024-09-24", "decided_on": "2024-11-06",
     "bases": [{"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 35, "paragraph": 1, "item": 4}]}');

CALL demo_publish('result', 6, '示卫医罚〔2024〕7号', '2024-12-25', '2024-12-30',
    '{"kind": "penalty", "title": "示例县小河口腔诊所使用非卫生技术人员从事医疗卫生技术工作案", "cause": "使用非卫生技术人员从事医疗卫生技术工作", "party_kind": "business",
     "party": "示例县小河口腔诊所", "party_code": "92149900MA6884704H", "facts": "2024年11月11日，监督员检查发现当事人安排2名未取得医师资格的人员独立开展口腔诊疗活动，违法所得8500元。",
     "decision": "没收违法所得8500元，罚款40900元，吊销《诊所备案凭证》所列口腔种植项目。", "penalty_class": "business_restricted",
     "penalty_classes": "fine confiscation business_restricted", "severity": "serious", "fine": 4090000, "confiscated": 850000,
     "acted_on": "2024-11-11", "decided_on": "2024-12-25", "major": 1,
     "bases": [{"role": "violated", "document": "医疗机构管理条例", "article": 27}, {"role": "applied", "document": "医疗机构管理条例", "article": 47}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 7, '示农（农药）罚〔2025〕10号', '2025-01-06', '2025-01-13',
    '{"kind": "penalty", "title": "示例县源隆农资有限公司未建立、未按规定保存农药采购销售台账案", "cause": "未建立、未按规定保存农药采购销售台账", "party_kind": "organisation",
     "party": "示例县源隆农资有限公司", "party_code": "91149900MA8017284P",
     "facts": "2024年10月31日，执法人员在枣林镇枣林村检查时发现，当事人自三月以来未记录农药销售去向，不执行销售台账制度，责令改正后仍不改正。", "decision": "罚款5900元，吊销农药经营许可证。",
     "penalty_class": "licence_revoked", "penalty_classes": "fine licence_revoked", "severity": "serious", "fine": 590000,
     "licence": "农药经营许可证", "acted_on": "2024-10-31", "decided_on": "2025-01-06", "major": 1,
     "bases": [{"role": "violated", "document": "农药管理条例", "article": 27, "paragraph": 1}, {"role": "applied", "document": "农药管理条例", "article": 58, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 14, '白政处〔2025〕5号', '2025-04-02', '2025-04-07',
    '{"kind": "ruling", "title": "土地使用权争议处理决定", "party_kind": "natural", "party": "徐某",
     "facts": "申请人与邻户对宅间通道约19平方米使用权发生争议，2025年2月5日调解未果。", "decision": "争议通道由双方共同使用，任何一方不得堵塞。", "acted_on": "2025-02-05",
     "decided_on": "2025-04-02", "bases": [{"role": "applied", "document": "中华人民共和国土地管理法", "article": 14, "paragraph": 2}]}');

CALL demo_publish('result', 17, '云政决〔2025〕5号', '2025-06-10', '2025-06-16',
    '{"kind": "other", "title": "责令恢复土地原状", "party_kind": "natural", "party": "周某",
     "facts": "2025年4月1日，巡查发现周某在云岭镇未经批准占用耕地185平方米堆放石料。", "decision": "责令十五日内清除石料，恢复耕地原状。", "acted_on": "2025-04-01",
     "decided_on": "2025-06-10", "bases": [{"role": "applied", "document": "中华人民共和国土地管理法", "article": 75}]}');

CALL demo_publish('result', 6, '示卫许〔2025〕10号', '2025-08-04', '2025-08-08',
    '{"kind": "permit", "title": "公共场所卫生许可（延续）", "party_kind": "business", "party": "示例县家和理发店", "party_code": "92149900MA7305794D",
     "facts": "申请人承诺符合告知的条件，按照告知承诺制办理。2025年7月7日事后核查，卫生设施与承诺一致。", "decision": "准予许可。", "licence": "公共场所卫生许可证 编号示卫公1499240272",
     "permit_kind": "普通", "acted_on": "2025-07-07", "decided_on": "2025-08-04", "valid_from": "2025-08-04",
     "valid_until": "2029-08-03",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 4}]}');

CALL demo_publish('result', 9, '示税征〔2025〕1号', '2025-09-01', '2025-09-05',
    '{"kind": "levy", "title": "核定征收税款", "party_kind": "business", "party": "示例县老味道酒楼", "party_code": "92149900MA72938507",
     "facts": "当事人账簿不健全，难以查账，按照经营面积、从业人数和同类行业水平核定应纳税额。", "decision": "核定应纳税额139800元，限期缴纳。", "other_amount": 13980000,
     "acted_on": "2025-08-03", "decided_on": "2025-09-01",
     "bases": [{"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 35, "paragraph": 1, "item": 4}]}');

CALL demo_publish('result', 9, '示税稽罚〔2025〕9号', '2025-10-08', '2025-10-13',
    '{"kind": "penalty", "title": "示例县金宁建筑劳务有限公司偷税案", "cause": "偷税", "party_kind": "organisation", "party": "示例县金宁建筑劳务有限公司",
     "party_code": "91149900MA26276123", "facts": "经检查，当事人2022年至2024年在账簿上少列收入，少缴增值税、企业所得税合计2555000元。",
     "decision": "处少缴税款百分之六十的罚款，计1533000元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "serious",
     "fine": 153300000, "acted_on": "2025-09-27", "decided_on": "2025-10-08", "major": 1,
     "bases": [{"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 63, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 7, '示农（农药）罚〔2025〕17号', '2025-11-18', '2025-11-20',
    '{"kind": "penalty", "title": "示例县河湾镇老街坊农资店未建立、未按规定保存农药采购销售台账案", "cause": "未建立、未按规定保存农药采购销售台账", "party_kind": "business",
     "party": "示例县河湾镇老街坊农资店", "party_code": "92149900MA5567950X",
     "facts": "2025年9月15日，执法人员在县工业园区检查时发现，当事人自三月以来未记录农药销售去向，不执行销售台账制度，责令改正后仍不改正。", "decision": "罚款5700元，吊销农药经营许可证。",
     "penalty_class": "licence_revoked", "penalty_classes": "fine licence_revoked", "severity": "serious", "fine": 570000,
     "licence": "农药经营许可证", "acted_on": "2025-09-15", "decided_on": "2025-11-18", "major": 1, "benchmark_number": "示农裁〔2025〕1号",
     "tier": 1,
     "bases": [{"role": "violated", "document": "农药管理条例", "article": 27, "paragraph": 1}, {"role": "applied", "document": "农药管理条例", "article": 58, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 18, '河政罚〔2025〕9号', '2025-11-25', '2025-11-27',
    '{"kind": "penalty", "title": "示例县晨成砖瓦有限公司占用耕地建窑案", "cause": "占用耕地建窑", "party_kind": "organisation", "party": "示例县晨成砖瓦有限公司",
     "party_code": "91149900MA944144XQ", "facts": "当事人2025年10月4日在河湾镇未经批准占用耕地建砖窑一座，占地2235平方米。", "decision": "责令限期拆除、关闭砖窑，罚款63400元。",
     "penalty_class": "closure", "penalty_classes": "fine closure", "severity": "serious", "fine": 6340000, "acted_on": "2025-10-04",
     "decided_on": "2025-11-25", "major": 1,
     "bases": [{"role": "applied", "document": "中华人民共和国土地管理法", "article": 75}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 6, '示卫许〔2025〕12号', '2025-12-09', '2025-12-15',
    '{"kind": "permit", "title": "公共场所卫生许可（延续）", "party_kind": "business", "party": "示例县云岭镇惠民理发店", "party_code": "92149900MA826279X7",
     "facts": "申请人承诺符合告知的条件，按照告知承诺制办理。2025年11月8日事后核查，卫生设施与承诺一致。", "decision": "准予许可。", "licence": "公共场所卫生许可证 编号示卫公1499177331",
     "permit_kind": "普通", "acted_on": "2025-11-08", "decided_on": "2025-12-09", "valid_from": "2025-12-09",
     "valid_until": "2029-12-08",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 4}]}');

CALL demo_publish('result', 6, '示卫公罚〔2025〕11号', '2025-12-18', '2025-12-25',
    '{"kind": "penalty", "title": "示例县白石镇老味道足浴店安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作案", "cause": "安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作",
     "party_kind": "business", "party": "示例县白石镇老味道足浴店", "party_code": "92149900MA90841983",
     "facts": "2025年10月22日，监督员在县农贸市场检查时，当事人6名从业人员不能出示有效健康合格证明。", "decision": "警告，罚款2400元。", "penalty_class": "fine",
     "penalty_classes": "warning fine", "severity": "general", "fine": 240000, "acted_on": "2025-10-22", "decided_on": "2025-12-18",
     "benchmark_number": "示卫裁〔2025〕1号", "tier": 3, "source_name": "示例县卫生监督所",
     "bases": [{"role": "violated", "document": "公共场所卫生管理条例", "article": 7}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 14, "paragraph": 1, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 13, '青政罚〔2025〕4号', '2025-12-22', '2025-12-26',
    '{"kind": "penalty", "title": "谢某某露天焚烧秸秆案", "cause": "露天焚烧秸秆", "party_kind": "natural", "party": "谢某某",
     "facts": "2025年10月12日，巡查人员发现谢某某在迎宾大道耕地内焚烧玉米秸秆约559平方米，火已扑灭。", "decision": "罚款1000元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 100000, "acted_on": "2025-10-12", "decided_on": "2025-12-22",
     "benchmark_number": "青政裁〔2026〕1号", "tier": 2,
     "bases": [{"role": "violated", "document": "中华人民共和国大气污染防治法", "article": 77}, {"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 119, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 6, '示卫确〔2025〕5号', '2025-12-23', '2025-12-29',
    '{"kind": "confirmation", "title": "承担预防接种工作的医疗卫生机构确认", "party_kind": "organisation", "party": "示例县鸿远康养医院管理有限公司",
     "party_code": "91149900MA2616526U", "facts": "2025年10月14日现场核查，申请人有执业许可、经过培训的人员和符合要求的冷藏设施设备。", "decision": "确认为预防接种单位，向社会公布。",
     "acted_on": "2025-10-14", "decided_on": "2025-12-23",
     "bases": [{"role": "applied", "document": "中华人民共和国疫苗管理法", "article": 44, "paragraph": 1}]}');

CALL demo_publish('result', 6, '示卫公罚〔2026〕8号', '2026-01-19', '2026-01-21',
    '{"kind": "penalty", "title": "示例县河湾镇乐家美容院安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作案", "cause": "安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作",
     "party_kind": "business", "party": "示例县河湾镇乐家美容院", "party_code": "92149900MA4988809R",
     "facts": "2025年11月30日，监督员在示例大街检查时，当事人2名从业人员不能出示有效健康合格证明。", "decision": "警告，罚款1900元。", "penalty_class": "fine",
     "penalty_classes": "warning fine", "severity": "general", "fine": 190000, "acted_on": "2025-11-30", "decided_on": "2026-01-19",
     "benchmark_number": "示卫裁〔2025〕1号", "tier": 2, "source_name": "示例县卫生监督所",
     "bases": [{"role": "violated", "document": "公共场所卫生管理条例", "article": 7}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 14, "paragraph": 1, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 6, '示卫职罚〔2026〕8号', '2026-02-09', '2026-02-11',
    '{"kind": "penalty", "title": "示例县丰兴石材有限公司未按规定组织接触粉尘的劳动者职业健康检查案", "cause": "未按规定组织接触粉尘的劳动者职业健康检查", "party_kind": "organisation",
     "party": "示例县丰兴石材有限公司", "party_code": "91149900MA54589146", "facts": "2025年11月25日，监督员检查发现当事人未组织20名接触粉尘的劳动者进行在岗期间职业健康检查。",
     "decision": "警告，罚款60900元。", "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 6090000,
     "acted_on": "2025-11-25", "decided_on": "2026-02-09",
     "bases": [{"role": "violated", "document": "中华人民共和国职业病防治法", "article": 35, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国职业病防治法", "article": 71, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 7, '示农（动监）罚〔2026〕7号', '2026-03-16', '2026-03-23',
    '{"kind": "penalty", "title": "吕某某运输未附有检疫证明的动物案", "cause": "运输未附有检疫证明的动物", "party_kind": "natural", "party": "吕某某",
     "facts": "2026年1月23日，执法人员在文化路查获吕某某运输生猪5头，未附有检疫证明，货值2144元。经补检合格。", "decision": "罚款4800元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 480000, "acted_on": "2026-01-23", "decided_on": "2026-03-16",
     "bases": [{"role": "violated", "document": "中华人民共和国动物防疫法", "article": 51}, {"role": "applied", "document": "中华人民共和国动物防疫法", "article": 100, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 18, '河政罚〔2026〕6号', '2026-03-20', '2026-03-23',
    '{"kind": "penalty", "title": "示例县柳泉镇聚鲜建材经营部在河道管理范围内倾倒垃圾案", "cause": "在河道管理范围内倾倒垃圾", "party_kind": "business",
     "party": "示例县柳泉镇聚鲜建材经营部", "party_code": "92149900MA2367873U", "facts": "2026年1月23日，巡查发现当事人在河湾镇河道管理范围内倾倒建筑垃圾约9立方米。",
     "decision": "通报批评，罚款28100元，责令清除。", "penalty_class": "fine", "penalty_classes": "criticism fine", "severity": "general",
     "fine": 2810000, "acted_on": "2026-01-23", "decided_on": "2026-03-20",
     "bases": [{"role": "applied", "document": "中华人民共和国水法", "article": 66, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 7, '示农（动监）罚〔2026〕9号', '2026-03-30', '2026-04-02',
    '{"kind": "penalty", "title": "宋某某运输未附有检疫证明的动物案", "cause": "运输未附有检疫证明的动物", "party_kind": "natural", "party": "宋某某",
     "facts": "2026年3月11日，执法人员在河湾镇河湾村查获宋某某运输生猪13头，未附有检疫证明，货值9453元。经补检合格。", "decision": "罚款3750元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 375000, "acted_on": "2026-03-11", "decided_on": "2026-03-30",
     "bases": [{"role": "violated", "document": "中华人民共和国动物防疫法", "article": 51}, {"role": "applied", "document": "中华人民共和国动物防疫法", "article": 100, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 7, '示农给〔2026〕7号', '2026-04-08', '2026-04-15',
    '{"kind": "payment", "title": "动物强制扑杀补助", "party_kind": "business", "party": "示例县云岭镇福满养殖场", "party_code": "92149900MA13159912",
     "facts": "2026年1月27日，当事人饲养的43只羊因布鲁氏菌病监测阳性被强制扑杀，并作无害化处理。", "decision": "给付补助经费33500元。", "other_amount": 3350000,
     "acted_on": "2026-01-27", "decided_on": "2026-04-08",
     "bases": [{"role": "applied", "document": "中华人民共和国动物防疫法", "article": 85, "paragraph": 1}]}');

CALL demo_publish('result', 6, '示卫公罚〔2026〕14号', '2026-04-20', '2026-04-23',
    '{"kind": "penalty", "title": "示例县春风理发店安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作案", "cause": "安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作",
     "party_kind": "business", "party": "示例县春风理发店", "party_code": "92149900MA65273604",
     "facts": "2026年3月13日，监督员在迎宾大道检查时，当事人6名从业人员不能出示有效健康合格证明。", "decision": "警告，罚款4500元。", "penalty_class": "fine",
     "penalty_classes": "warning fine", "severity": "general", "fine": 450000, "acted_on": "2026-03-13", "decided_on": "2026-04-20",
     "benchmark_number": "示卫裁〔2025〕1号", "tier": 4, "source_name": "示例县卫生监督所",
     "bases": [{"role": "violated", "document": "公共场所卫生管理条例", "article": 7}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 14, "paragraph": 1, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 13, '青政给〔2026〕12号', '2026-05-27', '2026-06-04',
    '{"kind": "payment", "title": "临时救助金给付", "party_kind": "natural", "party": "于某某",
     "facts": "申请人因突发疾病致家庭生活困难，经入户调查和公示属实（2026年5月14日）。", "decision": "一次性给付临时救助金4150元。", "other_amount": 415000,
     "acted_on": "2026-05-14", "decided_on": "2026-05-27", "bases": [{"role": "applied", "document": "社会救助暂行办法", "article": 47}]}');

CALL demo_publish('result', 7, '示农给〔2026〕10号', '2026-06-17', '2026-06-25',
    '{"kind": "payment", "title": "动物强制扑杀补助", "party_kind": "business", "party": "示例县枣林镇阳光养殖场", "party_code": "92149900MA8843519W",
     "facts": "2026年3月29日，当事人饲养的60只羊因布鲁氏菌病监测阳性被强制扑杀，并作无害化处理。", "decision": "给付补助经费23300元。", "other_amount": 2330000,
     "acted_on": "2026-03-29", "decided_on": "2026-06-17",
     "bases": [{"role": "applied", "document": "中华人民共和国动物防疫法", "article": 85, "paragraph": 1}]}');

CALL demo_publish('result', 7, '示农（兽药）罚〔2026〕9号', '2026-06-26', '2026-06-30',
    '{"kind": "penalty", "title": "示例县柳泉镇四季兽药店未按规定凭处方销售兽用处方药案", "cause": "未按规定凭处方销售兽用处方药", "party_kind": "business",
     "party": "示例县柳泉镇四季兽药店", "party_code": "92149900MA0426243N", "facts": "2026年4月25日，执法人员在河湾镇河湾村检查发现当事人销售兽用处方药未留存处方。",
     "decision": "罚款11700元，限制经营兽用处方药三个月。", "penalty_class": "business_restricted", "penalty_classes": "fine business_restricted",
     "severity": "general", "fine": 1170000, "acted_on": "2026-04-25", "decided_on": "2026-06-26",
     "bases": [{"role": "applied", "document": "兽药管理条例", "article": 66}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 7, '示农（种子）罚〔2026〕11号', '2026-08-25', '2026-08-31',
    '{"kind": "penalty", "title": "示例县丰华种业有限公司销售假种子案", "cause": "销售假种子", "party_kind": "organisation", "party": "示例县丰华种业有限公司",
     "party_code": "91149900MA4069095W", "facts": "2026年7月9日起，当事人销售的玉米种子经鉴定与标签标注品种不符，货值金额7160元，违法所得17300元。",
     "decision": "没收违法所得17300元和剩余种子3袋，罚款239600元，吊销种子生产经营许可证。", "penalty_class": "licence_revoked",
     "penalty_classes": "fine confiscation licence_revoked", "severity": "serious", "fine": 23960000, "confiscated": 1730000,
     "licence": "种子生产经营许可证", "acted_on": "2026-07-09", "decided_on": "2026-08-25", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国种子法", "article": 48, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国种子法", "article": 74, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 9, '示税强〔2026〕3号', '2026-09-04', '2026-09-14',
    '{"kind": "coercion", "title": "冻结存款", "cause": "逾期不缴纳税款", "party_kind": "organisation", "party": "示例县丰通矿业有限公司",
     "party_code": "91149900MA0172028X", "facts": "当事人经催告至2026年8月10日仍未缴纳税款及滞纳金。", "decision": "书面通知开户银行冻结存款，金额相当于应纳税款。",
     "acted_on": "2026-08-10", "decided_on": "2026-09-04",
     "bases": [{"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 38, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政强制法", "article": 18}]}');

CALL demo_publish('result', 9, '示税罚〔2026〕5号', '2026-09-07', '2026-09-09',
    '{"kind": "penalty", "title": "示例县润茂劳务有限公司未按照规定期限办理纳税申报和报送纳税资料案", "cause": "未按照规定期限办理纳税申报和报送纳税资料", "party_kind": "organisation",
     "party": "示例县润茂劳务有限公司", "party_code": "91149900MA80256392", "facts": "当事人未在限期内办理增值税、城市维护建设税纳税申报，经责令限期改正后补报。",
     "decision": "罚款250元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "minor", "fine": 25000,
     "acted_on": "2026-09-06", "decided_on": "2026-09-07", "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国税收征收管理法", "article": 25, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 62}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 9, '示税罚〔2026〕11号', '2026-09-16', '2026-09-17',
    '{"kind": "penalty", "title": "示例县盛丰劳务有限公司未按照规定期限办理纳税申报和报送纳税资料案", "cause": "未按照规定期限办理纳税申报和报送纳税资料", "party_kind": "organisation",
     "party": "示例县盛丰劳务有限公司", "party_code": "91149900MA04588784", "facts": "当事人未在限期内办理增值税、城市维护建设税纳税申报，经责令限期改正后补报。",
     "decision": "罚款300元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "minor", "fine": 30000,
     "acted_on": "2026-09-15", "decided_on": "2026-09-16", "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国税收征收管理法", "article": 25, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 62}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 13, '青政罚〔2026〕7号', '2026-09-28', '2026-09-30',
    '{"kind": "penalty", "title": "傅某某露天焚烧秸秆案", "cause": "露天焚烧秸秆", "party_kind": "natural", "party": "傅某某",
     "facts": "2026年8月15日，巡查人员发现傅某某在柳泉镇柳泉村耕地内焚烧玉米秸秆约95平方米，火已扑灭。", "decision": "罚款1550元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 155000, "acted_on": "2026-08-15", "decided_on": "2026-09-28",
     "benchmark_number": "青政裁〔2026〕1号", "tier": 4,
     "bases": [{"role": "violated", "document": "中华人民共和国大气污染防治法", "article": 77}, {"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 119, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 15, '柳政许〔2026〕6号', '2026-10-20', '2026-10-27',
    '{"kind": "permit", "title": "农村宅基地建房批准", "party_kind": "natural", "party": "高某某",
     "facts": "申请人符合一户一宅条件，经村民会议讨论公示，2026年8月14日现场踏勘确定位置。", "decision": "批准使用宅基地二百平方米以内建房。", "licence": "农村宅基地批准书 编号柳宅1499918040",
     "permit_kind": "普通", "acted_on": "2026-08-14", "decided_on": "2026-10-20",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国土地管理法", "article": 62, "paragraph": 4}]}');

CALL demo_publish('result', 14, '白政罚〔2026〕5号', '2026-10-27', '2026-10-29',
    '{"kind": "penalty", "title": "孙某某未取得乡村建设规划许可证进行建设案", "cause": "未取得乡村建设规划许可证进行建设", "party_kind": "natural", "party": "孙某某",
     "facts": "2026年9月15日，巡查发现孙某某未取得乡村建设规划许可证，在白石镇自建房屋，面积104平方米。", "decision": "责令停止建设，限期三十日内改正；逾期不改正的，可以拆除。",
     "penalty_class": "other", "penalty_classes": "other", "severity": "general", "acted_on": "2026-09-15",
     "decided_on": "2026-10-27",
     "bases": [{"role": "violated", "document": "中华人民共和国城乡规划法", "article": 41, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国城乡规划法", "article": 65}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 6, '示卫许〔2026〕4号', '2026-11-02', '2026-11-09',
    '{"kind": "permit", "title": "公共场所卫生许可（延续）", "party_kind": "business", "party": "示例县青禾镇老味道宾馆", "party_code": "92149900MA7213187A",
     "facts": "申请人承诺符合告知的条件，按照告知承诺制办理。2026年10月6日事后核查，卫生设施与承诺一致。", "decision": "准予许可。", "licence": "公共场所卫生许可证 编号示卫公1499105850",
     "permit_kind": "普通", "acted_on": "2026-10-06", "decided_on": "2026-11-02", "valid_from": "2026-11-02",
     "valid_until": "2030-11-01",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 4}]}');

CALL demo_publish('result', 6, '示卫给〔2026〕10号', '2026-11-03', '2026-11-18',
    '{"kind": "payment", "title": "计划生育家庭特别扶助金给付", "party_kind": "natural", "party": "程某某", "facts": "经镇人民政府初审、公示，申请人符合特别扶助条件。",
     "decision": "自2026年10月4日当月起给付特别扶助金，本年度5300元。", "other_amount": 530000, "acted_on": "2026-10-04", "decided_on": "2026-11-03",
     "bases": [{"role": "applied", "document": "中华人民共和国人口与计划生育法", "article": 27, "paragraph": 2}]}');

CALL demo_publish('result', 9, '示税罚〔2026〕15号', '2026-11-09', '2026-11-13',
    '{"kind": "penalty", "title": "示例县枣林镇惠民服装店未按照规定期限办理纳税申报和报送纳税资料案", "cause": "未按照规定期限办理纳税申报和报送纳税资料", "party_kind": "business",
     "party": "示例县枣林镇惠民服装店", "party_code": "92149900MA2487963J", "facts": "当事人未在限期内办理增值税、城市维护建设税纳税申报，经责令限期改正后补报。",
     "decision": "罚款850元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "minor", "fine": 85000,
     "acted_on": "2026-11-09", "decided_on": "2026-11-09", "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国税收征收管理法", "article": 25, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 62}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 9, '示税征〔2026〕10号', '2026-11-09', '2026-11-11',
    '{"kind": "levy", "title": "核定征收税款", "party_kind": "business", "party": "示例县云岭镇乐家酒楼", "party_code": "92149900MA4346806K",
     "facts": "当事人账簿不健全，难以查账，按照经营面积、从业人数和同类行业水平核定应纳税额。", "decision": "核定应纳税额110200元，限期缴纳。", "other_amount": 11020000,
     "acted_on": "2026-09-23", "decided_on": "2026-11-09",
     "bases": [{"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 35, "paragraph": 1, "item": 4}]}');

CALL demo_publish('result', 14, '白政罚〔2026〕31号', '2026-08-11', '2026-08-17',
    '{"kind": "penalty", "title": "示例县白石镇老街坊废品收购站随意倾倒垃圾案", "cause": "随意倾倒生活垃圾", "party_kind": "business", "party": "示例县白石镇老街坊废品收购站",
     "party_code": "92149900MA7687446H", "facts": "2026年7月30日，巡查人员发现当事人将分拣后的垃圾倾倒在白石镇沟渠，已责令清理。", "decision": "通报批评，责令清除。",
     "penalty_class": "criticism", "penalty_classes": "criticism", "severity": "general", "acted_on": "2026-07-30",
     "decided_on": "2026-08-11",
     "bases": [{"role": "applied", "document": "中华人民共和国固体废物污染环境防治法", "article": 111, "paragraph": 1, "item": 1}]}');
