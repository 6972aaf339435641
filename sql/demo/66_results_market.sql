-- Results 执法结果: the market regulator, public security and the justice bureau. Natural persons are
-- masked; companies, shops and codes are invented.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CALL demo_publish('result', 2, '示公许〔2024〕6号', '2024-04-15', '2024-04-18',
    '{"kind": "permit", "title": "旅馆业特种行业许可", "party_kind": "business", "party": "示例县青禾镇阳光宾馆", "party_code": "92149900MA82605676",
     "facts": "申请人提交材料齐全，2024年2月2日现场勘验，治安防范设施和信息登记系统符合要求。", "decision": "准予许可。", "licence": "特种行业许可证 编号示公特1499280787",
     "permit_kind": "特许", "acted_on": "2024-02-02", "decided_on": "2024-04-15",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "旅馆业治安管理办法", "article": 4}]}');

CALL demo_publish('result', 8, '示司奖〔2024〕7号', '2024-11-06', '2024-11-14',
    '{"kind": "reward", "title": "表彰人民调解员", "party_kind": "natural", "party": "杨某", "facts": "杨某2024年9月24日前三年调解纠纷二百余件，无一激化。",
     "decision": "授予“示例县优秀人民调解员”称号，奖励1550元。", "other_amount": 155000, "acted_on": "2024-09-24", "decided_on": "2024-11-06",
     "bases": [{"role": "applied", "document": "中华人民共和国人民调解法", "article": 6}]}');

CALL demo_publish('result', 1, '示市监许〔2024〕6号', '2024-12-24', '2024-12-27',
    '{"kind": "permit", "title": "食品经营许可（延续）", "party_kind": "organisation", "party": "示例县晨宁餐饮管理有限公司",
     "party_code": "91149900MA676178XJ", "facts": "申请人提交的材料齐全，符合法定形式。2024年11月15日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499540206", "permit_kind": "普通", "acted_on": "2024-11-15", "decided_on": "2024-12-24",
     "valid_from": "2024-12-24", "valid_until": "2029-12-23",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监检〔2025〕5号', '2025-01-29', '2025-01-31',
    '{"kind": "inspection", "title": "食品销售环节双随机检查（示例县青禾镇春风便利店）", "party_kind": "business", "party": "示例县青禾镇春风便利店",
     "party_code": "92149900MA9533280X", "facts": "按照年度抽查计划，2025年1月12日由两名执法人员在东关街实施检查。检查内容：进货查验、贮存条件、食品标签、从业人员健康证明。",
     "decision": "未发现问题。", "acted_on": "2025-01-12", "decided_on": "2025-01-29",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}, {"role": "applied", "document": "示例县行政执法公示办法", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监奖〔2025〕11号', '2025-03-11', '2025-03-19',
    '{"kind": "reward", "title": "举报食品安全违法行为奖励", "party_kind": "natural", "party": "曹某某",
     "facts": "2025年2月20日，举报人实名举报一处无证加工食品的窝点，经查属实，案件已办结。", "decision": "给予举报奖励4550元。", "other_amount": 455000,
     "acted_on": "2025-02-20", "decided_on": "2025-03-11",
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 115, "paragraph": 2}]}');

CALL demo_publish('result', 1, '示市监罚〔2025〕10号', '2025-03-20', '2025-03-24',
    '{"kind": "penalty", "title": "示例县鸿泰健康科技有限公司发布虚假广告案", "cause": "发布虚假广告", "party_kind": "organisation", "party": "示例县鸿泰健康科技有限公司",
     "party_code": "91149900MA4695694M", "facts": "2025年1月19日起，当事人在东关街门店和网络店铺发布广告，称其销售的理疗垫“根治慢性病”“无效退款”，无法提供证明材料。广告费用2577元。",
     "decision": "1.责令停止发布广告，在相应范围内消除影响；2.罚款122100元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "serious",
     "fine": 12210000, "acted_on": "2025-01-19", "decided_on": "2025-03-20", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国广告法", "article": 28, "paragraph": 2, "item": 2}, {"role": "applied", "document": "中华人民共和国广告法", "article": 55, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监奖〔2025〕14号', '2025-04-21', '2025-04-28',
    '{"kind": "reward", "title": "举报食品安全违法行为奖励", "party_kind": "natural", "party": "袁某",
     "facts": "2025年3月21日，举报人实名举报一处无证加工食品的窝点，经查属实，案件已办结。", "decision": "给予举报奖励4200元。", "other_amount": 420000,
     "acted_on": "2025-03-21", "decided_on": "2025-04-21",
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 115, "paragraph": 2}]}');

CALL demo_publish('result', 2, '示公（治）行罚决字〔2025〕9号', '2025-04-28', '2025-05-06',
    '{"kind": "penalty", "title": "示例县枣林镇四季旅馆未按规定安装、使用旅客住宿登记设施案", "cause": "未按规定安装、使用旅客住宿登记设施", "party_kind": "business",
     "party": "示例县枣林镇四季旅馆", "party_code": "92149900MA5494974B", "facts": "2025年3月1日，民警在云岭镇云岭村检查时发现当事人接待旅客住宿，未核对证件、未如实登记，经责令改正后拒不改正。",
     "decision": "罚款148900元，责令停业整顿十五日。", "penalty_class": "production_halted", "penalty_classes": "fine production_halted",
     "severity": "serious", "fine": 14890000, "acted_on": "2025-03-01", "decided_on": "2025-04-28", "major": 1,
     "bases": [{"role": "applied", "document": "中华人民共和国反恐怖主义法", "article": 86, "paragraph": 2}]}');

CALL demo_publish('result', 1, '示市监许〔2025〕10号', '2025-06-03', '2025-06-10',
    '{"kind": "permit", "title": "特种设备使用登记", "party_kind": "organisation", "party": "示例县德光热力有限公司", "party_code": "91149900MA7107114F",
     "facts": "申请人提交的设备出厂资料、监督检验报告和使用登记申请齐全有效。", "decision": "准予登记，发给使用登记证。", "licence": "特种设备使用登记证 编号示特1499310651",
     "permit_kind": "登记", "acted_on": "2025-05-12", "decided_on": "2025-06-03", "valid_from": "2025-06-03",
     "valid_until": "2029-06-02",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国特种设备安全法", "article": 33}]}');

CALL demo_publish('result', 2, '示公许〔2025〕6号', '2025-06-09', '2025-06-12',
    '{"kind": "permit", "title": "旅馆业特种行业许可", "party_kind": "organisation", "party": "示例县瑞隆酒店管理有限公司",
     "party_code": "91149900MA4106028D", "facts": "申请人提交材料齐全，2025年3月24日现场勘验，治安防范设施和信息登记系统符合要求。", "decision": "准予许可。",
     "licence": "特种行业许可证 编号示公特1499951110", "permit_kind": "特许", "acted_on": "2025-03-24", "decided_on": "2025-06-09",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "旅馆业治安管理办法", "article": 4}]}');

CALL demo_publish('result', 8, '示司确〔2025〕10号', '2025-09-01', '2025-09-08',
    '{"kind": "confirmation", "title": "法律援助申请审查", "party_kind": "natural", "party": "傅某某",
     "facts": "2025年8月3日，申请人因劳动报酬纠纷申请法律援助，提交了经济困难证明承诺书。", "decision": "符合条件，决定给予法律援助。", "acted_on": "2025-08-03",
     "decided_on": "2025-09-01", "bases": [{"role": "applied", "document": "中华人民共和国法律援助法", "article": 43, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2025〕14号', '2025-09-01', '2025-09-02',
    '{"kind": "penalty", "title": "沈某因食品安全犯罪从业限制案", "cause": "因食品安全犯罪从业限制", "party_kind": "natural", "party": "沈某",
     "facts": "沈某因生产、销售有毒、有害食品罪于2025年7月14日被判处有期徒刑，判决已生效。", "decision": "终身不得从事食品生产经营管理工作。", "penalty_class": "closure",
     "penalty_classes": "closure", "severity": "serious", "acted_on": "2025-07-14", "decided_on": "2025-09-01", "major": 1,
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 135, "paragraph": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公（治）行罚决字〔2025〕15号', '2025-09-16', '2025-09-23',
    '{"kind": "penalty", "title": "董某殴打他人案", "cause": "殴打他人", "party_kind": "natural", "party": "董某",
     "facts": "2025年7月30日晚，董某在青禾镇镇中路因琐事与他人发生口角，动手将对方打伤，经鉴定为轻微伤。上述事实有当事人陈述、证人证言、鉴定意见和视频资料等证据证实。", "decision": "行政拘留5日，并处罚款450元。",
     "penalty_class": "detention", "penalty_classes": "fine detention", "severity": "general", "fine": 45000,
     "acted_on": "2025-07-30", "decided_on": "2025-09-16",
     "bases": [{"role": "applied", "document": "中华人民共和国治安管理处罚法", "article": 43, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2025〕19号', '2025-10-20', '2025-10-27',
    '{"kind": "penalty", "title": "示例县源达信息咨询有限公司提交虚假材料取得市场主体登记案", "cause": "提交虚假材料取得市场主体登记", "party_kind": "organisation",
     "party": "示例县源达信息咨询有限公司", "party_code": "91149900MA2955106J", "facts": "经查，当事人于2025年9月1日办理设立登记时提交的住所使用证明系伪造，登记机关已撤销登记。",
     "decision": "罚款69900元；吊销营业执照。", "penalty_class": "licence_revoked", "penalty_classes": "fine licence_revoked",
     "severity": "serious", "fine": 6990000, "licence": "营业执照", "acted_on": "2025-09-01", "decided_on": "2025-10-20", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国市场主体登记管理条例", "article": 17}, {"role": "applied", "document": "中华人民共和国市场主体登记管理条例", "article": 44}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2025〕26号', '2025-10-20', '2025-10-21',
    '{"kind": "penalty", "title": "示例县恒诚电线电缆有限公司生产不符合保障人身财产安全标准的产品案", "cause": "生产不符合保障人身财产安全标准的产品", "party_kind": "organisation",
     "party": "示例县恒诚电线电缆有限公司", "party_code": "91149900MA75967717",
     "facts": "经监督抽查，当事人2025年10月10日生产的聚氯乙烯绝缘电线导体电阻、绝缘厚度两项不符合国家标准，货值金额684元。复检结论相同。",
     "decision": "1.责令停止生产；2.没收不合格产品11卷；3.没收违法所得62400元；4.罚款1178200元。", "penalty_class": "production_halted",
     "penalty_classes": "fine confiscation production_halted", "severity": "serious", "fine": 117820000, "confiscated": 6240000,
     "acted_on": "2025-10-10", "decided_on": "2025-10-20", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国产品质量法", "article": 13, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国产品质量法", "article": 49}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公（治）行罚决字〔2025〕16号', '2025-11-03', '2025-11-05',
    '{"kind": "penalty", "title": "赵某殴打他人案", "cause": "殴打他人", "party_kind": "natural", "party": "赵某",
     "facts": "2025年9月25日晚，赵某在枣林镇枣林村因琐事与他人发生口角，动手将对方打伤，经鉴定为轻微伤。上述事实有当事人陈述、证人证言、鉴定意见和视频资料等证据证实。", "decision": "行政拘留7日，并处罚款450元。",
     "penalty_class": "detention", "penalty_classes": "fine detention", "severity": "general", "fine": 45000,
     "acted_on": "2025-09-25", "decided_on": "2025-11-03",
     "bases": [{"role": "applied", "document": "中华人民共和国治安管理处罚法", "article": 43, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2025〕16号', '2025-11-24', '2025-12-17',
    '{"kind": "permit", "title": "食品经营许可（延续）", "party_kind": "business", "party": "示例县白石镇聚鲜烘焙坊", "party_code": "92149900MA54816398",
     "facts": "申请人提交的材料齐全，符合法定形式。2025年9月15日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499024924", "permit_kind": "普通", "acted_on": "2025-09-15", "decided_on": "2025-11-24",
     "valid_from": "2025-11-24", "valid_until": "2030-11-23",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公（治）行罚决字〔2025〕20号', '2025-12-12', '2025-12-15',
    '{"kind": "penalty", "title": "李某某殴打他人案", "cause": "殴打他人", "party_kind": "natural", "party": "李某某",
     "facts": "2025年10月29日晚，李某某在县农贸市场因琐事与他人发生口角，动手将对方打伤，经鉴定为轻微伤。上述事实有当事人陈述、证人证言、鉴定意见和视频资料等证据证实。", "decision": "行政拘留10日，并处罚款280元。",
     "penalty_class": "detention", "penalty_classes": "fine detention", "severity": "general", "fine": 28000,
     "acted_on": "2025-10-29", "decided_on": "2025-12-12",
     "bases": [{"role": "applied", "document": "中华人民共和国治安管理处罚法", "article": 43, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2025〕17号', '2025-12-29', '2026-01-05',
    '{"kind": "permit", "title": "食品经营许可（延续）", "party_kind": "organisation", "party": "示例县佳利餐饮管理有限公司",
     "party_code": "91149900MA5818043E", "facts": "申请人提交的材料齐全，符合法定形式。2025年10月28日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499100482", "permit_kind": "普通", "acted_on": "2025-10-28", "decided_on": "2025-12-29",
     "valid_from": "2025-12-29", "valid_until": "2030-12-27",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2026〕6号', '2026-02-03', '2026-03-02',
    '{"kind": "permit", "title": "食品经营许可（变更）", "party_kind": "business", "party": "示例县柳泉镇乐家烘焙坊", "party_code": "92149900MA48272040",
     "facts": "申请人提交的材料齐全，符合法定形式。2025年12月7日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499784655", "permit_kind": "普通", "acted_on": "2025-12-07", "decided_on": "2026-02-03",
     "valid_from": "2026-02-03", "valid_until": "2031-02-02",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕6号', '2026-02-05', '2026-03-10',
    '{"kind": "penalty", "title": "于某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "于某",
     "facts": "2026年1月21日，于某饮酒后驾驶小型轿车行经文化路时被民警查获，呼气酒精含量检测结果为39mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1650元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 165000,
     "licence": "机动车驾驶证", "acted_on": "2026-01-21", "decided_on": "2026-02-05",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监检〔2026〕13号', '2026-03-09', '2026-03-23',
    '{"kind": "inspection", "title": "餐饮服务日常检查（示例县河湾镇好邻居餐馆）", "party_kind": "business", "party": "示例县河湾镇好邻居餐馆",
     "party_code": "92149900MA5825390A", "facts": "2026年2月25日，执法人员在云岭镇云岭村检查，发现当事人食品留样记录不全、防蝇设施破损。", "decision": "责令于七日内改正。复查已改正。",
     "acted_on": "2026-02-25", "decided_on": "2026-03-09",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 8}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 7}]}');

CALL demo_publish('result', 2, '示公强〔2026〕8号', '2026-03-26', '2026-03-27',
    '{"kind": "coercion", "title": "扣留机动车", "cause": "未悬挂机动车号牌", "party_kind": "natural", "party": "何某",
     "facts": "2026年2月4日，民警在东关街查获何某驾驶未悬挂号牌的摩托车，当事人不能提供来历证明。", "decision": "扣留摩托车一辆，通知当事人提供相应的牌证。", "acted_on": "2026-02-04",
     "decided_on": "2026-03-26",
     "bases": [{"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 95, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政强制法", "article": 18}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕5号', '2026-04-01', '2026-04-08',
    '{"kind": "penalty", "title": "示例县枣林镇四季超市经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "business", "party": "示例县枣林镇四季超市",
     "party_code": "92149900MA2653570L",
     "facts": "2026年1月16日，执法人员在河湾镇河湾村对当事人检查时发现，货架上摆放待售的盒装牛奶已超过标签标示的保质期。经清点，超过保质期的食品36件，货值金额9287元，已销售部分违法所得300元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的盒装牛奶36件；2.没收违法所得300元；3.罚款12600元。", "penalty_class": "confiscation",
     "penalty_classes": "fine confiscation", "severity": "general", "fine": 1260000, "confiscated": 30000, "acted_on": "2026-01-16",
     "decided_on": "2026-04-01", "benchmark_number": "示市监裁〔2026〕2号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕12号', '2026-04-13', '2026-04-15',
    '{"kind": "penalty", "title": "示例县恒光商贸有限公司经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "organisation",
     "party": "示例县恒光商贸有限公司", "party_code": "91149900MA11636337",
     "facts": "2026年3月18日，执法人员在柳泉镇柳泉村对当事人检查时发现，货架上摆放待售的火腿肠已超过标签标示的保质期。经清点，超过保质期的食品21件，货值金额8034元，已销售部分违法所得400元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的火腿肠21件；2.没收违法所得400元；3.罚款61000元。", "penalty_class": "confiscation",
     "penalty_classes": "fine confiscation", "severity": "general", "fine": 6100000, "confiscated": 40000, "acted_on": "2026-03-18",
     "decided_on": "2026-04-13",
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_revise('示市监罚〔2026〕12号', '2026-04-21', '录入时罚款金额多写一位，按决定书更正', 0,
    '{"kind": "penalty", "title": "示例县恒光商贸有限公司经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "organisation",
     "party": "示例县恒光商贸有限公司", "party_code": "91149900MA11636337",
     "facts": "2026年3月18日，执法人员在柳泉镇柳泉村对当事人检查时发现，货架上摆放待售的火腿肠已超过标签标示的保质期。经清点，超过保质期的食品21件，货值金额8034元，已销售部分违法所得400元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的火腿肠21件；2.没收违法所得400元；3.罚款6100元。", "penalty_class": "confiscation", "penalty_classes": "fine confiscation",
     "severity": "general", "fine": 610000, "confiscated": 40000, "acted_on": "2026-03-18", "decided_on": "2026-04-13",
     "benchmark_number": "示市监裁〔2026〕2号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕15号', '2026-04-15', '2026-04-17',
    '{"kind": "penalty", "title": "示例县白石镇福满超市经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "business", "party": "示例县白石镇福满超市",
     "party_code": "92149900MA00323831",
     "facts": "2026年3月24日，执法人员在文化路对当事人检查时发现，货架上摆放待售的调味酱已超过标签标示的保质期。经清点，超过保质期的食品11件，货值金额1167元，已销售部分违法所得230元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的调味酱11件；2.没收违法所得230元；3.罚款9900元。", "penalty_class": "confiscation", "penalty_classes": "fine confiscation",
     "severity": "general", "fine": 990000, "confiscated": 23000, "acted_on": "2026-03-24", "decided_on": "2026-04-15",
     "benchmark_number": "示市监裁〔2026〕2号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕20号', '2026-05-06', '2026-05-11',
    '{"kind": "penalty", "title": "示例县柳泉镇小河便利店经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "business", "party": "示例县柳泉镇小河便利店",
     "party_code": "92149900MA96694799",
     "facts": "2026年3月21日，执法人员在文化路对当事人检查时发现，货架上摆放待售的瓶装饮料已超过标签标示的保质期。经清点，超过保质期的食品53件，货值金额3440元，已销售部分违法所得190元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的瓶装饮料53件；2.没收违法所得190元；3.罚款2000元。", "penalty_class": "confiscation",
     "penalty_classes": "fine confiscation", "severity": "general", "fine": 200000, "confiscated": 19000, "acted_on": "2026-03-21",
     "decided_on": "2026-05-06", "benchmark_number": "示市监裁〔2026〕2号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}],
     "outside_reason": "当事人为残疾人家庭，主动向消费者十倍赔偿，货值仅三十六元，经集体讨论低于减轻阶次的下限处罚"}');

CALL demo_publish('result', 1, '示市监罚〔2026〕27号', '2026-05-06', '2026-05-11',
    '{"kind": "penalty", "title": "示例县瑞隆物流仓储有限公司使用未经检验的特种设备案", "cause": "使用未经检验的特种设备", "party_kind": "organisation",
     "party": "示例县瑞隆物流仓储有限公司", "party_code": "91149900MA6006442D",
     "facts": "2026年3月12日，执法人员检查时发现当事人在迎宾大道使用的叉车2台未经定期检验，责令停止使用后仍继续使用。", "decision": "罚款31700元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 3170000, "acted_on": "2026-03-12", "decided_on": "2026-05-06",
     "bases": [{"role": "violated", "document": "中华人民共和国特种设备安全法", "article": 40, "paragraph": 3}, {"role": "applied", "document": "中华人民共和国特种设备安全法", "article": 84, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2026〕8号', '2026-05-06', '2026-05-11',
    '{"kind": "permit", "title": "食品经营许可（变更）", "party_kind": "business", "party": "示例县白石镇小河小吃店", "party_code": "92149900MA98793969",
     "facts": "申请人提交的材料齐全，符合法定形式。2026年2月20日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499693041", "permit_kind": "普通", "acted_on": "2026-02-20", "decided_on": "2026-05-06",
     "valid_from": "2026-05-06", "valid_until": "2031-05-05",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 8, '示司罚〔2026〕1号', '2026-05-06', '2026-05-13',
    '{"kind": "penalty", "title": "曹某某基层法律服务工作者冒用律师名义执业案", "cause": "基层法律服务工作者冒用律师名义执业", "party_kind": "natural", "party": "曹某某",
     "facts": "2026年4月25日，曹某某在白石镇集贸市场冒用律师名义接受委托，收取费用3850元，投诉人提供了收据和聊天记录。", "decision": "警告，没收违法所得3850元，罚款1500元。",
     "penalty_class": "confiscation", "penalty_classes": "warning fine confiscation", "severity": "general", "fine": 150000,
     "confiscated": 385000, "acted_on": "2026-04-25", "decided_on": "2026-05-06",
     "bases": [{"role": "applied", "document": "基层法律服务工作者管理办法", "article": 46, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕31号', '2026-05-11', '2026-05-14',
    '{"kind": "penalty", "title": "示例县聚鲜粮油店未按规定建立并遵守进货查验记录制度案", "cause": "未按规定建立并遵守进货查验记录制度", "party_kind": "business",
     "party": "示例县聚鲜粮油店", "party_code": "92149900MA62020051",
     "facts": "2026年3月21日，执法人员在迎宾大道检查时发现，当事人购进散装食用油未查验供货者的许可证和产品合格证明，未留存进货票据。执法人员责令限期改正，复查时仍未改正。", "decision": "1.警告；2.罚款45900元。",
     "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 4590000, "acted_on": "2026-03-21",
     "decided_on": "2026-05-11", "benchmark_number": "示市监裁〔2026〕1号", "tier": 5,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 53, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 126, "paragraph": 1, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_withdraw('示市监罚〔2026〕31号', '2026-06-29', '人民法院判决确认原处罚决定违法');

CALL demo_publish('result', 1, '示市监许〔2026〕15号', '2026-05-18', '2026-05-25',
    '{"kind": "permit", "title": "食品经营许可（变更）", "party_kind": "business", "party": "示例县阳光小吃店", "party_code": "92149900MA61811879",
     "facts": "申请人提交的材料齐全，符合法定形式。2026年3月15日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499411817", "permit_kind": "普通", "acted_on": "2026-03-15", "decided_on": "2026-05-18",
     "valid_from": "2026-05-18", "valid_until": "2031-05-17",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕35号', '2026-07-06', '2026-07-08',
    '{"kind": "penalty", "title": "示例县和隆文化传媒有限公司发布虚假广告案", "cause": "发布虚假广告", "party_kind": "organisation", "party": "示例县和隆文化传媒有限公司",
     "party_code": "91149900MA8373748M", "facts": "2026年5月14日起，当事人在东关街门店和网络店铺发布广告，称其销售的理疗垫“根治慢性病”“无效退款”，无法提供证明材料。广告费用6161元。",
     "decision": "1.责令停止发布广告，在相应范围内消除影响；2.罚款60400元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "serious",
     "fine": 6040000, "acted_on": "2026-05-14", "decided_on": "2026-07-06", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国广告法", "article": 28, "paragraph": 2, "item": 2}, {"role": "applied", "document": "中华人民共和国广告法", "article": 55, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监检〔2026〕14号', '2026-07-13', '2026-07-27',
    '{"kind": "inspection", "title": "餐饮服务日常检查（示例县聚鲜小吃店）", "party_kind": "business", "party": "示例县聚鲜小吃店",
     "party_code": "92149900MA69480690", "facts": "2026年5月22日，执法人员在东关街检查，发现当事人食品留样记录不全、防蝇设施破损。", "decision": "责令于七日内改正。复查已改正。",
     "acted_on": "2026-05-22", "decided_on": "2026-07-13",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 8}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 7}]}');

CALL demo_publish('result', 1, '示市监许〔2026〕21号', '2026-07-20', '2026-07-23',
    '{"kind": "permit", "title": "食品经营许可（延续）", "party_kind": "business", "party": "示例县枣林镇福满烘焙坊", "party_code": "92149900MA4733662Y",
     "facts": "申请人提交的材料齐全，符合法定形式。2026年5月25日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499188961", "permit_kind": "普通", "acted_on": "2026-05-25", "decided_on": "2026-07-20",
     "valid_from": "2026-07-20", "valid_until": "2031-07-19",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕41号', '2026-07-27', '2026-07-29',
    '{"kind": "penalty", "title": "示例县四季餐馆未按规定建立并遵守进货查验记录制度案", "cause": "未按规定建立并遵守进货查验记录制度", "party_kind": "business",
     "party": "示例县四季餐馆", "party_code": "92149900MA2216434K",
     "facts": "2026年5月20日，执法人员在县工业园区检查时发现，当事人购进冻品未查验供货者的许可证和产品合格证明，未留存进货票据。执法人员责令限期改正，复查时仍未改正。", "decision": "1.警告；2.罚款8000元。",
     "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 800000, "acted_on": "2026-05-20",
     "decided_on": "2026-07-27", "benchmark_number": "示市监裁〔2026〕1号", "tier": 3,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 53, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 126, "paragraph": 1, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕44号', '2026-07-28', '2026-08-03',
    '{"kind": "penalty", "title": "示例县顺丰商贸有限公司经营超过保质期的食品案", "cause": "经营超过保质期的食品", "party_kind": "organisation",
     "party": "示例县顺丰商贸有限公司", "party_code": "91149900MA4749752R",
     "facts": "2026年7月2日，执法人员在枣林镇枣林村对当事人检查时发现，货架上摆放待售的瓶装饮料已超过标签标示的保质期。经清点，超过保质期的食品18件，货值金额5848元，已销售部分违法所得240元。当事人能够提供供货者资质和进货票据，案发后主动下架并配合调查。",
     "decision": "1.没收超过保质期的瓶装饮料18件；2.没收违法所得240元；3.罚款15400元。", "penalty_class": "confiscation",
     "penalty_classes": "fine confiscation", "severity": "general", "fine": 1540000, "confiscated": 24000, "acted_on": "2026-07-02",
     "decided_on": "2026-07-28", "benchmark_number": "示市监裁〔2026〕2号", "tier": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 34, "paragraph": 1, "item": 10}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监强〔2026〕7号', '2026-07-29', '2026-08-10',
    '{"kind": "coercion", "title": "扣押涉案物品", "cause": "涉嫌经营无合法来源的食品", "party_kind": "business", "party": "示例县青禾镇四季粮油店",
     "party_code": "92149900MA1886233L", "facts": "2026年6月15日，执法人员在文化路检查时，当事人不能提供食用油的合法来源证明，有证据证明可能不符合食品安全标准。",
     "decision": "扣押食用油13件，期限三十日。", "acted_on": "2026-06-15", "decided_on": "2026-07-29",
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 110, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政强制法", "article": 18}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕10号', '2026-08-21', '2026-08-26',
    '{"kind": "penalty", "title": "傅某某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "傅某某",
     "facts": "2026年6月4日，傅某某饮酒后驾驶小型轿车行经文化路时被民警查获，呼气酒精含量检测结果为79mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1700元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 170000,
     "licence": "机动车驾驶证", "acted_on": "2026-06-04", "decided_on": "2026-08-21",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕49号', '2026-08-26', '2026-08-31',
    '{"kind": "penalty", "title": "示例县永安餐饮管理有限公司未按规定建立并遵守进货查验记录制度案", "cause": "未按规定建立并遵守进货查验记录制度", "party_kind": "organisation",
     "party": "示例县永安餐饮管理有限公司", "party_code": "91149900MA9552780M",
     "facts": "2026年6月8日，执法人员在县工业园区检查时发现，当事人购进豆制品未查验供货者的许可证和产品合格证明，未留存进货票据。执法人员责令限期改正，复查时仍未改正。", "decision": "1.警告；2.罚款25600元。",
     "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 2560000, "acted_on": "2026-06-08",
     "decided_on": "2026-08-26", "benchmark_number": "示市监裁〔2026〕1号", "tier": 4,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 53, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 126, "paragraph": 1, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监检〔2026〕16号', '2026-09-03', '2026-09-10',
    '{"kind": "inspection", "title": "食品销售环节双随机检查（示例县和光商贸有限公司）", "party_kind": "organisation", "party": "示例县和光商贸有限公司",
     "party_code": "91149900MA565144XW", "facts": "按照年度抽查计划，2026年8月4日由两名执法人员在站前路实施检查。检查内容：进货查验、贮存条件、食品标签、从业人员健康证明。",
     "decision": "未发现问题。", "acted_on": "2026-08-04", "decided_on": "2026-09-03",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}, {"role": "applied", "document": "示例县行政执法公示办法", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕17号', '2026-09-07', '2026-10-26',
    '{"kind": "penalty", "title": "冯某某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "冯某某",
     "facts": "2026年8月14日，冯某某饮酒后驾驶小型轿车行经枣林镇枣林村时被民警查获，呼气酒精含量检测结果为37mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1550元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 155000,
     "licence": "机动车驾驶证", "acted_on": "2026-08-14", "decided_on": "2026-09-07",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2026〕51号', '2026-09-11', '2026-09-14',
    '{"kind": "penalty", "title": "示例县青禾镇家和餐馆未按规定建立并遵守进货查验记录制度案", "cause": "未按规定建立并遵守进货查验记录制度", "party_kind": "business",
     "party": "示例县青禾镇家和餐馆", "party_code": "92149900MA1220706X",
     "facts": "2026年7月25日，执法人员在县农贸市场检查时发现，当事人购进冻品未查验供货者的许可证和产品合格证明，未留存进货票据。执法人员责令限期改正，复查时仍未改正。", "decision": "1.警告；2.罚款39600元。",
     "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 3960000, "acted_on": "2026-07-25",
     "decided_on": "2026-09-11", "benchmark_number": "示市监裁〔2026〕1号", "tier": 5,
     "bases": [{"role": "violated", "document": "中华人民共和国食品安全法", "article": 53, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 126, "paragraph": 1, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监检〔2026〕17号', '2026-09-29', '2026-10-08',
    '{"kind": "inspection", "title": "食品销售环节双随机检查（示例县源诚商贸有限公司）", "party_kind": "organisation", "party": "示例县源诚商贸有限公司",
     "party_code": "91149900MA1722538A", "facts": "按照年度抽查计划，2026年8月9日由两名执法人员在白石镇集贸市场实施检查。检查内容：进货查验、贮存条件、食品标签、从业人员健康证明。",
     "decision": "未发现问题。", "acted_on": "2026-08-09", "decided_on": "2026-09-29",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}, {"role": "applied", "document": "示例县行政执法公示办法", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监当罚〔2026〕10号', '2026-10-08', '2026-10-09',
    '{"kind": "penalty", "title": "刘某某未按规定明码标价案", "cause": "未按规定明码标价", "party_kind": "natural", "party": "刘某某",
     "facts": "2026年10月8日，执法人员在站前路发现，当事人销售的蔬菜没有标明价格和计价单位。当事人当场承认并改正。", "decision": "警告。", "penalty_class": "warning",
     "penalty_classes": "warning", "severity": "minor", "acted_on": "2026-10-08", "decided_on": "2026-10-08",
     "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国价格法", "article": 13, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国价格法", "article": 42}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 1, '示市监当罚〔2026〕17号', '2026-10-08', '2026-10-12',
    '{"kind": "penalty", "title": "赵某未按规定明码标价案", "cause": "未按规定明码标价", "party_kind": "natural", "party": "赵某",
     "facts": "2026年10月8日，执法人员在县工业园区发现，当事人销售的蔬菜没有标明价格和计价单位。当事人当场承认并改正。", "decision": "警告。", "penalty_class": "warning",
     "penalty_classes": "warning", "severity": "minor", "acted_on": "2026-10-08", "decided_on": "2026-10-08",
     "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国价格法", "article": 13, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国价格法", "article": 42}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 51}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕18号', '2026-10-19', '2026-10-21',
    '{"kind": "penalty", "title": "吴某某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "吴某某",
     "facts": "2026年8月26日，吴某某饮酒后驾驶小型轿车行经站前路时被民警查获，呼气酒精含量检测结果为77mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1600元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 160000,
     "licence": "机动车驾驶证", "acted_on": "2026-08-26", "decided_on": "2026-10-19",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕19号', '2026-10-29', '2026-11-05',
    '{"kind": "penalty", "title": "郑某某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "郑某某",
     "facts": "2026年9月4日，郑某某饮酒后驾驶小型轿车行经枣林镇枣林村时被民警查获，呼气酒精含量检测结果为36mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1850元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 185000,
     "licence": "机动车驾驶证", "acted_on": "2026-09-04", "decided_on": "2026-10-29",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2026〕27号', '2026-11-09', '2026-11-13',
    '{"kind": "permit", "title": "食品经营许可（新办）", "party_kind": "business", "party": "示例县春风小吃店", "party_code": "92149900MA6600185T",
     "facts": "申请人提交的材料齐全，符合法定形式。2026年9月22日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499553924", "permit_kind": "普通", "acted_on": "2026-09-22", "decided_on": "2026-11-09",
     "valid_from": "2026-11-09", "valid_until": "2031-11-08",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监强〔2026〕8号', '2026-11-09', '2026-11-20',
    '{"kind": "coercion", "title": "扣押涉案物品", "cause": "涉嫌经营无合法来源的食品", "party_kind": "organisation", "party": "示例县顺成商贸有限公司",
     "party_code": "91149900MA7594944A", "facts": "2026年8月29日，执法人员在云岭镇云岭村检查时，当事人不能提供食用油的合法来源证明，有证据证明可能不符合食品安全标准。",
     "decision": "扣押食用油57件，期限三十日。", "acted_on": "2026-08-29", "decided_on": "2026-11-09",
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 110, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政强制法", "article": 18}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕26号', '2026-11-09', '2026-11-13',
    '{"kind": "penalty", "title": "赵某某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "赵某某",
     "facts": "2026年8月31日，赵某某饮酒后驾驶小型轿车行经迎宾大道时被民警查获，呼气酒精含量检测结果为61mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1250元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 125000,
     "licence": "机动车驾驶证", "acted_on": "2026-08-31", "decided_on": "2026-11-09",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 8, '示司确〔2026〕10号', '2026-11-09', '2026-11-20',
    '{"kind": "confirmation", "title": "法律援助申请审查", "party_kind": "natural", "party": "陈某某",
     "facts": "2026年9月23日，申请人因劳动报酬纠纷申请法律援助，提交了经济困难证明承诺书。", "decision": "符合条件，决定给予法律援助。", "acted_on": "2026-09-23",
     "decided_on": "2026-11-09", "bases": [{"role": "applied", "document": "中华人民共和国法律援助法", "article": 43, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公交决字〔2026〕30号', '2026-11-10', '2026-11-16',
    '{"kind": "penalty", "title": "吴某某饮酒后驾驶机动车案", "cause": "饮酒后驾驶机动车", "party_kind": "natural", "party": "吴某某",
     "facts": "2026年10月5日，吴某某饮酒后驾驶小型轿车行经东关街时被民警查获，呼气酒精含量检测结果为30mg/100ml。", "decision": "暂扣机动车驾驶证六个月，罚款1700元。",
     "penalty_class": "licence_suspended", "penalty_classes": "fine licence_suspended", "severity": "general", "fine": 170000,
     "licence": "机动车驾驶证", "acted_on": "2026-10-05", "decided_on": "2026-11-10",
     "bases": [{"role": "violated", "document": "中华人民共和国道路交通安全法", "article": 22, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国道路交通安全法", "article": 91, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2026〕30号', '2026-11-12', '2026-11-18',
    '{"kind": "permit", "title": "食品经营许可（新办）", "party_kind": "business", "party": "示例县小河小吃店", "party_code": "92149900MA99074491",
     "facts": "申请人提交的材料齐全，符合法定形式。2026年9月6日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。", "licence": "食品经营许可证 编号示JY1499670663",
     "permit_kind": "普通", "acted_on": "2026-09-06", "decided_on": "2026-11-12", "valid_from": "2026-11-12",
     "valid_until": "2031-11-11",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

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
     "party_code": "91149900MA945884XR", "facts": "当事人以不正当手段获取并使用权利人的生产工艺。", "decision": "责令停止违法行为，罚款500000元。",
     "penalty_class": "fine", "penalty_classes": "fine", "severity": "serious", "fine": 50000000, "major": 1,
     "acted_on": "2026-02-03", "decided_on": "2026-06-15",
     "bases": [{"role": "violated", "document": "中华人民共和国反不正当竞争法", "article": 9, "paragraph": 1, "item": 1}, {"role": "applied", "document": "中华人民共和国反不正当竞争法", "article": 21}]}');
CALL demo_hold('示市监罚〔2026〕301号', 'business_secret', '决定书主要内容为未公开的生产工艺，删去后无法说明事实');

CALL demo_draft('result', 1, '示市监许〔2026〕220号', '2026-09-14', '2026-10-19',
    '{"kind": "permit", "title": "食品经营许可（新办）", "party_kind": "business", "party": "示例县云岭镇四季小吃店", "party_code": "92149900MA49288655",
     "facts": "申请人提交的材料齐全，符合法定形式。", "decision": "准予食品经营许可。", "licence": "食品经营许可证 编号示JY1499004432", "permit_kind": "普通",
     "acted_on": "2026-09-08", "decided_on": "2026-09-14",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}]}');

-- Minor ones whose publication ended by itself after three months.
CALL demo_publish('result', 1, '示市监当罚〔2026〕2号', '2026-04-22', '2026-04-27',
    '{"kind": "penalty", "title": "示例县白石镇老味道小吃店未按规定明码标价案", "cause": "未按规定明码标价", "party_kind": "business", "party": "示例县白石镇老味道小吃店",
     "party_code": "92149900MA25583545", "facts": "2026年4月22日，执法人员在白石镇集贸市场发现，当事人销售的早点没有标明价格。当事人当场改正。", "decision": "警告。",
     "penalty_class": "warning", "penalty_classes": "warning", "severity": "minor", "acted_on": "2026-04-22",
     "decided_on": "2026-04-22", "procedure_kind": "simple",
     "bases": [{"role": "violated", "document": "中华人民共和国价格法", "article": 13, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国价格法", "article": 42}]}');

CALL demo_publish('result', 2, '示公（治）行罚决字〔2026〕3号', '2026-03-18', '2026-03-24',
    '{"kind": "penalty", "title": "王某某制造噪声干扰他人正常生活案", "cause": "制造噪声干扰他人正常生活", "party_kind": "natural", "party": "王某某",
     "facts": "2026年3月16日深夜，当事人在东关街住所使用音响，经多次劝阻仍不停止，邻居报警后查实。", "decision": "警告。", "penalty_class": "warning",
     "penalty_classes": "warning", "severity": "minor", "acted_on": "2026-03-16", "decided_on": "2026-03-18",
     "procedure_kind": "simple", "bases": [{"role": "applied", "document": "中华人民共和国噪声污染防治法", "article": 87}]}');
