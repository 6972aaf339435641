-- The one county (city, district) this copy serves, and the codes with their Chinese labels.

CREATE TABLE regime (
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    place VARCHAR(100) NOT NULL,
    position INT NOT NULL
) ENGINE = InnoDB COMMENT = 'A jurisdiction whose rules are shipped; national stands above the others';

CREATE TABLE deployment (
    id TINYINT UNSIGNED NOT NULL PRIMARY KEY DEFAULT 1 CHECK (id = 1),
    county VARCHAR(100) NOT NULL,
    site_title VARCHAR(200) NOT NULL,
    demo TINYINT UNSIGNED NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    locked TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'production: the clock cannot be shifted' CHECK (locked IN (0, 1)),
    regime VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'national',
    -- What the footer of a government site must carry (国办发〔2017〕47号; 党政机关网站标识).
    host_name VARCHAR(200) NOT NULL DEFAULT '' COMMENT '主办单位',
    operator_name VARCHAR(200) NOT NULL DEFAULT '' COMMENT '承办单位',
    contact_phone VARCHAR(50) NOT NULL DEFAULT '',
    contact_email VARCHAR(200) NOT NULL DEFAULT '',
    address VARCHAR(300) NOT NULL DEFAULT '',
    postcode VARCHAR(10) NOT NULL DEFAULT '',
    site_code VARCHAR(50) NOT NULL DEFAULT '' COMMENT '网站标识码',
    icp_number VARCHAR(100) NOT NULL DEFAULT '',
    police_number VARCHAR(100) NOT NULL DEFAULT '' COMMENT '公安备案',
    mark_url VARCHAR(300) NOT NULL DEFAULT '' COMMENT '党政机关标识',
    error_report_url VARCHAR(300) NOT NULL DEFAULT '' COMMENT '我为政府网站找错',
    portal_url VARCHAR(300) NOT NULL DEFAULT '',
    support_name VARCHAR(200) NOT NULL DEFAULT '' COMMENT '技术支持',
    ipv6 TINYINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'the site is reached by IPv6 as well' CHECK (ipv6 IN (0, 1)),
    CONSTRAINT deployment_regime FOREIGN KEY (regime) REFERENCES regime (code)
) ENGINE = InnoDB COMMENT = 'One row';

-- Labels of codes. Their rows are data of rules/ and may grow; a code in use cannot vanish.
CREATE TABLE legal_kind (
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(50) NOT NULL,
    position INT NOT NULL
) ENGINE = InnoDB COMMENT = 'What makes a body an enforcer: 法定行政机关, 授权组织, 受委托组织, 镇政府';

CREATE TABLE management (
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(50) NOT NULL,
    position INT NOT NULL
) ENGINE = InnoDB COMMENT = 'Who leads a body: 本级, 垂直, 双重 (行政执法监督条例 42)';

CREATE TABLE basis_level (
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(50) NOT NULL,
    position INT NOT NULL
) ENGINE = InnoDB COMMENT = 'Rank of a legal basis';

CREATE TABLE power_kind (
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(50) NOT NULL,
    position INT NOT NULL
) ENGINE = InnoDB COMMENT = 'The ten kinds of enforcement';

-- The named errors: number (32001 and up), name and Chinese explanation; see refuse() in rules/.
CREATE TABLE refusal (
    number SMALLINT UNSIGNED NOT NULL PRIMARY KEY CHECK (number BETWEEN 32001 AND 32999),
    name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    message VARCHAR(100) NOT NULL
) ENGINE = InnoDB;
