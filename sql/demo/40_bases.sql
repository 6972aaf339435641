-- Two invented 制度 of the county, one of them in two versions to compare, taken in by the same procedures as real law.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;


SET @document = '{"title": "示例县行政执法公示办法", "level": "normative", "issuer": "示例县人民政府办公室", "issuing_number": "示政办发〔2023〕12号", "issued_on": "2023-05-20", "effective_on": "2023-07-01", "effective_reason": "第十二条：自2023年7月1日起施行",
"history": ["2023年5月20日示例县人民政府办公室印发"], "source": "示例数据", 
"divisions": [{"level": 2, "label": "第一章", "title": "总则", "first": 1},
    {"level": 2, "label": "第二章", "title": "公示的内容", "first": 4},
    {"level": 3, "label": "第一节", "title": "事前公示", "first": 4},
    {"level": 3, "label": "第二节", "title": "事后公示", "first": 6},
    {"level": 2, "label": "第三章", "title": "公示的管理", "first": 8},
    {"level": 2, "label": "第四章", "title": "附则", "first": 11}], 
"articles": [{"number": 1, "sub": 0, "label": "第一条", "division": 1, "text": "为了让公众看得见行政执法、用得上执法信息，结合示例县实际，制定本办法。"},
    {"number": 2, "sub": 0, "label": "第二条", "division": 1, "text": "示例县范围内的行政执法机关公示执法信息，适用本办法。\\n本办法所称行政执法机关，包括依法行使执法职权的部门、镇人民政府和法律、法规授权的组织。"},
    {"number": 3, "sub": 0, "label": "第三条", "division": 1, "text": "公示应当准确、及时、便于查找。内容有误的，公示机关自行发现或者接到指出后应当马上改正。"},
    {"number": 4, "sub": 0, "label": "第四条", "division": 3, "text": "行政执法机关应当在执法之前公示下列信息：\\n（一）机关的名称、地址、电话和职责；\\n（二）执法岗位和执法人员，包括执法证件编号和有效期；\\n（三）执法依据，具体到条、款、项；\\n（四）投诉的途径，至少包括：\\n1.电话；\\n2.电子邮箱；\\n3.通信地址。"},
    {"number": 5, "sub": 0, "label": "第五条", "division": 3, "text": "前条规定的信息发生变化的，应当在十五个工作日内更新。"},
    {"number": 6, "sub": 0, "label": "第六条", "division": 4, "text": "行政处罚和行政许可决定，应当自作出之日起二十个工作日内公示。\\n公示决定时应当隐去自然人的姓名以外的身份信息。"},
    {"number": 7, "sub": 0, "label": "第七条", "division": 4, "text": "重大行政执法决定未经法制审核的，不得作出，也不得公示。"},
    {"number": 8, "sub": 0, "label": "第八条", "division": 5, "text": "县司法局每半年抽查一次公示情况，抽查结果向社会公布。"},
    {"number": 9, "sub": 0, "label": "第九条", "division": 5, "text": "公众认为公示信息有误的，可以向公示机关提出。公示机关应当在五个工作日内核实并答复。"},
    {"number": 10, "sub": 0, "label": "第十条", "division": 5, "text": "公示的决定被撤销、变更或者确认违法的，公示机关应当撤下原信息并说明理由。"},
    {"number": 11, "sub": 0, "label": "第十一条", "division": 6, "text": "本办法由示例县司法局负责解释。"},
    {"number": 12, "sub": 0, "label": "第十二条", "division": 6, "text": "本办法自2023年7月1日起施行。"}],
"unplaced": []}';
CALL import_basis('import', 'demo-basis-publicity-1', JSON_SET(@document, '$.hash', SHA2(@document, 256)), @basis, @version, @outcome);
CALL confirm_basis_version('import', 'demo-publicity-1-confirm', @version, '2023-07-01');

SET @document = '{"title": "示例县行政执法公示办法", "level": "normative", "issuer": "示例县人民政府办公室", "issuing_number": "示政办发〔2025〕31号", "issued_on": "2025-11-10", "effective_on": "2026-01-01", "effective_reason": "第十二条：自2026年1月1日起施行",
"history": ["2023年5月20日示例县人民政府办公室印发", "2025年11月10日修订"], "source": "示例数据", 
"divisions": [{"level": 2, "label": "第一章", "title": "总则", "first": 1},
    {"level": 2, "label": "第二章", "title": "公示的内容", "first": 4},
    {"level": 3, "label": "第一节", "title": "事前公示", "first": 4},
    {"level": 3, "label": "第二节", "title": "事后公示", "first": 6},
    {"level": 2, "label": "第三章", "title": "公示的管理", "first": 9},
    {"level": 2, "label": "第四章", "title": "附则", "first": 12}], 
"articles": [{"number": 1, "sub": 0, "label": "第一条", "division": 1, "text": "为了让公众看得见行政执法、用得上执法信息，保障公众监督执法的权利，结合示例县实际，制定本办法。"},
    {"number": 2, "sub": 0, "label": "第二条", "division": 1, "text": "示例县范围内的行政执法机关公示执法信息，适用本办法。\\n本办法所称行政执法机关，包括依法行使执法职权的部门、镇人民政府和法律、法规授权的组织。\\n受委托的组织所做的执法工作，由委托机关负责公示。"},
    {"number": 3, "sub": 0, "label": "第三条", "division": 1, "text": "公示应当准确、及时、便于查找。内容有误的，公示机关自行发现或者接到指出后应当马上改正。"},
    {"number": 4, "sub": 0, "label": "第四条", "division": 3, "text": "行政执法机关应当在执法之前公示下列信息：\\n（一）机关的名称、地址、电话和职责；\\n（二）执法岗位和执法人员，包括执法证件编号和有效期；\\n（三）执法依据，具体到条、款、项；\\n（四）行政检查的事项和每年检查的次数上限；\\n（五）投诉的途径，至少包括：\\n1.电话；\\n2.电子邮箱；\\n3.通信地址。"},
    {"number": 5, "sub": 0, "label": "第五条", "division": 3, "text": "前条规定的信息发生变化的，应当在十个工作日内更新。"},
    {"number": 6, "sub": 0, "label": "第六条", "division": 4, "text": "行政处罚和行政许可决定，应当自作出之日起七个工作日内公示；其他行政执法决定，应当自作出之日起二十个工作日内公示。\\n公示决定时应当隐去自然人的姓名以外的身份信息。"},
    {"number": 6, "sub": 1, "label": "第六条之一", "division": 4, "text": "行政检查的结论应当自检查结束之日起二十个工作日内公示，未发现问题的也应当公示。"},
    {"number": 7, "sub": 0, "label": "第七条", "division": 4, "text": "重大行政执法决定未经法制审核的，不得作出，也不得公示。"},
    {"number": 8, "sub": 0, "label": "第八条", "division": 5, "text": "县司法局每季度抽查一次公示情况，抽查结果向社会公布。"},
    {"number": 9, "sub": 0, "label": "第九条", "division": 5, "text": "公众认为公示信息有误的，可以向公示机关提出。公示机关应当在三个工作日内核实并答复。"},
    {"number": 10, "sub": 0, "label": "第十条", "division": 5, "text": "公示的决定被撤销、变更或者确认违法的，公示机关应当在三个工作日内撤下原信息并说明理由。"},
    {"number": 11, "sub": 0, "label": "第十一条", "division": 6, "text": "本办法由示例县司法局负责解释。"},
    {"number": 12, "sub": 0, "label": "第十二条", "division": 6, "text": "本办法自2026年1月1日起施行。2023年公布的《示例县行政执法公示办法》同时废止。"}],
"unplaced": []}';
CALL import_basis('import', 'demo-basis-publicity-2', JSON_SET(@document, '$.hash', SHA2(@document, 256)), @basis, @version, @outcome);
CALL confirm_basis_version('import', 'demo-publicity-2-confirm', @version, '2026-01-01');

SET @document = '{"title": "示例县行政检查规程（试行）", "level": "normative", "issuer": "示例县人民政府办公室", "issuing_number": "示政办发〔2024〕6号", "issued_on": "2024-03-15", "effective_on": "2024-05-01", "effective_reason": "第十条：自2024年5月1日起施行",
"history": ["2024年3月15日示例县人民政府办公室印发"], "source": "示例数据", 
"divisions": [], 
"articles": [{"number": 1, "sub": 0, "label": "第一条", "division": 0, "text": "为了规范行政检查，减少对经营者的打扰，制定本规程。"},
    {"number": 2, "sub": 0, "label": "第二条", "division": 0, "text": "示例县行政执法机关到经营者的场所实施检查，适用本规程。接到举报或者发生事故后的检查，不受第五条次数的限制。"},
    {"number": 3, "sub": 0, "label": "第三条", "division": 0, "text": "镇人民政府的日常巡查以提醒和指导为主，发现应当由县级部门处理的问题，应当在二个工作日内转交。"},
    {"number": 4, "sub": 0, "label": "第四条", "division": 0, "text": "检查应当先登记后实施。登记包括下列内容：\\n（一）检查的事项和依据；\\n（二）检查人员的姓名和证件编号；\\n（三）检查的时间和地点。"},
    {"number": 5, "sub": 0, "label": "第五条", "division": 0, "text": "对同一经营者同一事项的检查，每年不超过二次；能够合并的，应当合并进行。"},
    {"number": 6, "sub": 0, "label": "第六条", "division": 0, "text": "检查人员不得少于两人，并应当出示执法证件。\\n经营者有权查验证件；不出示的，经营者可以拒绝检查。"},
    {"number": 7, "sub": 0, "label": "第七条", "division": 0, "text": "检查应当当场记录，由检查人员和经营者签名。经营者拒绝签名的，检查人员应当注明。"},
    {"number": 8, "sub": 0, "label": "第八条", "division": 0, "text": "需要改正的，应当写明改正的要求和期限，期限一般不少于三日。"},
    {"number": 9, "sub": 0, "label": "第九条", "division": 0, "text": "检查结束后五个工作日内，应当将结论录入县行政执法信息系统。"},
    {"number": 10, "sub": 0, "label": "第十条", "division": 0, "text": "本规程自2024年5月1日起施行，试行二年；期满没有新规定的，继续施行。"}],
"unplaced": []}';
CALL import_basis('import', 'demo-basis-inspection-1', JSON_SET(@document, '$.hash', SHA2(@document, 256)), @basis, @version, @outcome);
CALL confirm_basis_version('import', 'demo-inspection-1-confirm', @version, '2024-05-01');
