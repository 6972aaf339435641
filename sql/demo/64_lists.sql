-- Items of the lists: review catalogue, random inspections, yearly caps of 2025 and 2026, proofs, commitments, teaching.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CALL demo_publish('list_item', 1, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "重大公共利益", "target": "涉及重大公共利益的执法决定", "extent": "影响全县或者二个以上乡镇公共利益的",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 1, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "社会风险", "target": "可能造成重大社会影响或者引发社会风险的执法决定", "extent": "经风险评估为中级以上的",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 1, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "重大权益", "target": "直接关系当事人或者第三人重大权益的执法决定", "extent": "对单位罚款十万元以上，对个人一万元以上；吊销许可证；责令停产停业",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 1, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "听证", "target": "经过听证程序作出的执法决定", "extent": "全部",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 1, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "复杂案件", "target": "案件情况疑难复杂、涉及多个法律关系的执法决定", "extent": "机关集体讨论的",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 1, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "其他", "target": "法律、法规规定应当进行法制审核的其他执法决定", "extent": "按其规定",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 3, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "重大公共利益", "target": "涉及重大公共利益的执法决定", "extent": "影响全县或者二个以上乡镇公共利益的",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 3, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "社会风险", "target": "可能造成重大社会影响或者引发社会风险的执法决定", "extent": "经风险评估为中级以上的",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 3, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "重大权益", "target": "直接关系当事人或者第三人重大权益的执法决定", "extent": "罚款二十万元以上；责令停产整治；吊销排污许可证；查封、扣押",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 3, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "听证", "target": "经过听证程序作出的执法决定", "extent": "全部",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 3, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "复杂案件", "target": "案件情况疑难复杂、涉及多个法律关系的执法决定", "extent": "机关集体讨论的",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 3, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "其他", "target": "法律、法规规定应当进行法制审核的其他执法决定", "extent": "按其规定",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 4, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "重大公共利益", "target": "涉及重大公共利益的执法决定", "extent": "影响全县或者二个以上乡镇公共利益的",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 4, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "社会风险", "target": "可能造成重大社会影响或者引发社会风险的执法决定", "extent": "经风险评估为中级以上的",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 4, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "重大权益", "target": "直接关系当事人或者第三人重大权益的执法决定", "extent": "罚款十万元以上；责令停产停业整顿；吊销许可证",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 4, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "听证", "target": "经过听证程序作出的执法决定", "extent": "全部",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 4, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "复杂案件", "target": "案件情况疑难复杂、涉及多个法律关系的执法决定", "extent": "机关集体讨论的",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 4, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "其他", "target": "法律、法规规定应当进行法制审核的其他执法决定", "extent": "按其规定",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 5, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "重大公共利益", "target": "涉及重大公共利益的执法决定", "extent": "影响全县或者二个以上乡镇公共利益的",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 5, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "重大权益", "target": "直接关系当事人或者第三人重大权益的执法决定", "extent": "罚款五万元以上；吊销道路运输经营许可证",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 5, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "听证", "target": "经过听证程序作出的执法决定", "extent": "全部",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 5, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "其他", "target": "法律、法规规定应当进行法制审核的其他执法决定", "extent": "按其规定",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 6, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "重大公共利益", "target": "涉及重大公共利益的执法决定", "extent": "影响全县或者二个以上乡镇公共利益的",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 6, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "重大权益", "target": "直接关系当事人或者第三人重大权益的执法决定", "extent": "罚款三万元以上；吊销医疗机构执业许可证",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 6, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "听证", "target": "经过听证程序作出的执法决定", "extent": "全部",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 6, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "其他", "target": "法律、法规规定应当进行法制审核的其他执法决定", "extent": "按其规定",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 7, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "重大公共利益", "target": "涉及重大公共利益的执法决定", "extent": "影响全县或者二个以上乡镇公共利益的",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 7, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "重大权益", "target": "直接关系当事人或者第三人重大权益的执法决定", "extent": "罚款五万元以上；吊销许可证",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 7, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "听证", "target": "经过听证程序作出的执法决定", "extent": "全部",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 7, '', '2025-03-03', '2025-03-07',
    '{"list": "review", "name": "其他", "target": "法律、法规规定应当进行法制审核的其他执法决定", "extent": "按其规定",
     "bases": [{"role": "power", "document": "示例县行政执法公示办法", "article": 7}]}');

CALL demo_publish('list_item', 1, '', '2026-02-25', '2026-03-02',
    '{"list": "random_inspection", "name": "食品销售安全抽查", "target": "食品销售者", "method": "实地核查", "frequency": "每年一次", "extent": "3%",
     "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 1, '', '2026-02-25', '2026-03-02',
    '{"list": "random_inspection", "name": "餐饮服务食品安全抽查", "target": "餐饮服务提供者", "method": "实地核查", "frequency": "每年一次", "extent": "3%",
     "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 1, '', '2026-02-25', '2026-03-02',
    '{"list": "random_inspection", "name": "产品质量监督抽查", "target": "工业产品生产者", "method": "抽样检验", "frequency": "每年二次", "extent": "按抽查计划",
     "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 1, '', '2026-02-25', '2026-03-02',
    '{"list": "random_inspection", "name": "登记事项抽查", "target": "市场主体", "method": "书面检查、网络监测", "frequency": "每年一次", "extent": "2%",
     "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 2, '', '2026-02-25', '2026-03-02',
    '{"list": "random_inspection", "name": "旅馆业治安管理抽查", "target": "旅馆", "method": "实地核查", "frequency": "每年二次", "extent": "10%",
     "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 3, '', '2026-02-25', '2026-03-02',
    '{"list": "random_inspection", "name": "重点排污单位抽查", "target": "重点排污单位", "method": "实地核查、监测", "frequency": "每季度一次", "extent": "25%",
     "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 3, '', '2026-02-25', '2026-03-02',
    '{"list": "random_inspection", "name": "一般排污单位抽查", "target": "其他排污单位", "method": "实地核查", "frequency": "每年一次", "extent": "5%",
     "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 4, '', '2026-02-25', '2026-03-02',
    '{"list": "random_inspection", "name": "工贸企业安全生产抽查", "target": "工贸企业", "method": "实地核查", "frequency": "每年一次", "extent": "5%",
     "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 4, '', '2026-02-25', '2026-03-02',
    '{"list": "random_inspection", "name": "烟花爆竹零售点抽查", "target": "零售经营者", "method": "实地核查", "frequency": "每年一次", "extent": "20%",
     "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 5, '', '2026-02-25', '2026-04-20',
    '{"list": "random_inspection", "name": "道路货运企业抽查", "target": "货运企业", "method": "书面检查、实地核查", "frequency": "每年一次", "extent": "5%",
     "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 5, '', '2026-02-25', '2026-04-20',
    '{"list": "random_inspection", "name": "出租汽车服务质量抽查", "target": "出租汽车经营者", "method": "实地核查", "frequency": "每年二次", "extent": "5%",
     "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 6, '', '2026-02-25', '2026-03-02',
    '{"list": "random_inspection", "name": "公共场所卫生抽查", "target": "公共场所经营者", "method": "实地核查、抽样检测", "frequency": "每年一次",
     "extent": "10%", "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 6, '', '2026-02-25', '2026-03-02',
    '{"list": "random_inspection", "name": "医疗机构传染病防治抽查", "target": "医疗机构", "method": "实地核查", "frequency": "每年一次", "extent": "20%",
     "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 7, '', '2026-02-25', '2026-03-02',
    '{"list": "random_inspection", "name": "农药经营抽查", "target": "农药经营者", "method": "实地核查", "frequency": "每年二次", "extent": "15%",
     "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 7, '', '2026-02-25', '2026-03-02',
    '{"list": "random_inspection", "name": "种子质量抽查", "target": "种子生产经营者", "method": "抽样检验", "frequency": "每年春季", "extent": "10%",
     "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 9, '', '2026-02-25', '2026-03-02',
    '{"list": "random_inspection", "name": "纳税申报真实性抽查", "target": "纳税人", "method": "税务检查", "frequency": "每年一次", "extent": "1%",
     "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 10, '', '2026-02-25', '2026-03-02',
    '{"list": "random_inspection", "name": "防雷装置检测抽查", "target": "易燃易爆场所", "method": "书面检查", "frequency": "每年一次", "extent": "10%",
     "year": 2026, "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 1, '', '2025-05-28', '2025-06-03',
    '{"list": "inspection_cap", "name": "食品经营单位日常检查", "target": "食品销售者、餐饮服务提供者", "year": 2025, "yearly_cap": 3,
     "note": "举报、事故和上级交办的检查不计入", "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 1, '', '2026-01-14', '2026-01-19',
    '{"list": "inspection_cap", "name": "食品经营单位日常检查", "target": "食品销售者、餐饮服务提供者", "year": 2026, "yearly_cap": 2,
     "note": "举报、事故和上级交办的检查不计入", "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 1, '', '2025-05-28', '2025-06-03',
    '{"list": "inspection_cap", "name": "特种设备使用单位检查", "target": "特种设备使用单位", "year": 2025, "yearly_cap": 2, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 1, '', '2026-01-14', '2026-01-19',
    '{"list": "inspection_cap", "name": "特种设备使用单位检查", "target": "特种设备使用单位", "year": 2026, "yearly_cap": 2, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 1, '', '2025-05-28', '2025-06-03',
    '{"list": "inspection_cap", "name": "广告经营检查", "target": "广告经营者、发布者", "year": 2025, "yearly_cap": 2, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 1, '', '2026-01-14', '2026-01-19',
    '{"list": "inspection_cap", "name": "广告经营检查", "target": "广告经营者、发布者", "year": 2026, "yearly_cap": 1,
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 2, '', '2025-05-28', '2025-06-03',
    '{"list": "inspection_cap", "name": "旅馆业治安检查", "target": "旅馆", "year": 2025, "yearly_cap": 4, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 2, '', '2026-01-14', '2026-01-19',
    '{"list": "inspection_cap", "name": "旅馆业治安检查", "target": "旅馆", "year": 2026, "yearly_cap": 4, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 3, '', '2025-05-28', '2025-06-03',
    '{"list": "inspection_cap", "name": "排污单位检查", "target": "重点排污单位", "year": 2025, "yearly_cap": 6, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 3, '', '2026-01-14', '2026-01-19',
    '{"list": "inspection_cap", "name": "排污单位检查", "target": "重点排污单位", "year": 2026, "yearly_cap": 4, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 3, '', '2025-05-28', '2025-06-03',
    '{"list": "inspection_cap", "name": "排污单位检查", "target": "一般排污单位", "year": 2025, "yearly_cap": 2, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 3, '', '2026-01-14', '2026-01-19',
    '{"list": "inspection_cap", "name": "排污单位检查", "target": "一般排污单位", "year": 2026, "yearly_cap": 1,
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 4, '', '2025-05-28', '2025-06-03',
    '{"list": "inspection_cap", "name": "工贸企业安全生产检查", "target": "风险等级为橙色、红色的企业", "year": 2025, "yearly_cap": 4,
     "note": "举报、事故和上级交办的检查不计入", "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 4, '', '2026-01-14', '2026-01-19',
    '{"list": "inspection_cap", "name": "工贸企业安全生产检查", "target": "风险等级为橙色、红色的企业", "year": 2026, "yearly_cap": 4,
     "note": "举报、事故和上级交办的检查不计入", "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 4, '', '2025-05-28', '2025-06-03',
    '{"list": "inspection_cap", "name": "工贸企业安全生产检查", "target": "其他企业", "year": 2025, "yearly_cap": 2, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 4, '', '2026-01-14', '2026-01-19',
    '{"list": "inspection_cap", "name": "工贸企业安全生产检查", "target": "其他企业", "year": 2026, "yearly_cap": 1,
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 5, '', '2025-05-28', '2025-06-03',
    '{"list": "inspection_cap", "name": "道路运输企业检查", "target": "客货运输企业", "year": 2025, "yearly_cap": 3, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 5, '', '2026-01-14', '2026-01-19',
    '{"list": "inspection_cap", "name": "道路运输企业检查", "target": "客货运输企业", "year": 2026, "yearly_cap": 2, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 6, '', '2025-05-28', '2025-06-03',
    '{"list": "inspection_cap", "name": "公共场所卫生检查", "target": "公共场所经营者", "year": 2025, "yearly_cap": 2, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 6, '', '2026-01-14', '2026-01-19',
    '{"list": "inspection_cap", "name": "公共场所卫生检查", "target": "公共场所经营者", "year": 2026, "yearly_cap": 2, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 6, '', '2025-05-28', '2025-06-03',
    '{"list": "inspection_cap", "name": "职业卫生检查", "target": "存在职业病危害的单位", "year": 2025, "yearly_cap": 2, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 6, '', '2026-01-14', '2026-01-19',
    '{"list": "inspection_cap", "name": "职业卫生检查", "target": "存在职业病危害的单位", "year": 2026, "yearly_cap": 1,
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 7, '', '2025-05-28', '2025-06-03',
    '{"list": "inspection_cap", "name": "农资经营检查", "target": "农药、种子、兽药经营者", "year": 2025, "yearly_cap": 3, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 7, '', '2026-01-14', '2026-01-19',
    '{"list": "inspection_cap", "name": "农资经营检查", "target": "农药、种子、兽药经营者", "year": 2026, "yearly_cap": 2, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 9, '', '2025-05-28', '2025-07-16',
    '{"list": "inspection_cap", "name": "税务检查", "target": "纳税人（举报、风险推送除外）", "year": 2025, "yearly_cap": 1,
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 9, '', '2026-01-14', '2026-01-19',
    '{"list": "inspection_cap", "name": "税务检查", "target": "纳税人（举报、风险推送除外）", "year": 2026, "yearly_cap": 1,
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 10, '', '2025-05-28', '2025-06-03',
    '{"list": "inspection_cap", "name": "防雷安全检查", "target": "易燃易爆场所", "year": 2025, "yearly_cap": 2, "note": "举报、事故和上级交办的检查不计入",
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 10, '', '2026-01-14', '2026-01-19',
    '{"list": "inspection_cap", "name": "防雷安全检查", "target": "易燃易爆场所", "year": 2026, "yearly_cap": 1,
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_publish('list_item', 1, '', '2025-04-07', '2025-04-11',
    '{"list": "proof", "name": "住所使用证明", "target": "市场主体设立登记", "method": "房屋产权人或者村（居）民委员会"}');

CALL demo_publish('list_item', 2, '', '2025-04-07', '2025-04-11',
    '{"list": "proof", "name": "无犯罪记录证明", "target": "旅馆业特种行业许可", "method": "户籍地公安机关"}');

CALL demo_publish('list_item', 6, '', '2025-04-07', '2025-04-11',
    '{"list": "proof", "name": "健康合格证明", "target": "公共场所卫生许可", "method": "具备资质的医疗卫生机构"}');

CALL demo_publish('list_item', 7, '', '2025-04-07', '2025-04-11',
    '{"list": "proof", "name": "动物检疫合格证明", "target": "动物及动物产品运输", "method": "动物卫生监督机构"}');

CALL demo_publish('list_item', 8, '', '2025-04-07', '2025-04-11',
    '{"list": "proof", "name": "经济困难证明（不选择承诺的）", "target": "法律援助", "method": "乡镇人民政府"}');

CALL demo_publish('list_item', 15, '', '2025-04-07', '2025-04-11',
    '{"list": "proof", "name": "村民会议记录", "target": "农村宅基地建房批准", "method": "村民委员会"}');

CALL demo_publish('list_item', 1, '', '2025-04-14', '2025-04-18',
    '{"list": "commitment", "name": "食品经营许可（仅销售预包装食品备案除外的小型餐饮）", "target": "信用良好的申请人", "method": "事后三十日内现场核查",
     "extent": "一年内受过食品安全处罚的", "bases": [{"role": "power", "document": "中华人民共和国行政许可法", "article": 34}]}');

CALL demo_publish('list_item', 6, '', '2025-04-14', '2025-04-18',
    '{"list": "commitment", "name": "公共场所卫生许可", "target": "除游泳场所以外的申请人", "method": "事后三十日内现场核查", "extent": "曾作出虚假承诺的",
     "bases": [{"role": "power", "document": "中华人民共和国行政许可法", "article": 34}]}');

CALL demo_publish('list_item', 5, '', '2025-04-14', '2025-04-18',
    '{"list": "commitment", "name": "道路普通货物运输经营许可", "target": "信用良好的申请人", "method": "数据比对", "extent": "一年内有重大事故责任的",
     "bases": [{"role": "power", "document": "中华人民共和国行政许可法", "article": 34}]}');

CALL demo_publish('list_item', 8, '', '2025-04-14', '2025-04-18',
    '{"list": "commitment", "name": "法律援助经济困难状况", "target": "全部申请人", "method": "数据比对、抽查", "extent": "有较严重不良信用记录的",
     "bases": [{"role": "power", "document": "中华人民共和国行政许可法", "article": 34}]}');

CALL demo_publish('list_item', 1, '', '2026-01-20', '2026-01-26',
    '{"list": "teaching", "name": "中华人民共和国食品安全法", "target": "食品生产经营者、消费者", "method": "进市场、进社区讲解，短视频", "frequency": "食品安全宣传周",
     "year": 2026}');

CALL demo_publish('list_item', 2, '', '2026-01-20', '2026-01-26',
    '{"list": "teaching", "name": "中华人民共和国道路交通安全法", "target": "驾驶人、学生", "method": "开学第一课", "frequency": "每年九月、十二月", "year": 2026}');

CALL demo_publish('list_item', 3, '', '2026-01-20', '2026-01-26',
    '{"list": "teaching", "name": "中华人民共和国大气污染防治法", "target": "企业、农户", "method": "现场会、村广播", "frequency": "六五环境日、秋收季", "year": 2026}');

CALL demo_publish('list_item', 4, '', '2026-01-20', '2026-01-26',
    '{"list": "teaching", "name": "中华人民共和国安全生产法", "target": "企业负责人、从业人员", "method": "以案释法", "frequency": "安全生产月", "year": 2026}');

CALL demo_publish('list_item', 5, '', '2026-01-20', '2026-01-26',
    '{"list": "teaching", "name": "中华人民共和国道路运输条例", "target": "运输经营者", "method": "座谈", "frequency": "每季度", "year": 2026}');

CALL demo_publish('list_item', 6, '', '2026-01-20', '2026-01-26',
    '{"list": "teaching", "name": "中华人民共和国职业病防治法", "target": "用人单位、劳动者", "method": "义诊咨询", "frequency": "职业病防治法宣传周", "year": 2026}');

CALL demo_publish('list_item', 7, '', '2026-01-20', '2026-01-26',
    '{"list": "teaching", "name": "中华人民共和国动物防疫法", "target": "养殖户", "method": "下乡培训", "frequency": "春防、秋防", "year": 2026}');

CALL demo_publish('list_item', 8, '', '2026-01-20', '2026-01-26',
    '{"list": "teaching", "name": "中华人民共和国行政处罚法", "target": "执法人员、公众", "method": "执法培训、旁听庭审", "frequency": "全年", "year": 2026}');

CALL demo_publish('list_item', 9, '', '2026-01-20', '2026-01-26',
    '{"list": "teaching", "name": "中华人民共和国税收征收管理法", "target": "纳税人", "method": "纳税人学堂", "frequency": "税收宣传月", "year": 2026}');

CALL demo_publish('list_item', 10, '', '2026-01-20', '2026-01-26',
    '{"list": "teaching", "name": "气象灾害防御条例", "target": "公众", "method": "科普开放日", "frequency": "世界气象日", "year": 2026}');

CALL demo_publish('list_item', 13, '', '2026-01-20', '2026-01-26',
    '{"list": "teaching", "name": "示例县行政检查规程（试行）", "target": "辖区经营者", "method": "网格员上门", "frequency": "全年", "year": 2026}');
