-- What bodies publish (新绛责任制 5, 16, 22). A record is one thing published at one address: a decision, a benchmark, an
-- item of a list, a document, a year's figures. Its versions are only ever added to; what a version says stands in the
-- table of its kind (result, benchmark, duty, entrustment, list_item, document, figure), keyed by the version.
-- Publication, correction, withdrawal and end are the same for all kinds, and so is the one predicate of what is shown.

CREATE TABLE record_kind (
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(50) NOT NULL,
    position INT NOT NULL
) ENGINE = InnoDB;

-- Why a record may stay unpublished (新绛裁量 6, 处罚法 48, 政府信息公开条例 14–16).
CREATE TABLE hold_ground (
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    citation VARCHAR(300) NOT NULL,
    position INT NOT NULL
) ENGINE = InnoDB;

-- How long a penalty is shown, by how serious the matter is (信用修复管理办法), counted from the day of the decision.
CREATE TABLE severity (
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(50) NOT NULL,
    months_least INT UNSIGNED NOT NULL,
    months_most INT UNSIGNED NOT NULL COMMENT 'publication ends by itself when they are over',
    citation VARCHAR(300) NOT NULL,
    position INT NOT NULL
) ENGINE = InnoDB;

-- What a document entered may hold, as the rules check it and name it to a person: the keys of a kind ('': of every kind),
-- or of the elements of one of its arrays (part).
CREATE TABLE record_field (
    kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    part VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
    name VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    label VARCHAR(50) NOT NULL,
    type VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        COMMENT 'text, integer, flag, date, array, credit_code, choice, or a list of view record_code',
    choices VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of a choice, parted by commas',
    required TINYINT UNSIGNED NOT NULL DEFAULT 0 CHECK (required IN (0, 1)),
    most INT UNSIGNED NULL COMMENT 'characters of a text',
    PRIMARY KEY (kind, part, name)
) ENGINE = InnoDB;

CREATE TABLE record (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    body_id BIGINT UNSIGNED NOT NULL,
    number VARCHAR(100) NOT NULL DEFAULT '' COMMENT '文号 or number in a list; "" where there is none',
    number_key VARCHAR(100) NULL COMMENT 'number_key(number): 〔〕 [] () and widths alike; NULL without a number',
    day DATE NOT NULL COMMENT 'of the decision, of issue, or the last of the period: what lists are ordered by',
    shown_id BIGINT UNSIGNED NULL COMMENT 'the published version; NULL before the first publication',
    published_on DATE NULL COMMENT 'first publication',
    changed_at DATETIME NULL COMMENT 'last publication, correction, withdrawal',
    until_on DATE NULL COMMENT 'last day of publication; NULL: without end',
    withdrawn_on DATE NULL,
    withdrawn_reason VARCHAR(1000) NULL,
    held_ground VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'kept unpublished on this approved ground',
    held_on DATE NULL,
    -- With until_on the one predicate of what the public sees: see view shown_record.
    shown TINYINT UNSIGNED AS (shown_id IS NOT NULL AND withdrawn_on IS NULL) PERSISTENT,
    UNIQUE KEY record_number (kind, body_id, number_key),
    KEY record_number_key (number_key),
    KEY record_list (kind, shown, day, id),
    KEY record_body (body_id, kind, shown, day, id),
    KEY record_until (until_on),
    KEY record_withdrawn (withdrawn_on, id),
    UNIQUE KEY record_shown (shown_id),
    CONSTRAINT record_kind FOREIGN KEY (kind) REFERENCES record_kind (code),
    CONSTRAINT record_body FOREIGN KEY (body_id) REFERENCES body (id),
    CONSTRAINT record_ground FOREIGN KEY (held_ground) REFERENCES hold_ground (code),
    CONSTRAINT record_withdrawal CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL)),
    CONSTRAINT record_hold CHECK ((held_ground IS NULL) = (held_on IS NULL))
) ENGINE = InnoDB;

-- A version is a case of the flow `publication`: draft, checked, reviewed, approved, published, replaced or withdrawn.
CREATE TABLE record_version (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    record_id BIGINT UNSIGNED NOT NULL,
    number INT UNSIGNED NOT NULL,
    case_id BIGINT UNSIGNED NOT NULL UNIQUE,
    author_id BIGINT UNSIGNED NOT NULL COMMENT 'who entered it; neither checks nor reviews it',
    made_at DATETIME NOT NULL,
    published_on DATE NULL COMMENT 'NULL: not yet, or never',
    reason VARCHAR(1000) NULL COMMENT 'why the version before it was corrected',
    closed TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'said what must not be said: never shown again' CHECK (closed IN (0, 1)),
    hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'sha256 of the document as entered',
    UNIQUE KEY version_number (record_id, number),
    CONSTRAINT record_version_record FOREIGN KEY (record_id) REFERENCES record (id),
    CONSTRAINT record_version_case FOREIGN KEY (case_id) REFERENCES case_file (id),
    CONSTRAINT record_version_author FOREIGN KEY (author_id) REFERENCES account (id)
) ENGINE = InnoDB;
ALTER TABLE record ADD CONSTRAINT record_shown FOREIGN KEY (shown_id) REFERENCES record_version (id);

-- The articles a version cites, each in the version of the law that applies (处罚法 37). A law that is not in the library
-- is named by its title alone, and found by document_key when it comes.
CREATE TABLE record_basis (
    version_id BIGINT UNSIGNED NOT NULL,
    position INT UNSIGNED NOT NULL,
    role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (role IN ('violated', 'applied', 'procedure', 'power')),
    document VARCHAR(200) NOT NULL COMMENT 'title as cited',
    document_key VARCHAR(200) NOT NULL COMMENT '= basis.title_key',
    basis_version_id BIGINT UNSIGNED NULL COMMENT 'the version of the law that was applied',
    article_number INT UNSIGNED NULL,
    article_sub INT UNSIGNED NOT NULL DEFAULT 0,
    paragraph INT UNSIGNED NULL,
    item INT UNSIGNED NULL,
    chosen_reason VARCHAR(300) NULL COMMENT 'why another version than that of the day of the act, e.g. it is lighter',
    PRIMARY KEY (version_id, position),
    CONSTRAINT record_basis_version FOREIGN KEY (version_id) REFERENCES record_version (id),
    CONSTRAINT record_basis_law FOREIGN KEY (basis_version_id) REFERENCES basis_version (id)
) ENGINE = InnoDB;

-- What stands sealed beside a version (identity numbers, full names of natural persons). Sealed by the program that
-- received it, to a public key; nothing in the database can open it, and no view shows it.
CREATE TABLE record_sealed (
    version_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
    key_id VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed VARBINARY(4000) NOT NULL,
    CONSTRAINT record_sealed_version FOREIGN KEY (version_id) REFERENCES record_version (id)
) ENGINE = InnoDB;

-- How far each body and column is: kept by the steps of publication, so that the page of freshness reads no million rows.
-- A column is a kind of record, split by power kind or list where the public knows it split (see view record_column).
CREATE TABLE body_column (
    body_id BIGINT UNSIGNED NOT NULL,
    col VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    records BIGINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'ever published',
    last_on DATE NULL COMMENT 'last publication or change',
    late INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'published after their day',
    empty_since DATE NULL,
    empty_reason VARCHAR(300) NULL COMMENT 'as stated by the body: 本年度没有作出行政强制决定',
    PRIMARY KEY (body_id, col),
    CONSTRAINT body_column_body FOREIGN KEY (body_id) REFERENCES body (id)
) ENGINE = InnoDB;

-- Each kind as a whole: what whole-register downloads and caches compare with. A withdrawal moves closed_version: a copy
-- made before it is never served again.
CREATE TABLE register (
    kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    version BIGINT UNSIGNED NOT NULL DEFAULT 0,
    closed_version BIGINT UNSIGNED NOT NULL DEFAULT 0,
    changed_at DATETIME NOT NULL
) ENGINE = InnoDB;

-- The downloads that gongshi-work made. served_until: the first day one of its records ends, or NULL.
CREATE TABLE snapshot (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    format VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    file VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE COMMENT 'name below VAR/snapshot',
    version BIGINT UNSIGNED NOT NULL COMMENT 'of the register when it was read',
    served_until DATE NULL COMMENT 'last day it may be served',
    made_at DATETIME NOT NULL,
    row_count BIGINT UNSIGNED NOT NULL,
    bytes BIGINT UNSIGNED NOT NULL,
    hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    KEY snapshot_newest (kind, format, version)
) ENGINE = InnoDB;
