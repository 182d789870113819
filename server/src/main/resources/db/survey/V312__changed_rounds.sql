-- Rounds that have not begun can change; one can be withdrawn, and what was answered stays.
ALTER TABLE survey.round
    ADD COLUMN withdrawn_at timestamptz,
    ADD COLUMN withdrawn_by text,
    ADD CONSTRAINT round_is_withdrawn_by_somebody CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL));
COMMENT ON TABLE survey.round IS
    'Putaran survei: one version of the questions, asked from one day to another. Its term and sample change until its first day; withdrawn, nobody is asked any more, and what was answered counts.';
UPDATE database.table_placement SET append_only = false WHERE table_name IN ('survey.round', 'survey.stratum');
SELECT database.grant_read_write('survey');
