-- Results 执法结果 published in 2025, day by day, with what was corrected and withdrawn. Natural persons are masked;
-- companies, shops and codes are invented.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CALL demo_publish('result', 15, '柳政许〔2025〕6号', '2025-01-08', '2025-01-13',
    '{"kind": "permit", "title": "农村宅基地建房批准", "party_kind": "natural", "party": "赵某",
     "facts": "申请人符合一户一宅条件，经村民会议讨论公示，2024年11月15日现场踏勘确定位置。", "decision": "批准使用宅基地二百平方米以内建房。", "licence": "农村宅基地批准书 编号柳宅1499476431",
     "permit_kind": "普通", "acted_on": "2024-11-15", "decided_on": "2025-01-08",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国土地管理法", "article": 62, "paragraph": 4}]}');

CALL demo_publish('result', 1, '示市监检〔2025〕5号', '2025-01-29', '2025-01-31',
    '{"kind": "inspection", "title": "食品销售环节双随机检查（示例县乐家超市）", "party_kind": "business", "party": "示例县乐家超市",
     "party_code": "92149900MA18946472", "facts": "按照年度抽查计划，2025年1月12日由两名执法人员在枣林镇枣林村实施检查。检查内容：进货查验、贮存条件、食品标签、从业人员健康证明。",
     "decision": "未发现问题。", "acted_on": "2025-01-12", "decided_on": "2025-01-29",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}, {"role": "applied", "document": "示例县行政执法公示办法", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 7, '示农给〔2025〕12号', '2025-02-14', '2025-02-24',
    '{"kind": "payment", "title": "动物强制扑杀补助", "party_kind": "natural", "party": "于某",
     "facts": "2025年1月24日，当事人饲养的3只羊因布鲁氏菌病监测阳性被强制扑杀，并作无害化处理。", "decision": "给付补助经费8800元。", "other_amount": 880000,
     "acted_on": "2025-01-24", "decided_on": "2025-02-14",
     "bases": [{"role": "applied", "document": "中华人民共和国动物防疫法", "article": 85, "paragraph": 1}]}');

CALL demo_publish('result', 7, '示农给〔2025〕14号', '2025-02-24', '2025-03-03',
    '{"kind": "payment", "title": "动物强制扑杀补助", "party_kind": "business", "party": "示例县枣林镇小河养殖场", "party_code": "92149900MA63091362",
     "facts": "2024年12月20日，当事人饲养的50只羊因布鲁氏菌病监测阳性被强制扑杀，并作无害化处理。", "decision": "给付补助经费18300元。", "other_amount": 1830000,
     "acted_on": "2024-12-20", "decided_on": "2025-02-24",
     "bases": [{"role": "applied", "document": "中华人民共和国动物防疫法", "article": 85, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监奖〔2025〕11号', '2025-03-11', '2025-03-19',
    '{"kind": "reward", "title": "举报食品安全违法行为奖励", "party_kind": "natural", "party": "罗某某",
     "facts": "2025年2月20日，举报人实名举报一处无证加工食品的窝点，经查属实，案件已办结。", "decision": "给予举报奖励4850元。", "other_amount": 485000,
     "acted_on": "2025-02-20", "decided_on": "2025-03-11",
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 115, "paragraph": 2}]}');

CALL demo_publish('result', 1, '示市监罚〔2025〕10号', '2025-03-20', '2025-03-24',
    '{"kind": "penalty", "title": "示例县盛联文化传媒有限公司发布虚假广告案", "cause": "发布虚假广告", "party_kind": "organisation", "party": "示例县盛联文化传媒有限公司",
     "party_code": "91149900MA3898553D", "facts": "2025年1月19日起，当事人在云岭镇云岭村门店和网络店铺发布广告，称其销售的理疗垫“根治慢性病”“无效退款”，无法提供证明材料。广告费用6521元。",
     "decision": "1.责令停止发布广告，在相应范围内消除影响；2.罚款341200元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "serious",
     "fine": 34120000, "acted_on": "2025-01-19", "decided_on": "2025-03-20", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国广告法", "article": 28, "paragraph": 2, "item": 2}, {"role": "applied", "document": "中华人民共和国广告法", "article": 55, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}]}');

CALL demo_publish('result', 9, '示税强〔2025〕1号', '2025-04-17', '2025-04-21',
    '{"kind": "coercion", "title": "冻结存款", "cause": "逾期不缴纳税款", "party_kind": "organisation", "party": "示例县源诚矿业有限公司",
     "party_code": "91149900MA85475094", "facts": "当事人经催告至2025年3月4日仍未缴纳税款及滞纳金。", "decision": "书面通知开户银行冻结存款，金额相当于应纳税款。",
     "acted_on": "2025-03-04", "decided_on": "2025-04-17",
     "bases": [{"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 38, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政强制法", "article": 18}]}');

CALL demo_publish('result', 1, '示市监奖〔2025〕14号', '2025-04-21', '2025-04-28',
    '{"kind": "reward", "title": "举报食品安全违法行为奖励", "party_kind": "natural", "party": "朱某某",
     "facts": "2025年3月21日，举报人实名举报一处无证加工食品的窝点，经查属实，案件已办结。", "decision": "给予举报奖励4650元。", "other_amount": 465000,
     "acted_on": "2025-03-21", "decided_on": "2025-04-21",
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 115, "paragraph": 2}]}');

CALL demo_publish('result', 2, '示公（治）行罚决字〔2025〕9号', '2025-04-28', '2025-05-06',
    '{"kind": "penalty", "title": "示例县枣林镇春风旅馆未按规定安装、使用旅客住宿登记设施案", "cause": "未按规定安装、使用旅客住宿登记设施", "party_kind": "business",
     "party": "示例县枣林镇春风旅馆", "party_code": "92149900MA9966940Q",
     "facts": "2025年3月1日，民警在白石镇集贸市场检查时发现当事人接待旅客住宿，未核对证件、未如实登记，经责令改正后拒不改正。", "decision": "罚款148500元，责令停业整顿十五日。",
     "penalty_class": "production_halted", "penalty_classes": "fine production_halted", "severity": "serious", "fine": 14850000,
     "acted_on": "2025-03-01", "decided_on": "2025-04-28", "major": 1,
     "bases": [{"role": "applied", "document": "中华人民共和国反恐怖主义法", "article": 86, "paragraph": 2}]}');

CALL demo_publish('result', 5, '示交许〔2025〕7号', '2025-05-23', '2025-05-26',
    '{"kind": "permit", "title": "道路普通货物运输经营许可", "party_kind": "organisation", "party": "示例县瑞隆物流有限公司",
     "party_code": "91149900MA6006442D", "facts": "申请人提交的车辆技术等级评定材料、驾驶人员从业资格和安全生产管理制度文本齐全有效。", "decision": "准予许可，发给道路运输经营许可证。",
     "licence": "道路运输经营许可证 编号示交运1499263726", "permit_kind": "普通", "acted_on": "2025-05-11", "decided_on": "2025-05-23",
     "valid_from": "2025-05-23", "valid_until": "2029-05-22",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}]}');

CALL demo_publish('result', 9, '示税稽罚〔2025〕6号', '2025-06-02', '2025-06-04',
    '{"kind": "penalty", "title": "示例县嘉诚建筑劳务有限公司偷税案", "cause": "偷税", "party_kind": "organisation", "party": "示例县嘉诚建筑劳务有限公司",
     "party_code": "91149900MA9879396C", "facts": "经检查，当事人2022年至2024年在账簿上少列收入，少缴增值税、企业所得税合计3673833元。",
     "decision": "处少缴税款百分之六十的罚款，计2204300元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "serious",
     "fine": 220430000, "acted_on": "2025-04-04", "decided_on": "2025-06-02", "major": 1,
     "bases": [{"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 63, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2025〕10号', '2025-06-03', '2025-06-10',
    '{"kind": "permit", "title": "特种设备使用登记", "party_kind": "organisation", "party": "示例县金康热力有限公司", "party_code": "91149900MA9721847K",
     "facts": "申请人提交的设备出厂资料、监督检验报告和使用登记申请齐全有效。", "decision": "准予登记，发给使用登记证。", "licence": "特种设备使用登记证 编号示特1499969700",
     "permit_kind": "登记", "acted_on": "2025-05-12", "decided_on": "2025-06-03", "valid_from": "2025-06-03",
     "valid_until": "2029-06-02",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国特种设备安全法", "article": 33}]}');

CALL demo_publish('result', 2, '示公许〔2025〕6号', '2025-06-09', '2025-06-12',
    '{"kind": "permit", "title": "旅馆业特种行业许可", "party_kind": "business", "party": "示例县老街坊宾馆", "party_code": "92149900MA9430740X",
     "facts": "申请人提交材料齐全，2025年3月24日现场勘验，治安防范设施和信息登记系统符合要求。", "decision": "准予许可。", "licence": "特种行业许可证 编号示公特1499535262",
     "permit_kind": "特许", "acted_on": "2025-03-24", "decided_on": "2025-06-09",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "旅馆业治安管理办法", "article": 4}]}');

CALL demo_publish('result', 5, '示交许〔2025〕8号', '2025-06-09', '2025-06-16',
    '{"kind": "permit", "title": "涉路施工活动许可（不予许可）", "party_kind": "organisation", "party": "示例县瑞远通信工程有限公司",
     "party_code": "91149900MA11165380", "facts": "申请人提交的施工方案未说明保障通行的措施，2025年4月26日一次性告知补正后仍未提交。",
     "decision": "不予许可。申请人可以自收到决定之日起六十日内申请行政复议。", "permit_kind": "普通", "acted_on": "2025-04-26", "decided_on": "2025-06-09",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国公路法", "article": 44, "paragraph": 1}]}');

CALL demo_publish('result', 10, '示气检〔2025〕5号', '2025-06-10', '2025-06-25',
    '{"kind": "inspection", "title": "易燃易爆场所防雷安全检查（示例县益利燃气有限公司）", "party_kind": "organisation", "party": "示例县益利燃气有限公司",
     "party_code": "91149900MA3051846G", "facts": "2025年4月1日，执法人员在柳泉镇柳泉村检查防雷装置定期检测报告和隐患整改记录。", "decision": "未发现问题。",
     "acted_on": "2025-04-01", "decided_on": "2025-06-10",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}, {"role": "procedure", "document": "示例县行政检查规程（试行）", "article": 6, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交许〔2025〕10号', '2025-06-24', '2025-06-30',
    '{"kind": "permit", "title": "道路普通货物运输经营许可", "party_kind": "organisation", "party": "示例县德兴运输有限公司",
     "party_code": "91149900MA0633840R", "facts": "申请人提交的车辆技术等级评定材料、驾驶人员从业资格和安全生产管理制度文本齐全有效。", "decision": "准予许可，发给道路运输经营许可证。",
     "licence": "道路运输经营许可证 编号示交运1499983766", "permit_kind": "普通", "acted_on": "2025-04-28", "decided_on": "2025-06-24",
     "valid_from": "2025-06-24", "valid_until": "2029-06-23",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}]}');

CALL demo_publish('result', 9, '示税征〔2025〕6号', '2025-06-30', '2025-07-14',
    '{"kind": "levy", "title": "核定征收税款", "party_kind": "organisation", "party": "示例县金达砂石有限公司", "party_code": "91149900MA7336611P",
     "facts": "当事人账簿不健全，难以查账，按照经营面积、从业人数和同类行业水平核定应纳税额。", "decision": "核定应纳税额59700元，限期缴纳。", "other_amount": 5970000,
     "acted_on": "2025-06-10", "decided_on": "2025-06-30",
     "bases": [{"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 35, "paragraph": 1, "item": 4}]}');

CALL demo_publish('result', 4, '示应急许〔2025〕2号', '2025-07-17', '2025-07-21',
    '{"kind": "permit", "title": "烟花爆竹经营（零售）许可", "party_kind": "business", "party": "示例县惠民烟花爆竹零售点",
     "party_code": "92149900MA7497570A", "facts": "申请人提交材料齐全，2025年7月6日现场核查，零售场所面积、消防器材和安全距离符合要求。", "decision": "准予许可。",
     "licence": "烟花爆竹经营（零售）许可证 编号示YHLS1499769111", "permit_kind": "普通", "acted_on": "2025-07-06", "decided_on": "2025-07-17",
     "valid_from": "2025-07-17", "valid_until": "2027-07-16",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "烟花爆竹安全管理条例", "article": 19, "paragraph": 2}]}');

CALL demo_publish('result', 5, '示交许〔2025〕11号', '2025-07-16', '2025-07-22',
    '{"kind": "permit", "title": "道路普通货物运输经营许可", "party_kind": "organisation", "party": "示例县鸿达运输有限公司",
     "party_code": "91149900MA64305691", "facts": "申请人提交的车辆技术等级评定材料、驾驶人员从业资格和安全生产管理制度文本齐全有效。", "decision": "准予许可，发给道路运输经营许可证。",
     "licence": "道路运输经营许可证 编号示交运1499562111", "permit_kind": "普通", "acted_on": "2025-06-21", "decided_on": "2025-07-16",
     "valid_from": "2025-07-16", "valid_until": "2029-07-15",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国道路运输条例", "article": 24, "paragraph": 1}]}');

CALL demo_publish('result', 6, '示卫确〔2025〕6号', '2025-08-11', '2025-08-18',
    '{"kind": "confirmation", "title": "承担预防接种工作的医疗卫生机构确认", "party_kind": "organisation", "party": "示例县润通康养医院管理有限公司",
     "party_code": "91149900MA88623228", "facts": "2025年6月1日现场核查，申请人有执业许可、经过培训的人员和符合要求的冷藏设施设备。", "decision": "确认为预防接种单位，向社会公布。",
     "acted_on": "2025-06-01", "decided_on": "2025-08-11",
     "bases": [{"role": "applied", "document": "中华人民共和国疫苗管理法", "article": 44, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2025〕14号', '2025-09-01', '2025-09-02',
    '{"kind": "penalty", "title": "黄某因食品安全犯罪从业限制案", "cause": "因食品安全犯罪从业限制", "party_kind": "natural", "party": "黄某",
     "facts": "黄某因生产、销售有毒、有害食品罪于2025年7月14日被判处有期徒刑，判决已生效。", "decision": "终身不得从事食品生产经营管理工作。", "penalty_class": "closure",
     "penalty_classes": "closure", "severity": "serious", "acted_on": "2025-07-14", "decided_on": "2025-09-01", "major": 1,
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 135, "paragraph": 2}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 8, '示司确〔2025〕10号', '2025-09-01', '2025-09-08',
    '{"kind": "confirmation", "title": "法律援助申请审查", "party_kind": "natural", "party": "傅某某",
     "facts": "2025年8月3日，申请人因劳动报酬纠纷申请法律援助，提交了经济困难证明承诺书。", "decision": "符合条件，决定给予法律援助。", "acted_on": "2025-08-03",
     "decided_on": "2025-09-01", "bases": [{"role": "applied", "document": "中华人民共和国法律援助法", "article": 43, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公（治）行罚决字〔2025〕15号', '2025-09-16', '2025-09-23',
    '{"kind": "penalty", "title": "傅某某殴打他人案", "cause": "殴打他人", "party_kind": "natural", "party": "傅某某",
     "facts": "2025年7月30日晚，傅某某在迎宾大道因琐事与他人发生口角，动手将对方打伤，经鉴定为轻微伤。上述事实有当事人陈述、证人证言、鉴定意见和视频资料等证据证实。", "decision": "行政拘留5日，并处罚款400元。",
     "penalty_class": "detention", "penalty_classes": "fine detention", "severity": "general", "fine": 40000,
     "acted_on": "2025-07-30", "decided_on": "2025-09-16",
     "bases": [{"role": "applied", "document": "中华人民共和国治安管理处罚法", "article": 43, "paragraph": 1}]}');

CALL demo_publish('result', 18, '河政罚〔2025〕3号', '2025-09-17', '2025-09-23',
    '{"kind": "penalty", "title": "示例县晨华砖瓦有限公司占用耕地建窑案", "cause": "占用耕地建窑", "party_kind": "organisation", "party": "示例县晨华砖瓦有限公司",
     "party_code": "91149900MA6514412G", "facts": "当事人2025年8月27日在河湾镇未经批准占用耕地建砖窑一座，占地865平方米。", "decision": "责令限期拆除、关闭砖窑，罚款95500元。",
     "penalty_class": "closure", "penalty_classes": "fine closure", "severity": "serious", "fine": 9550000, "acted_on": "2025-08-27",
     "decided_on": "2025-09-17", "major": 1,
     "bases": [{"role": "applied", "document": "中华人民共和国土地管理法", "article": 75}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 3, '示环罚〔2025〕6号', '2025-09-22', '2025-09-23',
    '{"kind": "penalty", "title": "示例县金昌汽车维修有限公司未按规定贮存危险废物案", "cause": "未按规定贮存危险废物", "party_kind": "organisation",
     "party": "示例县金昌汽车维修有限公司", "party_code": "91149900MA1025935B",
     "facts": "2025年7月18日，执法人员检查时发现当事人在云岭镇云岭村露天堆放废机油桶14只，未设置危险废物识别标志，未建立管理台账。", "decision": "罚款117300元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "serious", "fine": 11730000, "acted_on": "2025-07-18", "decided_on": "2025-09-22",
     "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国固体废物污染环境防治法", "article": 77}, {"role": "applied", "document": "中华人民共和国固体废物污染环境防治法", "article": 112, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2025〕26号', '2025-10-20', '2025-10-21',
    '{"kind": "penalty", "title": "示例县润光电线电缆有限公司生产不符合保障人身财产安全标准的产品案", "cause": "生产不符合保障人身财产安全标准的产品", "party_kind": "organisation",
     "party": "示例县润光电线电缆有限公司", "party_code": "91149900MA7650969J",
     "facts": "经监督抽查，当事人2025年10月10日生产的聚氯乙烯绝缘电线导体电阻、绝缘厚度两项不符合国家标准，货值金额7275元。复检结论相同。",
     "decision": "1.责令停止生产；2.没收不合格产品53卷；3.没收违法所得85100元；4.罚款1121000元。", "penalty_class": "production_halted",
     "penalty_classes": "fine confiscation production_halted", "severity": "serious", "fine": 112100000, "confiscated": 8510000,
     "acted_on": "2025-10-10", "decided_on": "2025-10-20", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国产品质量法", "article": 13, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国产品质量法", "article": 49}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监罚〔2025〕19号', '2025-10-20', '2025-10-27',
    '{"kind": "penalty", "title": "示例县盛成信息咨询有限公司提交虚假材料取得市场主体登记案", "cause": "提交虚假材料取得市场主体登记", "party_kind": "organisation",
     "party": "示例县盛成信息咨询有限公司", "party_code": "91149900MA0774635M", "facts": "经查，当事人于2025年9月1日办理设立登记时提交的住所使用证明系伪造，登记机关已撤销登记。",
     "decision": "罚款52000元；吊销营业执照。", "penalty_class": "licence_revoked", "penalty_classes": "fine licence_revoked",
     "severity": "serious", "fine": 5200000, "licence": "营业执照", "acted_on": "2025-09-01", "decided_on": "2025-10-20", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国市场主体登记管理条例", "article": 17}, {"role": "applied", "document": "中华人民共和国市场主体登记管理条例", "article": 44}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 2, '示公（治）行罚决字〔2025〕16号', '2025-11-03', '2025-11-05',
    '{"kind": "penalty", "title": "刘某殴打他人案", "cause": "殴打他人", "party_kind": "natural", "party": "刘某",
     "facts": "2025年9月25日晚，刘某在青禾镇镇中路因琐事与他人发生口角，动手将对方打伤，经鉴定为轻微伤。上述事实有当事人陈述、证人证言、鉴定意见和视频资料等证据证实。", "decision": "行政拘留7日，并处罚款500元。",
     "penalty_class": "detention", "penalty_classes": "fine detention", "severity": "general", "fine": 50000,
     "acted_on": "2025-09-25", "decided_on": "2025-11-03",
     "bases": [{"role": "applied", "document": "中华人民共和国治安管理处罚法", "article": 43, "paragraph": 1}]}');

CALL demo_publish('result', 5, '示交征〔2025〕2号', '2025-10-31', '2025-11-17',
    '{"kind": "levy", "title": "公路路产损坏赔（补）偿费", "party_kind": "organisation", "party": "示例县盛茂运输有限公司",
     "party_code": "91149900MA9843254R", "facts": "2025年10月3日，当事人车辆在县农贸市场发生单方事故，损坏波形护栏10米。", "decision": "征收公路路产损失赔偿费6200元。",
     "other_amount": 620000, "acted_on": "2025-10-03", "decided_on": "2025-10-31",
     "bases": [{"role": "applied", "document": "中华人民共和国公路法", "article": 85, "paragraph": 1}]}');

CALL demo_publish('result', 7, '示农许〔2025〕10号', '2025-10-24', '2025-12-03',
    '{"kind": "permit", "title": "动物防疫条件合格证核发", "party_kind": "organisation", "party": "示例县鸿隆养殖有限公司",
     "party_code": "91149900MA7671321A", "facts": "2025年10月12日现场核查，场所位置、布局、设施设备和人员符合动物防疫条件。", "decision": "核发动物防疫条件合格证。",
     "licence": "动物防疫条件合格证 编号示动防合1499684314", "permit_kind": "普通", "acted_on": "2025-10-12", "decided_on": "2025-10-24",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国动物防疫法", "article": 25, "paragraph": 1}]}');

CALL demo_publish('result', 6, '示卫许〔2025〕6号', '2025-12-08', '2025-12-15',
    '{"kind": "permit", "title": "公共场所卫生许可（新办）", "party_kind": "business", "party": "示例县柳泉镇春风理发店", "party_code": "92149900MA9153712E",
     "facts": "申请人承诺符合告知的条件，按照告知承诺制办理。2025年11月4日事后核查，卫生设施与承诺一致。", "decision": "准予许可。", "licence": "公共场所卫生许可证 编号示卫公1499735337",
     "permit_kind": "普通", "acted_on": "2025-11-04", "decided_on": "2025-12-08", "valid_from": "2025-12-08",
     "valid_until": "2029-12-07",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 4}]}');

CALL demo_publish('result', 2, '示公（治）行罚决字〔2025〕20号', '2025-12-12', '2025-12-15',
    '{"kind": "penalty", "title": "杨某殴打他人案", "cause": "殴打他人", "party_kind": "natural", "party": "杨某",
     "facts": "2025年10月29日晚，杨某在枣林镇枣林村因琐事与他人发生口角，动手将对方打伤，经鉴定为轻微伤。上述事实有当事人陈述、证人证言、鉴定意见和视频资料等证据证实。", "decision": "行政拘留7日，并处罚款400元。",
     "penalty_class": "detention", "penalty_classes": "fine detention", "severity": "general", "fine": 40000,
     "acted_on": "2025-10-29", "decided_on": "2025-12-12",
     "bases": [{"role": "applied", "document": "中华人民共和国治安管理处罚法", "article": 43, "paragraph": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2025〕16号', '2025-11-24', '2025-12-17',
    '{"kind": "permit", "title": "食品经营许可（延续）", "party_kind": "organisation", "party": "示例县顺成餐饮管理有限公司",
     "party_code": "91149900MA7594944A", "facts": "申请人提交的材料齐全，符合法定形式。2025年9月15日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499099915", "permit_kind": "普通", "acted_on": "2025-09-15", "decided_on": "2025-11-24",
     "valid_from": "2025-11-24", "valid_until": "2030-11-23",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 15, '柳政许〔2025〕8号', '2025-12-15', '2025-12-18',
    '{"kind": "permit", "title": "农村宅基地建房批准", "party_kind": "natural", "party": "朱某",
     "facts": "申请人符合一户一宅条件，经村民会议讨论公示，2025年10月11日现场踏勘确定位置。", "decision": "批准使用宅基地二百平方米以内建房。", "licence": "农村宅基地批准书 编号柳宅1499692726",
     "permit_kind": "普通", "acted_on": "2025-10-11", "decided_on": "2025-12-15",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国土地管理法", "article": 62, "paragraph": 4}]}');

CALL demo_publish('result', 6, '示卫职罚〔2025〕9号', '2025-12-18', '2025-12-22',
    '{"kind": "penalty", "title": "示例县禾宁石材有限公司未按规定组织接触粉尘的劳动者职业健康检查案", "cause": "未按规定组织接触粉尘的劳动者职业健康检查", "party_kind": "organisation",
     "party": "示例县禾宁石材有限公司", "party_code": "91149900MA49288658", "facts": "2025年10月12日，监督员检查发现当事人未组织14名接触粉尘的劳动者进行在岗期间职业健康检查。",
     "decision": "警告，罚款62000元。", "penalty_class": "fine", "penalty_classes": "warning fine", "severity": "general", "fine": 6200000,
     "acted_on": "2025-10-12", "decided_on": "2025-12-18",
     "bases": [{"role": "violated", "document": "中华人民共和国职业病防治法", "article": 35, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国职业病防治法", "article": 71, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2025〕11号', '2025-12-23', '2025-12-25',
    '{"kind": "penalty", "title": "示例县瑞隆木业有限公司未如实记录安全生产教育和培训情况案", "cause": "未如实记录安全生产教育和培训情况", "party_kind": "organisation",
     "party": "示例县瑞隆木业有限公司", "party_code": "91149900MA5378754U",
     "facts": "2025年10月20日，执法人员检查时抽查当事人19名从业人员的培训档案，无考核记录，培训学时与实际不符。当事人在限期内补齐。当事人主要产品的配方比例为（内部数据）甲料六成、乙料四成。",
     "decision": "罚款80200元。", "penalty_class": "fine", "penalty_classes": "fine", "severity": "general", "fine": 8020000,
     "acted_on": "2025-10-20", "decided_on": "2025-12-23", "benchmark_number": "示应急裁〔2025〕1号", "tier": 3,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 28, "paragraph": 4}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 97, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交征〔2025〕5号', '2025-12-09', '2025-12-29',
    '{"kind": "levy", "title": "公路路产损坏赔（补）偿费", "party_kind": "natural", "party": "冯某某",
     "facts": "2025年11月8日，当事人车辆在青禾镇镇中路发生单方事故，损坏波形护栏3米。", "decision": "征收公路路产损失赔偿费5500元。", "other_amount": 550000,
     "acted_on": "2025-11-08", "decided_on": "2025-12-09",
     "bases": [{"role": "applied", "document": "中华人民共和国公路法", "article": 85, "paragraph": 1}]}');

CALL demo_revise('（示）应急罚〔2025〕11号', '2025-12-29', '原公示内容含有商业秘密，已删去', 1,
    '{"kind": "penalty", "title": "示例县瑞隆木业有限公司未如实记录安全生产教育和培训情况案", "cause": "未如实记录安全生产教育和培训情况", "party_kind": "organisation",
     "party": "示例县瑞隆木业有限公司", "party_code": "91149900MA5378754U",
     "facts": "2025年10月20日，执法人员检查时抽查当事人19名从业人员的培训档案，无考核记录，培训学时与实际不符。当事人在限期内补齐。", "decision": "罚款80200元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "general", "fine": 8020000, "acted_on": "2025-10-20", "decided_on": "2025-12-23",
     "benchmark_number": "示应急裁〔2025〕1号", "tier": 3,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 28, "paragraph": 4}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 97, "item": 4}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');
