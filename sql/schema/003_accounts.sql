-- Who acts in the system, what was asked (request ids), and the trail that nobody alters.

CREATE TABLE role (
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(50) NOT NULL,
    county_wide TINYINT UNSIGNED NOT NULL COMMENT '1: reaches every body; 0: only its own' CHECK (county_wide IN (0, 1)),
    position INT NOT NULL
) ENGINE = InnoDB;

CREATE TABLE account (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    login VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    name VARCHAR(50) NOT NULL,
    body_id BIGINT UNSIGNED NULL,
    active TINYINT UNSIGNED NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    CONSTRAINT account_body FOREIGN KEY (body_id) REFERENCES body (id)
) ENGINE = InnoDB;

-- The three administrators (三员: 系统, 安全, 审计) are never one account: the unique key admits one of them each.
CREATE TABLE account_role (
    account_id BIGINT UNSIGNED NOT NULL,
    role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    administrator TINYINT AS (IF(role IN ('system_admin', 'security_admin', 'audit_admin'), 1, NULL)) PERSISTENT,
    PRIMARY KEY (account_id, role),
    UNIQUE KEY one_administrator (account_id, administrator),
    CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT account_role_role FOREIGN KEY (role) REFERENCES role (code)
) ENGINE = InnoDB;

-- Every write carries a request id: after a lost connection the same request gets the same answer and acts once.
CREATE TABLE request (
    id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    account_id BIGINT UNSIGNED NOT NULL,
    entry VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the procedure asked',
    at DATETIME(6) NOT NULL,
    answer LONGTEXT NULL COMMENT 'JSON',
    KEY request_account (account_id, at),
    CONSTRAINT request_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB;

-- Append-only: grants/ gives nobody, not even the owner of the procedures, UPDATE or DELETE here.
-- No foreign keys: a refusal by an unknown login is kept too, and the entry outlives what it speaks of.
CREATE TABLE audit_entry (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at DATETIME(6) NOT NULL COMMENT 'by the clock of the rules',
    server_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) COMMENT 'by the server, unshifted',
    login VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    database_user VARCHAR(128) NOT NULL COMMENT 'the connection that called',
    request_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
    action VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    refused VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'name of the refusal, NULL when done',
    subject_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT UNSIGNED NULL,
    detail TEXT NULL,
    KEY audit_subject (subject_kind, subject_id),
    KEY audit_at (at)
) ENGINE = InnoDB;

-- Tests shift the clock; a locked deployment ignores and refuses it.
CREATE TABLE clock_shift (
    id TINYINT UNSIGNED NOT NULL PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    seconds BIGINT NOT NULL
) ENGINE = InnoDB COMMENT = 'At most one row';
