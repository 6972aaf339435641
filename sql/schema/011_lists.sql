-- Lists, documents and yearly figures (新绛责任制 5, 9, 16, 20, 22, 23, 26, 27).

-- Powers and responsibilities 权责清单: one matter, with procedure, flow chart and time limits.
CREATE TABLE duty (
    version_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
    record_id BIGINT UNSIGNED NOT NULL,
    kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'power_kind',
    name VARCHAR(300) NOT NULL,
    unit_name VARCHAR(200) NOT NULL DEFAULT '' COMMENT '承办机构',
    responsibilities TEXT NOT NULL DEFAULT '' COMMENT 'Markdown: 责任事项',
    accountability TEXT NOT NULL DEFAULT '' COMMENT 'Markdown: 追责情形',
    conditions TEXT NOT NULL DEFAULT '' COMMENT 'Markdown: 受理条件',
    materials TEXT NOT NULL DEFAULT '' COMMENT 'Markdown: 申请材料',
    fee VARCHAR(300) NOT NULL DEFAULT '',
    legal_workdays INT UNSIGNED NULL COMMENT '法定时限',
    promised_workdays INT UNSIGNED NULL COMMENT '承诺时限',
    remedy VARCHAR(500) NOT NULL DEFAULT '' COMMENT '救济渠道',
    KEY duty_record (record_id),
    CONSTRAINT duty_version FOREIGN KEY (version_id) REFERENCES record_version (id),
    CONSTRAINT duty_record FOREIGN KEY (record_id) REFERENCES record (id),
    CONSTRAINT duty_kind FOREIGN KEY (kind) REFERENCES power_kind (code)
) ENGINE = InnoDB;

-- The flow chart as data: what is done, by whom, in what time; branch names an exit (不予受理, 不合格退回).
CREATE TABLE duty_step (
    version_id BIGINT UNSIGNED NOT NULL,
    position INT UNSIGNED NOT NULL,
    name VARCHAR(100) NOT NULL,
    actor VARCHAR(100) NOT NULL DEFAULT '',
    time_limit VARCHAR(100) NOT NULL DEFAULT '',
    branch VARCHAR(200) NOT NULL DEFAULT '',
    PRIMARY KEY (version_id, position),
    CONSTRAINT duty_step_version FOREIGN KEY (version_id) REFERENCES duty (version_id)
) ENGINE = InnoDB;

-- 委托书: the body entrusts; the delegate acts in its name (新绛责任制 9, 12; 处罚法 20). Expired is derived from until_on.
CREATE TABLE entrustment (
    version_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
    record_id BIGINT UNSIGNED NOT NULL,
    title VARCHAR(300) NOT NULL,
    delegate_id BIGINT UNSIGNED NULL COMMENT 'where it is a body of this county',
    delegate_name VARCHAR(200) NOT NULL,
    matters TEXT NOT NULL COMMENT 'Markdown',
    powers TEXT NOT NULL COMMENT 'Markdown',
    from_on DATE NOT NULL,
    until_on DATE NOT NULL,
    KEY entrustment_record (record_id),
    CONSTRAINT entrustment_version FOREIGN KEY (version_id) REFERENCES record_version (id),
    CONSTRAINT entrustment_record FOREIGN KEY (record_id) REFERENCES record (id),
    CONSTRAINT entrustment_delegate FOREIGN KEY (delegate_id) REFERENCES body (id),
    CONSTRAINT entrustment_days CHECK (until_on >= from_on)
) ENGINE = InnoDB;

-- Lists of short items: 重大执法决定法制审核目录, 随机抽查事项清单, 年度检查频次上限, 保留证明事项清单, 告知承诺制目录, 普法责任清单.
-- The headings of target, method, frequency and extent are the list's own (NULL: the list has no such column).
CREATE TABLE list (
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(50) NOT NULL,
    about VARCHAR(500) NOT NULL COMMENT 'what the list is for, for the reader',
    citation VARCHAR(300) NOT NULL COMMENT 'the article that asks for it',
    target_label VARCHAR(50) NULL,
    method_label VARCHAR(50) NULL,
    frequency_label VARCHAR(50) NULL,
    extent_label VARCHAR(50) NULL,
    position INT NOT NULL
) ENGINE = InnoDB;

CREATE TABLE list_item (
    version_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
    record_id BIGINT UNSIGNED NOT NULL,
    list VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(300) NOT NULL,
    target VARCHAR(500) NOT NULL DEFAULT '',
    method VARCHAR(500) NOT NULL DEFAULT '',
    frequency VARCHAR(300) NOT NULL DEFAULT '',
    extent VARCHAR(500) NOT NULL DEFAULT '',
    year INT UNSIGNED NULL COMMENT 'of a yearly list',
    yearly_cap INT UNSIGNED NULL COMMENT 'inspections of one enterprise a year at most (国办发〔2024〕54号)',
    note VARCHAR(500) NOT NULL DEFAULT '',
    KEY list_item_record (record_id),
    CONSTRAINT list_item_version FOREIGN KEY (version_id) REFERENCES record_version (id),
    CONSTRAINT list_item_record FOREIGN KEY (record_id) REFERENCES record (id),
    CONSTRAINT list_item_list FOREIGN KEY (list) REFERENCES list (code)
) ENGINE = InnoDB;

CREATE TABLE document_category (
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(50) NOT NULL,
    citation VARCHAR(300) NOT NULL,
    position INT NOT NULL
) ENGINE = InnoDB COMMENT = '实施方案, 指导案例, 通报, 服务指南 …';

CREATE TABLE document (
    version_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
    record_id BIGINT UNSIGNED NOT NULL,
    category VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(300) NOT NULL,
    issued_on DATE NOT NULL,
    text MEDIUMTEXT NOT NULL COMMENT 'Markdown',
    KEY document_record (record_id),
    CONSTRAINT document_version FOREIGN KEY (version_id) REFERENCES record_version (id),
    CONSTRAINT document_record FOREIGN KEY (record_id) REFERENCES record (id),
    CONSTRAINT document_category FOREIGN KEY (category) REFERENCES document_category (code)
) ENGINE = InnoDB;

-- Yearly figures 年度总体情况 (新绛责任制 27, 文水统计 6, 蒲县统计 2): a report of one body for one period. The columns of the
-- tables used nationally are rows of figure_column.
CREATE TABLE figure (
    version_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
    record_id BIGINT UNSIGNED NOT NULL,
    year INT UNSIGNED NOT NULL,
    half TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT '0 the year, 1 its first half' CHECK (half IN (0, 1)),
    narrative MEDIUMTEXT NOT NULL DEFAULT '' COMMENT 'Markdown',
    KEY figure_record (record_id),
    CONSTRAINT figure_version FOREIGN KEY (version_id) REFERENCES record_version (id),
    CONSTRAINT figure_record FOREIGN KEY (record_id) REFERENCES record (id)
) ENGINE = InnoDB;

CREATE TABLE figure_column (
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    part VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (part IN ('penalty', 'permit', 'coercion', 'other', 'staff')),
    part_name VARCHAR(50) NOT NULL,
    name VARCHAR(50) NOT NULL,
    unit VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (unit IN ('count', 'fen', 'person')),
    total TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'the sum of the counts of its part' CHECK (total IN (0, 1)),
    counted TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'the system counts it itself' CHECK (counted IN (0, 1)),
    position INT NOT NULL
) ENGINE = InnoDB;

CREATE TABLE figure_value (
    version_id BIGINT UNSIGNED NOT NULL,
    col VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value BIGINT NOT NULL CHECK (value >= 0),
    counted BIGINT NULL COMMENT 'what the system counts from the records itself',
    reason VARCHAR(300) NULL COMMENT 'why the two differ (文水统计 8: no concealment, omission or inflation)',
    PRIMARY KEY (version_id, col),
    CONSTRAINT figure_value_version FOREIGN KEY (version_id) REFERENCES figure (version_id),
    CONSTRAINT figure_value_column FOREIGN KEY (col) REFERENCES figure_column (code)
) ENGINE = InnoDB;
