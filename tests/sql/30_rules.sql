-- Every regime has the rules of the domain's table (§2), with the article they come from.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TEMPORARY TABLE expected (regime VARCHAR(32), event VARCHAR(32), matter VARCHAR(32), rule VARCHAR(60),
    place VARCHAR(40));
INSERT INTO expected VALUES
    ('xinjiang', 'complaint_accept', 'fault_complaint', 'promptly', '10'), ('changzhou', 'complaint_accept', '',
        'promptly', '28'),
    ('wolong', 'complaint_accept', 'fault_complaint', 'workday 7', '10'),
    ('xinjiang', 'complaint_answer', '', 'workday 30 extension', '23'),
    ('xinjiang', 'transfer', 'fault_complaint', 'day 2', '10'), ('wenshui', 'transfer', '', 'workday 7', '22'),
    ('xinjiang', 'jurisdiction_dispute', '', 'workday 7', '4'), ('wenshui', 'jurisdiction_dispute', '', 'promptly',
        '22'),
    ('xinjiang', 'supervision_opinion', '', 'stated', '28'), ('xinjiang', 'supervision_proposal', '', 'day 30', '29'),
    ('xinjiang', 'enforcement_report', '', 'yearly 1-15', '27'), ('wenshui', 'enforcement_report', '', 'yearly 1-30',
        '8'),
    ('wenshui', 'enforcement_report', 'half_year', 'yearly 7-30', '8'), ('wenshui', 'enforcement_report', 'special',
        'workday 15', '8'),
    ('puxian', 'enforcement_report', '', 'yearly 1-31', '2'), ('xinjiang', 'county_analysis', '', 'yearly 1-31', '27'),
    ('xinjiang', 'supervision_plan', '', 'yearly 3-31', '24'),
    ('xinjiang', 'fault_open', '', 'promptly', '10'), ('wenshui', 'fault_open', '', 'day 15', '20'),
        ('changzhou', 'fault_open', '', 'promptly', '28'),
    ('wolong', 'fault_open', '', 'workday 7', '10'),
    ('wenshui', 'fault_conclude', '', 'day 30 extension 20 day', '24'), ('changzhou', 'fault_conclude', '', 'day 60',
        '31'),
    ('wolong', 'fault_conclude', '', 'day 30', '10'), ('xinjiang', 'fault_reopen', '', 'month 1', '10'),
    ('changzhou', 'fault_measure', '', 'stated', '35'), ('wolong', 'fault_measure', '', 'day 30', '11'),
    ('xinjiang', 'fault_object', '', 'stated', '12'), ('wenshui', 'fault_object', '', 'day 10', '23'),
        ('changzhou', 'fault_object', '', 'day 30', '33'),
    ('changzhou', 'fault_recheck', '', 'day 30 extension 30 day', '33'), ('wolong', 'fault_object', '', 'stated', '10'),
    ('puxian', 'tolerance_notice', '', 'day 7', '14'), ('puxian', 'daily_evaluation', '', 'day 7', '5'),
    ('puxian', 'file_review', 'county', 'per_year 2', '6'), ('puxian', 'file_review', 'team', 'per_year 4', '6'),
    ('puxian', 'file_review_report', '', 'per_year 2', '13'), ('puxian', 'registered_evidence', '', 'day 7', 'annex'),
    ('puxian', 'coercion_approval', '', 'hour 24', 'annex'),
    ('national', 'publish_withdraw', '', 'workday 3', '48'), ('national', 'penalty_decide', '', 'day 90', '60'),
    ('national', 'penalty_serve', '', 'workday 7', '61'), ('national', 'registered_evidence', '', 'workday 7', '56'),
    ('national', 'day_meaning', 'penalty', 'stated', '85'), ('national', 'day_meaning', 'permit', 'stated', '82'),
    ('national', 'day_meaning', 'coercion', 'stated', '69'), ('national', 'permit_decide', '',
        'workday 20 extension 10 workday', '42'),
    ('national', 'permit_decide', 'joint_permit', 'workday 45 extension 15 workday', '42'), ('national', 'permit_serve',
        '', 'workday 10', '44'),
    ('national', 'coercion_approval', '', 'hour 24', '19'), ('national', 'seizure_end', '', 'day 30 extension 30 day',
        '25'),
    ('national', 'supervision_urge', '', 'stated', '27'), ('national', 'supervision_opinion', '', 'stated', '28'),
    ('national', 'supervision_decision', '', 'stated', '29'), ('national', 'supervision_objection', '', 'promptly',
        '30'),
    ('national', 'information_publish', '', 'workday 20', '26'), ('national', 'information_answer', '',
        'workday 20 extension 20 workday', '33'),
    ('national', 'publish_result', '', 'workday 20', 'annex'), ('national', 'publish_result', 'permit', 'workday 7',
        'annex'),
    ('national', 'publish_result', 'penalty', 'workday 7', 'annex'), ('national', 'publish_report', '', 'yearly 1-31',
        'annex');

CREATE TEMPORARY TABLE shipped AS
    SELECT regime, event, matter, CONCAT_WS(' ', kind, amount, CONCAT(month, '-', day), IF(extension, 'extension',
        NULL), extension_amount,
                                            IF(extension, extension_unit, NULL)) AS rule, COALESCE(article_number,
                                                'annex') AS place FROM public_rule;
CALL tap_is((SELECT GROUP_CONCAT(CONCAT_WS(' ', e.regime, e.event, e.matter, e.rule, e.place) SEPARATOR '; ')
             FROM expected e
             WHERE NOT EXISTS (SELECT 1 FROM shipped s WHERE s.regime = e.regime AND s.event = e.event
                               AND s.matter = e.matter AND s.rule = e.rule
                               AND s.place = e.place)), NULL, 'every rule of the domain is shipped with its article');
CALL tap_is((SELECT GROUP_CONCAT(CONCAT_WS(' ', s.regime, s.event, s.matter, s.rule, s.place) SEPARATOR '; ')
             FROM shipped s
             WHERE NOT EXISTS (SELECT 1 FROM expected e WHERE s.regime = e.regime AND s.event = e.event
                 AND s.matter = e.matter)), NULL, 'and no other');
CALL tap_is((SELECT COUNT(*) FROM expected), (SELECT COUNT(*) FROM shipped), 'one row each');
CALL tap_is((SELECT citation FROM public_rule WHERE regime = 'xinjiang' AND event = 'complaint_answer'),
    '《新绛县行政执法责任制制度》第二十三条第二款', 'a citation');
CALL tap_is((SELECT citation FROM public_rule WHERE regime = 'xinjiang' AND event = 'transfer'),
    '《新绛县行政执法错案纠正和过错责任追究制度》第十条第（一）项', 'with an item');
CALL tap_is((SELECT COUNT(*) FROM public_rule WHERE basis_id IS NOT NULL), 0,
    'no real law is shipped, so no rule is a link yet');
CALL tap_is((SELECT GROUP_CONCAT(code ORDER BY position) FROM public_regime),
    'national,xinjiang,wenshui,puxian,changzhou,wolong', 'regimes');

-- Which rule applies: the deployment's regime; national above it; the narrower first.
CALL tap_is((SELECT citation FROM rule WHERE id = rule_for('complaint_answer', '', NULL, '2026-05-01')),
    '《新绛县行政执法责任制制度》第二十三条第二款', 'the county''s own rule');
CALL tap_is(rule_for('complaint_answer', '', NULL, '2022-10-31'), NULL, 'none before it was issued');
CALL tap_is(rule_for('tolerance_notice', '', NULL, '2026-05-01'), NULL, 'another county''s rule does not apply');
CALL tap_is((SELECT CONCAT(regime, ' ', article_number) FROM rule WHERE id = rule_for('supervision_opinion', '', NULL,
            '2026-05-01')), 'national 28',
            'the regulation stands above the county since 2026-02-01');
CALL tap_is((SELECT CONCAT(regime, ' ', article_number) FROM rule WHERE id = rule_for('supervision_opinion', '', NULL,
            '2026-01-31')), 'xinjiang 28',
            'and not the day before');
CALL tap_is((SELECT amount FROM rule WHERE id = rule_for('publish_result', 'penalty', NULL, '2026-05-01')), 7,
    'a kind of matter of its own');
CALL tap_is((SELECT amount FROM rule WHERE id = rule_for('publish_result', 'inspection', NULL, '2026-05-01')), 20,
    'any other matter');

-- Loading: the same again is nothing, a change is a version, nonsense is refused.
SET @rule = '{"regime": "puxian", "event": "tolerance_notice", "valid_from": "2022-11-29", "trigger": "作出容错决定", "kind": "day", "amount": 9, "document": "甲", "article": 14}';
SET @rows = (SELECT COUNT(*) FROM rule);
CALL load_rule(@rule);
CALL load_rule(@rule);
CALL tap_is((SELECT COUNT(*) FROM rule) - @rows, 1, 'a changed rule makes one version, once');
CALL tap_is((SELECT GROUP_CONCAT(CONCAT(version, ':', amount, ':', superseded_by IS NULL) ORDER BY version) FROM rule
             WHERE regime = 'puxian' AND event = 'tolerance_notice'), '1:7:0,2:9:1', 'the old one stays beside it');
CALL tap_is((SELECT amount FROM public_rule WHERE regime = 'puxian' AND event = 'tolerance_notice'), 9,
    'the public sees the new one');
CALL tap_refused('CALL load_rule(''{"regime": "puxian", "event": "file_review", "amonut": 3}'')', 'rule_malformed',
    'a misspelt key');
CALL tap_refused('CALL load_rule(''nonsense'')', 'rule_malformed', 'no JSON');
CALL tap_refused('CALL load_rule(''{"regime": "puxian", "event": "transfer", "trigger": "x", "kind": "day", "document": "x"}'')', '4025', 'days without a number');
CALL tap_refused('CALL load_rule(''{"regime": "puxian", "event": "transfer", "trigger": "x", "kind": "weekly", "amount": 1, "document": "x"}'')', '4025', 'an unknown kind');
CALL tap_refused('CALL load_rule(''{"regime": "nowhere", "event": "transfer", "trigger": "x", "kind": "promptly", "document": "x"}'')', '1452', 'an unknown regime');

-- A rule that its file no longer names is ended, and kept.
SET @one = '{"regime": "wolong", "event": "transfer", "trigger": "受理", "kind": "workday", "amount": 3, "document": "乙", "article": 1}',
    @two = '{"regime": "wolong", "event": "fault_reopen", "trigger": "受理", "kind": "workday", "amount": 4, "document": "乙", "article": 2}',
    @others = (SELECT COUNT(*) FROM public_rule WHERE regime <> 'wolong');
SET @loaded_rules = NULL;
CALL load_rule(@one);
CALL load_rule(@two);
CALL end_rules('wolong');
CALL tap_is((SELECT GROUP_CONCAT(event ORDER BY event) FROM public_rule WHERE regime = 'wolong'), 'fault_reopen,transfer',
    'loaded: a regime has the rules of its file');
CALL tap_is((SELECT CONCAT(COUNT(*), MAX(valid_until) = clock_today()) FROM rule WHERE regime = 'wolong'
    AND event IN ('complaint_accept', 'fault_open', 'fault_conclude', 'fault_measure', 'fault_object')), '51',
    'what it had before is ended today and kept');
CALL load_rule(@two);
CALL end_rules('wolong');
CALL tap_is((SELECT GROUP_CONCAT(event) FROM public_rule WHERE regime = 'wolong'), 'fault_reopen',
    'taken out: a rule is gone');
CALL tap_is((SELECT GROUP_CONCAT(CONCAT_WS(':', version, amount, valid_until = clock_today())) FROM rule
    WHERE regime = 'wolong' AND event = 'transfer'), '1:3:1', 'its history is kept');
SET @regime = (SELECT regime FROM deployment);
UPDATE deployment SET regime = 'wolong';
CALL tap_is(CONCAT_WS(' ', (SELECT amount FROM rule WHERE id = rule_for('transfer', '', NULL, clock_today() - INTERVAL 1 DAY)),
    rule_for('transfer', '', NULL, clock_today()) IS NULL), '3 1', 'it applies to what began before, and to nothing new');
CALL load_rule(@one);
CALL load_rule(@two);
CALL end_rules('wolong');
CALL tap_is((SELECT GROUP_CONCAT(event, version ORDER BY event) FROM public_rule WHERE regime = 'wolong'),
    'fault_reopen1,transfer2', 'put back: it is there again, as a new version');
CALL tap_is((SELECT amount FROM rule WHERE id = rule_for('transfer', '', NULL, clock_today())), 3, 'and applies');
UPDATE deployment SET regime = @regime;
SET @rows = (SELECT COUNT(*) FROM rule);
CALL load_rule(@one);
CALL load_rule(@two);
CALL end_rules('wolong');
CALL tap_is((SELECT COUNT(*) FROM rule) - @rows, 0, 'once more: nothing');
CALL tap_is((SELECT COUNT(*) FROM public_rule WHERE regime <> 'wolong'), @others, 'another regime is left alone');

-- Numerals and titles.
CALL tap_is((SELECT GROUP_CONCAT(chinese_number(n) ORDER BY n) FROM (SELECT 1 AS n UNION SELECT 10 UNION
             SELECT 11 UNION SELECT 20 UNION SELECT 101 UNION SELECT 110
             UNION SELECT 115 UNION SELECT 1005 UNION SELECT 1260) AS t), '一,十,十一,二十,一百零一,一百一十,一百一十五,一千零五,一千二百六十',
                 'Chinese numerals');
CALL tap_is(citation('甲', 10, 1, 2, 3), '《甲》第十条之一第二款第（三）项', 'a full citation');
CALL tap_is(title_key(' 《中华人民共和国 行政处罚法》'), '行政处罚法', 'a title without its trimmings');
CALL tap_is(title_key('中华人民共和国'), '中华人民共和国', 'but never empty');
CALL tap_done(35);
