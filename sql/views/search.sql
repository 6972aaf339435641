-- What the search index is made from. Invisible texts are here as well: the index forgets a text only with its words in
-- hand.
SET NAMES utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Every basis as the public sees it today; status is NULL while no version of it is visible.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW search_basis AS
    SELECT b.id, b.title, b.level, p.issuing_number, p.effective_on, p.status FROM basis b LEFT JOIN public_basis p
        ON p.id = b.id;

-- Every version under the title it has itself; status is NULL when it is not visible.
CREATE OR REPLACE DEFINER = gongshi_owner@localhost VIEW search_version AS
    SELECT v.id, v.basis_id, v.title, b.level, v.effective_on, p.status
        FROM basis_version v JOIN basis b ON b.id = v.basis_id LEFT JOIN public_basis_version p ON p.id = v.id;
