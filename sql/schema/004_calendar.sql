-- Days off and working days. The State Council's arrangements are kept for ever, one version beside the other;
-- calendar_day is what follows from them, ready to be looked up.

CREATE TABLE arrangement (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    year SMALLINT UNSIGNED NOT NULL,
    version INT UNSIGNED NOT NULL,
    source VARCHAR(200) NOT NULL,
    hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of its days',
    imported_at DATETIME NOT NULL,
    imported_by BIGINT UNSIGNED NOT NULL,
    UNIQUE KEY arrangement_version (year, version),
    CONSTRAINT arrangement_year CHECK (year BETWEEN 2000 AND 2049),
    CONSTRAINT arrangement_account FOREIGN KEY (imported_by) REFERENCES account (id)
) ENGINE = InnoDB COMMENT = 'The highest version of a year is in force; the highest id names the state of the whole calendar';

CREATE TABLE arrangement_day (
    arrangement_id BIGINT UNSIGNED NOT NULL,
    day DATE NOT NULL,
    off TINYINT UNSIGNED NOT NULL CHECK (off IN (0, 1)),
    name VARCHAR(50) NOT NULL,
    PRIMARY KEY (arrangement_id, day),
    CONSTRAINT arrangement_day_of FOREIGN KEY (arrangement_id) REFERENCES arrangement (id)
) ENGINE = InnoDB;

-- number: how many working days there are from 2000-01-01 up to and including this day. So a period of n working
-- days ends on the first day whose number is n more than that of its start: an index look-up, no counting.
CREATE TABLE calendar_day (
    day DATE NOT NULL PRIMARY KEY,
    off TINYINT UNSIGNED NOT NULL CHECK (off IN (0, 1)),
    kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('workday', 'weekend', 'holiday', 'makeup')),
    name VARCHAR(50) NOT NULL DEFAULT '',
    number INT UNSIGNED NOT NULL,
    provisional TINYINT UNSIGNED NOT NULL COMMENT 'no arrangement for this year yet' CHECK (provisional IN (0, 1)),
    KEY calendar_number (number, day),
    KEY calendar_provisional (provisional, day),
    CONSTRAINT calendar_range CHECK (day BETWEEN '2000-01-01' AND '2049-12-31'),
    CONSTRAINT calendar_kind CHECK (off = (kind IN ('weekend', 'holiday')))
) ENGINE = InnoDB;
