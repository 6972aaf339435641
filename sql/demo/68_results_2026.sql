-- Results 执法结果 published in 2026, day by day, with what was corrected and withdrawn. Natural persons are masked;
-- companies, shops and codes are invented.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CALL demo_publish('result', 1, '示市监许〔2025〕17号', '2025-12-29', '2026-01-05',
    '{"kind": "permit", "title": "食品经营许可（延续）", "party_kind": "business", "party": "示例县春风小吃店", "party_code": "92149900MA9768215N",
     "facts": "申请人提交的材料齐全，符合法定形式。2025年10月28日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499471346", "permit_kind": "普通", "acted_on": "2025-10-28", "decided_on": "2025-12-29",
     "valid_from": "2025-12-29", "valid_until": "2030-12-27",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 3, '示环检〔2025〕10号', '2025-12-29', '2026-01-05',
    '{"kind": "inspection", "title": "重点排污单位随机检查（示例县顺丰水泥有限公司）", "party_kind": "organisation", "party": "示例县顺丰水泥有限公司",
     "party_code": "91149900MA66629845", "facts": "2025年10月28日，两名执法人员出示证件后，在青禾镇镇中路检查污染防治设施运行记录、在线监测数据和危险废物台账。",
     "decision": "设施正常运行，未发现问题。", "acted_on": "2025-10-28", "decided_on": "2025-12-29",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 6, '示卫许〔2026〕6号', '2026-01-13', '2026-01-15',
    '{"kind": "permit", "title": "公共场所卫生许可（延续）", "party_kind": "business", "party": "示例县青禾镇老街坊浴室", "party_code": "92149900MA50506959",
     "facts": "申请人承诺符合告知的条件，按照告知承诺制办理。2025年11月22日事后核查，卫生设施与承诺一致。", "decision": "准予许可。", "licence": "公共场所卫生许可证 编号示卫公1499313989",
     "permit_kind": "普通", "acted_on": "2025-11-22", "decided_on": "2026-01-13", "valid_from": "2026-01-13",
     "valid_until": "2030-01-12",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 4}]}');

-- The law changed between the act and the decision: as a rule that of the day of the act applies …
CALL demo_publish('result', 8, '示司决〔2026〕2号', '2026-01-20', '2026-01-22',
    '{"kind": "other", "title": "责令改正行政执法公示工作", "cause": "未在规定期限内公示行政许可决定", "party_kind": "organisation", "party": "示例县畜牧兽医技术推广站",
     "facts": "2025年12月1日作出的动物诊疗许可决定，截至2025年12月31日仍未公示，超过二十个工作日的期限。", "decision": "责令五日内补充公示，并书面说明原因。", "acted_on": "2025-12-31",
     "decided_on": "2026-01-20",
     "bases": [{"role": "violated", "document": "示例县行政执法公示办法", "article": 6, "paragraph": 1}, {"role": "applied", "document": "示例县行政执法公示办法", "article": 3}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕6号', '2026-02-09', '2026-02-10',
    '{"kind": "penalty", "title": "示例县佳华运输有限公司擅自超限行驶公路案", "cause": "擅自超限行驶公路", "party_kind": "organisation", "party": "示例县佳华运输有限公司",
     "party_code": "91149900MA5238647W", "facts": "2025年12月22日，当事人驾驶六轴货车在河湾镇河湾村超限检测站检测，车货总质量超过限定标准8648千克，已卸载。",
     "decision": "罚款4400元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 440000,
     "acted_on": "2025-12-22", "decided_on": "2026-02-09", "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "公路安全保护条例", "article": 33, "paragraph": 1}, {"role": "applied", "document": "公路安全保护条例", "article": 64}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

-- … and a later one where the body chose it, with its reason.
CALL demo_publish('result', 8, '示司决〔2026〕5号', '2026-02-10', '2026-02-12',
    REPLACE('{"kind": "other", "title": "责令改正行政检查公示工作", "cause": "未公示行政检查结论", "party_kind": "organisation", "party": "示例县农业技术服务中心",
     "facts": "2025年11月实施的三次行政检查结论未公示，理由是未发现问题。", "decision": "责令十日内补充公示。对此前的检查不再追究。", "acted_on": "2025-11-28",
     "decided_on": "2026-02-10",
     "bases": [{"role": "applied", "document": "示例县行政执法公示办法", "article": 6, "sub": 1, "version": "NEWER", "chosen_reason": "修订后的规定写明未发现问题的也应当公示，并给出二十个工作日的期限，对当事人更明确、更有利"}, {"role": "procedure", "document": "示例县行政执法公示办法", "article": 8}]}', '"NEWER"', (SELECT v.id FROM basis_version v JOIN basis b ON b.id = v.basis_id WHERE b.title = '示例县行政执法公示办法' AND v.number = 2)));

CALL demo_publish('result', 3, '示环罚〔2026〕11号', '2026-02-11', '2026-02-13',
    '{"kind": "penalty", "title": "示例县盛兴建材有限公司对不能密闭的易产生扬尘的物料未采取有效覆盖措施案", "cause": "对不能密闭的易产生扬尘的物料未采取有效覆盖措施",
     "party_kind": "organisation", "party": "示例县盛兴建材有限公司", "party_code": "91149900MA91305538",
     "facts": "2026年1月21日，执法人员对站前路的当事人堆场检查时发现，露天堆放砂石料约82立方米，未设置围挡，未覆盖，现场有扬尘。当事人在限期内完成改正。", "decision": "罚款19300元。",
     "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 1930000, "acted_on": "2026-01-21",
     "decided_on": "2026-02-11", "benchmark_number": "示环裁〔2025〕1号", "tier": 2,
     "bases": [{"role": "violated", "document": "中华人民共和国大气污染防治法", "article": 72, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 117, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2026〕6号', '2026-02-03', '2026-03-02',
    '{"kind": "permit", "title": "食品经营许可（新办）", "party_kind": "organisation", "party": "示例县佳康餐饮管理有限公司",
     "party_code": "91149900MA811288XM", "facts": "申请人提交的材料齐全，符合法定形式。2025年12月7日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499041741", "permit_kind": "普通", "acted_on": "2025-12-07", "decided_on": "2026-02-03",
     "valid_from": "2026-02-03", "valid_until": "2031-02-02",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕8号', '2026-03-03', '2026-03-06',
    '{"kind": "penalty", "title": "示例县嘉通运输有限公司未取得道路运输经营许可从事道路货物运输经营案", "cause": "未取得道路运输经营许可从事道路货物运输经营", "party_kind": "organisation",
     "party": "示例县嘉通运输有限公司", "party_code": "91149900MA45095807",
     "facts": "2026年1月19日，执法人员在云岭镇云岭村检查时发现，当事人使用重型货车从事货物运输，不能提供道路运输经营许可证。违法所得13112元。", "decision": "没收违法所得13112元，罚款24912.80元。",
     "penalty_class": "confiscation", "penalty_classes": "fine confiscation", "severity": "general", "fine": 2491280,
     "confiscated": 1311200, "acted_on": "2026-01-19", "decided_on": "2026-03-03", "benchmark_number": "示交裁〔2026〕1号", "tier": 1,
     "base_amount": 1311200, "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 63, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕6号', '2026-02-05', '2026-03-10',
    '{"kind": "penalty", "title": "何某某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "何某某",
     "facts": "2026年1月21日，何某某饮酒后驾驶小型轿车行经示例大街时被民警查获，呼气酒精含量检测结果为35mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1450元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 145000,
     "licence": "机动车驾驶证", "acted_on": "2026-01-21", "decided_on": "2026-02-05",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 6, '示卫公罚〔2026〕4号', '2026-03-05', '2026-03-12',
    '{"kind": "penalty", "title": "示例县青禾镇好邻居美容院安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作案", "cause": "安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作",
     "party_kind": "business", "party": "示例县青禾镇好邻居美容院", "party_code": "92149900MA6469973B",
     "facts": "2026年2月14日，监督员在青禾镇镇中路检查时，当事人3名从业人员不能出示有效健康合格证明。", "decision": "警告，罚款2000元。", "penalty_class": "fine",
     "penalty_classes": "warning fine", "severity": "general", "fine": 200000, "acted_on": "2026-02-14", "decided_on": "2026-03-05",
     "benchmark_number": "示卫裁〔2025〕1号", "tier": 3, "source_name": "示例县卫生监督所",
     "bases": [{"role": "violated", "document": "公共场所卫生管理条例", "article": 7}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 14, "paragraph": 1, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监检〔2026〕13号', '2026-03-09', '2026-03-23',
    '{"kind": "inspection", "title": "餐饮服务日常检查（示例县柳泉镇老味道餐馆）", "party_kind": "business", "party": "示例县柳泉镇老味道餐馆",
     "party_code": "92149900MA3096403C", "facts": "2026年2月25日，执法人员在青禾镇镇中路检查，发现当事人食品留样记录不全、防蝇设施破损。", "decision": "责令于七日内改正。复查已改正。",
     "acted_on": "2026-02-25", "decided_on": "2026-03-09",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 8}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 7}]}');

CALL demo_publish('result', 4, '示应急检〔2026〕12号', '2026-03-12', '2026-03-23',
    '{"kind": "inspection", "title": "工贸企业安全生产检查（示例县和远木业有限公司）", "party_kind": "organisation", "party": "示例县和远木业有限公司",
     "party_code": "91149900MA7388307D", "facts": "2026年1月31日，按照年度计划在云岭镇云岭村检查安全管理制度、有限空间作业审批和应急演练。发现通风设施未定期检测一项。",
     "decision": "责令十日内改正。", "acted_on": "2026-01-31", "decided_on": "2026-03-12",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 8}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 4, "item": 1}]}');

CALL demo_publish('result', 6, '示卫公罚〔2026〕6号', '2026-03-16', '2026-03-23',
    '{"kind": "penalty", "title": "示例县青禾镇聚鲜理发店安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作案", "cause": "安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作",
     "party_kind": "business", "party": "示例县青禾镇聚鲜理发店", "party_code": "92149900MA3114413K",
     "facts": "2026年2月28日，监督员在站前路检查时，当事人3名从业人员不能出示有效健康合格证明。", "decision": "警告，罚款2900元。", "penalty_class": "fine",
     "penalty_classes": "warning fine", "severity": "general", "fine": 290000, "acted_on": "2026-02-28", "decided_on": "2026-03-16",
     "benchmark_number": "示卫裁〔2025〕1号", "tier": 3, "source_name": "示例县卫生监督所",
     "bases": [{"role": "violated", "document": "公共场所卫生管理条例", "article": 7}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 14, "paragraph": 1, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 2, '示公（治）行罚决字〔2026〕3号', '2026-03-18', '2026-03-24',
    '{"kind": "penalty", "title": "王某某制造噪声干扰他人正常生活案", "cause": "制造噪声干扰他人正常生活", "party_kind": "natural", "party": "王某某",
     "facts": "2026年3月16日深夜，当事人在东关街住所使用音响，经多次劝阻仍不停止，邻居报警后查实。", "decision": "警告。", "penalty_class": "warning",
     "penalty_classes": "warning", "severity": "minor", "acted_on": "2026-03-16", "decided_on": "2026-03-18",
     "procedure_kind": "simple", "bases": [{"role": "applied", "document": "中华人民共和国噪声污染防治法", "article": 87}]}');

CALL demo_publish('result', 13, '青政罚〔2026〕10号', '2026-03-20', '2026-03-27',
    '{"kind": "penalty", "title": "孙某露天焚烧秸秆案", "cause": "露天焚烧秸秆", "party_kind": "natural", "party": "孙某",
     "facts": "2026年1月23日，巡查人员发现孙某在站前路耕地内焚烧玉米秸秆约171平方米，火已扑灭。", "decision": "罚款650元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 65000, "acted_on": "2026-01-23", "decided_on": "2026-03-20",
     "benchmark_number": "青政裁〔2026〕1号", "tier": 2,
     "bases": [{"role": "violated", "document": "中华人民共和国大气污染防治法", "article": 77}, {"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 119, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 2, '示公强〔2026〕8号', '2026-03-26', '2026-03-27',
    '{"kind": "coercion", "title": "扣留机动车", "cause": "未悬挂机动车号牌", "party_kind": "natural", "party": "陈某某",
     "facts": "2026年2月4日，民警在县农贸市场查获陈某某驾驶未悬挂号牌的摩托车，当事人不能提供来历证明。", "decision": "扣留摩托车一辆，通知当事人提供相应的牌证。", "acted_on": "2026-02-04",
     "decided_on": "2026-03-26",
     "bases": [{"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 95, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政强制法", "article": 18}]}');

CALL demo_publish('result', 5, '示交许〔2026〕8号', '2026-03-30', '2026-03-31',
    '{"kind": "permit", "title": "道路普通货物运输经营许可", "party_kind": "organisation", "party": "示例县和茂物流有限公司",
     "party_code": "91149900MA3082167C", "facts": "申请人提交的车辆技术等级评定材料、驾驶人员从业资格和安全生产管理制度文本齐全有效。", "decision": "准予许可，发给道路运输经营许可证。",
     "licence": "道路运输经营许可证 编号示交运1499153142", "permit_kind": "普通", "acted_on": "2026-02-08", "decided_on": "2026-03-30",
     "valid_from": "2026-03-30", "valid_until": "2030-03-27",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}]}');

CALL demo_publish('result', 7, '示农（动监）罚〔2026〕9号', '2026-03-31', '2026-04-06',
    '{"kind": "penalty", "title": "傅某某运输未附有检疫证明的动物案", "cause": "运输未附有检疫证明的动物", "party_kind": "natural", "party": "傅某某",
     "facts": "2026年2月17日，执法人员在县工业园区查获傅某某运输生猪15头，未附有检疫证明，货值1714元。经补检合格。", "decision": "罚款6000元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 600000, "acted_on": "2026-02-17", "decided_on": "2026-03-31",
     "bases": [{"role": "violated", "document": "中华人民共和国动物防疫法", "article": 51}, {"role": "applied", "document": "中华人民共和国动物防疫法", "article": 100, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕5号', '2026-04-01', '2026-04-08',
    '{"kind": "penalty", "title": "示例县金兴商贸有限公司经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "organisation",
     "party": "示例县金兴商贸有限公司", "party_code": "91149900MA03273926",
     "facts": "2026年1月16日，执法人员在东关街对当事人检查时发现，货架上摆放待售的盒装牛奶已超过标签标示的保质期。经清点，超过保质期的食品5件，货值金额76元，已销售部分违法所得37元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的盒装牛奶5件；2.没收违法所得37元；3.罚款9000元。", "penalty_class": "confiscation", "penalty_classes": "fine confiscation",
     "severity": "general", "fine": 900000, "confiscated": 3700, "acted_on": "2026-01-16", "decided_on": "2026-04-01",
     "benchmark_number": "示市监裁〔2026〕2号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_withdraw('示交罚〔2026〕6号', '2026-04-13', '行政复议机关撤销原处罚决定（示政复决〔2026〕3号）');

CALL demo_publish('result', 7, '示农（种子）罚〔2026〕6号', '2026-04-06', '2026-04-13',
    '{"kind": "penalty", "title": "示例县顺昌种业有限公司销售假种子案", "cause": "销售假种子", "party_kind": "organisation", "party": "示例县顺昌种业有限公司",
     "party_code": "91149900MA89107696", "facts": "2026年3月10日起，当事人销售的玉米种子经鉴定与标签标注品种不符，货值金额9798元，违法所得9000元。",
     "decision": "没收违法所得9000元和剩余种子59袋，罚款198200元，吊销种子生产经营许可证。", "penalty_class": "licence_revoked",
     "penalty_classes": "fine confiscation licence_revoked", "severity": "serious", "fine": 19820000, "confiscated": 900000,
     "licence": "种子生产经营许可证", "acted_on": "2026-03-10", "decided_on": "2026-04-06", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国种子法", "article": 48, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国种子法", "article": 74, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2026〕12号', '2026-04-08', '2026-04-15',
    '{"kind": "penalty", "title": "示例县禾兴木业有限公司未如实记录安全生产教育和培训情况案", "cause": "未如实记录安全生产教育和培训情况", "party_kind": "organisation",
     "party": "示例县禾兴木业有限公司", "party_code": "91149900MA1279038A",
     "facts": "2026年2月20日，执法人员检查时抽查当事人14名从业人员的培训档案，无考核记录，培训学时与实际不符。当事人在限期内补齐。", "decision": "罚款45800元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 4580000, "acted_on": "2026-02-20", "decided_on": "2026-04-08",
     "benchmark_number": "示应急裁〔2025〕1号", "tier": 2,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 28, "paragraph": 4}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 97, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕12号', '2026-04-13', '2026-04-15',
    '{"kind": "penalty", "title": "示例县晨昌商贸有限公司经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "organisation",
     "party": "示例县晨昌商贸有限公司", "party_code": "91149900MA66027623",
     "facts": "2026年3月18日，执法人员在枣林镇枣林村对当事人检查时发现，货架上摆放待售的瓶装饮料已超过标签标示的保质期。经清点，超过保质期的食品5件，货值金额79元，已销售部分违法所得10元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的瓶装饮料5件；2.没收违法所得10元；3.罚款50000元。", "penalty_class": "confiscation", "penalty_classes": "fine confiscation",
     "severity": "general", "fine": 5000000, "confiscated": 1000, "acted_on": "2026-03-18", "decided_on": "2026-04-13",
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 7, '示农（动监）罚〔2026〕10号', '2026-04-14', '2026-04-15',
    '{"kind": "penalty", "title": "傅某运输未附有检疫证明的动物案", "cause": "运输未附有检疫证明的动物", "party_kind": "natural", "party": "傅某",
     "facts": "2026年2月7日，执法人员在站前路查获傅某运输生猪14头，未附有检疫证明，货值760元。经补检合格。", "decision": "罚款5100元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 510000, "acted_on": "2026-02-07", "decided_on": "2026-04-14",
     "bases": [{"role": "violated", "document": "中华人民共和国动物防疫法", "article": 51}, {"role": "applied", "document": "中华人民共和国动物防疫法", "article": 100, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕15号', '2026-04-15', '2026-04-17',
    '{"kind": "penalty", "title": "示例县聚鲜超市经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "business", "party": "示例县聚鲜超市",
     "party_code": "92149900MA3599131T",
     "facts": "2026年3月24日，执法人员在县工业园区对当事人检查时发现，货架上摆放待售的调味酱已超过标签标示的保质期。经清点，超过保质期的食品3件，货值金额143元，已销售部分违法所得40元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的调味酱3件；2.没收违法所得40元；3.罚款10200元。", "penalty_class": "confiscation", "penalty_classes": "fine confiscation",
     "severity": "general", "fine": 1020000, "confiscated": 4000, "acted_on": "2026-03-24", "decided_on": "2026-04-15",
     "benchmark_number": "示市监裁〔2026〕2号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_revise('示市监罚〔2026〕12号', '2026-04-21', '录入时罚款金额多写一位，按决定书更正', 0,
    '{"kind": "penalty", "title": "示例县晨昌商贸有限公司经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "organisation",
     "party": "示例县晨昌商贸有限公司", "party_code": "91149900MA66027623",
     "facts": "2026年3月18日，执法人员在枣林镇枣林村对当事人检查时发现，货架上摆放待售的瓶装饮料已超过标签标示的保质期。经清点，超过保质期的食品5件，货值金额79元，已销售部分违法所得10元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的瓶装饮料5件；2.没收违法所得10元；3.罚款5000元。", "penalty_class": "confiscation", "penalty_classes": "fine confiscation",
     "severity": "general", "fine": 500000, "confiscated": 1000, "acted_on": "2026-03-18", "decided_on": "2026-04-13",
     "benchmark_number": "示市监裁〔2026〕2号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕9号', '2026-04-17', '2026-04-23',
    '{"kind": "penalty", "title": "示例县金远运输有限公司擅自超限行驶公路案", "cause": "擅自超限行驶公路", "party_kind": "organisation", "party": "示例县金远运输有限公司",
     "party_code": "91149900MA83185117", "facts": "2026年2月17日，当事人驾驶六轴货车在河湾镇河湾村超限检测站检测，车货总质量超过限定标准17529千克，已卸载。",
     "decision": "罚款6500元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 650000,
     "acted_on": "2026-02-17", "decided_on": "2026-04-17", "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "公路安全保护条例", "article": 33, "paragraph": 1}, {"role": "applied", "document": "公路安全保护条例", "article": 64}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

-- Minor ones whose publication ended by itself after three months.
CALL demo_publish('result', 1, '示市监当罚〔2026〕2号', '2026-04-22', '2026-04-27',
    '{"kind": "penalty", "title": "示例县白石镇老味道小吃店未按规定明码标价案", "cause": "未按规定明码标价", "party_kind": "business", "party": "示例县白石镇老味道小吃店",
     "party_code": "92149900MA5129264Q", "facts": "2026年4月22日，执法人员在白石镇集贸市场发现，当事人销售的早点没有标明价格。当事人当场改正。", "decision": "警告。",
     "penalty_class": "warning", "penalty_classes": "warning", "severity": "minor", "acted_on": "2026-04-22",
     "decided_on": "2026-04-22", "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国价格法", "article": 13, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国价格法", "article": 42}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕20号', '2026-05-06', '2026-05-11',
    '{"kind": "penalty", "title": "示例县白石镇老街坊便利店经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "business", "party": "示例县白石镇老街坊便利店",
     "party_code": "92149900MA2581482C",
     "facts": "2026年3月21日，执法人员在示例大街对当事人检查时发现，货架上摆放待售的盒装牛奶已超过标签标示的保质期。经清点，超过保质期的食品11件，货值金额36元，已销售部分违法所得12元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的盒装牛奶11件；2.没收违法所得12元；3.罚款2000元。", "penalty_class": "confiscation", "penalty_classes": "fine confiscation",
     "severity": "general", "fine": 200000, "confiscated": 1200, "acted_on": "2026-03-21", "decided_on": "2026-05-06",
     "benchmark_number": "示市监裁〔2026〕2号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}],
     "outside_reason": "当事人为残疾人家庭，主动向消费者十倍赔偿，货值仅三十六元，经集体讨论低于减轻阶次的下限处罚"}');

CALL demo_publish('result', 1, '示市监罚〔2026〕27号', '2026-05-06', '2026-05-11',
    '{"kind": "penalty", "title": "示例县盛华物流仓储有限公司使用未经检验的特种设备案", "cause": "使用未经检验的特种设备", "party_kind": "organisation",
     "party": "示例县盛华物流仓储有限公司", "party_code": "91149900MA32147808",
     "facts": "2026年3月12日，执法人员检查时发现当事人在枣林镇枣林村使用的叉车2台未经定期检验，责令停止使用后仍继续使用。", "decision": "罚款49400元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 4940000, "acted_on": "2026-03-12", "decided_on": "2026-05-06",
     "bases": [{"role": "violated", "document": "中华人民共和国特种设备安全法", "article": 40, "paragraph": 3}, {"role": "applied", "document": "中华人民共和国特种设备安全法", "article": 84, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2026〕8号', '2026-05-06', '2026-05-11',
    '{"kind": "permit", "title": "食品经营许可（变更）", "party_kind": "business", "party": "示例县河湾镇春风烘焙坊", "party_code": "92149900MA3724772Y",
     "facts": "申请人提交的材料齐全，符合法定形式。2026年2月20日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499035805", "permit_kind": "普通", "acted_on": "2026-02-20", "decided_on": "2026-05-06",
     "valid_from": "2026-05-06", "valid_until": "2031-05-05",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2026〕19号', '2026-05-06', '2026-05-11',
    '{"kind": "penalty", "title": "示例县佳安冶金有限公司未采取措施消除事故隐患案", "cause": "未采取措施消除事故隐患", "party_kind": "organisation",
     "party": "示例县佳安冶金有限公司", "party_code": "91149900MA58055417", "facts": "2026年3月28日复查时，当事人对此前责令整改的2项隐患（煤气管道腐蚀、报警装置失效等）仍未整改。",
     "decision": "责令停产停业整顿，罚款39000元。", "penalty_class": "production_halted", "penalty_classes": "fine production_halted",
     "severity": "serious", "fine": 3900000, "acted_on": "2026-03-28", "decided_on": "2026-05-06", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 41, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 102}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 8, '示司罚〔2026〕1号', '2026-05-06', '2026-05-13',
    '{"kind": "penalty", "title": "唐某基层法律服务工作者冒用律师名义执业案", "cause": "基层法律服务工作者冒用律师名义执业", "party_kind": "natural", "party": "唐某",
     "facts": "2026年4月25日，唐某在开发区三号路冒用律师名义接受委托，收取费用2500元，投诉人提供了收据和聊天记录。", "decision": "警告，没收违法所得2500元，罚款2700元。",
     "penalty_class": "confiscation", "penalty_classes": "warning fine confiscation", "severity": "general", "fine": 270000,
     "confiscated": 250000, "acted_on": "2026-04-25", "decided_on": "2026-05-06",
     "bases": [{"role": "applied", "document": "基层法律服务工作者管理办法", "article": 46, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕31号', '2026-05-11', '2026-05-14',
    '{"kind": "penalty", "title": "示例县顺福餐饮管理有限公司未按规定建立并遵守进货查验记录制度案", "cause": "未按规定建立并遵守进货查验记录制度", "party_kind": "organisation",
     "party": "示例县顺福餐饮管理有限公司", "party_code": "91149900MA3744378D",
     "facts": "2026年3月21日，执法人员在站前路检查时发现，当事人购进冻品未查验供货者的许可证和产品合格证明，未留存进货票据。执法人员责令限期改正，复查时仍未改正。", "decision": "1.警告；2.罚款41600元。",
     "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 4160000, "acted_on": "2026-03-21",
     "decided_on": "2026-05-11", "benchmark_number": "示市监裁〔2026〕1号", "tier": 5,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 53, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 126, "paragraph": 1, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2026〕15号', '2026-05-18', '2026-05-25',
    '{"kind": "permit", "title": "食品经营许可（新办）", "party_kind": "organisation", "party": "示例县源联餐饮管理有限公司",
     "party_code": "91149900MA3128196U", "facts": "申请人提交的材料齐全，符合法定形式。2026年3月15日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499452729", "permit_kind": "普通", "acted_on": "2026-03-15", "decided_on": "2026-05-18",
     "valid_from": "2026-05-18", "valid_until": "2031-05-17",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 3, '示环强〔2026〕2号', '2026-05-19', '2026-06-01',
    '{"kind": "coercion", "title": "查封造成污染物排放的设施", "cause": "违法倾倒有毒物质可能造成严重污染", "party_kind": "organisation", "party": "示例县瑞茂电镀有限公司",
     "party_code": "91149900MA6927321G", "facts": "2026年3月12日，执法人员在河湾镇河湾村发现当事人倾倒含铬废液，可能造成严重污染。", "decision": "查封电镀生产线一条，期限三十日。",
     "acted_on": "2026-03-12", "decided_on": "2026-05-19",
     "bases": [{"role": "applied", "document": "中华人民共和国环境保护法", "article": 25}, {"role": "procedure", "document": "中华人民共和国行政强制法", "article": 18}]}');

CALL demo_publish('result', 13, '青政罚〔2026〕14号', '2026-05-25', '2026-06-01',
    '{"kind": "penalty", "title": "张某某露天焚烧秸秆案", "cause": "露天焚烧秸秆", "party_kind": "natural", "party": "张某某",
     "facts": "2026年5月12日，巡查人员发现张某某在云岭镇云岭村耕地内焚烧玉米秸秆约81平方米，火已扑灭。", "decision": "罚款800元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 80000, "acted_on": "2026-05-12", "decided_on": "2026-05-25",
     "benchmark_number": "青政裁〔2026〕1号", "tier": 2,
     "bases": [{"role": "violated", "document": "中华人民共和国大气污染防治法", "article": 77}, {"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 119, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 6, '示卫许〔2026〕11号', '2026-05-28', '2026-06-02',
    '{"kind": "permit", "title": "公共场所卫生许可（新办）", "party_kind": "business", "party": "示例县河湾镇老味道理发店",
     "party_code": "92149900MA90751441", "facts": "申请人承诺符合告知的条件，按照告知承诺制办理。2026年3月23日事后核查，卫生设施与承诺一致。", "decision": "准予许可。",
     "licence": "公共场所卫生许可证 编号示卫公1499247070", "permit_kind": "普通", "acted_on": "2026-03-23", "decided_on": "2026-05-28",
     "valid_from": "2026-05-28", "valid_until": "2030-05-27",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 4}]}');

CALL demo_publish('result', 3, '示环罚〔2026〕18号', '2026-06-03', '2026-06-08',
    '{"kind": "penalty", "title": "示例县盛光建材有限公司对不能密闭的易产生扬尘的物料未采取有效覆盖措施案", "cause": "对不能密闭的易产生扬尘的物料未采取有效覆盖措施",
     "party_kind": "organisation", "party": "示例县盛光建材有限公司", "party_code": "91149900MA17024499",
     "facts": "2026年3月27日，执法人员对云岭镇云岭村的当事人堆场检查时发现，露天堆放砂石料约109立方米，未设置围挡，未覆盖，现场有扬尘。当事人在限期内完成改正。", "decision": "罚款18400元。",
     "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 1840000, "acted_on": "2026-03-27",
     "decided_on": "2026-06-03", "benchmark_number": "示环裁〔2025〕1号", "tier": 2,
     "bases": [{"role": "violated", "document": "中华人民共和国大气污染防治法", "article": 72, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 117, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 7, '示农裁决〔2026〕6号', '2026-06-02', '2026-06-10',
    '{"kind": "ruling", "title": "草原使用权争议裁决", "party_kind": "organisation", "party": "示例县柳泉畜牧专业合作社",
     "party_code": "91149900MA0068538C", "facts": "2026年3月23日，双方对云岭镇北坡约47亩草地的使用权发生争议，经调解未达成协议。",
     "decision": "争议草地由申请人使用，四至以附图为准。不服的，可以自收到裁决之日起三十日内起诉。", "acted_on": "2026-03-23", "decided_on": "2026-06-02",
     "bases": [{"role": "applied", "document": "中华人民共和国草原法", "article": 16, "paragraph": 2}]}');

CALL demo_publish('result', 17, '云政决〔2026〕8号', '2026-06-01', '2026-06-12',
    '{"kind": "other", "title": "责令恢复土地原状", "party_kind": "natural", "party": "于某",
     "facts": "2026年4月4日，巡查发现于某在云岭镇未经批准占用耕地254平方米堆放石料。", "decision": "责令十五日内清除石料，恢复耕地原状。", "acted_on": "2026-04-04",
     "decided_on": "2026-06-01", "bases": [{"role": "applied", "document": "中华人民共和国土地管理法", "article": 75}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2026〕25号', '2026-06-08', '2026-06-12',
    '{"kind": "penalty", "title": "杨某某未经许可经营烟花爆竹案", "cause": "未经许可经营烟花爆竹", "party_kind": "natural", "party": "杨某某",
     "facts": "2026年5月26日，执法人员在县工业园区查获杨某某无证经营烟花爆竹9箱，货值1812元，违法所得1700元。", "decision": "没收烟花爆竹9箱和违法所得1700元，罚款24200元。",
     "penalty_class": "confiscation", "penalty_classes": "fine confiscation", "severity": "general", "fine": 2420000,
     "confiscated": 170000, "acted_on": "2026-05-26", "decided_on": "2026-06-08",
     "bases": [{"role": "violated", "document": "烟花爆竹安全管理条例", "article": 3}, {"role": "applied", "document": "烟花爆竹安全管理条例", "article": 36, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

-- Not published: held on a ground, and a draft that is late.
CALL demo_draft('result', 1, '示市监罚〔2026〕301号', '2026-06-15', '2026-06-18',
    '{"kind": "penalty", "title": "示例县永晖新材料有限公司侵犯商业秘密案", "cause": "侵犯商业秘密", "party_kind": "organisation", "party": "示例县永晖新材料有限公司",
     "party_code": "91149900MA4391260T", "facts": "当事人以不正当手段获取并使用权利人的生产工艺。", "decision": "责令停止违法行为，罚款500000元。",
     "penalty_class": "fine", "penalty_classes": "fine", "severity": "serious", "fine": 50000000, "major": 1,
     "acted_on": "2026-02-03", "decided_on": "2026-06-15",
     "bases": [{"role": "violated", "document": "中华人民共和国反不正当竞争法", "article": 9, "paragraph": 1, "item": 1}, {"role": "applied", "document": "中华人民共和国反不正当竞争法", "article": 21}]}');
CALL demo_hold('示市监罚〔2026〕301号', 'business_secret', '决定书主要内容为未公开的生产工艺，删去后无法说明事实');

CALL demo_publish('result', 6, '示卫给〔2026〕6号', '2026-06-17', '2026-06-19',
    '{"kind": "payment", "title": "计划生育家庭特别扶助金给付", "party_kind": "natural", "party": "韩某某", "facts": "经镇人民政府初审、公示，申请人符合特别扶助条件。",
     "decision": "自2026年3月29日当月起给付特别扶助金，本年度4200元。", "other_amount": 420000, "acted_on": "2026-03-29", "decided_on": "2026-06-17",
     "bases": [{"role": "applied", "document": "中华人民共和国人口与计划生育法", "article": 27, "paragraph": 2}]}');

CALL demo_withdraw('示市监罚〔2026〕31号', '2026-06-29', '人民法院判决确认原处罚决定违法');

CALL demo_publish('result', 14, '白政罚〔2026〕6号', '2026-06-29', '2026-06-30',
    '{"kind": "penalty", "title": "胡某未取得乡村建设规划许可证进行建设案", "cause": "未取得乡村建设规划许可证进行建设", "party_kind": "natural", "party": "胡某",
     "facts": "2026年5月4日，巡查发现胡某未取得乡村建设规划许可证，在白石镇自建房屋，面积128平方米。", "decision": "责令停止建设，限期三十日内改正；逾期不改正的，可以拆除。",
     "penalty_class": "other", "penalty_classes": "other", "severity": "general", "acted_on": "2026-05-04",
     "decided_on": "2026-06-29",
     "bases": [{"role": "violated", "document": "中华人民共和国城乡规划法", "article": 41, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国城乡规划法", "article": 65}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 7, '示农（兽药）罚〔2026〕5号', '2026-07-02', '2026-07-06',
    '{"kind": "penalty", "title": "示例县青禾镇福满兽药店未按规定凭处方销售兽用处方药案", "cause": "未按规定凭处方销售兽用处方药", "party_kind": "business",
     "party": "示例县青禾镇福满兽药店", "party_code": "92149900MA843255XM", "facts": "2026年4月29日，执法人员在河湾镇河湾村检查发现当事人销售兽用处方药未留存处方。",
     "decision": "罚款28500元，限制经营兽用处方药三个月。", "penalty_class": "business_restricted", "penalty_classes": "fine business_restricted",
     "severity": "general", "fine": 2850000, "acted_on": "2026-04-29", "decided_on": "2026-07-02",
     "bases": [{"role": "applied", "document": "兽药管理条例", "article": 66}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕35号', '2026-07-06', '2026-07-08',
    '{"kind": "penalty", "title": "示例县益华文化传媒有限公司发布虚假广告案", "cause": "发布虚假广告", "party_kind": "organisation", "party": "示例县益华文化传媒有限公司",
     "party_code": "91149900MA96772686", "facts": "2026年5月14日起，当事人在县农贸市场门店和网络店铺发布广告，称其销售的磁疗手环“根治慢性病”“无效退款”，无法提供证明材料。广告费用815元。",
     "decision": "1.责令停止发布广告，在相应范围内消除影响；2.罚款61500元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "serious",
     "fine": 6150000, "acted_on": "2026-05-14", "decided_on": "2026-07-06", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国广告法", "article": 28, "paragraph": 2, "item": 2}, {"role": "applied", "document": "中华人民共和国广告法", "article": 55, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}]}');

CALL demo_publish('result', 3, '示环检〔2026〕9号', '2026-07-09', '2026-07-13',
    '{"kind": "inspection", "title": "重点排污单位随机检查（示例县顺悦化工有限公司）", "party_kind": "organisation", "party": "示例县顺悦化工有限公司",
     "party_code": "91149900MA6966718K", "facts": "2026年4月20日，两名执法人员出示证件后，在示例大街检查污染防治设施运行记录、在线监测数据和危险废物台账。",
     "decision": "设施正常运行，未发现问题。", "acted_on": "2026-04-20", "decided_on": "2026-07-09",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2026〕21号', '2026-07-20', '2026-07-23',
    '{"kind": "permit", "title": "食品经营许可（新办）", "party_kind": "business", "party": "示例县青禾镇乐家小吃店", "party_code": "92149900MA9356448X",
     "facts": "申请人提交的材料齐全，符合法定形式。2026年5月25日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499466845", "permit_kind": "普通", "acted_on": "2026-05-25", "decided_on": "2026-07-20",
     "valid_from": "2026-07-20", "valid_until": "2031-07-19",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监检〔2026〕14号', '2026-07-13', '2026-07-27',
    '{"kind": "inspection", "title": "餐饮服务日常检查（示例县河湾镇惠民小吃店）", "party_kind": "business", "party": "示例县河湾镇惠民小吃店",
     "party_code": "92149900MA5816275H", "facts": "2026年5月22日，执法人员在枣林镇枣林村检查，发现当事人食品留样记录不全、防蝇设施破损。", "decision": "责令于七日内改正。复查已改正。",
     "acted_on": "2026-05-22", "decided_on": "2026-07-13",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 8}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 7}]}');

CALL demo_publish('result', 16, '枣政检〔2026〕7号', '2026-07-17', '2026-07-28',
    '{"kind": "inspection", "title": "烟花爆竹零售点日常巡查（示例县青禾镇聚鲜烟花爆竹零售点）", "party_kind": "business", "party": "示例县青禾镇聚鲜烟花爆竹零售点",
     "party_code": "92149900MA3091979E", "facts": "2026年5月27日，巡查人员在枣林镇检查零售点消防器材、存放量和警示标志。", "decision": "提醒更换灭火器二具，已更换。",
     "acted_on": "2026-05-27", "decided_on": "2026-07-17", "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 3}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕41号', '2026-07-27', '2026-07-29',
    '{"kind": "penalty", "title": "示例县佳兴餐饮管理有限公司未按规定建立并遵守进货查验记录制度案", "cause": "未按规定建立并遵守进货查验记录制度", "party_kind": "organisation",
     "party": "示例县佳兴餐饮管理有限公司", "party_code": "91149900MA4031361D",
     "facts": "2026年5月20日，执法人员在柳泉镇柳泉村检查时发现，当事人购进豆制品未查验供货者的许可证和产品合格证明，未留存进货票据。执法人员责令限期改正，复查时仍未改正。", "decision": "1.警告；2.罚款38800元。",
     "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 3880000, "acted_on": "2026-05-20",
     "decided_on": "2026-07-27", "benchmark_number": "示市监裁〔2026〕1号", "tier": 5,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 53, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 126, "paragraph": 1, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 18, '河政罚〔2026〕4号', '2026-07-28', '2026-07-29',
    '{"kind": "penalty", "title": "示例县青禾镇小河建材经营部在河道管理范围内倾倒垃圾案", "cause": "在河道管理范围内倾倒垃圾", "party_kind": "business",
     "party": "示例县青禾镇小河建材经营部", "party_code": "92149900MA8048312B", "facts": "2026年6月9日，巡查发现当事人在河湾镇河道管理范围内倾倒建筑垃圾约13立方米。",
     "decision": "通报批评，罚款15800元，责令清除。", "penalty_class": "fine", "penalty_classes": "criticism fine", "severity": "general",
     "fine": 1580000, "acted_on": "2026-06-09", "decided_on": "2026-07-28",
     "bases": [{"role": "applied", "document": "中华人民共和国水法", "article": 66, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 6, '示卫公罚〔2026〕13号', '2026-07-27', '2026-07-30',
    '{"kind": "penalty", "title": "示例县河湾镇乐家足浴店安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作案", "cause": "安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作",
     "party_kind": "business", "party": "示例县河湾镇乐家足浴店", "party_code": "92149900MA28465832",
     "facts": "2026年7月4日，监督员在站前路检查时，当事人1名从业人员不能出示有效健康合格证明。", "decision": "警告，罚款900元。", "penalty_class": "fine",
     "penalty_classes": "warning fine", "severity": "general", "fine": 90000, "acted_on": "2026-07-04", "decided_on": "2026-07-27",
     "benchmark_number": "示卫裁〔2025〕1号", "tier": 2, "source_name": "示例县卫生监督所",
     "bases": [{"role": "violated", "document": "公共场所卫生管理条例", "article": 7}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 14, "paragraph": 1, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕44号', '2026-07-28', '2026-08-03',
    '{"kind": "penalty", "title": "示例县泰宁商贸有限公司经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "organisation",
     "party": "示例县泰宁商贸有限公司", "party_code": "91149900MA926325X7",
     "facts": "2026年7月2日，执法人员在文化路对当事人检查时发现，货架上摆放待售的火腿肠已超过标签标示的保质期。经清点，超过保质期的食品13件，货值金额152元，已销售部分违法所得43元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的火腿肠13件；2.没收违法所得43元；3.罚款5400元。", "penalty_class": "confiscation", "penalty_classes": "fine confiscation",
     "severity": "general", "fine": 540000, "confiscated": 4300, "acted_on": "2026-07-02", "decided_on": "2026-07-28",
     "benchmark_number": "示市监裁〔2026〕2号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监强〔2026〕7号', '2026-07-29', '2026-08-10',
    '{"kind": "coercion", "title": "扣押涉案物品", "cause": "涉嫌经营无合法来源的食品", "party_kind": "organisation", "party": "示例县盛福商贸有限公司",
     "party_code": "91149900MA5001439P", "facts": "2026年6月15日，执法人员在柳泉镇柳泉村检查时，当事人不能提供食用油的合法来源证明，有证据证明可能不符合食品安全标准。",
     "decision": "扣押食用油40件，期限三十日。", "acted_on": "2026-06-15", "decided_on": "2026-07-29",
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 110, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政强制法", "article": 18}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕16号', '2026-08-11', '2026-08-12',
    '{"kind": "penalty", "title": "示例县德康运输有限公司未取得道路运输经营许可从事道路货物运输经营案", "cause": "未取得道路运输经营许可从事道路货物运输经营", "party_kind": "organisation",
     "party": "示例县德康运输有限公司", "party_code": "91149900MA88024699",
     "facts": "2026年7月4日，执法人员在迎宾大道检查时发现，当事人使用重型货车从事货物运输，不能提供道路运输经营许可证。违法所得17916元。", "decision": "没收违法所得17916元，罚款19707.60元。",
     "penalty_class": "confiscation", "penalty_classes": "fine confiscation", "severity": "general", "fine": 1970760,
     "confiscated": 1791600, "acted_on": "2026-07-04", "decided_on": "2026-08-11", "benchmark_number": "示交裁〔2026〕1号", "tier": 1,
     "base_amount": 1791600, "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 63, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕19号', '2026-08-13', '2026-08-14',
    '{"kind": "penalty", "title": "示例县河湾镇老味道货运部未取得道路运输经营许可从事道路货物运输经营案", "cause": "未取得道路运输经营许可从事道路货物运输经营", "party_kind": "business",
     "party": "示例县河湾镇老味道货运部", "party_code": "92149900MA28596835",
     "facts": "2026年6月12日，执法人员在县农贸市场检查时发现，当事人使用重型货车从事货物运输，不能提供道路运输经营许可证。违法所得15259元。", "decision": "没收违法所得15259元，罚款38147.50元。",
     "penalty_class": "confiscation", "penalty_classes": "fine confiscation", "severity": "general", "fine": 3814750,
     "confiscated": 1525900, "acted_on": "2026-06-12", "decided_on": "2026-08-13", "benchmark_number": "示交裁〔2026〕1号", "tier": 2,
     "base_amount": 1525900, "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 63, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 14, '白政罚〔2026〕31号', '2026-08-11', '2026-08-17',
    '{"kind": "penalty", "title": "示例县白石镇老街坊废品收购站随意倾倒垃圾案", "cause": "随意倾倒生活垃圾", "party_kind": "business", "party": "示例县白石镇老街坊废品收购站",
     "party_code": "92149900MA52103534", "facts": "2026年7月30日，巡查人员发现当事人将分拣后的垃圾倾倒在白石镇沟渠，已责令清理。", "decision": "通报批评，责令清除。",
     "penalty_class": "criticism", "penalty_classes": "criticism", "severity": "general", "acted_on": "2026-07-30",
     "decided_on": "2026-08-11",
     "bases": [{"role": "applied", "document": "中华人民共和国固体废物污染环境防治法", "article": 111, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕10号', '2026-08-21', '2026-08-26',
    '{"kind": "penalty", "title": "郑某某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "郑某某",
     "facts": "2026年6月4日，郑某某饮酒后驾驶小型轿车行经白石镇集贸市场时被民警查获，呼气酒精含量检测结果为35mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1450元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 145000,
     "licence": "机动车驾驶证", "acted_on": "2026-06-04", "decided_on": "2026-08-21",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕49号', '2026-08-26', '2026-08-31',
    '{"kind": "penalty", "title": "示例县晨光餐饮管理有限公司未按规定建立并遵守进货查验记录制度案", "cause": "未按规定建立并遵守进货查验记录制度", "party_kind": "organisation",
     "party": "示例县晨光餐饮管理有限公司", "party_code": "91149900MA794414XX",
     "facts": "2026年6月8日，执法人员在示例大街检查时发现，当事人购进豆制品未查验供货者的许可证和产品合格证明，未留存进货票据。执法人员责令限期改正，复查时仍未改正。", "decision": "1.警告；2.罚款23400元。",
     "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 2340000, "acted_on": "2026-06-08",
     "decided_on": "2026-08-26", "benchmark_number": "示市监裁〔2026〕1号", "tier": 4,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 53, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 126, "paragraph": 1, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 3, '示环罚〔2026〕21号', '2026-08-28', '2026-09-01',
    '{"kind": "penalty", "title": "示例县禾康造纸有限公司通过雨水井排放生产废水案", "cause": "通过雨水井排放生产废水", "party_kind": "organisation",
     "party": "示例县禾康造纸有限公司", "party_code": "91149900MA6482625B",
     "facts": "2026年7月3日夜间，执法人员检查发现，当事人将未经处理的生产废水经雨水井排入枣林镇枣林村北侧沟渠，监测化学需氧量超过排放限值8倍。",
     "decision": "1.责令立即停止违法行为；2.罚款701400元；3.责令停产整治。", "penalty_class": "production_halted",
     "penalty_classes": "fine production_halted", "severity": "serious", "fine": 70140000, "acted_on": "2026-07-03",
     "decided_on": "2026-08-28", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国水污染防治法", "article": 39}, {"role": "applied", "document": "中华人民共和国水污染防治法", "article": 83, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监检〔2026〕16号', '2026-09-03', '2026-09-10',
    '{"kind": "inspection", "title": "食品销售环节双随机检查（示例县白石镇老味道便利店）", "party_kind": "business", "party": "示例县白石镇老味道便利店",
     "party_code": "92149900MA90841983", "facts": "按照年度抽查计划，2026年8月4日由两名执法人员在东关街实施检查。检查内容：进货查验、贮存条件、食品标签、从业人员健康证明。",
     "decision": "未发现问题。", "acted_on": "2026-08-04", "decided_on": "2026-09-03",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}, {"role": "applied", "document": "示例县行政执法公示办法", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕51号', '2026-09-11', '2026-09-14',
    '{"kind": "penalty", "title": "示例县枣林镇老街坊粮油店未按规定建立并遵守进货查验记录制度案", "cause": "未按规定建立并遵守进货查验记录制度", "party_kind": "business",
     "party": "示例县枣林镇老街坊粮油店", "party_code": "92149900MA1261655G",
     "facts": "2026年7月25日，执法人员在柳泉镇柳泉村检查时发现，当事人购进散装食用油未查验供货者的许可证和产品合格证明，未留存进货票据。执法人员责令限期改正，复查时仍未改正。", "decision": "1.警告；2.罚款14000元。",
     "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 1400000, "acted_on": "2026-07-25",
     "decided_on": "2026-09-11", "benchmark_number": "示市监裁〔2026〕1号", "tier": 3,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 53, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 126, "paragraph": 1, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕20号', '2026-09-11', '2026-09-16',
    '{"kind": "penalty", "title": "萧某某出租汽车驾驶员途中甩客案", "cause": "出租汽车驾驶员途中甩客", "party_kind": "natural", "party": "萧某某",
     "facts": "2026年9月11日，萧某某驾驶出租汽车从县农贸市场载客，中途要求乘客下车。乘客投诉后查实。", "decision": "罚款200元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "minor", "fine": 20000, "acted_on": "2026-09-11", "decided_on": "2026-09-11",
     "procedure_kind": "simple", "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "applied", "document": "出租汽车驾驶员从业资格管理规定", "article": 42}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕23号', '2026-09-14', '2026-09-16',
    '{"kind": "penalty", "title": "示例县恒悦运输有限公司擅自超限行驶公路案", "cause": "擅自超限行驶公路", "party_kind": "organisation", "party": "示例县恒悦运输有限公司",
     "party_code": "91149900MA0649850X", "facts": "2026年8月26日，当事人驾驶六轴货车在县工业园区超限检测站检测，车货总质量超过限定标准6551千克，已卸载。", "decision": "罚款5000元。",
     "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 500000, "acted_on": "2026-08-26",
     "decided_on": "2026-09-14", "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "公路安全保护条例", "article": 33, "paragraph": 1}, {"role": "applied", "document": "公路安全保护条例", "article": 64}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交许〔2026〕14号', '2026-09-18', '2026-09-21',
    '{"kind": "permit", "title": "道路普通货物运输经营许可", "party_kind": "organisation", "party": "示例县嘉华物流有限公司",
     "party_code": "91149900MA78336500", "facts": "申请人提交的车辆技术等级评定材料、驾驶人员从业资格和安全生产管理制度文本齐全有效。", "decision": "准予许可，发给道路运输经营许可证。",
     "licence": "道路运输经营许可证 编号示交运1499467923", "permit_kind": "普通", "acted_on": "2026-08-01", "decided_on": "2026-09-18",
     "valid_from": "2026-09-18", "valid_until": "2030-09-17",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}]}');

CALL demo_publish('result', 10, '示气罚〔2026〕3号', '2026-09-22', '2026-09-28',
    '{"kind": "penalty", "title": "示例县嘉兴庆典服务有限公司未经批准升放无人驾驶自由气球案", "cause": "未经批准升放无人驾驶自由气球", "party_kind": "organisation",
     "party": "示例县嘉兴庆典服务有限公司", "party_code": "91149900MA41167795", "facts": "2026年7月17日，当事人在县农贸市场庆典活动中升放氢气球48个，未经批准。",
     "decision": "警告，罚款6100元。", "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 610000,
     "acted_on": "2026-07-17", "decided_on": "2026-09-22",
     "bases": [{"role": "violated", "document": "通用航空飞行管制条例", "article": 33, "paragraph": 2}, {"role": "applied", "document": "通用航空飞行管制条例", "article": 43, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 9, '示税征〔2026〕13号', '2026-09-17', '2026-10-08',
    '{"kind": "levy", "title": "核定征收税款", "party_kind": "organisation", "party": "示例县德达砂石有限公司", "party_code": "91149900MA3230190R",
     "facts": "当事人账簿不健全，难以查账，按照经营面积、从业人数和同类行业水平核定应纳税额。", "decision": "核定应纳税额65400元，限期缴纳。", "other_amount": 6540000,
     "acted_on": "2026-07-01", "decided_on": "2026-09-17",
     "bases": [{"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 35, "paragraph": 1, "item": 4}]}');

CALL demo_publish('result', 3, '示环许〔2026〕4号', '2026-09-28', '2026-10-08',
    '{"kind": "permit", "title": "排污许可证核发（重新申请）", "party_kind": "organisation", "party": "示例县永达食品有限公司",
     "party_code": "91149900MA3043651D", "facts": "申请人提交的申请表、自行监测方案和承诺书齐全。2026年9月12日技术审查会认为污染防治设施可行。", "decision": "核发排污许可证。",
     "licence": "排污许可证 编号示排1499278474", "permit_kind": "普通", "acted_on": "2026-09-12", "decided_on": "2026-09-28",
     "valid_from": "2026-09-28", "valid_until": "2031-09-27",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "排污许可管理条例", "article": 11}]}');

CALL demo_publish('result', 1, '示市监检〔2026〕17号', '2026-09-29', '2026-10-08',
    '{"kind": "inspection", "title": "食品销售环节双随机检查（示例县河湾镇春风超市）", "party_kind": "business", "party": "示例县河湾镇春风超市",
     "party_code": "92149900MA9836871F", "facts": "按照年度抽查计划，2026年8月9日由两名执法人员在青禾镇镇中路实施检查。检查内容：进货查验、贮存条件、食品标签、从业人员健康证明。",
     "decision": "未发现问题。", "acted_on": "2026-08-09", "decided_on": "2026-09-29",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}, {"role": "applied", "document": "示例县行政执法公示办法", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监当罚〔2026〕10号', '2026-10-08', '2026-10-09',
    '{"kind": "penalty", "title": "示例县枣林镇阳光水果店未按规定明码标价案", "cause": "未按规定明码标价", "party_kind": "business", "party": "示例县枣林镇阳光水果店",
     "party_code": "92149900MA8843519W", "facts": "2026年10月8日，执法人员在县工业园区发现，当事人销售的水产品没有标明价格和计价单位。当事人当场承认并改正。", "decision": "警告。",
     "penalty_class": "warning", "penalty_classes": "warning", "severity": "minor", "acted_on": "2026-10-08",
     "decided_on": "2026-10-08", "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国价格法", "article": 13, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国价格法", "article": 42}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 1, '示市监当罚〔2026〕17号', '2026-10-08', '2026-10-12',
    '{"kind": "penalty", "title": "示例县柳泉镇四季水果店未按规定明码标价案", "cause": "未按规定明码标价", "party_kind": "business", "party": "示例县柳泉镇四季水果店",
     "party_code": "92149900MA0426243N", "facts": "2026年10月8日，执法人员在示例大街发现，当事人销售的水产品没有标明价格和计价单位。当事人当场承认并改正。", "decision": "警告。",
     "penalty_class": "warning", "penalty_classes": "warning", "severity": "minor", "acted_on": "2026-10-08",
     "decided_on": "2026-10-08", "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国价格法", "article": 13, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国价格法", "article": 42}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 9, '示税罚〔2026〕5号', '2026-10-08', '2026-10-12',
    '{"kind": "penalty", "title": "示例县顺光装饰工程有限公司未按照规定期限办理纳税申报和报送纳税资料案", "cause": "未按照规定期限办理纳税申报和报送纳税资料", "party_kind": "organisation",
     "party": "示例县顺光装饰工程有限公司", "party_code": "91149900MA6816779K", "facts": "当事人未在限期内办理增值税、城市维护建设税纳税申报，经责令限期改正后补报。",
     "decision": "罚款70元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "minor", "fine": 7000,
     "acted_on": "2026-10-08", "decided_on": "2026-10-08", "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国税收征收管理法", "article": 25, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 62}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕29号', '2026-10-08', '2026-10-13',
    '{"kind": "penalty", "title": "韩某某出租汽车驾驶员途中甩客案", "cause": "出租汽车驾驶员途中甩客", "party_kind": "natural", "party": "韩某某",
     "facts": "2026年10月8日，韩某某驾驶出租汽车从示例大街载客，中途要求乘客下车。乘客投诉后查实。", "decision": "罚款200元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "minor", "fine": 20000, "acted_on": "2026-10-08", "decided_on": "2026-10-08",
     "procedure_kind": "simple", "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "applied", "document": "出租汽车驾驶员从业资格管理规定", "article": 42}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_draft('result', 1, '示市监许〔2026〕220号', '2026-09-14', '2026-10-19',
    '{"kind": "permit", "title": "食品经营许可（新办）", "party_kind": "business", "party": "示例县云岭镇四季小吃店", "party_code": "92149900MA7544293T",
     "facts": "申请人提交的材料齐全，符合法定形式。", "decision": "准予食品经营许可。", "licence": "食品经营许可证 编号示JY1499004432", "permit_kind": "普通",
     "acted_on": "2026-09-08", "decided_on": "2026-09-14",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2026〕31号', '2026-10-19', '2026-10-20',
    '{"kind": "penalty", "title": "示例县晨安包装材料有限公司未如实记录安全生产教育和培训情况案", "cause": "未如实记录安全生产教育和培训情况", "party_kind": "organisation",
     "party": "示例县晨安包装材料有限公司", "party_code": "91149900MA633194X8",
     "facts": "2026年8月2日，执法人员检查时抽查当事人35名从业人员的培训档案，无考核记录，培训学时与实际不符。当事人在限期内补齐。", "decision": "罚款79600元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 7960000, "acted_on": "2026-08-02", "decided_on": "2026-10-19",
     "benchmark_number": "示应急裁〔2025〕1号", "tier": 3,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 28, "paragraph": 4}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 97, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕18号', '2026-10-19', '2026-10-21',
    '{"kind": "penalty", "title": "吕某某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "吕某某",
     "facts": "2026年8月26日，吕某某饮酒后驾驶小型轿车行经河湾镇河湾村时被民警查获，呼气酒精含量检测结果为58mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1800元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 180000,
     "licence": "机动车驾驶证", "acted_on": "2026-08-26", "decided_on": "2026-10-19",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 7, '示农许〔2026〕6号', '2026-10-21', '2026-10-23',
    '{"kind": "permit", "title": "动物防疫条件合格证核发", "party_kind": "organisation", "party": "示例县佳昌养殖有限公司",
     "party_code": "91149900MA2223183R", "facts": "2026年9月13日现场核查，场所位置、布局、设施设备和人员符合动物防疫条件。", "decision": "核发动物防疫条件合格证。",
     "licence": "动物防疫条件合格证 编号示动防合1499918040", "permit_kind": "普通", "acted_on": "2026-09-13", "decided_on": "2026-10-21",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国动物防疫法", "article": 25, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕17号', '2026-09-07', '2026-10-26',
    '{"kind": "penalty", "title": "谢某某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "谢某某",
     "facts": "2026年8月14日，谢某某饮酒后驾驶小型轿车行经迎宾大道时被民警查获，呼气酒精含量检测结果为53mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1250元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 125000,
     "licence": "机动车驾驶证", "acted_on": "2026-08-14", "decided_on": "2026-09-07",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 9, '示税罚〔2026〕8号', '2026-10-19', '2026-10-26',
    '{"kind": "penalty", "title": "示例县金茂装饰工程有限公司未按照规定期限办理纳税申报和报送纳税资料案", "cause": "未按照规定期限办理纳税申报和报送纳税资料", "party_kind": "organisation",
     "party": "示例县金茂装饰工程有限公司", "party_code": "91149900MA87436496", "facts": "当事人未在限期内办理增值税、城市维护建设税纳税申报，经责令限期改正后补报。",
     "decision": "罚款170元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "minor", "fine": 17000,
     "acted_on": "2026-10-19", "decided_on": "2026-10-19", "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国税收征收管理法", "article": 25, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 62}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 9, '示税罚〔2026〕11号', '2026-10-23', '2026-10-26',
    '{"kind": "penalty", "title": "示例县瑞安劳务有限公司未按照规定期限办理纳税申报和报送纳税资料案", "cause": "未按照规定期限办理纳税申报和报送纳税资料", "party_kind": "organisation",
     "party": "示例县瑞安劳务有限公司", "party_code": "91149900MA6550907D", "facts": "当事人未在限期内办理增值税、城市维护建设税纳税申报，经责令限期改正后补报。",
     "decision": "罚款850元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "minor", "fine": 85000,
     "acted_on": "2026-10-23", "decided_on": "2026-10-23", "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国税收征收管理法", "article": 25, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 62}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 3, '示环罚〔2026〕26号', '2026-10-26', '2026-10-30',
    '{"kind": "penalty", "title": "示例县嘉丰建材有限公司对不能密闭的易产生扬尘的物料未采取有效覆盖措施案", "cause": "对不能密闭的易产生扬尘的物料未采取有效覆盖措施",
     "party_kind": "organisation", "party": "示例县嘉丰建材有限公司", "party_code": "91149900MA353571X9",
     "facts": "2026年10月4日，执法人员对云岭镇云岭村的当事人堆场检查时发现，露天堆放砂石料约1166立方米，未设置围挡，未覆盖，现场有扬尘。当事人在限期内完成改正。", "decision": "罚款79300元。",
     "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 7930000, "acted_on": "2026-10-04",
     "decided_on": "2026-10-26", "benchmark_number": "示环裁〔2025〕1号", "tier": 4,
     "bases": [{"role": "violated", "document": "中华人民共和国大气污染防治法", "article": 72, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 117, "item": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 10, '示气罚〔2026〕6号', '2026-10-27', '2026-11-03',
    '{"kind": "penalty", "title": "陈某未经批准升放无人驾驶自由气球案", "cause": "未经批准升放无人驾驶自由气球", "party_kind": "natural", "party": "陈某",
     "facts": "2026年9月15日，当事人在青禾镇镇中路庆典活动中升放氢气球126个，未经批准。", "decision": "警告，罚款11400元。", "penalty_class": "fine",
     "penalty_classes": "warning fine", "severity": "general", "fine": 1140000, "acted_on": "2026-09-15", "decided_on": "2026-10-27",
     "bases": [{"role": "violated", "document": "通用航空飞行管制条例", "article": 33, "paragraph": 2}, {"role": "applied", "document": "通用航空飞行管制条例", "article": 43, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕19号', '2026-10-29', '2026-11-05',
    '{"kind": "penalty", "title": "马某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "马某",
     "facts": "2026年9月4日，马某饮酒后驾驶小型轿车行经东关街时被民警查获，呼气酒精含量检测结果为22mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1850元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 185000,
     "licence": "机动车驾驶证", "acted_on": "2026-09-04", "decided_on": "2026-10-29",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2026〕35号', '2026-11-02', '2026-11-09',
    '{"kind": "penalty", "title": "示例县晨利运输有限公司未取得道路运输经营许可从事道路货物运输经营案", "cause": "未取得道路运输经营许可从事道路货物运输经营", "party_kind": "organisation",
     "party": "示例县晨利运输有限公司", "party_code": "91149900MA346806X1",
     "facts": "2026年8月22日，执法人员在开发区三号路检查时发现，当事人使用重型货车从事货物运输，不能提供道路运输经营许可证。违法所得12596元。", "decision": "没收违法所得12596元，罚款32749.60元。",
     "penalty_class": "confiscation", "penalty_classes": "fine confiscation", "severity": "general", "fine": 3274960,
     "confiscated": 1259600, "acted_on": "2026-08-22", "decided_on": "2026-11-02", "benchmark_number": "示交裁〔2026〕1号", "tier": 2,
     "base_amount": 1259600, "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "violated", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 63, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交检〔2026〕4号', '2026-11-02', '2026-11-09',
    '{"kind": "inspection", "title": "道路客运企业安全检查（示例县禾通客运有限公司）", "party_kind": "organisation", "party": "示例县禾通客运有限公司",
     "party_code": "91149900MA4413677B", "facts": "2026年10月6日，执法人员在迎宾大道检查车辆动态监控、驾驶员安全培训和例行保养记录。", "decision": "未发现问题。",
     "acted_on": "2026-10-06", "decided_on": "2026-11-02", "source_name": "示例县交通运输综合行政执法队",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 6, '示卫许〔2026〕17号', '2026-11-02', '2026-11-09',
    '{"kind": "permit", "title": "公共场所卫生许可（延续）", "party_kind": "business", "party": "示例县青禾镇阳光浴室", "party_code": "92149900MA0062056D",
     "facts": "申请人承诺符合告知的条件，按照告知承诺制办理。2026年10月20日事后核查，卫生设施与承诺一致。", "decision": "准予许可。", "licence": "公共场所卫生许可证 编号示卫公1499361109",
     "permit_kind": "普通", "acted_on": "2026-10-20", "decided_on": "2026-11-02", "valid_from": "2026-11-02",
     "valid_until": "2030-11-01",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 4}]}');

CALL demo_publish('result', 6, '示卫确〔2026〕4号', '2026-11-06', '2026-11-10',
    '{"kind": "confirmation", "title": "承担预防接种工作的医疗卫生机构确认", "party_kind": "organisation", "party": "示例县佳联康养医院管理有限公司",
     "party_code": "91149900MA8674241J", "facts": "2026年8月18日现场核查，申请人有执业许可、经过培训的人员和符合要求的冷藏设施设备。", "decision": "确认为预防接种单位，向社会公布。",
     "acted_on": "2026-08-18", "decided_on": "2026-11-06",
     "bases": [{"role": "applied", "document": "中华人民共和国疫苗管理法", "article": 44, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2026〕27号', '2026-11-09', '2026-11-13',
    '{"kind": "permit", "title": "食品经营许可（变更）", "party_kind": "business", "party": "示例县枣林镇聚鲜小吃店", "party_code": "92149900MA8718005D",
     "facts": "申请人提交的材料齐全，符合法定形式。2026年9月22日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499057074", "permit_kind": "普通", "acted_on": "2026-09-22", "decided_on": "2026-11-09",
     "valid_from": "2026-11-09", "valid_until": "2031-11-08",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕26号', '2026-11-09', '2026-11-13',
    '{"kind": "penalty", "title": "陈某某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "陈某某",
     "facts": "2026年8月31日，陈某某饮酒后驾驶小型轿车行经开发区三号路时被民警查获，呼气酒精含量检测结果为78mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1850元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 185000,
     "licence": "机动车驾驶证", "acted_on": "2026-08-31", "decided_on": "2026-11-09",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 4, '示应急检〔2026〕14号', '2026-11-09', '2026-11-16',
    '{"kind": "inspection", "title": "工贸企业安全生产检查（示例县永安铸造有限公司）", "party_kind": "organisation", "party": "示例县永安铸造有限公司",
     "party_code": "91149900MA7154340J", "facts": "2026年8月28日，按照年度计划在东关街检查安全管理制度、有限空间作业审批和应急演练。发现通风设施未定期检测一项。",
     "decision": "责令十日内改正。", "acted_on": "2026-08-28", "decided_on": "2026-11-09",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 8}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 4, "item": 1}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕30号', '2026-11-10', '2026-11-16',
    '{"kind": "penalty", "title": "黄某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "黄某",
     "facts": "2026年10月5日，黄某饮酒后驾驶小型轿车行经迎宾大道时被民警查获，呼气酒精含量检测结果为66mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1850元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 185000,
     "licence": "机动车驾驶证", "acted_on": "2026-10-05", "decided_on": "2026-11-10",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 13, '青政给〔2026〕11号', '2026-11-03', '2026-11-17',
    '{"kind": "payment", "title": "临时救助金给付", "party_kind": "natural", "party": "陈某",
     "facts": "申请人因突发疾病致家庭生活困难，经入户调查和公示属实（2026年9月20日）。", "decision": "一次性给付临时救助金1400元。", "other_amount": 140000,
     "acted_on": "2026-09-20", "decided_on": "2026-11-03", "bases": [{"role": "applied", "document": "社会救助暂行办法", "article": 47}]}');

CALL demo_publish('result', 1, '示市监许〔2026〕30号', '2026-11-12', '2026-11-18',
    '{"kind": "permit", "title": "食品经营许可（新办）", "party_kind": "business", "party": "示例县云岭镇四季小吃店", "party_code": "92149900MA84308965",
     "facts": "申请人提交的材料齐全，符合法定形式。2026年9月6日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。", "licence": "食品经营许可证 编号示JY1499243514",
     "permit_kind": "普通", "acted_on": "2026-09-06", "decided_on": "2026-11-12", "valid_from": "2026-11-12",
     "valid_until": "2031-11-11",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监强〔2026〕8号', '2026-11-09', '2026-11-20',
    '{"kind": "coercion", "title": "扣押涉案物品", "cause": "涉嫌经营无合法来源的食品", "party_kind": "organisation", "party": "示例县润昌商贸有限公司",
     "party_code": "91149900MA4564221D", "facts": "2026年8月29日，执法人员在枣林镇枣林村检查时，当事人不能提供散装白酒的合法来源证明，有证据证明可能不符合食品安全标准。",
     "decision": "扣押散装白酒37件，期限三十日。", "acted_on": "2026-08-29", "decided_on": "2026-11-09",
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 110, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政强制法", "article": 18}]}');

CALL demo_publish('result', 8, '示司确〔2026〕10号', '2026-11-09', '2026-11-20',
    '{"kind": "confirmation", "title": "法律援助申请审查", "party_kind": "natural", "party": "程某",
     "facts": "2026年9月23日，申请人因劳动报酬纠纷申请法律援助，提交了经济困难证明承诺书。", "decision": "符合条件，决定给予法律援助。", "acted_on": "2026-09-23",
     "decided_on": "2026-11-09", "bases": [{"role": "applied", "document": "中华人民共和国法律援助法", "article": 43, "paragraph": 1}]}');

CALL demo_publish('result', 14, '白政处〔2026〕8号', '2026-11-12', '2026-11-20',
    '{"kind": "ruling", "title": "土地使用权争议处理决定", "party_kind": "natural", "party": "于某某",
     "facts": "申请人与邻户对宅间通道约25平方米使用权发生争议，2026年9月12日调解未果。", "decision": "争议通道由双方共同使用，任何一方不得堵塞。", "acted_on": "2026-09-12",
     "decided_on": "2026-11-12", "bases": [{"role": "applied", "document": "中华人民共和国土地管理法", "article": 14, "paragraph": 2}]}');
