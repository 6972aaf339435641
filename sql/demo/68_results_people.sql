-- Results 执法结果: health, agriculture, taxes and the towns. Natural persons are
-- masked; companies, shops and codes are invented.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CALL demo_publish('result', 9, '示税征〔2024〕13号', '2024-01-11', '2024-01-22',
    '{"kind": "levy", "title": "核定征收税款", "party_kind": "business", "party": "示例县河湾镇乐家酒楼", "party_code": "92149900MA28465832",
     "facts": "当事人账簿不健全，难以查账，按照经营面积、从业人数和同类行业水平核定应纳税额。", "decision": "核定应纳税额16500元，限期缴纳。", "other_amount": 1650000,
     "acted_on": "2023-11-01", "decided_on": "2024-01-11",
     "bases": [{"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 35, "paragraph": 1, "item": 4}]}');

CALL demo_publish('result', 6, '示卫许〔2024〕11号', '2024-03-18', '2024-03-25',
    '{"kind": "permit", "title": "公共场所卫生许可（新办）", "party_kind": "business", "party": "示例县青禾镇四季浴室", "party_code": "92149900MA926325X4",
     "facts": "申请人承诺符合告知的条件，按照告知承诺制办理。2024年2月28日事后核查，卫生设施与承诺一致。", "decision": "准予许可。", "licence": "公共场所卫生许可证 编号示卫公1499922508",
     "permit_kind": "普通", "acted_on": "2024-02-28", "decided_on": "2024-03-18", "valid_from": "2024-03-18",
     "valid_until": "2028-03-17",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 4}]}');

CALL demo_publish('result', 7, '示农（农药）罚〔2024〕13号', '2024-05-17', '2024-05-23',
    '{"kind": "penalty", "title": "示例县青禾镇小河农资店未建立、未按规定保存农药采购销售台账案", "cause": "未建立、未按规定保存农药采购销售台账", "party_kind": "business",
     "party": "示例县青禾镇小河农资店", "party_code": "92149900MA8048312B",
     "facts": "2024年3月28日，执法人员在文化路检查时发现，当事人自三月以来未记录农药销售去向，不执行销售台账制度，责令改正后仍不改正。", "decision": "罚款17500元，吊销农药经营许可证。",
     "penalty_class": "licence_revoked", "penalty_classes": "fine licence_revoked", "severity": "serious", "fine": 1750000,
     "licence": "农药经营许可证", "acted_on": "2024-03-28", "decided_on": "2024-05-17", "major": 1,
     "bases": [{"role": "violated", "document": "农药管理条例", "article": 27, "paragraph": 1}, {"role": "applied", "document": "农药管理条例", "article": 58, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 6, '示卫医罚〔2024〕2号', '2024-11-28', '2024-12-03',
    '{"kind": "penalty", "title": "示例县河湾镇聚鲜口腔诊所使用非卫生技术人员从事医疗卫生技术工作案", "cause": "使用非卫生技术人员从事医疗卫生技术工作", "party_kind": "business",
     "party": "示例县河湾镇聚鲜口腔诊所", "party_code": "92149900MA5001439L",
     "facts": "2024年10月29日，监督员检查发现当事人安排2名未取得医师资格的人员独立开展口腔诊疗活动，违法所得9000元。", "decision": "没收违法所得9000元，罚款57000元，吊销《诊所备案凭证》所列口腔种植项目。",
     "penalty_class": "business_restricted", "penalty_classes": "fine confiscation business_restricted", "severity": "serious",
     "fine": 5700000, "confiscated": 900000, "acted_on": "2024-10-29", "decided_on": "2024-11-28", "major": 1,
     "bases": [{"role": "violated", "document": "医疗机构管理条例", "article": 27}, {"role": "applied", "document": "医疗机构管理条例", "article": 47}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 7, '示农（农药）罚〔2024〕17号', '2024-12-09', '2024-12-16',
    '{"kind": "penalty", "title": "示例县枣林镇四季农资店未建立、未按规定保存农药采购销售台账案", "cause": "未建立、未按规定保存农药采购销售台账", "party_kind": "business",
     "party": "示例县枣林镇四季农资店", "party_code": "92149900MA8024601U",
     "facts": "2024年11月28日，执法人员在迎宾大道检查时发现，当事人自三月以来未记录农药销售去向，不执行销售台账制度，责令改正后仍不改正。", "decision": "罚款13100元，吊销农药经营许可证。",
     "penalty_class": "licence_revoked", "penalty_classes": "fine licence_revoked", "severity": "serious", "fine": 1310000,
     "licence": "农药经营许可证", "acted_on": "2024-11-28", "decided_on": "2024-12-09", "major": 1,
     "bases": [{"role": "violated", "document": "农药管理条例", "article": 27, "paragraph": 1}, {"role": "applied", "document": "农药管理条例", "article": 58, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 15, '柳政许〔2025〕6号', '2025-01-08', '2025-01-13',
    '{"kind": "permit", "title": "农村宅基地建房批准", "party_kind": "natural", "party": "唐某某",
     "facts": "申请人符合一户一宅条件，经村民会议讨论公示，2024年11月15日现场踏勘确定位置。", "decision": "批准使用宅基地二百平方米以内建房。", "licence": "农村宅基地批准书 编号柳宅1499388663",
     "permit_kind": "普通", "acted_on": "2024-11-15", "decided_on": "2025-01-08",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国土地管理法", "article": 62, "paragraph": 4}]}');

CALL demo_publish('result', 7, '示农给〔2025〕12号', '2025-02-14', '2025-02-24',
    '{"kind": "payment", "title": "动物强制扑杀补助", "party_kind": "business", "party": "示例县河湾镇老街坊养殖场", "party_code": "92149900MA5567950X",
     "facts": "2025年1月24日，当事人饲养的47只羊因布鲁氏菌病监测阳性被强制扑杀，并作无害化处理。", "decision": "给付补助经费16500元。", "other_amount": 1650000,
     "acted_on": "2025-01-24", "decided_on": "2025-02-14",
     "bases": [{"role": "applied", "document": "中华人民共和国动物防疫法", "article": 85, "paragraph": 1}]}');

CALL demo_publish('result', 7, '示农给〔2025〕14号', '2025-02-24', '2025-03-03',
    '{"kind": "payment", "title": "动物强制扑杀补助", "party_kind": "business", "party": "示例县聚鲜养殖场", "party_code": "92149900MA944144XM",
     "facts": "2024年12月20日，当事人饲养的47只羊因布鲁氏菌病监测阳性被强制扑杀，并作无害化处理。", "decision": "给付补助经费3200元。", "other_amount": 320000,
     "acted_on": "2024-12-20", "decided_on": "2025-02-24",
     "bases": [{"role": "applied", "document": "中华人民共和国动物防疫法", "article": 85, "paragraph": 1}]}');

CALL demo_publish('result', 9, '示税强〔2025〕1号', '2025-04-17', '2025-04-21',
    '{"kind": "coercion", "title": "冻结存款", "cause": "逾期不缴纳税款", "party_kind": "organisation", "party": "示例县源悦矿业有限公司",
     "party_code": "91149900MA826279XA", "facts": "当事人经催告至2025年3月4日仍未缴纳税款及滞纳金。", "decision": "书面通知开户银行冻结存款，金额相当于应纳税款。",
     "acted_on": "2025-03-04", "decided_on": "2025-04-17",
     "bases": [{"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 38, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政强制法", "article": 18}]}');

CALL demo_publish('result', 9, '示税稽罚〔2025〕6号', '2025-06-02', '2025-06-04',
    '{"kind": "penalty", "title": "示例县丰宁建筑劳务有限公司偷税案", "cause": "偷税", "party_kind": "organisation", "party": "示例县丰宁建筑劳务有限公司",
     "party_code": "91149900MA0841930W", "facts": "经检查，当事人2022年至2024年在账簿上少列收入，少缴增值税、企业所得税合计4158333元。",
     "decision": "处少缴税款百分之六十的罚款，计2495000元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "serious",
     "fine": 249500000, "acted_on": "2025-04-04", "decided_on": "2025-06-02", "major": 1,
     "bases": [{"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 63, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 9, '示税征〔2025〕6号', '2025-06-30', '2025-07-14',
    '{"kind": "levy", "title": "核定征收税款", "party_kind": "organisation", "party": "示例县祥利砂石有限公司", "party_code": "91149900MA0889969L",
     "facts": "当事人账簿不健全，难以查账，按照经营面积、从业人数和同类行业水平核定应纳税额。", "decision": "核定应纳税额114000元，限期缴纳。", "other_amount": 11400000,
     "acted_on": "2025-06-10", "decided_on": "2025-06-30",
     "bases": [{"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 35, "paragraph": 1, "item": 4}]}');

CALL demo_publish('result', 6, '示卫确〔2025〕6号', '2025-08-11', '2025-08-18',
    '{"kind": "confirmation", "title": "承担预防接种工作的医疗卫生机构确认", "party_kind": "organisation", "party": "示例县永华康养医院管理有限公司",
     "party_code": "91149900MA5288273K", "facts": "2025年6月1日现场核查，申请人有执业许可、经过培训的人员和符合要求的冷藏设施设备。", "decision": "确认为预防接种单位，向社会公布。",
     "acted_on": "2025-06-01", "decided_on": "2025-08-11",
     "bases": [{"role": "applied", "document": "中华人民共和国疫苗管理法", "article": 44, "paragraph": 1}]}');

CALL demo_publish('result', 18, '河政罚〔2025〕3号', '2025-09-17', '2025-09-23',
    '{"kind": "penalty", "title": "示例县德远砖瓦有限公司占用耕地建窑案", "cause": "占用耕地建窑", "party_kind": "organisation", "party": "示例县德远砖瓦有限公司",
     "party_code": "91149900MA8020926L", "facts": "当事人2025年8月27日在河湾镇未经批准占用耕地建砖窑一座，占地1661平方米。", "decision": "责令限期拆除、关闭砖窑，罚款89300元。",
     "penalty_class": "closure", "penalty_classes": "fine closure", "severity": "serious", "fine": 8930000, "acted_on": "2025-08-27",
     "decided_on": "2025-09-17", "major": 1,
     "bases": [{"role": "applied", "document": "中华人民共和国土地管理法", "article": 75}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 7, '示农许〔2025〕10号', '2025-10-24', '2025-12-03',
    '{"kind": "permit", "title": "动物防疫条件合格证核发", "party_kind": "business", "party": "示例县柳泉镇家和屠宰点", "party_code": "92149900MA9129499F",
     "facts": "2025年10月12日现场核查，场所位置、布局、设施设备和人员符合动物防疫条件。", "decision": "核发动物防疫条件合格证。", "licence": "动物防疫条件合格证 编号示动防合1499039472",
     "permit_kind": "普通", "acted_on": "2025-10-12", "decided_on": "2025-10-24",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国动物防疫法", "article": 25, "paragraph": 1}]}');

CALL demo_publish('result', 6, '示卫许〔2025〕6号', '2025-12-08', '2025-12-15',
    '{"kind": "permit", "title": "公共场所卫生许可（新办）", "party_kind": "business", "party": "示例县青禾镇老味道理发店",
     "party_code": "92149900MA19369237", "facts": "申请人承诺符合告知的条件，按照告知承诺制办理。2025年11月4日事后核查，卫生设施与承诺一致。", "decision": "准予许可。",
     "licence": "公共场所卫生许可证 编号示卫公1499419058", "permit_kind": "普通", "acted_on": "2025-11-04", "decided_on": "2025-12-08",
     "valid_from": "2025-12-08", "valid_until": "2029-12-07",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 4}]}');

CALL demo_publish('result', 15, '柳政许〔2025〕8号', '2025-12-15', '2025-12-18',
    '{"kind": "permit", "title": "农村宅基地建房批准", "party_kind": "natural", "party": "袁某某",
     "facts": "申请人符合一户一宅条件，经村民会议讨论公示，2025年10月11日现场踏勘确定位置。", "decision": "批准使用宅基地二百平方米以内建房。", "licence": "农村宅基地批准书 编号柳宅1499263073",
     "permit_kind": "普通", "acted_on": "2025-10-11", "decided_on": "2025-12-15",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国土地管理法", "article": 62, "paragraph": 4}]}');

CALL demo_publish('result', 6, '示卫职罚〔2025〕9号', '2025-12-18', '2025-12-22',
    '{"kind": "penalty", "title": "示例县祥兴石材有限公司未按规定组织接触粉尘的劳动者职业健康检查案", "cause": "未按规定组织接触粉尘的劳动者职业健康检查", "party_kind": "organisation",
     "party": "示例县祥兴石材有限公司", "party_code": "91149900MA3480413P", "facts": "2025年10月12日，监督员检查发现当事人未组织19名接触粉尘的劳动者进行在岗期间职业健康检查。",
     "decision": "警告，罚款55300元。", "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 5530000,
     "acted_on": "2025-10-12", "decided_on": "2025-12-18",
     "bases": [{"role": "violated", "document": "中华人民共和国职业病防治法", "article": 35, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国职业病防治法", "article": 71, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 6, '示卫许〔2026〕6号', '2026-01-13', '2026-01-15',
    '{"kind": "permit", "title": "公共场所卫生许可（新办）", "party_kind": "business", "party": "示例县家和理发店", "party_code": "92149900MA9978976L",
     "facts": "申请人承诺符合告知的条件，按照告知承诺制办理。2025年11月22日事后核查，卫生设施与承诺一致。", "decision": "准予许可。", "licence": "公共场所卫生许可证 编号示卫公1499708025",
     "permit_kind": "普通", "acted_on": "2025-11-22", "decided_on": "2026-01-13", "valid_from": "2026-01-13",
     "valid_until": "2030-01-12",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 4}]}');

CALL demo_publish('result', 6, '示卫公罚〔2026〕4号', '2026-03-05', '2026-03-12',
    '{"kind": "penalty", "title": "示例县柳泉镇老味道理发店安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作案", "cause": "安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作",
     "party_kind": "business", "party": "示例县柳泉镇老味道理发店", "party_code": "92149900MA65273604",
     "facts": "2026年2月14日，监督员在迎宾大道检查时，当事人6名从业人员不能出示有效健康合格证明。", "decision": "警告，罚款4500元。", "penalty_class": "fine",
     "penalty_classes": "warning fine", "severity": "general", "fine": 450000, "acted_on": "2026-02-14", "decided_on": "2026-03-05",
     "benchmark_number": "示卫裁〔2025〕1号", "tier": 4, "source_name": "示例县卫生监督所",
     "bases": [{"role": "violated", "document": "公共场所卫生管理条例", "article": 7}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 14, "paragraph": 1, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 6, '示卫公罚〔2026〕6号', '2026-03-16', '2026-03-23',
    '{"kind": "penalty", "title": "示例县白石镇阳光足浴店安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作案", "cause": "安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作",
     "party_kind": "business", "party": "示例县白石镇阳光足浴店", "party_code": "92149900MA7641392A",
     "facts": "2026年2月28日，监督员在站前路检查时，当事人3名从业人员不能出示有效健康合格证明。", "decision": "警告，罚款3050元。", "penalty_class": "fine",
     "penalty_classes": "warning fine", "severity": "general", "fine": 305000, "acted_on": "2026-02-28", "decided_on": "2026-03-16",
     "benchmark_number": "示卫裁〔2025〕1号", "tier": 3, "source_name": "示例县卫生监督所",
     "bases": [{"role": "violated", "document": "公共场所卫生管理条例", "article": 7}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 14, "paragraph": 1, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 13, '青政罚〔2026〕10号', '2026-03-20', '2026-03-27',
    '{"kind": "penalty", "title": "杨某某露天焚烧秸秆案", "cause": "露天焚烧秸秆", "party_kind": "natural", "party": "杨某某",
     "facts": "2026年1月23日，巡查人员发现杨某某在东关街耕地内焚烧玉米秸秆约549平方米，火已扑灭。", "decision": "罚款1300元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 130000, "acted_on": "2026-01-23", "decided_on": "2026-03-20",
     "benchmark_number": "青政裁〔2026〕1号", "tier": 3,
     "bases": [{"role": "violated", "document": "中华人民共和国大气污染防治法", "article": 77}, {"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 119, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 7, '示农（动监）罚〔2026〕9号', '2026-03-31', '2026-04-06',
    '{"kind": "penalty", "title": "张某某运输未附有检疫证明的动物案", "cause": "运输未附有检疫证明的动物", "party_kind": "natural", "party": "张某某",
     "facts": "2026年2月17日，执法人员在文化路查获张某某运输生猪5头，未附有检疫证明，货值9695元。经补检合格。", "decision": "罚款7500元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 750000, "acted_on": "2026-02-17", "decided_on": "2026-03-31",
     "bases": [{"role": "violated", "document": "中华人民共和国动物防疫法", "article": 51}, {"role": "applied", "document": "中华人民共和国动物防疫法", "article": 100, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 7, '示农（种子）罚〔2026〕6号', '2026-04-06', '2026-04-13',
    '{"kind": "penalty", "title": "示例县嘉泰种业有限公司销售假种子案", "cause": "销售假种子", "party_kind": "organisation", "party": "示例县嘉泰种业有限公司",
     "party_code": "91149900MA2667403Q", "facts": "2026年3月10日起，当事人销售的玉米种子经鉴定与标签标注品种不符，货值金额3288元，违法所得18200元。",
     "decision": "没收违法所得18200元和剩余种子34袋，罚款230300元，吊销种子生产经营许可证。", "penalty_class": "licence_revoked",
     "penalty_classes": "fine confiscation licence_revoked", "severity": "serious", "fine": 23030000, "confiscated": 1820000,
     "licence": "种子生产经营许可证", "acted_on": "2026-03-10", "decided_on": "2026-04-06", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国种子法", "article": 48, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国种子法", "article": 74, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 7, '示农（动监）罚〔2026〕10号', '2026-04-14', '2026-04-15',
    '{"kind": "penalty", "title": "唐某某运输未附有检疫证明的动物案", "cause": "运输未附有检疫证明的动物", "party_kind": "natural", "party": "唐某某",
     "facts": "2026年2月7日，执法人员在县农贸市场查获唐某某运输生猪19头，未附有检疫证明，货值8252元。经补检合格。", "decision": "罚款2700元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 270000, "acted_on": "2026-02-07", "decided_on": "2026-04-14",
     "bases": [{"role": "violated", "document": "中华人民共和国动物防疫法", "article": 51}, {"role": "applied", "document": "中华人民共和国动物防疫法", "article": 100, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 13, '青政罚〔2026〕14号', '2026-05-25', '2026-06-01',
    '{"kind": "penalty", "title": "曹某某露天焚烧秸秆案", "cause": "露天焚烧秸秆", "party_kind": "natural", "party": "曹某某",
     "facts": "2026年5月12日，巡查人员发现曹某某在河湾镇河湾村耕地内焚烧玉米秸秆约224平方米，火已扑灭。", "decision": "罚款500元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 50000, "acted_on": "2026-05-12", "decided_on": "2026-05-25",
     "benchmark_number": "青政裁〔2026〕1号", "tier": 2,
     "bases": [{"role": "violated", "document": "中华人民共和国大气污染防治法", "article": 77}, {"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 119, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 6, '示卫许〔2026〕11号', '2026-05-28', '2026-06-02',
    '{"kind": "permit", "title": "公共场所卫生许可（变更）", "party_kind": "business", "party": "示例县枣林镇福满浴室", "party_code": "92149900MA0256336N",
     "facts": "申请人承诺符合告知的条件，按照告知承诺制办理。2026年3月23日事后核查，卫生设施与承诺一致。", "decision": "准予许可。", "licence": "公共场所卫生许可证 编号示卫公1499974786",
     "permit_kind": "普通", "acted_on": "2026-03-23", "decided_on": "2026-05-28", "valid_from": "2026-05-28",
     "valid_until": "2030-05-27",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 4}]}');

CALL demo_publish('result', 17, '云政决〔2026〕8号', '2026-06-01', '2026-06-12',
    '{"kind": "other", "title": "责令恢复土地原状", "party_kind": "natural", "party": "冯某某",
     "facts": "2026年4月4日，巡查发现冯某某在云岭镇未经批准占用耕地258平方米堆放石料。", "decision": "责令十五日内清除石料，恢复耕地原状。", "acted_on": "2026-04-04",
     "decided_on": "2026-06-01", "bases": [{"role": "applied", "document": "中华人民共和国土地管理法", "article": 75}]}');

CALL demo_publish('result', 7, '示农裁决〔2026〕6号', '2026-06-02', '2026-06-10',
    '{"kind": "ruling", "title": "草原使用权争议裁决", "party_kind": "organisation", "party": "示例县柳泉畜牧专业合作社",
     "party_code": "91149900MA64148099", "facts": "2026年3月23日，双方对云岭镇北坡约65亩草地的使用权发生争议，经调解未达成协议。",
     "decision": "争议草地由申请人使用，四至以附图为准。不服的，可以自收到裁决之日起三十日内起诉。", "acted_on": "2026-03-23", "decided_on": "2026-06-02",
     "bases": [{"role": "applied", "document": "中华人民共和国草原法", "article": 16, "paragraph": 2}]}');

CALL demo_publish('result', 6, '示卫给〔2026〕6号', '2026-06-17', '2026-06-19',
    '{"kind": "payment", "title": "计划生育家庭特别扶助金给付", "party_kind": "natural", "party": "唐某某", "facts": "经镇人民政府初审、公示，申请人符合特别扶助条件。",
     "decision": "自2026年3月29日当月起给付特别扶助金，本年度4850元。", "other_amount": 485000, "acted_on": "2026-03-29", "decided_on": "2026-06-17",
     "bases": [{"role": "applied", "document": "中华人民共和国人口与计划生育法", "article": 27, "paragraph": 2}]}');

CALL demo_publish('result', 14, '白政罚〔2026〕6号', '2026-06-29', '2026-06-30',
    '{"kind": "penalty", "title": "宋某未取得乡村建设规划许可证进行建设案", "cause": "未取得乡村建设规划许可证进行建设", "party_kind": "natural", "party": "宋某",
     "facts": "2026年5月4日，巡查发现宋某未取得乡村建设规划许可证，在白石镇自建房屋，面积164平方米。", "decision": "责令停止建设，限期三十日内改正；逾期不改正的，可以拆除。",
     "penalty_class": "other", "penalty_classes": "other", "severity": "general", "acted_on": "2026-05-04",
     "decided_on": "2026-06-29",
     "bases": [{"role": "violated", "document": "中华人民共和国城乡规划法", "article": 41, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国城乡规划法", "article": 65}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 7, '示农（兽药）罚〔2026〕5号', '2026-07-02', '2026-07-06',
    '{"kind": "penalty", "title": "示例县老味道兽药店未按规定凭处方销售兽用处方药案", "cause": "未按规定凭处方销售兽用处方药", "party_kind": "business",
     "party": "示例县老味道兽药店", "party_code": "92149900MA90527275", "facts": "2026年4月29日，执法人员在河湾镇河湾村检查发现当事人销售兽用处方药未留存处方。",
     "decision": "罚款13700元，限制经营兽用处方药三个月。", "penalty_class": "business_restricted", "penalty_classes": "fine business_restricted",
     "severity": "general", "fine": 1370000, "acted_on": "2026-04-29", "decided_on": "2026-07-02",
     "bases": [{"role": "applied", "document": "兽药管理条例", "article": 66}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 16, '枣政检〔2026〕7号', '2026-07-17', '2026-07-28',
    '{"kind": "inspection", "title": "烟花爆竹零售点日常巡查（示例县枣林镇小河烟花爆竹零售点）", "party_kind": "business", "party": "示例县枣林镇小河烟花爆竹零售点",
     "party_code": "92149900MA1837634Y", "facts": "2026年5月27日，巡查人员在枣林镇检查零售点消防器材、存放量和警示标志。", "decision": "提醒更换灭火器二具，已更换。",
     "acted_on": "2026-05-27", "decided_on": "2026-07-17", "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 3}]}');

CALL demo_publish('result', 6, '示卫公罚〔2026〕13号', '2026-07-27', '2026-07-30',
    '{"kind": "penalty", "title": "示例县枣林镇惠民美容院安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作案", "cause": "安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作",
     "party_kind": "business", "party": "示例县枣林镇惠民美容院", "party_code": "92149900MA2487963J",
     "facts": "2026年7月4日，监督员在县农贸市场检查时，当事人2名从业人员不能出示有效健康合格证明。", "decision": "警告，罚款2850元。", "penalty_class": "fine",
     "penalty_classes": "warning fine", "severity": "general", "fine": 285000, "acted_on": "2026-07-04", "decided_on": "2026-07-27",
     "benchmark_number": "示卫裁〔2025〕1号", "tier": 3, "source_name": "示例县卫生监督所",
     "bases": [{"role": "violated", "document": "公共场所卫生管理条例", "article": 7}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 14, "paragraph": 1, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 18, '河政罚〔2026〕4号', '2026-07-28', '2026-07-29',
    '{"kind": "penalty", "title": "示例县春风建材经营部在河道管理范围内倾倒垃圾案", "cause": "在河道管理范围内倾倒垃圾", "party_kind": "business", "party": "示例县春风建材经营部",
     "party_code": "92149900MA346806XX", "facts": "2026年6月9日，巡查发现当事人在河湾镇河道管理范围内倾倒建筑垃圾约14立方米。", "decision": "通报批评，罚款18400元，责令清除。",
     "penalty_class": "fine", "penalty_classes": "criticism fine", "severity": "general", "fine": 1840000, "acted_on": "2026-06-09",
     "decided_on": "2026-07-28",
     "bases": [{"role": "applied", "document": "中华人民共和国水法", "article": 66, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 9, '示税征〔2026〕13号', '2026-09-17', '2026-10-08',
    '{"kind": "levy", "title": "核定征收税款", "party_kind": "organisation", "party": "示例县禾通砂石有限公司", "party_code": "91149900MA4413677B",
     "facts": "当事人账簿不健全，难以查账，按照经营面积、从业人数和同类行业水平核定应纳税额。", "decision": "核定应纳税额81200元，限期缴纳。", "other_amount": 8120000,
     "acted_on": "2026-07-01", "decided_on": "2026-09-17",
     "bases": [{"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 35, "paragraph": 1, "item": 4}]}');

CALL demo_publish('result', 9, '示税罚〔2026〕5号', '2026-10-08', '2026-10-12',
    '{"kind": "penalty", "title": "示例县泰成劳务有限公司未按照规定期限办理纳税申报和报送纳税资料案", "cause": "未按照规定期限办理纳税申报和报送纳税资料", "party_kind": "organisation",
     "party": "示例县泰成劳务有限公司", "party_code": "91149900MA6205644W", "facts": "当事人未在限期内办理增值税、城市维护建设税纳税申报，经责令限期改正后补报。",
     "decision": "罚款600元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "minor", "fine": 60000,
     "acted_on": "2026-10-08", "decided_on": "2026-10-08", "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国税收征收管理法", "article": 25, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 62}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 9, '示税罚〔2026〕8号', '2026-10-19', '2026-10-26',
    '{"kind": "penalty", "title": "示例县恒联装饰工程有限公司未按照规定期限办理纳税申报和报送纳税资料案", "cause": "未按照规定期限办理纳税申报和报送纳税资料", "party_kind": "organisation",
     "party": "示例县恒联装饰工程有限公司", "party_code": "91149900MA9004397G", "facts": "当事人未在限期内办理增值税、城市维护建设税纳税申报，经责令限期改正后补报。",
     "decision": "罚款500元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "minor", "fine": 50000,
     "acted_on": "2026-10-19", "decided_on": "2026-10-19", "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国税收征收管理法", "article": 25, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 62}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 7, '示农许〔2026〕6号', '2026-10-21', '2026-10-23',
    '{"kind": "permit", "title": "动物防疫条件合格证核发", "party_kind": "organisation", "party": "示例县金安养殖有限公司",
     "party_code": "91149900MA60598786", "facts": "2026年9月13日现场核查，场所位置、布局、设施设备和人员符合动物防疫条件。", "decision": "核发动物防疫条件合格证。",
     "licence": "动物防疫条件合格证 编号示动防合1499802759", "permit_kind": "普通", "acted_on": "2026-09-13", "decided_on": "2026-10-21",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国动物防疫法", "article": 25, "paragraph": 1}]}');

CALL demo_publish('result', 9, '示税罚〔2026〕11号', '2026-10-23', '2026-10-26',
    '{"kind": "penalty", "title": "示例县禾昌装饰工程有限公司未按照规定期限办理纳税申报和报送纳税资料案", "cause": "未按照规定期限办理纳税申报和报送纳税资料", "party_kind": "organisation",
     "party": "示例县禾昌装饰工程有限公司", "party_code": "91149900MA68054555", "facts": "当事人未在限期内办理增值税、城市维护建设税纳税申报，经责令限期改正后补报。",
     "decision": "罚款450元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "minor", "fine": 45000,
     "acted_on": "2026-10-23", "decided_on": "2026-10-23", "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国税收征收管理法", "article": 25, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 62}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 6, '示卫许〔2026〕17号', '2026-11-02', '2026-11-09',
    '{"kind": "permit", "title": "公共场所卫生许可（新办）", "party_kind": "business", "party": "示例县柳泉镇惠民浴室", "party_code": "92149900MA9219240X",
     "facts": "申请人承诺符合告知的条件，按照告知承诺制办理。2026年10月20日事后核查，卫生设施与承诺一致。", "decision": "准予许可。", "licence": "公共场所卫生许可证 编号示卫公1499981339",
     "permit_kind": "普通", "acted_on": "2026-10-20", "decided_on": "2026-11-02", "valid_from": "2026-11-02",
     "valid_until": "2030-11-01",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 4}]}');

CALL demo_publish('result', 13, '青政给〔2026〕11号', '2026-11-03', '2026-11-17',
    '{"kind": "payment", "title": "临时救助金给付", "party_kind": "natural", "party": "袁某某",
     "facts": "申请人因突发疾病致家庭生活困难，经入户调查和公示属实（2026年9月20日）。", "decision": "一次性给付临时救助金1600元。", "other_amount": 160000,
     "acted_on": "2026-09-20", "decided_on": "2026-11-03", "bases": [{"role": "applied", "document": "社会救助暂行办法", "article": 47}]}');

CALL demo_publish('result', 6, '示卫确〔2026〕4号', '2026-11-06', '2026-11-10',
    '{"kind": "confirmation", "title": "承担预防接种工作的医疗卫生机构确认", "party_kind": "organisation", "party": "示例县盛宁康养医院管理有限公司",
     "party_code": "91149900MA17144075", "facts": "2026年8月18日现场核查，申请人有执业许可、经过培训的人员和符合要求的冷藏设施设备。", "decision": "确认为预防接种单位，向社会公布。",
     "acted_on": "2026-08-18", "decided_on": "2026-11-06",
     "bases": [{"role": "applied", "document": "中华人民共和国疫苗管理法", "article": 44, "paragraph": 1}]}');

CALL demo_publish('result', 14, '白政处〔2026〕8号', '2026-11-12', '2026-11-20',
    '{"kind": "ruling", "title": "土地使用权争议处理决定", "party_kind": "natural", "party": "何某",
     "facts": "申请人与邻户对宅间通道约11平方米使用权发生争议，2026年9月12日调解未果。", "decision": "争议通道由双方共同使用，任何一方不得堵塞。", "acted_on": "2026-09-12",
     "decided_on": "2026-11-12", "bases": [{"role": "applied", "document": "中华人民共和国土地管理法", "article": 14, "paragraph": 2}]}');

CALL demo_publish('result', 14, '白政罚〔2026〕31号', '2026-08-11', '2026-08-17',
    '{"kind": "penalty", "title": "示例县白石镇老街坊废品收购站随意倾倒垃圾案", "cause": "随意倾倒生活垃圾", "party_kind": "business", "party": "示例县白石镇老街坊废品收购站",
     "party_code": "92149900MA88430848", "facts": "2026年7月30日，巡查人员发现当事人将分拣后的垃圾倾倒在白石镇沟渠，已责令清理。", "decision": "通报批评，责令清除。",
     "penalty_class": "criticism", "penalty_classes": "criticism", "severity": "general", "acted_on": "2026-07-30",
     "decided_on": "2026-08-11",
     "bases": [{"role": "applied", "document": "中华人民共和国固体废物污染环境防治法", "article": 111, "paragraph": 1, "item": 1}]}');
