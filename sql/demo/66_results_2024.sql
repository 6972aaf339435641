-- Results 执法结果 published in 2024, day by day, with what was corrected and withdrawn. Natural persons are masked;
-- companies, shops and codes are invented.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CALL demo_publish('result', 9, '示税征〔2024〕13号', '2024-01-11', '2024-01-22',
    '{"kind": "levy", "title": "核定征收税款", "party_kind": "business", "party": "示例县老街坊酒楼", "party_code": "92149900MA98260591",
     "facts": "当事人账簿不健全，难以查账，按照经营面积、从业人数和同类行业水平核定应纳税额。", "decision": "核定应纳税额113700元，限期缴纳。", "other_amount": 11370000,
     "acted_on": "2023-11-01", "decided_on": "2024-01-11",
     "bases": [{"role": "applied", "document": "中华人民共和国税收征收管理法", "article": 35, "paragraph": 1, "item": 4}]}');

CALL demo_publish('result', 10, '示气许〔2024〕9号', '2024-02-05', '2024-02-07',
    '{"kind": "permit", "title": "雷电防护装置设计审核", "party_kind": "organisation", "party": "示例县瑞成燃气有限公司",
     "party_code": "91149900MA5359780A", "facts": "申请人提交设计文件，2023年12月15日技术评价认为符合国家防雷技术规范。", "decision": "准予许可。",
     "licence": "雷电防护装置设计核准意见书 编号示雷审1499417684", "permit_kind": "核准", "acted_on": "2023-12-15", "decided_on": "2024-02-05",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "气象灾害防御条例", "article": 23, "paragraph": 1}]}');

CALL demo_publish('result', 6, '示卫许〔2024〕11号', '2024-03-18', '2024-03-25',
    '{"kind": "permit", "title": "公共场所卫生许可（新办）", "party_kind": "business", "party": "示例县河湾镇四季理发店", "party_code": "92149900MA06358895",
     "facts": "申请人承诺符合告知的条件，按照告知承诺制办理。2024年2月28日事后核查，卫生设施与承诺一致。", "decision": "准予许可。", "licence": "公共场所卫生许可证 编号示卫公1499154733",
     "permit_kind": "普通", "acted_on": "2024-02-28", "decided_on": "2024-03-18", "valid_from": "2024-03-18",
     "valid_until": "2028-03-17",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "公共场所卫生管理条例", "article": 4}]}');

CALL demo_publish('result', 2, '示公许〔2024〕6号', '2024-04-15', '2024-04-18',
    '{"kind": "permit", "title": "旅馆业特种行业许可", "party_kind": "business", "party": "示例县青禾镇小河宾馆", "party_code": "92149900MA09867506",
     "facts": "申请人提交材料齐全，2024年2月2日现场勘验，治安防范设施和信息登记系统符合要求。", "decision": "准予许可。", "licence": "特种行业许可证 编号示公特1499090886",
     "permit_kind": "特许", "acted_on": "2024-02-02", "decided_on": "2024-04-15",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "旅馆业治安管理办法", "article": 4}]}');

CALL demo_publish('result', 3, '示环罚〔2024〕12号', '2024-04-29', '2024-05-06',
    '{"kind": "penalty", "title": "示例县盛丰印刷有限公司未按规定贮存危险废物案", "cause": "未按规定贮存危险废物", "party_kind": "organisation",
     "party": "示例县盛丰印刷有限公司", "party_code": "91149900MA1544698Y",
     "facts": "2024年3月20日，执法人员检查时发现当事人在青禾镇镇中路露天堆放废机油桶20只，未设置危险废物识别标志，未建立管理台账。", "decision": "罚款183200元。", "penalty_class": "fine",
     "penalty_classes": "fine", "severity": "serious", "fine": 18320000, "acted_on": "2024-03-20", "decided_on": "2024-04-29",
     "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国固体废物污染环境防治法", "article": 77}, {"role": "applied", "document": "中华人民共和国固体废物污染环境防治法", "article": 112, "paragraph": 1, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 7, '示农（农药）罚〔2024〕13号', '2024-05-17', '2024-05-23',
    '{"kind": "penalty", "title": "示例县柳泉镇好邻居农资店未建立、未按规定保存农药采购销售台账案", "cause": "未建立、未按规定保存农药采购销售台账", "party_kind": "business",
     "party": "示例县柳泉镇好邻居农资店", "party_code": "92149900MA77683264",
     "facts": "2024年3月28日，执法人员在云岭镇云岭村检查时发现，当事人自三月以来未记录农药销售去向，不执行销售台账制度，责令改正后仍不改正。", "decision": "罚款11600元，吊销农药经营许可证。",
     "penalty_class": "licence_revoked", "penalty_classes": "fine licence_revoked", "severity": "serious", "fine": 1160000,
     "licence": "农药经营许可证", "acted_on": "2024-03-28", "decided_on": "2024-05-17", "major": 1,
     "bases": [{"role": "violated", "document": "农药管理条例", "article": 27, "paragraph": 1}, {"role": "applied", "document": "农药管理条例", "article": 58, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 5, '示交罚〔2024〕8号', '2024-06-14', '2024-06-17',
    '{"kind": "penalty", "title": "示例县德兴客运有限公司道路运输企业隐瞒有关情况取得资质等级案", "cause": "道路运输企业隐瞒有关情况取得资质等级", "party_kind": "organisation",
     "party": "示例县德兴客运有限公司", "party_code": "91149900MA83108940", "facts": "经查，当事人2024年4月26日申报道路客运企业等级时虚报车辆数11辆。",
     "decision": "降低资质等级，由二级降为三级；警告。", "penalty_class": "grade_lowered", "penalty_classes": "warning grade_lowered",
     "severity": "serious", "licence": "道路旅客运输企业等级证书", "acted_on": "2024-04-26", "decided_on": "2024-06-14", "major": 1,
     "bases": [{"role": "applied", "document": "中华人民共和国行政处罚法", "article": 9, "item": 3}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 4, '（示）应急罚〔2024〕8号', '2024-08-12', '2024-08-19',
    '{"kind": "penalty", "title": "示例县晨通冶金有限公司未采取措施消除事故隐患案", "cause": "未采取措施消除事故隐患", "party_kind": "organisation",
     "party": "示例县晨通冶金有限公司", "party_code": "91149900MA5290998T", "facts": "2024年6月12日复查时，当事人对此前责令整改的2项隐患（煤气管道腐蚀、报警装置失效等）仍未整改。",
     "decision": "责令停产停业整顿，罚款37900元。", "penalty_class": "production_halted", "penalty_classes": "fine production_halted",
     "severity": "serious", "fine": 3790000, "acted_on": "2024-06-12", "decided_on": "2024-08-12", "major": 1,
     "bases": [{"role": "violated", "document": "中华人民共和国安全生产法", "article": 41, "paragraph": 2}, {"role": "applied", "document": "中华人民共和国安全生产法", "article": 102}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 10, '示气许〔2024〕16号', '2024-08-21', '2024-08-26',
    '{"kind": "permit", "title": "雷电防护装置设计审核", "party_kind": "organisation", "party": "示例县晨华加油站管理有限公司",
     "party_code": "91149900MA2028759A", "facts": "申请人提交设计文件，2024年6月10日技术评价认为符合国家防雷技术规范。", "decision": "准予许可。",
     "licence": "雷电防护装置设计核准意见书 编号示雷审1499806269", "permit_kind": "核准", "acted_on": "2024-06-10", "decided_on": "2024-08-21",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "气象灾害防御条例", "article": 23, "paragraph": 1}]}');

CALL demo_publish('result', 3, '示环许〔2024〕8号', '2024-09-16', '2024-09-19',
    '{"kind": "permit", "title": "排污许可证核发（重新申请）", "party_kind": "organisation", "party": "示例县泰兴食品有限公司",
     "party_code": "91149900MA91813186", "facts": "申请人提交的申请表、自行监测方案和承诺书齐全。2024年7月27日技术审查会认为污染防治设施可行。", "decision": "核发排污许可证。",
     "licence": "排污许可证 编号示排1499396482", "permit_kind": "普通", "acted_on": "2024-07-27", "decided_on": "2024-09-16",
     "valid_from": "2024-09-16", "valid_until": "2029-09-15",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "排污许可管理条例", "article": 11}]}');

CALL demo_publish('result', 4, '示应急许〔2024〕7号', '2024-11-04', '2024-11-05',
    '{"kind": "permit", "title": "烟花爆竹经营（零售）许可", "party_kind": "business", "party": "示例县白石镇阳光烟花爆竹零售点",
     "party_code": "92149900MA7366204D", "facts": "申请人提交材料齐全，2024年9月12日现场核查，零售场所面积、消防器材和安全距离符合要求。", "decision": "准予许可。",
     "licence": "烟花爆竹经营（零售）许可证 编号示YHLS1499808022", "permit_kind": "普通", "acted_on": "2024-09-12", "decided_on": "2024-11-04",
     "valid_from": "2024-11-04", "valid_until": "2026-11-03",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "烟花爆竹安全管理条例", "article": 19, "paragraph": 2}]}');

CALL demo_publish('result', 8, '示司奖〔2024〕7号', '2024-11-06', '2024-11-14',
    '{"kind": "reward", "title": "表彰人民调解员", "party_kind": "natural", "party": "罗某某", "facts": "罗某某2024年9月24日前三年调解纠纷二百余件，无一激化。",
     "decision": "授予“示例县优秀人民调解员”称号，奖励1450元。", "other_amount": 145000, "acted_on": "2024-09-24", "decided_on": "2024-11-06",
     "bases": [{"role": "applied", "document": "中华人民共和国人民调解法", "article": 6}]}');

CALL demo_publish('result', 6, '示卫医罚〔2024〕2号', '2024-11-28', '2024-12-03',
    '{"kind": "penalty", "title": "示例县白石镇四季口腔诊所使用非卫生技术人员从事医疗卫生技术工作案", "cause": "使用非卫生技术人员从事医疗卫生技术工作", "party_kind": "business",
     "party": "示例县白石镇四季口腔诊所", "party_code": "92149900MA59677435",
     "facts": "2024年10月29日，监督员检查发现当事人安排2名未取得医师资格的人员独立开展口腔诊疗活动，违法所得7900元。", "decision": "没收违法所得7900元，罚款45200元，吊销《诊所备案凭证》所列口腔种植项目。",
     "penalty_class": "business_restricted", "penalty_classes": "fine confiscation business_restricted", "severity": "serious",
     "fine": 4520000, "confiscated": 790000, "acted_on": "2024-10-29", "decided_on": "2024-11-28", "major": 1,
     "bases": [{"role": "violated", "document": "医疗机构管理条例", "article": 27}, {"role": "applied", "document": "医疗机构管理条例", "article": 47}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');

CALL demo_publish('result', 7, '示农（农药）罚〔2024〕17号', '2024-12-09', '2024-12-16',
    '{"kind": "penalty", "title": "示例县河湾镇聚鲜农资店未建立、未按规定保存农药采购销售台账案", "cause": "未建立、未按规定保存农药采购销售台账", "party_kind": "business",
     "party": "示例县河湾镇聚鲜农资店", "party_code": "92149900MA04427964",
     "facts": "2024年11月28日，执法人员在东关街检查时发现，当事人自三月以来未记录农药销售去向，不执行销售台账制度，责令改正后仍不改正。", "decision": "罚款12000元，吊销农药经营许可证。",
     "penalty_class": "licence_revoked", "penalty_classes": "fine licence_revoked", "severity": "serious", "fine": 1200000,
     "licence": "农药经营许可证", "acted_on": "2024-11-28", "decided_on": "2024-12-09", "major": 1,
     "bases": [{"role": "violated", "document": "农药管理条例", "article": 27, "paragraph": 1}, {"role": "applied", "document": "农药管理条例", "article": 58, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 57, "paragraph": 1, "item": 1}]}');

CALL demo_publish('result', 1, '示市监许〔2024〕6号', '2024-12-24', '2024-12-27',
    '{"kind": "permit", "title": "食品经营许可（延续）", "party_kind": "business", "party": "示例县白石镇小河小吃店", "party_code": "92149900MA6508207M",
     "facts": "申请人提交的材料齐全，符合法定形式。2024年11月15日现场核查，经营场所布局、设备和人员符合食品安全要求。", "decision": "准予食品经营许可。",
     "licence": "食品经营许可证 编号示JY1499746028", "permit_kind": "普通", "acted_on": "2024-11-15", "decided_on": "2024-12-24",
     "valid_from": "2024-12-24", "valid_until": "2029-12-23",
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 38, "paragraph": 1}, {"role": "applied", "document": "中华人民共和国食品安全法", "article": 35, "paragraph": 1}]}');

CALL demo_publish('result', 3, '示环罚〔2024〕15号', '2024-12-24', '2024-12-30',
    '{"kind": "penalty", "title": "示例县丰利焦化有限公司超过排污许可证规定的总量控制指标排放污染物案", "cause": "超过排污许可证规定的总量控制指标排放污染物", "party_kind": "organisation",
     "party": "示例县丰利焦化有限公司", "party_code": "91149900MA4905815X", "facts": "经核算，当事人截至2024年11月3日二氧化硫年排放量超过排污许可证规定的总量控制指标，超出20吨。",
     "decision": "罚款968000元；吊销排污许可证。", "penalty_class": "licence_revoked", "penalty_classes": "fine licence_revoked",
     "severity": "serious", "fine": 96800000, "licence": "排污许可证", "acted_on": "2024-11-03", "decided_on": "2024-12-24", "major": 1,
     "bases": [{"role": "violated", "document": "排污许可管理条例", "article": 17, "paragraph": 2}, {"role": "applied", "document": "排污许可管理条例", "article": 34, "item": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 58, "paragraph": 1}, {"role": "procedure", "document": "中华人民共和国行政处罚法", "article": 63, "paragraph": 1}]}');
