-- What background jobs have still to follow (search index and later others). One row a subject: a further change moves
-- its `at`, and change_done takes the row away only if nothing happened since it was read. Jobs take rows by their
-- presence, never "greater than the last": a lower number may be committed later.

CREATE TABLE subject_change (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id BIGINT UNSIGNED NOT NULL,
    at DATETIME(6) NOT NULL COMMENT 'server time, never shifted',
    UNIQUE KEY change_subject (kind, subject_id)
) ENGINE = InnoDB;
