-- Who enforces: bodies, their internal units, posts with the powers decomposed onto them
-- (新绛责任制 6, 文水责任制 6–8), officers and their certificates (新绛责任制 10–12).

CREATE TABLE body (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(200) NOT NULL UNIQUE,
    short_name VARCHAR(100) NOT NULL,
    legal_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    management VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    superior_id BIGINT UNSIGNED NULL COMMENT 'a body of this county',
    superior_text VARCHAR(200) NULL COMMENT 'a superior outside the county, by name',
    principal_id BIGINT UNSIGNED NULL COMMENT 'the body that entrusted this one (新绛责任制 9)',
    credit_code CHAR(18) CHARACTER SET ascii COLLATE ascii_bin NULL UNIQUE,
    confirmed_by VARCHAR(200) NULL COMMENT 'who confirmed the qualification (新绛责任制 6)',
    confirmed_on DATE NULL,
    confirmation_number VARCHAR(100) NULL,
    duties TEXT NOT NULL DEFAULT '',
    address VARCHAR(300) NOT NULL DEFAULT '',
    postcode VARCHAR(10) NOT NULL DEFAULT '',
    phone VARCHAR(50) NOT NULL DEFAULT '',
    office_hours VARCHAR(200) NOT NULL DEFAULT '',
    -- Ways to complain, which must be public (新绛责任制 23).
    complaint_unit VARCHAR(200) NOT NULL DEFAULT '',
    complaint_phone VARCHAR(50) NOT NULL DEFAULT '',
    complaint_email VARCHAR(200) NOT NULL DEFAULT '',
    complaint_address VARCHAR(300) NOT NULL DEFAULT '',
    position INT NOT NULL,
    KEY body_position (position, id),
    CONSTRAINT body_kind FOREIGN KEY (legal_kind) REFERENCES legal_kind (code),
    CONSTRAINT body_management FOREIGN KEY (management) REFERENCES management (code),
    CONSTRAINT body_superior FOREIGN KEY (superior_id) REFERENCES body (id),
    CONSTRAINT body_principal FOREIGN KEY (principal_id) REFERENCES body (id),
    CONSTRAINT body_one_superior CHECK (superior_id IS NULL OR superior_text IS NULL),
    -- Only an entrusted organisation acts in another body's name, and it always does (新绛责任制 9, 12).
    CONSTRAINT body_entrusted CHECK ((legal_kind = 'entrusted') = (principal_id IS NOT NULL))
) ENGINE = InnoDB;

CREATE TABLE unit (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    body_id BIGINT UNSIGNED NOT NULL,
    position INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    phone VARCHAR(50) NOT NULL DEFAULT '',
    duties TEXT NOT NULL DEFAULT '',
    UNIQUE KEY unit_name (body_id, name),
    UNIQUE KEY unit_of_body (body_id, id),
    KEY unit_position (body_id, position),
    CONSTRAINT unit_body FOREIGN KEY (body_id) REFERENCES body (id)
) ENGINE = InnoDB;

CREATE TABLE post (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    body_id BIGINT UNSIGNED NOT NULL,
    unit_id BIGINT UNSIGNED NOT NULL,
    position INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    duties TEXT NOT NULL DEFAULT '',
    KEY post_position (body_id, position),
    CONSTRAINT post_unit FOREIGN KEY (body_id, unit_id) REFERENCES unit (body_id, id)
) ENGINE = InnoDB;

-- A power names the law by title and place. Whether that law is in the library is found by document_key
-- (= basis.title_key) when it is read: the library may get it later.
CREATE TABLE post_power (
    post_id BIGINT UNSIGNED NOT NULL,
    position INT NOT NULL,
    name VARCHAR(200) NOT NULL,
    kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    document VARCHAR(200) NOT NULL COMMENT 'title of the basis',
    document_key VARCHAR(200) NOT NULL COMMENT '= basis.title_key',
    article_number INT UNSIGNED NULL,
    article_sub INT UNSIGNED NOT NULL DEFAULT 0,
    paragraph INT UNSIGNED NULL,
    item INT UNSIGNED NULL,
    PRIMARY KEY (post_id, position),
    CONSTRAINT post_power_post FOREIGN KEY (post_id) REFERENCES post (id),
    CONSTRAINT post_power_kind FOREIGN KEY (kind) REFERENCES power_kind (code)
) ENGINE = InnoDB;

CREATE TABLE officer (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    body_id BIGINT UNSIGNED NOT NULL,
    unit_id BIGINT UNSIGNED NULL,
    name VARCHAR(50) NOT NULL,
    title VARCHAR(100) NOT NULL DEFAULT '' COMMENT '职务',
    certificate_number VARCHAR(50) NOT NULL UNIQUE,
    reviewer TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT '法制审核人员' CHECK (reviewer IN (0, 1)),
    qualified TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT '国家统一法律职业资格' CHECK (qualified IN (0, 1)),
    cancelled_on DATE NULL COMMENT 'first day without certificate (新绛责任制 11)',
    KEY officer_body (body_id),
    CONSTRAINT officer_body FOREIGN KEY (body_id) REFERENCES body (id),
    CONSTRAINT officer_unit FOREIGN KEY (body_id, unit_id) REFERENCES unit (body_id, id)
) ENGINE = InnoDB;

-- A renewal is a further row; what is valid today is found from the days, never stored.
CREATE TABLE certificate_period (
    officer_id BIGINT UNSIGNED NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NOT NULL,
    issuer VARCHAR(200) NOT NULL,
    issued_on DATE NOT NULL,
    PRIMARY KEY (officer_id, valid_from),
    CONSTRAINT certificate_period_officer FOREIGN KEY (officer_id) REFERENCES officer (id),
    CONSTRAINT certificate_period_days CHECK (valid_until >= valid_from)
) ENGINE = InnoDB;

CREATE TABLE certificate_suspension (
    officer_id BIGINT UNSIGNED NOT NULL,
    from_on DATE NOT NULL,
    until_on DATE NULL COMMENT 'last day; NULL while it lasts',
    reason VARCHAR(200) NOT NULL,
    PRIMARY KEY (officer_id, from_on),
    CONSTRAINT certificate_suspension_officer FOREIGN KEY (officer_id) REFERENCES officer (id),
    CONSTRAINT certificate_suspension_days CHECK (until_on >= from_on)
) ENGINE = InnoDB;
