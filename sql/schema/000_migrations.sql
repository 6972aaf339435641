-- Which migrations of this folder were applied, with the checksum of the file as it was then.
-- Safe to run again: the script that applies the others runs this one first, every time.

-- One collation for every text of the domain: it compares full- and half-width forms as equal (（ = (, Ａ = A),
-- which titles of laws and certificate numbers need (see title_key). Columns for codes say ascii themselves.
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE IF NOT EXISTS schema_migration (
    number INT UNSIGNED NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    checksum CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    applied_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
) ENGINE = InnoDB;
