-- Results 执法结果: the market regulator, public security and the justice bureau. Natural persons are
-- masked; companies, shops and codes are invented.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CALL demo_publish('result', 2, '示公许〔2024〕8号', '2024-04-22', '2024-04-29',
    '{"kind": "permit", "title": "旅馆业特种行业许可", "party_kind": "organisation", "party": "示例县瑞诚酒店管理有限公司",
     "party_code": "91149900MA1970507H", "facts": "申请人提交材料齐全，2024年2月27日现场勘验，治安防范设施和信息登记系统符合要求。", "decision": "准予许可。",
     "licence": "特种行业许可证 编号示公特1499386527", "permit_kind": "特许", "acted_on": "2024-02-27", "decided_on": "2024-04-22",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "旅馆业治安管理办法", "article": 4}]}');

CALL demo_publish('result', 1, '示市监罚〔2024〕6号', '2024-09-09', '2024-09-12',
    '{"kind": "penalty", "title": "赵某因食品安全犯罪从业限制案", "cause": "因食品安全犯罪从业限制", "party_kind": "natural", "party": "赵某",
     "facts": "赵某因生产、销售有毒、有害食品罪于2024年7月17日被判处有期徒刑，判决已生效。", "decision": "终身不得从事食品生产经营管理工作。", "penalty_class": "closure",
     "penalty_classes": "closure", "severity": "serious", "acted_on": "2024-07-17", "decided_on": "2024-09-09", "major": 1,
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 135, "paragraph": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2024〕9号', '2024-12-24', '2024-12-31',
    '{"kind": "permit", "title": "食品经营许可（变更）", "party_kind": "business", "party": "示例县枣林镇阳光小吃店", "party_code": "92149900MA8959642M",
     "facts": "申请人提交的材料齐全，符合法定形式。2024年11月15日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499167142", "permit_kind": "普通", "acted_on": "2024-11-15", "decided_on": "2024-12-24",
     "valid_from": "2024-12-24", "valid_until": "2029-12-23",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监检〔2025〕2号', '2025-01-29', '2025-02-06',
    '{"kind": "inspection", "title": "餐饮服务日常检查（示例县家和小吃店）", "party_kind": "business", "party": "示例县家和小吃店",
     "party_code": "92149900MA4858748B", "facts": "2025年1月12日，执法人员在河湾镇河湾村检查，发现当事人食品留样记录不全、防蝇设施破损。", "decision": "责令于七日内改正。复查已改正。",
     "acted_on": "2025-01-12", "decided_on": "2025-01-29",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 8}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 7}]}');

CALL demo_publish('result', 1, '示市监罚〔2025〕7号', '2025-03-20', '2025-03-24',
    '{"kind": "penalty", "title": "示例县祥福健康科技有限公司发布虚假广告案", "cause": "发布虚假广告", "party_kind": "organisation", "party": "示例县祥福健康科技有限公司",
     "party_code": "91149900MA84086646", "facts": "2025年1月19日起，当事人在青禾镇镇中路门店和网络店铺发布广告，称其销售的理疗垫“根治慢性病”“无效退款”，无法提供证明材料。广告费用8571元。",
     "decision": "1.责令停止发布广告，在相应范围内消除影响；2.罚款313100元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "serious",
     "fine": 31310000, "acted_on": "2025-01-19", "decided_on": "2025-03-20", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国广告法", "article": 28, "paragraph": 2, "item": 2}, {"role": "applied", "document": "中华人民共和国广告法", "article": 55, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公（治）行罚决字〔2025〕5号', '2025-04-15', '2025-04-17',
    '{"kind": "penalty", "title": "示例县白石镇家和旅馆未按规定安装、使用旅客住宿登记设施案", "cause": "未按规定安装、使用旅客住宿登记设施", "party_kind": "business",
     "party": "示例县白石镇家和旅馆", "party_code": "92149900MA82449540", "facts": "2025年3月31日，民警在东关街检查时发现当事人接待旅客住宿，未核对证件、未如实登记，经责令改正后拒不改正。",
     "decision": "罚款114000元，责令停业整顿十五日。", "penalty_class": "production_halted", "penalty_classes": "fine production_halted",
     "severity": "serious", "fine": 11400000, "acted_on": "2025-03-31", "decided_on": "2025-04-15", "major": 1,
     "bases": [{"role": "applied", "document": "中华人民共和国反恐怖主义法", "article": 86, "paragraph": 2}]}');

CALL demo_publish('result', 1, '示市监检〔2025〕3号', '2025-06-03', '2025-06-11',
    '{"kind": "inspection", "title": "食品销售环节双随机检查（示例县聚鲜便利店）", "party_kind": "business", "party": "示例县聚鲜便利店",
     "party_code": "92149900MA7597002F", "facts": "按照年度抽查计划，2025年5月12日由两名执法人员在柳泉镇柳泉村实施检查。检查内容：进货查验、贮存条件、食品标签、从业人员健康证明。",
     "decision": "未发现问题。", "acted_on": "2025-05-12", "decided_on": "2025-06-03",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}, {"role": "applied", "document": "示例县行政执法公示办法", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2025〕8号', '2025-10-20', '2025-10-21',
    '{"kind": "penalty", "title": "示例县鸿泰信息咨询有限公司提交虚假材料取得市场主体登记案", "cause": "提交虚假材料取得市场主体登记", "party_kind": "organisation",
     "party": "示例县鸿泰信息咨询有限公司", "party_code": "91149900MA4695694M", "facts": "经查，当事人于2025年9月1日办理设立登记时提交的住所使用证明系伪造，登记机关已撤销登记。",
     "decision": "罚款57800元；吊销营业执照。", "penalty_class": "licence_revoked", "penalty_classes": "fine licence_revoked",
     "severity": "serious", "fine": 5780000, "licence": "营业执照", "acted_on": "2025-09-01", "decided_on": "2025-10-20", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国市场主体登记管理条例", "article": 17}, {"role": "applied", "document": "中华人民共和国市场主体登记管理条例", "article": 44}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2025〕9号', '2025-10-20', '2025-10-22',
    '{"kind": "penalty", "title": "示例县润联电线电缆有限公司生产不符合保障人身财产安全标准的产品案", "cause": "生产不符合保障人身财产安全标准的产品", "party_kind": "organisation",
     "party": "示例县润联电线电缆有限公司", "party_code": "91149900MA6832904T",
     "facts": "经监督抽查，当事人2025年10月10日生产的聚氯乙烯绝缘电线导体电阻、绝缘厚度两项不符合国家标准，货值金额4722元。复检结论相同。",
     "decision": "1.责令停止生产；2.没收不合格产品25卷；3.没收违法所得87500元；4.罚款1194700元。", "penalty_class": "production_halted",
     "penalty_classes": "fine confiscation production_halted", "severity": "serious", "fine": 119470000, "confiscated": 8750000,
     "acted_on": "2025-10-10", "decided_on": "2025-10-20", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国产品质量法", "article": 13, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国产品质量法", "article": 49}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公（治）行罚决字〔2025〕6号', '2025-11-14', '2025-11-19',
    '{"kind": "penalty", "title": "傅某某殴打他人案", "cause": "殴打他人", "party_kind": "natural", "party": "傅某某",
     "facts": "2025年10月27日晚，傅某某在柳泉镇柳泉村因琐事与他人发生口角，动手将对方打伤，经鉴定为轻微伤。上述事实有当事人陈述、证人证言、鉴定意见和视频资料等证据证实。", "decision": "行政拘留10日，并处罚款230元。",
     "penalty_class": "detention", "penalty_classes": "fine detention", "severity": "general", "fine": 23000,
     "acted_on": "2025-10-27", "decided_on": "2025-11-14",
     "bases": [{"role": "applied", "document": "中华人民共和国治安管理处罚法", "article": 43, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公（治）行罚决字〔2025〕8号', '2025-11-17', '2025-11-24',
    '{"kind": "penalty", "title": "杨某某殴打他人案", "cause": "殴打他人", "party_kind": "natural", "party": "杨某某",
     "facts": "2025年11月6日晚，杨某某在站前路因琐事与他人发生口角，动手将对方打伤，经鉴定为轻微伤。上述事实有当事人陈述、证人证言、鉴定意见和视频资料等证据证实。", "decision": "行政拘留5日，并处罚款250元。",
     "penalty_class": "detention", "penalty_classes": "fine detention", "severity": "general", "fine": 25000,
     "acted_on": "2025-11-06", "decided_on": "2025-11-17",
     "bases": [{"role": "applied", "document": "中华人民共和国治安管理处罚法", "article": 43, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2025〕7号', '2025-11-24', '2025-12-17',
    '{"kind": "permit", "title": "食品经营许可（延续）", "party_kind": "organisation", "party": "示例县瑞隆餐饮管理有限公司",
     "party_code": "91149900MA4106028D", "facts": "申请人提交的材料齐全，符合法定形式。2025年9月15日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499951110", "permit_kind": "普通", "acted_on": "2025-09-15", "decided_on": "2025-11-24",
     "valid_from": "2025-11-24", "valid_until": "2030-11-23",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公（治）行罚决字〔2025〕14号', '2025-11-27', '2025-12-01',
    '{"kind": "penalty", "title": "傅某某殴打他人案", "cause": "殴打他人", "party_kind": "natural", "party": "傅某某",
     "facts": "2025年11月17日晚，傅某某在站前路因琐事与他人发生口角，动手将对方打伤，经鉴定为轻微伤。上述事实有当事人陈述、证人证言、鉴定意见和视频资料等证据证实。", "decision": "行政拘留5日，并处罚款210元。",
     "penalty_class": "detention", "penalty_classes": "fine detention", "severity": "general", "fine": 21000,
     "acted_on": "2025-11-17", "decided_on": "2025-11-27",
     "bases": [{"role": "applied", "document": "中华人民共和国治安管理处罚法", "article": 43, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2025〕13号', '2025-12-29', '2026-01-05',
    '{"kind": "permit", "title": "食品经营许可（新办）", "party_kind": "organisation", "party": "示例县佳泰餐饮管理有限公司",
     "party_code": "91149900MA1310517L", "facts": "申请人提交的材料齐全，符合法定形式。2025年10月28日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499856195", "permit_kind": "普通", "acted_on": "2025-10-28", "decided_on": "2025-12-29",
     "valid_from": "2025-12-29", "valid_until": "2030-12-27",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2026〕2号', '2026-02-03', '2026-03-02',
    '{"kind": "permit", "title": "食品经营许可（新办）", "party_kind": "business", "party": "示例县白石镇阳光烘焙坊", "party_code": "92149900MA7366204D",
     "facts": "申请人提交的材料齐全，符合法定形式。2025年12月7日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499808022", "permit_kind": "普通", "acted_on": "2025-12-07", "decided_on": "2026-02-03",
     "valid_from": "2026-02-03", "valid_until": "2031-02-02",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 8, '示司确〔2026〕7号', '2026-02-11', '2026-02-24',
    '{"kind": "confirmation", "title": "法律援助申请审查", "party_kind": "natural", "party": "罗某某",
     "facts": "2025年12月7日，申请人因劳动报酬纠纷申请法律援助，提交了经济困难证明承诺书。", "decision": "符合条件，决定给予法律援助。", "acted_on": "2025-12-07",
     "decided_on": "2026-02-11", "bases": [{"role": "applied", "document": "中华人民共和国法律援助法", "article": 43, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监奖〔2026〕4号', '2026-03-09', '2026-03-27',
    '{"kind": "reward", "title": "举报食品安全违法行为奖励", "party_kind": "natural", "party": "胡某某",
     "facts": "2026年2月25日，举报人实名举报一处无证加工食品的窝点，经查属实，案件已办结。", "decision": "给予举报奖励4500元。", "other_amount": 450000,
     "acted_on": "2026-02-25", "decided_on": "2026-03-09",
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 115, "paragraph": 2}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕4号', '2026-04-01', '2026-04-07',
    '{"kind": "penalty", "title": "示例县新达商贸有限公司经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "organisation",
     "party": "示例县新达商贸有限公司", "party_code": "91149900MA4721792L",
     "facts": "2026年1月16日，执法人员在示例大街对当事人检查时发现，货架上摆放待售的火腿肠已超过标签标示的保质期。经清点，超过保质期的食品21件，货值金额2525元，已销售部分违法所得300元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的火腿肠21件；2.没收违法所得300元；3.罚款14100元。", "penalty_class": "confiscation",
     "penalty_classes": "fine confiscation", "severity": "general", "fine": 1410000, "confiscated": 30000, "acted_on": "2026-01-16",
     "decided_on": "2026-04-01", "benchmark_number": "示市监裁〔2026〕2号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕6号', '2026-04-13', '2026-04-16',
    '{"kind": "penalty", "title": "示例县白石镇家和便利店经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "business", "party": "示例县白石镇家和便利店",
     "party_code": "92149900MA1633391Q",
     "facts": "2026年3月18日，执法人员在县工业园区对当事人检查时发现，货架上摆放待售的袋装糕点已超过标签标示的保质期。经清点，超过保质期的食品37件，货值金额3344元，已销售部分违法所得240元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的袋装糕点37件；2.没收违法所得240元；3.罚款67000元。", "penalty_class": "confiscation",
     "penalty_classes": "fine confiscation", "severity": "general", "fine": 6700000, "confiscated": 24000, "acted_on": "2026-03-18",
     "decided_on": "2026-04-13",
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_revise('示市监罚〔2026〕6号', '2026-04-22', '录入时罚款金额多写一位，按决定书更正', 0,
    '{"kind": "penalty", "title": "示例县白石镇家和便利店经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "business", "party": "示例县白石镇家和便利店",
     "party_code": "92149900MA1633391Q",
     "facts": "2026年3月18日，执法人员在县工业园区对当事人检查时发现，货架上摆放待售的袋装糕点已超过标签标示的保质期。经清点，超过保质期的食品37件，货值金额3344元，已销售部分违法所得240元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的袋装糕点37件；2.没收违法所得240元；3.罚款6700元。", "penalty_class": "confiscation",
     "penalty_classes": "fine confiscation", "severity": "general", "fine": 670000, "confiscated": 24000, "acted_on": "2026-03-18",
     "decided_on": "2026-04-13", "benchmark_number": "示市监裁〔2026〕2号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕12号', '2026-04-15', '2026-04-20',
    '{"kind": "penalty", "title": "示例县河湾镇阳光超市经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "business", "party": "示例县河湾镇阳光超市",
     "party_code": "92149900MA06494981",
     "facts": "2026年3月24日，执法人员在柳泉镇柳泉村对当事人检查时发现，货架上摆放待售的袋装糕点已超过标签标示的保质期。经清点，超过保质期的食品35件，货值金额614元，已销售部分违法所得190元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的袋装糕点35件；2.没收违法所得190元；3.罚款5900元。", "penalty_class": "confiscation",
     "penalty_classes": "fine confiscation", "severity": "general", "fine": 590000, "confiscated": 19000, "acted_on": "2026-03-24",
     "decided_on": "2026-04-15", "benchmark_number": "示市监裁〔2026〕2号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕14号', '2026-05-06', '2026-05-13',
    '{"kind": "penalty", "title": "示例县青禾镇春风便利店经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "business", "party": "示例县青禾镇春风便利店",
     "party_code": "92149900MA9410483T",
     "facts": "2026年3月21日，执法人员在白石镇集贸市场对当事人检查时发现，货架上摆放待售的盒装牛奶已超过标签标示的保质期。经清点，超过保质期的食品51件，货值金额945元，已销售部分违法所得80元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的盒装牛奶51件；2.没收违法所得80元；3.罚款2000元。", "penalty_class": "confiscation", "penalty_classes": "fine confiscation",
     "severity": "general", "fine": 200000, "confiscated": 8000, "acted_on": "2026-03-21", "decided_on": "2026-05-06",
     "benchmark_number": "示市监裁〔2026〕2号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}],
     "outside_reason": "当事人为残疾人家庭，主动向消费者十倍赔偿，货值仅三十六元，经集体讨论低于减轻阶次的下限处罚"}');

CALL demo_publish('result', 1, '示市监罚〔2026〕18号', '2026-05-06', '2026-05-13',
    '{"kind": "penalty", "title": "示例县润福物流仓储有限公司使用未经检验的特种设备案", "cause": "使用未经检验的特种设备", "party_kind": "organisation",
     "party": "示例县润福物流仓储有限公司", "party_code": "91149900MA6492049F",
     "facts": "2026年3月12日，执法人员检查时发现当事人在迎宾大道使用的叉车2台未经定期检验，责令停止使用后仍继续使用。", "decision": "罚款51800元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 5180000, "acted_on": "2026-03-12", "decided_on": "2026-05-06",
     "bases": [{"role": "violated", "document": "中华人民共和国特种设备安全法", "article": 40, "paragraph": 3}, {"role": "applied", "document": "中华人民共和国特种设备安全法", "article": 84, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2026〕5号', '2026-05-06', '2026-05-13',
    '{"kind": "permit", "title": "食品经营许可（变更）", "party_kind": "business", "party": "示例县枣林镇四季烘焙坊", "party_code": "92149900MA3963095F",
     "facts": "申请人提交的材料齐全，符合法定形式。2026年2月20日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499211953", "permit_kind": "普通", "acted_on": "2026-02-20", "decided_on": "2026-05-06",
     "valid_from": "2026-05-06", "valid_until": "2031-05-05",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕21号', '2026-05-11', '2026-05-18',
    '{"kind": "penalty", "title": "示例县河湾镇聚鲜餐馆未按规定建立并遵守进货查验记录制度案", "cause": "未按规定建立并遵守进货查验记录制度", "party_kind": "business",
     "party": "示例县河湾镇聚鲜餐馆", "party_code": "92149900MA4358452U",
     "facts": "2026年3月21日，执法人员在县农贸市场检查时发现，当事人购进冻品未查验供货者的许可证和产品合格证明，未留存进货票据。执法人员责令限期改正，复查时仍未改正。", "decision": "1.警告；2.罚款15200元。",
     "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 1520000, "acted_on": "2026-03-21",
     "decided_on": "2026-05-11", "benchmark_number": "示市监裁〔2026〕1号", "tier": 3,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 53, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 126, "paragraph": 1, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_withdraw('示市监罚〔2026〕21号', '2026-07-02', '人民法院判决确认原处罚决定违法');

CALL demo_publish('result', 1, '示市监许〔2026〕9号', '2026-05-18', '2026-05-25',
    '{"kind": "permit", "title": "食品经营许可（延续）", "party_kind": "business", "party": "示例县白石镇四季烘焙坊", "party_code": "92149900MA85580057",
     "facts": "申请人提交的材料齐全，符合法定形式。2026年3月15日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499990087", "permit_kind": "普通", "acted_on": "2026-03-15", "decided_on": "2026-05-18",
     "valid_from": "2026-05-18", "valid_until": "2031-05-17",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕11号', '2026-06-29', '2026-08-03',
    '{"kind": "penalty", "title": "陈某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "陈某",
     "facts": "2026年5月3日，陈某饮酒后驾驶小型轿车行经柳泉镇柳泉村时被民警查获，呼气酒精含量检测结果为40mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1900元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 190000,
     "licence": "机动车驾驶证", "acted_on": "2026-05-03", "decided_on": "2026-06-29",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕28号', '2026-07-06', '2026-07-10',
    '{"kind": "penalty", "title": "示例县和联健康科技有限公司发布虚假广告案", "cause": "发布虚假广告", "party_kind": "organisation", "party": "示例县和联健康科技有限公司",
     "party_code": "91149900MA00323834", "facts": "2026年5月14日起，当事人在青禾镇镇中路门店和网络店铺发布广告，称其销售的理疗垫“根治慢性病”“无效退款”，无法提供证明材料。广告费用2833元。",
     "decision": "1.责令停止发布广告，在相应范围内消除影响；2.罚款218000元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "serious",
     "fine": 21800000, "acted_on": "2026-05-14", "decided_on": "2026-07-06", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国广告法", "article": 28, "paragraph": 2, "item": 2}, {"role": "applied", "document": "中华人民共和国广告法", "article": 55, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监强〔2026〕1号', '2026-07-13', '2026-07-24',
    '{"kind": "coercion", "title": "扣押涉案物品", "cause": "涉嫌经营无合法来源的食品", "party_kind": "organisation", "party": "示例县禾茂商贸有限公司",
     "party_code": "91149900MA3099663N", "facts": "2026年5月22日，执法人员在枣林镇枣林村检查时，当事人不能提供冻鸡爪的合法来源证明，有证据证明可能不符合食品安全标准。",
     "decision": "扣押冻鸡爪49件，期限三十日。", "acted_on": "2026-05-22", "decided_on": "2026-07-13",
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 110, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政强制法", "article": 18}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕18号', '2026-07-14', '2026-07-16',
    '{"kind": "penalty", "title": "高某某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "高某某",
     "facts": "2026年5月27日，高某某饮酒后驾驶小型轿车行经云岭镇云岭村时被民警查获，呼气酒精含量检测结果为42mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1050元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 105000,
     "licence": "机动车驾驶证", "acted_on": "2026-05-27", "decided_on": "2026-07-14",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2026〕13号', '2026-07-20', '2026-07-21',
    '{"kind": "permit", "title": "特种设备使用登记", "party_kind": "organisation", "party": "示例县新昌热力有限公司", "party_code": "91149900MA3887416X",
     "facts": "申请人提交的设备出厂资料、监督检验报告和使用登记申请齐全有效。", "decision": "准予登记，发给使用登记证。", "licence": "特种设备使用登记证 编号示特1499634734",
     "permit_kind": "登记", "acted_on": "2026-05-25", "decided_on": "2026-07-20", "valid_from": "2026-07-20",
     "valid_until": "2030-07-19",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国特种设备安全法", "article": 33}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕35号', '2026-07-27', '2026-08-03',
    '{"kind": "penalty", "title": "示例县河湾镇四季餐馆未按规定建立并遵守进货查验记录制度案", "cause": "未按规定建立并遵守进货查验记录制度", "party_kind": "business",
     "party": "示例县河湾镇四季餐馆", "party_code": "92149900MA9479675T",
     "facts": "2026年5月20日，执法人员在迎宾大道检查时发现，当事人购进散装食用油未查验供货者的许可证和产品合格证明，未留存进货票据。执法人员责令限期改正，复查时仍未改正。", "decision": "1.警告；2.罚款13400元。",
     "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 1340000, "acted_on": "2026-05-20",
     "decided_on": "2026-07-27", "benchmark_number": "示市监裁〔2026〕1号", "tier": 3,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 53, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 126, "paragraph": 1, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕40号', '2026-07-28', '2026-07-30',
    '{"kind": "penalty", "title": "示例县金联商贸有限公司经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "organisation",
     "party": "示例县金联商贸有限公司", "party_code": "91149900MA0986208G",
     "facts": "2026年7月2日，执法人员在示例大街对当事人检查时发现，货架上摆放待售的袋装糕点已超过标签标示的保质期。经清点，超过保质期的食品41件，货值金额5145元，已销售部分违法所得100元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的袋装糕点41件；2.没收违法所得100元；3.罚款17400元。", "penalty_class": "confiscation",
     "penalty_classes": "fine confiscation", "severity": "general", "fine": 1740000, "confiscated": 10000, "acted_on": "2026-07-02",
     "decided_on": "2026-07-28", "benchmark_number": "示市监裁〔2026〕2号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 8, '示司确〔2026〕10号', '2026-07-28', '2026-08-12',
    '{"kind": "confirmation", "title": "法律援助申请审查", "party_kind": "natural", "party": "袁某某",
     "facts": "2026年7月1日，申请人因劳动报酬纠纷申请法律援助，提交了经济困难证明承诺书。", "decision": "符合条件，决定给予法律援助。", "acted_on": "2026-07-01",
     "decided_on": "2026-07-28", "bases": [{"role": "applied", "document": "中华人民共和国法律援助法", "article": 43, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕44号', '2026-08-26', '2026-08-31',
    '{"kind": "penalty", "title": "示例县青禾镇惠民粮油店未按规定建立并遵守进货查验记录制度案", "cause": "未按规定建立并遵守进货查验记录制度", "party_kind": "business",
     "party": "示例县青禾镇惠民粮油店", "party_code": "92149900MA165351X2",
     "facts": "2026年6月8日，执法人员在柳泉镇柳泉村检查时发现，当事人购进散装食用油未查验供货者的许可证和产品合格证明，未留存进货票据。执法人员责令限期改正，复查时仍未改正。", "decision": "1.警告；2.罚款19300元。",
     "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 1930000, "acted_on": "2026-06-08",
     "decided_on": "2026-08-26", "benchmark_number": "示市监裁〔2026〕1号", "tier": 4,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 53, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 126, "paragraph": 1, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监检〔2026〕3号', '2026-09-03', '2026-09-21',
    '{"kind": "inspection", "title": "餐饮服务日常检查（示例县白石镇好邻居餐馆）", "party_kind": "business", "party": "示例县白石镇好邻居餐馆",
     "party_code": "92149900MA1848587N", "facts": "2026年8月4日，执法人员在示例大街检查，发现当事人食品留样记录不全、防蝇设施破损。", "decision": "责令于七日内改正。复查已改正。",
     "acted_on": "2026-08-04", "decided_on": "2026-09-03",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 8}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 7}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕46号', '2026-09-11', '2026-09-17',
    '{"kind": "penalty", "title": "示例县阳光粮油店未按规定建立并遵守进货查验记录制度案", "cause": "未按规定建立并遵守进货查验记录制度", "party_kind": "business",
     "party": "示例县阳光粮油店", "party_code": "92149900MA38467103",
     "facts": "2026年7月25日，执法人员在云岭镇云岭村检查时发现，当事人购进豆制品未查验供货者的许可证和产品合格证明，未留存进货票据。执法人员责令限期改正，复查时仍未改正。", "decision": "1.警告；2.罚款40600元。",
     "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 4060000, "acted_on": "2026-07-25",
     "decided_on": "2026-09-11", "benchmark_number": "示市监裁〔2026〕1号", "tier": 5,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 53, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 126, "paragraph": 1, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监强〔2026〕8号', '2026-09-29', '2026-10-08',
    '{"kind": "coercion", "title": "扣押涉案物品", "cause": "涉嫌经营无合法来源的食品", "party_kind": "organisation", "party": "示例县和康商贸有限公司",
     "party_code": "91149900MA6136159W", "facts": "2026年8月9日，执法人员在文化路检查时，当事人不能提供散装白酒的合法来源证明，有证据证明可能不符合食品安全标准。",
     "decision": "扣押散装白酒6件，期限三十日。", "acted_on": "2026-08-09", "decided_on": "2026-09-29",
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 110, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政强制法", "article": 18}]}');

CALL demo_publish('result', 1, '示市监当罚〔2026〕7号', '2026-10-08', '2026-10-12',
    '{"kind": "penalty", "title": "示例县云岭镇春风水果店未按规定明码标价案", "cause": "未按规定明码标价", "party_kind": "business", "party": "示例县云岭镇春风水果店",
     "party_code": "92149900MA56278610", "facts": "2026年10月8日，执法人员在柳泉镇柳泉村发现，当事人销售的干果没有标明价格和计价单位。当事人当场承认并改正。", "decision": "警告。",
     "penalty_class": "warning", "penalty_classes": "warning", "severity": "minor", "acted_on": "2026-10-08",
     "decided_on": "2026-10-08", "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国价格法", "article": 13, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国价格法", "article": 42}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 1, '示市监当罚〔2026〕9号', '2026-10-08', '2026-10-09',
    '{"kind": "penalty", "title": "郭某某未按规定明码标价案", "cause": "未按规定明码标价", "party_kind": "natural", "party": "郭某某",
     "facts": "2026年10月8日，执法人员在白石镇集贸市场发现，当事人销售的干果没有标明价格和计价单位。当事人当场承认并改正。", "decision": "警告。", "penalty_class": "warning",
     "penalty_classes": "warning", "severity": "minor", "acted_on": "2026-10-08", "decided_on": "2026-10-08",
     "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国价格法", "article": 13, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国价格法", "article": 42}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕25号', '2026-10-08', '2026-11-24',
    '{"kind": "penalty", "title": "刘某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "刘某",
     "facts": "2026年9月22日，刘某饮酒后驾驶小型轿车行经开发区三号路时被民警查获，呼气酒精含量检测结果为22mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1850元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 185000,
     "licence": "机动车驾驶证", "acted_on": "2026-09-22", "decided_on": "2026-10-08",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公许〔2026〕8号', '2026-10-08', '2026-10-15',
    '{"kind": "permit", "title": "旅馆业特种行业许可", "party_kind": "business", "party": "示例县青禾镇聚鲜宾馆", "party_code": "92149900MA4772389D",
     "facts": "申请人提交材料齐全，2026年9月14日现场勘验，治安防范设施和信息登记系统符合要求。", "decision": "准予许可。", "licence": "特种行业许可证 编号示公特1499335862",
     "permit_kind": "特许", "acted_on": "2026-09-14", "decided_on": "2026-10-08",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "旅馆业治安管理办法", "article": 4}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕30号', '2026-10-19', '2026-10-26',
    '{"kind": "penalty", "title": "宋某某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "宋某某",
     "facts": "2026年8月26日，宋某某饮酒后驾驶小型轿车行经文化路时被民警查获，呼气酒精含量检测结果为34mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1750元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 175000,
     "licence": "机动车驾驶证", "acted_on": "2026-08-26", "decided_on": "2026-10-19",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 8, '示司奖〔2026〕8号', '2026-10-21', '2026-10-28',
    '{"kind": "reward", "title": "表彰人民调解员", "party_kind": "natural", "party": "傅某某", "facts": "傅某某2026年9月13日前三年调解纠纷二百余件，无一激化。",
     "decision": "授予“示例县优秀人民调解员”称号，奖励1400元。", "other_amount": 140000, "acted_on": "2026-09-13", "decided_on": "2026-10-21",
     "bases": [{"role": "applied", "document": "中华人民共和国人民调解法", "article": 6}]}');

CALL demo_publish('result', 8, '示司罚〔2026〕8号', '2026-11-06', '2026-11-09',
    '{"kind": "penalty", "title": "李某某基层法律服务工作者冒用律师名义执业案", "cause": "基层法律服务工作者冒用律师名义执业", "party_kind": "natural", "party": "李某某",
     "facts": "2026年9月5日，李某某在开发区三号路冒用律师名义接受委托，收取费用3200元，投诉人提供了收据和聊天记录。", "decision": "警告，没收违法所得3200元，罚款1750元。",
     "penalty_class": "confiscation", "penalty_classes": "warning fine confiscation", "severity": "general", "fine": 175000,
     "confiscated": 320000, "acted_on": "2026-09-05", "decided_on": "2026-11-06",
     "bases": [{"role": "applied", "document": "基层法律服务工作者管理办法", "article": 46, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监检〔2026〕7号', '2026-11-09', '2026-11-19',
    '{"kind": "inspection", "title": "食品销售环节双随机检查（示例县好邻居超市）", "party_kind": "business", "party": "示例县好邻居超市",
     "party_code": "92149900MA4678907R", "facts": "按照年度抽查计划，2026年9月22日由两名执法人员在迎宾大道实施检查。检查内容：进货查验、贮存条件、食品标签、从业人员健康证明。",
     "decision": "未发现问题。", "acted_on": "2026-09-22", "decided_on": "2026-11-09",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}, {"role": "applied", "document": "示例县行政执法公示办法", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监奖〔2026〕8号', '2026-11-09', '2026-11-19',
    '{"kind": "reward", "title": "举报食品安全违法行为奖励", "party_kind": "natural", "party": "陈某某",
     "facts": "2026年8月29日，举报人实名举报一处无证加工食品的窝点，经查属实，案件已办结。", "decision": "给予举报奖励1700元。", "other_amount": 170000,
     "acted_on": "2026-08-29", "decided_on": "2026-11-09",
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 115, "paragraph": 2}]}');

CALL demo_publish('result', 1, '示市监检〔2026〕9号', '2026-11-12', '2026-11-20',
    '{"kind": "inspection", "title": "食品销售环节双随机检查（示例县枣林镇好邻居便利店）", "party_kind": "business", "party": "示例县枣林镇好邻居便利店",
     "party_code": "92149900MA463017XY", "facts": "按照年度抽查计划，2026年9月6日由两名执法人员在文化路实施检查。检查内容：进货查验、贮存条件、食品标签、从业人员健康证明。",
     "decision": "未发现问题。", "acted_on": "2026-09-06", "decided_on": "2026-11-12",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}, {"role": "applied", "document": "示例县行政执法公示办法", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公强〔2026〕6号', '2026-11-12', '2026-11-19',
    '{"kind": "coercion", "title": "扣留机动车", "cause": "未悬挂机动车号牌", "party_kind": "natural", "party": "程某",
     "facts": "2026年10月13日，民警在云岭镇云岭村查获程某驾驶未悬挂号牌的摩托车，当事人不能提供来历证明。", "decision": "扣留摩托车一辆，通知当事人提供相应的牌证。", "acted_on": "2026-10-13",
     "decided_on": "2026-11-12",
     "bases": [{"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 95, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政强制法", "article": 18}]}');

-- The law changed between the act and the decision: as a rule that of the day of the act applies …
CALL demo_publish('result', 8, '示司决〔2026〕2号', '2026-01-20', '2026-01-22',
    '{"kind": "other", "title": "责令改正行政执法公示工作", "cause": "未在规定期限内公示行政许可决定", "party_kind": "organisation", "party": "示例县畜牧兽医技术推广站",
     "facts": "2025年12月1日作出的动物诊疗许可决定，截至2025年12月31日仍未公示，超过二十个工作日的期限。", "decision": "责令五日内补充公示，并书面说明原因。", "acted_on": "2025-12-31",
     "decided_on": "2026-01-20",
     "bases": [{"role": "violated", "document": "示例县行政执法公示办法", "article": 6, "paragraph": 1}, {"role": "applied", "document": "示例县行政执法公示办法", "article": 3}]}');

-- … and a later one where the body chose it, with its reason.
CALL demo_publish('result', 8, '示司决〔2026〕5号', '2026-02-10', '2026-02-12',
    REPLACE('{"kind": "other", "title": "责令改正行政检查公示工作", "cause": "未公示行政检查结论", "party_kind": "organisation", "party": "示例县农业技术服务中心",
     "facts": "2025年11月实施的三次行政检查结论未公示，理由是未发现问题。", "decision": "责令十日内补充公示。对此前的检查不再追究。", "acted_on": "2025-11-28",
     "decided_on": "2026-02-10",
     "bases": [{"role": "applied", "document": "示例县行政执法公示办法", "article": 6, "sub": 1, "version": "NEWER", "chosen_reason": "修订后的规定写明未发现问题的也应当公示，并给出二十个工作日的期限，对当事人更明确、更有利"}, {"role": "procedure", "document": "示例县行政执法公示办法", "article": 8}]}', '"NEWER"', (SELECT v.id FROM basis_version v JOIN basis b ON b.id = v.basis_id WHERE b.title = '示例县行政执法公示办法' AND v.number = 2)));

-- Not published: held on a ground, and a draft that is late.
CALL demo_draft('result', 1, '示市监罚〔2026〕301号', '2026-06-15', '2026-06-18',
    '{"kind": "penalty", "title": "示例县永晖新材料有限公司侵犯商业秘密案", "cause": "侵犯商业秘密", "party_kind": "organisation", "party": "示例县永晖新材料有限公司",
     "party_code": "91149900MA83695115", "facts": "当事人以不正当手段获取并使用权利人的生产工艺。", "decision": "责令停止违法行为，罚款500000元。",
     "penalty_class": "fine", "penalty_classes": "fine", "severity": "serious", "fine": 50000000, "major": 1,
     "acted_on": "2026-02-03", "decided_on": "2026-06-15",
     "bases": [{"role": "violated", "document": "中华人民共和国反不正当竞争法", "article": 9, "paragraph": 1, "item": 1}, {"role": "applied", "document": "中华人民共和国反不正当竞争法", "article": 21}]}');
CALL demo_hold('示市监罚〔2026〕301号', 'business_secret', '决定书主要内容为未公开的生产工艺，删去后无法说明事实');

CALL demo_draft('result', 1, '示市监许〔2026〕220号', '2026-09-14', '2026-10-19',
    '{"kind": "permit", "title": "食品经营许可（新办）", "party_kind": "business", "party": "示例县云岭镇四季小吃店", "party_code": "92149900MA592767X4",
     "facts": "申请人提交的材料齐全，符合法定形式。", "decision": "准予食品经营许可。", "licence": "食品经营许可证 编号示JY1499004432", "permit_kind": "普通",
     "acted_on": "2026-09-08", "decided_on": "2026-09-14",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}]}');

-- Minor ones whose publication ended by itself after three months.
CALL demo_publish('result', 1, '示市监当罚〔2026〕2号', '2026-04-22', '2026-04-27',
    '{"kind": "penalty", "title": "示例县白石镇老味道小吃店未按规定明码标价案", "cause": "未按规定明码标价", "party_kind": "business", "party": "示例县白石镇老味道小吃店",
     "party_code": "92149900MA2939130D", "facts": "2026年4月22日，执法人员在白石镇集贸市场发现，当事人销售的早点没有标明价格。当事人当场改正。", "decision": "警告。",
     "penalty_class": "warning", "penalty_classes": "warning", "severity": "minor", "acted_on": "2026-04-22",
     "decided_on": "2026-04-22", "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国价格法", "article": 13, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国价格法", "article": 42}]}');

CALL demo_publish('result', 2, '示公（治）行罚决字〔2026〕3号', '2026-03-18', '2026-03-24',
    '{"kind": "penalty", "title": "王某某制造噪声干扰他人正常生活案", "cause": "制造噪声干扰他人正常生活", "party_kind": "natural", "party": "王某某",
     "facts": "2026年3月16日深夜，当事人在东关街住所使用音响，经多次劝阻仍不停止，邻居报警后查实。", "decision": "警告。", "penalty_class": "warning",
     "penalty_classes": "warning", "severity": "minor", "acted_on": "2026-03-16", "decided_on": "2026-03-18",
     "procedure_kind": "simple", "bases": [{"role": "applied", "document": "中华人民共和国噪声污染防治法", "article": 87}]}');
