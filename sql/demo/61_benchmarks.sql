-- Discretion benchmarks 裁量基准 of the invented county: fixed amounts and multiples, ends of every kind, mitigated and no
-- penalty, one in two versions, one for a permit and one for inspections. Amounts in fen, multiples in thousandths.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CALL demo_publish('benchmark', 1, '示市监裁〔2026〕1号', '2024-05-20', '2024-05-24',
    '{"kind": "penalty", "matter": "未按规定建立并遵守进货查验记录制度", "document": "示例县市场监管领域行政处罚裁量基准（一）", "unit": "fen", "legal_low": 500000,
     "legal_high": 5000000, "effective_on": "2024-06-01",
     "rules": "## 共同适用\\n\\n- 违法行为轻微并及时改正，没有造成危害后果的，不予处罚。\\n- 初次违法且危害后果轻微并及时改正的，可以不予处罚。\\n- 主动消除或者减轻危害后果、受他人胁迫、主动供述尚未掌握的违法行为的，从轻或者减轻。\\n- 阻碍执法、隐匿证据、一年内再次实施同类违法的，从重。\\n\\n## 回避\\n\\n执法人员与案件有直接利害关系的，应当回避。",
     "tiers": [{"grade": "none", "name": "首违不罚", "measure": "警告，责令改正，约谈负责人"}, {"grade": "mitigated", "name": "减轻", "low": 100000, "high": 500000, "high_open": 1, "measure": "主动退赔并取得谅解"}, {"grade": "lighter", "name": "从轻", "low": 500000, "high": 1850000, "high_open": 1}, {"grade": "ordinary", "name": "一般", "low": 1850000, "high": 3650000, "high_open": 1}, {"grade": "heavier", "name": "从重", "low": 3650000, "high": 5000000}],
     "circumstances": [{"tier": 1, "factor": "次数", "text": "二年内第一次被发现"}, {"tier": 3, "factor": "次数", "text": "经责令改正后逾期不改正，第一次"}, {"tier": 4, "factor": "次数", "text": "二年内第二次"}, {"tier": 5, "factor": "次数", "text": "二年内第三次以上"}, {"tier": 1, "factor": "改正", "text": "在责令的期限内改正"}, {"tier": 3, "factor": "改正", "text": "逾期七日以内改正"}, {"tier": 4, "factor": "改正", "text": "逾期七日以上三十日以内改正"}, {"tier": 5, "factor": "改正", "text": "逾期三十日以上仍未改正"}, {"tier": 2, "factor": "危害后果", "text": "主动召回全部食品，没有危害后果"}, {"tier": 3, "factor": "危害后果", "text": "没有危害后果"}, {"tier": 4, "factor": "危害后果", "text": "食品流入市场，没有人身损害"}, {"tier": 5, "factor": "危害后果", "text": "造成人身损害"}],
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 126, "paragraph": 1, "item": 3}]}');

CALL demo_publish('benchmark', 1, '示市监裁〔2026〕2号', '2024-05-20', '2024-05-24',
    '{"kind": "penalty", "matter": "经营超过保质期的食品（货值金额不足一万元）", "document": "示例县市场监管领域行政处罚裁量基准（一）", "unit": "fen", "legal_low": 5000000,
     "legal_high": 10000000, "effective_on": "2024-06-01",
     "rules": "## 共同适用\\n\\n- 违法行为轻微并及时改正，没有造成危害后果的，不予处罚。\\n- 初次违法且危害后果轻微并及时改正的，可以不予处罚。\\n- 主动消除或者减轻危害后果、受他人胁迫、主动供述尚未掌握的违法行为的，从轻或者减轻。\\n- 阻碍执法、隐匿证据、一年内再次实施同类违法的，从重。\\n\\n## 回避\\n\\n执法人员与案件有直接利害关系的，应当回避。",
     "tiers": [{"grade": "mitigated", "name": "减轻", "low": 1000000, "high": 5000000, "high_open": 1}, {"grade": "lighter", "name": "从轻", "low": 5000000, "high": 6500000, "high_open": 1}, {"grade": "ordinary", "name": "一般", "low": 6500000, "high": 8500000, "high_open": 1}, {"grade": "heavier", "name": "从重", "low": 8500000, "high": 10000000}],
     "circumstances": [{"tier": 1, "factor": "货值金额", "text": "不足五百元"}, {"tier": 2, "factor": "货值金额", "text": "五百元以上不足三千元"}, {"tier": 3, "factor": "货值金额", "text": "三千元以上不足七千元"}, {"tier": 4, "factor": "货值金额", "text": "七千元以上不足一万元"}],
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}]}');

CALL demo_publish('benchmark', 1, '示市监裁〔2026〕3号', '2024-05-20', '2024-05-24',
    '{"kind": "penalty", "matter": "经营超过保质期的食品（货值金额一万元以上）", "document": "示例县市场监管领域行政处罚裁量基准（一）", "unit": "multiple",
     "base_name": "货值金额", "legal_low": 10000, "legal_high": 20000, "effective_on": "2024-06-01",
     "rules": "## 共同适用\\n\\n- 违法行为轻微并及时改正，没有造成危害后果的，不予处罚。\\n- 初次违法且危害后果轻微并及时改正的，可以不予处罚。\\n- 主动消除或者减轻危害后果、受他人胁迫、主动供述尚未掌握的违法行为的，从轻或者减轻。\\n- 阻碍执法、隐匿证据、一年内再次实施同类违法的，从重。\\n\\n## 回避\\n\\n执法人员与案件有直接利害关系的，应当回避。",
     "tiers": [{"grade": "mitigated", "name": "减轻", "low": 2000, "high": 10000, "high_open": 1}, {"grade": "lighter", "name": "从轻", "low": 10000, "high": 13000, "high_open": 1}, {"grade": "ordinary", "name": "一般", "low": 13000, "high": 17000, "high_open": 1}, {"grade": "heavier", "name": "从重", "low": 17000, "high": 20000}],
     "circumstances": [{"tier": 1, "factor": "配合调查", "text": "主动供述尚未掌握的违法行为"}, {"tier": 2, "factor": "货值金额", "text": "一万元以上不足三万元"}, {"tier": 3, "factor": "货值金额", "text": "三万元以上不足十万元"}, {"tier": 4, "factor": "货值金额", "text": "十万元以上"}],
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}]}');

CALL demo_publish('benchmark', 3, '示环裁〔2025〕1号', '2025-02-18', '2025-02-20',
    '{"kind": "penalty", "matter": "对不能密闭的易产生扬尘的物料未采取有效覆盖措施", "document": "示例县生态环境行政处罚裁量基准", "unit": "fen", "legal_low": 1000000,
     "legal_high": 10000000, "effective_on": "2025-03-01",
     "rules": "## 共同适用\\n\\n- 违法行为轻微并及时改正，没有造成危害后果的，不予处罚。\\n- 初次违法且危害后果轻微并及时改正的，可以不予处罚。\\n- 主动消除或者减轻危害后果、受他人胁迫、主动供述尚未掌握的违法行为的，从轻或者减轻。\\n- 阻碍执法、隐匿证据、一年内再次实施同类违法的，从重。\\n\\n## 回避\\n\\n执法人员与案件有直接利害关系的，应当回避。",
     "tiers": [{"grade": "mitigated", "name": "减轻", "low": 100000, "high": 1000000, "high_open": 1}, {"grade": "lighter", "name": "从轻", "low": 1000000, "high": 3700000, "high_open": 1}, {"grade": "ordinary", "name": "一般", "low": 3700000, "high": 7300000, "high_open": 1}, {"grade": "heavier", "name": "从重", "low": 7300000, "high": 10000000}],
     "circumstances": [{"tier": 1, "factor": "堆放量", "text": "不足五十立方米，当场改正"}, {"tier": 2, "factor": "堆放量", "text": "不足三百立方米"}, {"tier": 3, "factor": "堆放量", "text": "三百立方米以上不足一千立方米"}, {"tier": 4, "factor": "堆放量", "text": "一千立方米以上"}, {"tier": 2, "factor": "位置", "text": "居民区五百米以外"}, {"tier": 3, "factor": "位置", "text": "居民区五百米以内"}, {"tier": 4, "factor": "位置", "text": "学校、医院二百米以内"}, {"tier": 4, "factor": "重污染天气", "text": "应急响应期间"}],
     "bases": [{"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 117, "item": 2}]}');

CALL demo_publish('benchmark', 4, '示应急裁〔2025〕1号', '2024-12-16', '2024-12-20',
    '{"kind": "penalty", "matter": "未如实记录安全生产教育和培训情况", "document": "示例县应急管理行政处罚裁量基准", "unit": "fen", "legal_low": 0,
     "legal_high": 10000000, "effective_on": "2025-01-01",
     "rules": "## 共同适用\\n\\n- 违法行为轻微并及时改正，没有造成危害后果的，不予处罚。\\n- 初次违法且危害后果轻微并及时改正的，可以不予处罚。\\n- 主动消除或者减轻危害后果、受他人胁迫、主动供述尚未掌握的违法行为的，从轻或者减轻。\\n- 阻碍执法、隐匿证据、一年内再次实施同类违法的，从重。\\n\\n## 回避\\n\\n执法人员与案件有直接利害关系的，应当回避。",
     "tiers": [{"grade": "lighter", "name": "从轻", "low": 0, "high": 3000000, "high_open": 1}, {"grade": "ordinary", "name": "一般", "low": 3000000, "high": 7000000, "high_open": 1}, {"grade": "heavier", "name": "从重", "low": 7000000, "high": 10000000}],
     "circumstances": [{"tier": 1, "factor": "涉及人数", "text": "不足五人"}, {"tier": 2, "factor": "涉及人数", "text": "五人以上不足十五人"}, {"tier": 3, "factor": "涉及人数", "text": "十五人以上"}],
     "bases": [{"role": "applied", "document": "中华人民共和国安全生产法", "article": 97, "item": 4}]}');

CALL demo_publish('benchmark', 5, '示交裁〔2026〕1号', '2025-12-15', '2025-12-19',
    '{"kind": "penalty", "matter": "未取得道路运输经营许可从事道路货物运输经营（违法所得超过一万元）", "document": "示例县交通运输行政处罚裁量基准（2026年版）", "unit": "multiple",
     "base_name": "违法所得", "legal_low": 1000, "legal_high": 5000, "effective_on": "2026-01-01",
     "rules": "## 共同适用\\n\\n- 违法行为轻微并及时改正，没有造成危害后果的，不予处罚。\\n- 初次违法且危害后果轻微并及时改正的，可以不予处罚。\\n- 主动消除或者减轻危害后果、受他人胁迫、主动供述尚未掌握的违法行为的，从轻或者减轻。\\n- 阻碍执法、隐匿证据、一年内再次实施同类违法的，从重。\\n\\n## 回避\\n\\n执法人员与案件有直接利害关系的，应当回避。",
     "tiers": [{"grade": "lighter", "name": "从轻", "low": 1000, "high": 2200, "high_open": 1}, {"grade": "ordinary", "name": "一般", "low": 2200, "high": 3800, "high_open": 1}, {"grade": "heavier", "name": "从重", "low": 3800, "high": 5000}],
     "circumstances": [{"tier": 1, "factor": "次数", "text": "第一次"}, {"tier": 2, "factor": "次数", "text": "一年内第二次"}, {"tier": 3, "factor": "次数", "text": "一年内第三次以上"}, {"tier": 1, "factor": "危害后果", "text": "没有发生事故"}, {"tier": 2, "factor": "危害后果", "text": "发生一般事故"}, {"tier": 3, "factor": "危害后果", "text": "发生较大以上事故"}],
     "bases": [{"role": "applied", "document": "中华人民共和国道路运输条例", "article": 63, "item": 1}]}');

CALL demo_publish('benchmark', 6, '示卫裁〔2025〕1号', '2025-06-20', '2025-06-25',
    '{"kind": "penalty", "matter": "安排未获得有效健康合格证明的从业人员从事直接为顾客服务工作", "document": "示例县卫生健康行政处罚裁量基准", "unit": "fen", "legal_low": 50000,
     "legal_high": 500000, "effective_on": "2025-07-01",
     "rules": "## 共同适用\\n\\n- 违法行为轻微并及时改正，没有造成危害后果的，不予处罚。\\n- 初次违法且危害后果轻微并及时改正的，可以不予处罚。\\n- 主动消除或者减轻危害后果、受他人胁迫、主动供述尚未掌握的违法行为的，从轻或者减轻。\\n- 阻碍执法、隐匿证据、一年内再次实施同类违法的，从重。\\n\\n## 回避\\n\\n执法人员与案件有直接利害关系的，应当回避。",
     "tiers": [{"grade": "none", "name": "不予处罚", "measure": "警告，责令限期办理"}, {"grade": "lighter", "name": "从轻", "low": 50000, "high": 200000, "high_open": 1}, {"grade": "ordinary", "name": "一般", "low": 200000, "high": 350000, "high_open": 1}, {"grade": "heavier", "name": "从重", "low": 350000, "high": 500000}],
     "circumstances": [{"tier": 1, "factor": "涉及人数", "text": "一人，三日内办理"}, {"tier": 2, "factor": "涉及人数", "text": "一人"}, {"tier": 3, "factor": "涉及人数", "text": "二人至三人"}, {"tier": 4, "factor": "涉及人数", "text": "四人以上"}, {"tier": 4, "factor": "疾病", "text": "从业人员患有碍公众健康的疾病"}],
     "bases": [{"role": "applied", "document": "公共场所卫生管理条例", "article": 14, "paragraph": 1, "item": 2}]}');

CALL demo_publish('benchmark', 7, '示农裁〔2025〕1号', '2025-01-16', '2025-01-22',
    '{"kind": "penalty", "matter": "不执行农药采购台账、销售台账制度", "document": "示例县农业行政处罚裁量基准", "unit": "fen", "legal_low": 200000,
     "legal_high": 2000000, "effective_on": "2025-02-01",
     "rules": "## 共同适用\\n\\n- 违法行为轻微并及时改正，没有造成危害后果的，不予处罚。\\n- 初次违法且危害后果轻微并及时改正的，可以不予处罚。\\n- 主动消除或者减轻危害后果、受他人胁迫、主动供述尚未掌握的违法行为的，从轻或者减轻。\\n- 阻碍执法、隐匿证据、一年内再次实施同类违法的，从重。\\n\\n## 回避\\n\\n执法人员与案件有直接利害关系的，应当回避。",
     "tiers": [{"grade": "lighter", "name": "从轻", "low": 200000, "high": 700000}, {"grade": "ordinary", "name": "一般", "low": 700000, "high": 1300000, "low_open": 1}, {"grade": "heavier", "name": "从重", "low": 1300000, "high": 2000000, "low_open": 1, "measure": "情节严重的，吊销农药经营许可证"}],
     "circumstances": [{"tier": 1, "factor": "缺失时间", "text": "不超过一个月"}, {"tier": 2, "factor": "缺失时间", "text": "超过一个月不超过六个月"}, {"tier": 3, "factor": "缺失时间", "text": "超过六个月"}, {"tier": 3, "factor": "农药种类", "text": "涉及限制使用农药"}],
     "bases": [{"role": "applied", "document": "农药管理条例", "article": 58, "item": 1}]}');

CALL demo_publish('benchmark', 13, '青政裁〔2026〕1号', '2024-12-10', '2024-12-13',
    '{"kind": "penalty", "matter": "露天焚烧秸秆、落叶等产生烟尘污染的物质", "document": "示例县乡镇综合行政执法裁量基准", "unit": "fen", "legal_low": 50000,
     "legal_high": 200000, "effective_on": "2025-01-01",
     "rules": "## 共同适用\\n\\n- 违法行为轻微并及时改正，没有造成危害后果的，不予处罚。\\n- 初次违法且危害后果轻微并及时改正的，可以不予处罚。\\n- 主动消除或者减轻危害后果、受他人胁迫、主动供述尚未掌握的违法行为的，从轻或者减轻。\\n- 阻碍执法、隐匿证据、一年内再次实施同类违法的，从重。\\n\\n## 回避\\n\\n执法人员与案件有直接利害关系的，应当回避。",
     "tiers": [{"grade": "none", "name": "不予处罚", "measure": "批评教育"}, {"grade": "lighter", "name": "从轻", "low": 50000, "high": 100000}, {"grade": "ordinary", "name": "一般", "low": 100000, "high": 150000, "low_open": 1}, {"grade": "heavier", "name": "从重", "low": 150000, "high": 200000, "low_open": 1}],
     "circumstances": [{"tier": 1, "factor": "面积", "text": "不足二十平方米，主动扑灭"}, {"tier": 2, "factor": "面积", "text": "不足二百平方米"}, {"tier": 3, "factor": "面积", "text": "二百平方米以上不足一千平方米"}, {"tier": 4, "factor": "面积", "text": "一千平方米以上"}, {"tier": 4, "factor": "后果", "text": "引起林火或者影响交通"}],
     "bases": [{"role": "applied", "document": "中华人民共和国大气污染防治法", "article": 119, "paragraph": 1}]}');

CALL demo_publish('benchmark', 1, '示市监裁〔2025〕8号', '2025-08-11', '2025-08-14',
    '{"kind": "permit", "matter": "食品经营许可的审查方式和时限", "document": "示例县市场监管领域行政许可裁量基准", "unit": "none", "effective_on": "2025-09-01",
     "rules": "## 适用\\n\\n申请人自愿选择告知承诺的，按告知承诺办理；承诺不实的，依法撤销许可，二年内不再适用。",
     "tiers": [{"grade": "lighter", "name": "当场办结", "measure": "告知承诺，当场决定，事后三十日内核查"}, {"grade": "ordinary", "name": "简易程序", "measure": "免现场核查，五个工作日内决定"}, {"grade": "heavier", "name": "一般程序", "measure": "现场核查，十个工作日内决定"}],
     "circumstances": [{"tier": 1, "factor": "风险等级", "text": "仅销售预包装食品"}, {"tier": 2, "factor": "风险等级", "text": "小型餐饮，无凉菜、裱花、生食"}, {"tier": 3, "factor": "风险等级", "text": "学校食堂、中央厨房、集体用餐配送"}, {"tier": 3, "factor": "信用", "text": "一年内受过食品安全行政处罚"}],
     "bases": [{"role": "applied", "document": "中华人民共和国行政许可法", "article": 34, "paragraph": 3}]}');

CALL demo_publish('benchmark', 4, '示应急裁〔2026〕2号', '2026-01-12', '2026-01-15',
    '{"kind": "inspection", "matter": "工贸企业安全生产检查的频次和范围", "document": "示例县行政检查裁量基准", "unit": "none", "effective_on": "2026-02-01",
     "rules": "检查以《示例县行政检查规程（试行）》规定的次数为限；举报、事故后的检查不受次数限制。",
     "tiers": [{"grade": "lighter", "name": "低风险", "measure": "两年抽查一次，比例百分之五"}, {"grade": "ordinary", "name": "一般风险", "measure": "每年检查不超过一次"}, {"grade": "heavier", "name": "较大以上风险", "measure": "每年检查不超过二次，覆盖全部危险工艺"}],
     "circumstances": [{"tier": 1, "factor": "风险等级", "text": "安全风险评定为蓝色"}, {"tier": 2, "factor": "风险等级", "text": "安全风险评定为黄色"}, {"tier": 3, "factor": "风险等级", "text": "安全风险评定为橙色、红色"}, {"tier": 1, "factor": "信用", "text": "连续三年无违法记录"}, {"tier": 3, "factor": "信用", "text": "一年内发生生产安全事故"}],
     "bases": [{"role": "power", "document": "示例县行政检查规程（试行）", "article": 5}]}');

CALL demo_revise('示市监裁〔2026〕2号', '2026-02-02', '2026年修订：减轻的下限由一万元改为五千元，增加按销售情况裁量', 0,
    '{"kind": "penalty", "matter": "经营超过保质期的食品（货值金额不足一万元）", "document": "示例县市场监管领域行政处罚裁量基准（2026年修订）", "unit": "fen",
     "legal_low": 5000000, "legal_high": 10000000, "effective_on": "2026-02-01",
     "rules": "## 共同适用\\n\\n- 违法行为轻微并及时改正，没有造成危害后果的，不予处罚。\\n- 初次违法且危害后果轻微并及时改正的，可以不予处罚。\\n- 主动消除或者减轻危害后果、受他人胁迫、主动供述尚未掌握的违法行为的，从轻或者减轻。\\n- 阻碍执法、隐匿证据、一年内再次实施同类违法的，从重。\\n\\n## 回避\\n\\n执法人员与案件有直接利害关系的，应当回避。",
     "tiers": [{"grade": "mitigated", "name": "减轻", "low": 500000, "high": 5000000, "high_open": 1, "measure": "货值和违法所得极小，主动下架、召回并赔偿"}, {"grade": "lighter", "name": "从轻", "low": 5000000, "high": 6500000, "high_open": 1}, {"grade": "ordinary", "name": "一般", "low": 6500000, "high": 8500000, "high_open": 1}, {"grade": "heavier", "name": "从重", "low": 8500000, "high": 10000000}],
     "circumstances": [{"tier": 1, "factor": "货值金额", "text": "不足二百元"}, {"tier": 2, "factor": "货值金额", "text": "二百元以上不足三千元"}, {"tier": 3, "factor": "货值金额", "text": "三千元以上不足七千元"}, {"tier": 4, "factor": "货值金额", "text": "七千元以上不足一万元"}, {"tier": 1, "factor": "销售情况", "text": "尚未售出，主动下架"}, {"tier": 2, "factor": "销售情况", "text": "已售出，全部召回"}, {"tier": 3, "factor": "销售情况", "text": "已售出，不能召回"}, {"tier": 4, "factor": "销售情况", "text": "更改、遮盖保质期后销售"}],
     "bases": [{"role": "applied", "document": "中华人民共和国食品安全法", "article": 124, "paragraph": 1, "item": 5}]}');
