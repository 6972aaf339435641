-- The library of legal bases 执法依据: a basis (a law), its versions, and each version's text by division and article.

CREATE TABLE basis (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    title VARCHAR(200) NOT NULL,
    title_key VARCHAR(200) NOT NULL COMMENT 'title_key(title): what makes two titles the same',
    level VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    repealed_on DATE NULL COMMENT 'first day no longer in force',
    UNIQUE KEY basis_title (title_key),
    KEY basis_level (level, title),
    KEY basis_by_title (title),
    CONSTRAINT basis_level FOREIGN KEY (level) REFERENCES basis_level (code)
) ENGINE = InnoDB;

-- Each imported text has its own number for ever, because /basis/ID/v/NUMBER is an address that must never show
-- another text. Its state is that of its case (flow basis_version).
CREATE TABLE basis_version (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    basis_id BIGINT UNSIGNED NOT NULL,
    number INT UNSIGNED NOT NULL,
    case_id BIGINT UNSIGNED NOT NULL UNIQUE,
    title VARCHAR(200) NOT NULL COMMENT 'as this version has it',
    issuer VARCHAR(200) NOT NULL DEFAULT '',
    issuing_number VARCHAR(100) NOT NULL DEFAULT '',
    issued_on DATE NULL,
    history TEXT NOT NULL DEFAULT '' COMMENT 'a line each amendment',
    proposed_on DATE NULL COMMENT 'the day of effect the import found',
    effective_on DATE NULL COMMENT 'the same until confirmed, then the confirmed day',
    next_on DATE NULL COMMENT 'the day of effect of the visible version after it; kept by basis_version_changed()',
    effective_reason VARCHAR(500) NOT NULL DEFAULT '',
    confirmed_at DATETIME NULL,
    corrects BIGINT UNSIGNED NULL COMMENT 'a confirmed version whose text this one repairs: hidden until confirmed itself',
    replaced_by BIGINT UNSIGNED NULL COMMENT 'the repaired text of the same version',
    withdrawn_at DATETIME NULL COMMENT 'imported by mistake; the reason is with the step',
    -- Replaced and withdrawn texts no longer stand; they answer 410.
    stands TINYINT UNSIGNED AS (replaced_by IS NULL AND withdrawn_at IS NULL) PERSISTENT,
    -- The one predicate of what the public sees.
    visible TINYINT UNSIGNED AS (replaced_by IS NULL AND withdrawn_at IS NULL
        AND (corrects IS NULL OR confirmed_at IS NOT NULL)) PERSISTENT,
    articles INT UNSIGNED NOT NULL COMMENT 'how many the text has',
    unplaced LONGTEXT NULL COMMENT 'JSON: lines the import could not place' CHECK (unplaced IS NULL OR JSON_VALID(unplaced)),
    source VARCHAR(500) NOT NULL DEFAULT '',
    hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'sha256 of the canonical text and its divisions',
    imported_at DATETIME NOT NULL,
    UNIQUE KEY version_number (basis_id, number),
    KEY version_hash (basis_id, hash),
    UNIQUE KEY version_of_basis (basis_id, id),
    KEY version_in_force (basis_id, visible, effective_on, number),
    CONSTRAINT version_basis FOREIGN KEY (basis_id) REFERENCES basis (id),
    CONSTRAINT version_case FOREIGN KEY (case_id) REFERENCES case_file (id),
    CONSTRAINT version_corrects FOREIGN KEY (basis_id, corrects) REFERENCES basis_version (basis_id, id),
    CONSTRAINT version_replaced FOREIGN KEY (basis_id, replaced_by) REFERENCES basis_version (basis_id, id),
    CONSTRAINT version_confirmed CHECK (confirmed_at IS NULL OR effective_on IS NOT NULL)
) ENGINE = InnoDB;

CREATE TABLE division (
    version_id BIGINT UNSIGNED NOT NULL,
    position INT UNSIGNED NOT NULL,
    level TINYINT UNSIGNED NOT NULL COMMENT '1 编, 2 章, 3 节' CHECK (level IN (1, 2, 3)),
    label VARCHAR(50) NOT NULL,
    title VARCHAR(200) NOT NULL,
    heading VARCHAR(800) NOT NULL COMMENT 'with the divisions above it: 第二章 … · 第一节 …',
    first_position INT UNSIGNED NOT NULL COMMENT 'position of its first article',
    PRIMARY KEY (version_id, position),
    CONSTRAINT division_version FOREIGN KEY (version_id) REFERENCES basis_version (id)
) ENGINE = InnoDB;

-- Clustered in reading order, so a whole law is one range. division 0: before or without any.
CREATE TABLE article (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
    basis_id BIGINT UNSIGNED NOT NULL,
    version_id BIGINT UNSIGNED NOT NULL,
    position INT UNSIGNED NOT NULL,
    number INT UNSIGNED NOT NULL COMMENT '0: text that is no article',
    sub INT UNSIGNED NOT NULL COMMENT '第十条之一 is 10, 1',
    label VARCHAR(50) NOT NULL,
    division INT UNSIGNED NOT NULL,
    text MEDIUMTEXT NOT NULL COMMENT 'canonical: one line a part',
    PRIMARY KEY (version_id, position),
    UNIQUE KEY article_id (id),
    KEY article_number (basis_id, number, sub, version_id),
    CONSTRAINT article_version FOREIGN KEY (basis_id, version_id) REFERENCES basis_version (basis_id, id)
) ENGINE = InnoDB;
