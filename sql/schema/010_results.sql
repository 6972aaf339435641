-- Results 执法结果 and discretion benchmarks 裁量基准 (新绛责任制 16, 22; 新绛裁量; fields of the 双公示 record).

-- 处罚法 9 with the columns of the yearly report, from light to grave: of several in one decision the gravest counts.
CREATE TABLE penalty_class (
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(50) NOT NULL,
    major TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'always a major decision (新绛责任制 20)' CHECK (major IN (0, 1)),
    position INT NOT NULL
) ENGINE = InnoDB;

-- Money in fen. A natural person's name never stands here in full: party holds the masked form (李某某), the whole one is
-- in record_sealed.
CREATE TABLE result (
    version_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
    record_id BIGINT UNSIGNED NOT NULL,
    kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'power_kind',
    title VARCHAR(300) NOT NULL COMMENT '案件名称 or 事项名称',
    cause VARCHAR(300) NOT NULL DEFAULT '' COMMENT '违法行为类型',
    party_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (party_kind IN ('organisation', 'business', 'natural')),
    party VARCHAR(200) NOT NULL,
    party_code CHAR(18) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT '统一社会信用代码, never of a natural person',
    facts TEXT NOT NULL DEFAULT '' COMMENT 'what was found',
    decision TEXT NOT NULL COMMENT 'what was decided',
    penalty_class VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'the gravest',
    penalty_classes VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'all, parted by blanks',
    fine BIGINT NULL CHECK (fine >= 0),
    confiscated BIGINT NULL CHECK (confiscated >= 0),
    other_amount BIGINT NULL COMMENT 'levied, paid or rewarded' CHECK (other_amount >= 0),
    amount BIGINT AS (IF(fine IS NULL AND confiscated IS NULL AND other_amount IS NULL, NULL,
        COALESCE(fine, 0) + COALESCE(confiscated, 0) + COALESCE(other_amount, 0))) PERSISTENT,
    -- 0 none, 1 below 1,000 yuan, 2 below 10,000, 3 below 100,000, 4 below 1,000,000, 5 from there
    band TINYINT UNSIGNED AS (CASE WHEN amount IS NULL OR amount = 0 THEN 0 WHEN amount < 100000 THEN 1
        WHEN amount < 1000000 THEN 2 WHEN amount < 10000000 THEN 3 WHEN amount < 100000000 THEN 4 ELSE 5 END) PERSISTENT,
    licence VARCHAR(200) NOT NULL DEFAULT '' COMMENT '暂扣或吊销证照名称及编号, or 许可证书名称及编号',
    permit_kind VARCHAR(50) NOT NULL DEFAULT '' COMMENT '普通 特许 认可 核准 登记 其他',
    acted_on DATE NULL COMMENT 'the last day of the act',
    decided_on DATE NOT NULL,
    valid_from DATE NULL,
    valid_until DATE NULL,
    severity VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
    procedure_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'ordinary'
        CHECK (procedure_kind IN ('ordinary', 'simple')),
    major TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT '重大执法决定: legal review passed before (新绛责任制 19)' CHECK (major IN (0, 1)),
    benchmark_version_id BIGINT UNSIGNED NULL COMMENT 'in force on the day of the decision',
    tier INT UNSIGNED NULL,
    base_amount BIGINT NULL COMMENT 'fen: what a multiple is of, e.g. 货值金额',
    outside_reason VARCHAR(500) NULL COMMENT 'why the decision leaves its tier',
    source_name VARCHAR(200) NOT NULL DEFAULT '' COMMENT '数据来源单位',
    note VARCHAR(512) NOT NULL DEFAULT '',
    KEY result_record (record_id),
    KEY result_benchmark (benchmark_version_id),
    CONSTRAINT result_version FOREIGN KEY (version_id) REFERENCES record_version (id),
    CONSTRAINT result_record FOREIGN KEY (record_id) REFERENCES record (id),
    CONSTRAINT result_kind FOREIGN KEY (kind) REFERENCES power_kind (code),
    CONSTRAINT result_class FOREIGN KEY (penalty_class) REFERENCES penalty_class (code),
    CONSTRAINT result_severity FOREIGN KEY (severity) REFERENCES severity (code),
    CONSTRAINT result_benchmark FOREIGN KEY (benchmark_version_id) REFERENCES record_version (id),
    CONSTRAINT result_natural CHECK (party_kind <> 'natural' OR (party_code IS NULL AND party LIKE '%某%')),
    CONSTRAINT result_penalty CHECK (kind = 'penalty' OR (penalty_class IS NULL AND severity IS NULL)),
    CONSTRAINT result_days CHECK (valid_until IS NULL OR valid_from IS NULL OR valid_until >= valid_from)
) ENGINE = InnoDB;

-- A benchmark belongs to one violation or matter (新绛裁量 7–16). legal_* is the range the law gives, in fen, or in
-- thousandths of the base where unit is multiple (5 times: 5000); an end may be excluded (以上 includes, 不满 excludes).
CREATE TABLE benchmark (
    version_id BIGINT UNSIGNED NOT NULL PRIMARY KEY,
    record_id BIGINT UNSIGNED NOT NULL,
    kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'power_kind',
    matter VARCHAR(300) NOT NULL COMMENT 'the violation or matter',
    document VARCHAR(300) NOT NULL COMMENT 'the normative document it is part of',
    unit VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (unit IN ('fen', 'multiple', 'none')),
    base_name VARCHAR(100) NOT NULL DEFAULT '' COMMENT 'what a multiple is of: 违法所得, 货值金额',
    legal_low BIGINT NULL,
    legal_low_open TINYINT UNSIGNED NOT NULL DEFAULT 0 CHECK (legal_low_open IN (0, 1)),
    legal_high BIGINT NULL,
    legal_high_open TINYINT UNSIGNED NOT NULL DEFAULT 0 CHECK (legal_high_open IN (0, 1)),
    effective_on DATE NOT NULL,
    rules TEXT NOT NULL DEFAULT '' COMMENT 'Markdown: what applies to all tiers (no penalty, unlawful gain, recusal…)',
    KEY benchmark_record (record_id),
    CONSTRAINT benchmark_version FOREIGN KEY (version_id) REFERENCES record_version (id),
    CONSTRAINT benchmark_record FOREIGN KEY (record_id) REFERENCES record (id),
    CONSTRAINT benchmark_kind FOREIGN KEY (kind) REFERENCES power_kind (code),
    CONSTRAINT benchmark_base CHECK ((unit = 'multiple') = (base_name <> '')),
    CONSTRAINT benchmark_range CHECK ((unit = 'none') = (legal_high IS NULL) AND (unit = 'none') = (legal_low IS NULL)
        AND (legal_low IS NULL OR (legal_low >= 0 AND legal_low <= legal_high)))
) ENGINE = InnoDB;

-- Ordered from light to heavy. none (不予处罚) is no amount; only mitigated (减轻) may go below what the law gives.
CREATE TABLE benchmark_tier (
    version_id BIGINT UNSIGNED NOT NULL,
    position INT UNSIGNED NOT NULL,
    grade VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
        CHECK (grade IN ('none', 'mitigated', 'lighter', 'ordinary', 'heavier')),
    name VARCHAR(50) NOT NULL,
    low BIGINT NULL,
    low_open TINYINT UNSIGNED NOT NULL DEFAULT 0 CHECK (low_open IN (0, 1)),
    high BIGINT NULL,
    high_open TINYINT UNSIGNED NOT NULL DEFAULT 0 CHECK (high_open IN (0, 1)),
    measure VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'what is done besides or instead of an amount',
    PRIMARY KEY (version_id, position),
    CONSTRAINT benchmark_tier_version FOREIGN KEY (version_id) REFERENCES benchmark (version_id),
    CONSTRAINT benchmark_tier_range CHECK ((low IS NULL) = (high IS NULL) AND (low IS NULL OR (low >= 0 AND low <= high))
        AND (grade <> 'none' OR low IS NULL))
) ENGINE = InnoDB;

-- What leads to a tier. Circumstances of one factor (货值金额, 危害后果, 次数) exclude each other.
CREATE TABLE benchmark_circumstance (
    version_id BIGINT UNSIGNED NOT NULL,
    position INT UNSIGNED NOT NULL,
    tier INT UNSIGNED NOT NULL,
    factor VARCHAR(100) NOT NULL,
    text VARCHAR(500) NOT NULL,
    PRIMARY KEY (version_id, position),
    CONSTRAINT benchmark_circumstance_tier FOREIGN KEY (version_id, tier) REFERENCES benchmark_tier (version_id, position)
) ENGINE = InnoDB;
