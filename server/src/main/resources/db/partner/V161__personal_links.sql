-- Links to more than the payment page: to witness, to consent.
ALTER TABLE partner.pay_link RENAME TO personal_link;
UPDATE database.table_placement SET table_name = 'partner.personal_link' WHERE table_name = 'partner.pay_link';
ALTER TABLE partner.personal_link
    ADD COLUMN purpose text NOT NULL DEFAULT 'pay',
    ADD COLUMN subject text NOT NULL DEFAULT '';
COMMENT ON TABLE partner.personal_link IS
    'Tautan pribadi: the hash of a random token that opens one page for one person until it expires; subject says about what.';
