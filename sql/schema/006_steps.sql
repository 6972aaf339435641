-- The one step engine: publication, complaints, letters and what comes later are cases that move along steps.
-- A flow, its states and its steps are data (rules/); one procedure takes a step (step_take).

CREATE TABLE flow (
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(50) NOT NULL
) ENGINE = InnoDB COMMENT = 'A kind of case';

CREATE TABLE state (
    flow VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(50) NOT NULL,
    final TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'the case is closed; what still runs ends' CHECK (final IN (0, 1)),
    position INT NOT NULL,
    PRIMARY KEY (flow, code),
    CONSTRAINT state_flow FOREIGN KEY (flow) REFERENCES flow (code)
) ENGINE = InnoDB;

-- from_state NULL opens a case. The same step may lead on from several states: a row each.
CREATE TABLE step (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    flow VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_state VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
    from_key VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin AS (COALESCE(from_state, '')) PERSISTENT,
    to_state VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(50) NOT NULL,
    needs_reason TINYINT UNSIGNED NOT NULL DEFAULT 0 CHECK (needs_reason IN (0, 1)),
    entry VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'only this procedure takes it, because it does more; NULL: take_step',
    position INT NOT NULL,
    UNIQUE KEY step_once (flow, code, from_key),
    CONSTRAINT step_to FOREIGN KEY (flow, to_state) REFERENCES state (flow, code),
    CONSTRAINT step_from FOREIGN KEY (flow, from_state) REFERENCES state (flow, code)
) ENGINE = InnoDB;

CREATE TABLE step_role (
    step_id BIGINT UNSIGNED NOT NULL,
    role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (step_id, role),
    CONSTRAINT step_role_step FOREIGN KEY (step_id) REFERENCES step (id),
    CONSTRAINT step_role_role FOREIGN KEY (role) REFERENCES role (code)
) ENGINE = InnoDB COMMENT = 'Who may take a step';

CREATE TABLE step_deadline (
    step_id BIGINT UNSIGNED NOT NULL,
    event VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    effect VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (effect IN ('start', 'end')),
    PRIMARY KEY (step_id, event, effect),
    CONSTRAINT step_deadline_step FOREIGN KEY (step_id) REFERENCES step (id),
    CONSTRAINT step_deadline_event FOREIGN KEY (event) REFERENCES event (code)
) ENGINE = InnoDB COMMENT = 'Which deadlines a step starts or ends';

-- A case. What it is about is a row elsewhere that points here (basis_version.case_id and the like).
CREATE TABLE case_file (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    flow VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    state VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    body_id BIGINT UNSIGNED NULL COMMENT 'whose case; NULL: the county''s',
    matter VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'kind of matter, for narrowed rules',
    opened_at DATETIME NOT NULL,
    closed_at DATETIME NULL,
    KEY case_state (flow, state, id),
    KEY case_body (body_id, flow, state),
    CONSTRAINT case_state FOREIGN KEY (flow, state) REFERENCES state (flow, code),
    CONSTRAINT case_body FOREIGN KEY (body_id) REFERENCES body (id)
) ENGINE = InnoDB;

-- Append-only (grants/): what happened to a case, in order.
CREATE TABLE case_event (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    case_id BIGINT UNSIGNED NOT NULL,
    step_id BIGINT UNSIGNED NOT NULL,
    account_id BIGINT UNSIGNED NOT NULL,
    at DATETIME NOT NULL,
    happened_on DATE NOT NULL COMMENT 'earlier than at when entered later, e.g. the day of service',
    reason VARCHAR(1000) NULL,
    request_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY case_event_case (case_id, id),
    CONSTRAINT case_event_case FOREIGN KEY (case_id) REFERENCES case_file (id),
    CONSTRAINT case_event_step FOREIGN KEY (step_id) REFERENCES step (id),
    CONSTRAINT case_event_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT case_event_request FOREIGN KEY (request_id) REFERENCES request (id)
) ENGINE = InnoDB;

-- A deadline keeps how it was counted: rule version and state of the calendar. When the calendar or the rule changes,
-- or it is extended, an open one gets a new row beside it; a closed one stays as it was.
CREATE TABLE deadline (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    case_id BIGINT UNSIGNED NOT NULL,
    event VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    rule_id BIGINT UNSIGNED NOT NULL,
    arrangement_id BIGINT UNSIGNED NOT NULL COMMENT 'newest arrangement when it was counted: the state of the calendar',
    started_by BIGINT UNSIGNED NULL COMMENT 'the case_event that started it',
    started_at DATETIME NOT NULL,
    due_on DATE NULL COMMENT 'NULL: promptly, or beyond the calendar',
    due_at DATETIME NULL COMMENT 'for hours',
    stated_on DATE NULL COMMENT 'the day a document set (kind stated)',
    extra_amount INT UNSIGNED NULL COMMENT 'the extension this row adds, counted from the day it was due before',
    extra_unit VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
    root_id BIGINT UNSIGNED NULL COMMENT 'the first row of this deadline; NULL in the first row itself',
    because VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (because IN ('start', 'extension', 'calendar', 'rule')),
    reason VARCHAR(1000) NULL COMMENT 'why it was extended',
    made_at DATETIME NOT NULL,
    superseded_by BIGINT UNSIGNED NULL,
    closed_at DATETIME NULL,
    closed_by BIGINT UNSIGNED NULL COMMENT 'the case_event that ended it',
    KEY deadline_case (case_id, event),
    KEY deadline_open (closed_at, superseded_by, due_on),
    CONSTRAINT deadline_case FOREIGN KEY (case_id) REFERENCES case_file (id),
    CONSTRAINT deadline_event FOREIGN KEY (event) REFERENCES event (code),
    CONSTRAINT deadline_rule FOREIGN KEY (rule_id) REFERENCES rule (id),
    CONSTRAINT deadline_started FOREIGN KEY (started_by) REFERENCES case_event (id),
    CONSTRAINT deadline_closed FOREIGN KEY (closed_by) REFERENCES case_event (id),
    CONSTRAINT deadline_root FOREIGN KEY (root_id) REFERENCES deadline (id),
    CONSTRAINT deadline_superseded FOREIGN KEY (superseded_by) REFERENCES deadline (id)
) ENGINE = InnoDB;
