-- Undoing a match that took two officers takes two as well: one proposes it, another does it.
ALTER TABLE reconciliation.match
    ADD COLUMN undo_proposed_by text,
    ADD COLUMN undo_proposed_at timestamptz,
    ADD COLUMN undo_reason      text,
    ADD CONSTRAINT match_undo_proposed CHECK (num_nulls(undo_proposed_by, undo_proposed_at, undo_reason) IN (0, 3)),
    ADD CONSTRAINT match_undo_four_eyes CHECK (undone_by IS NULL OR undo_proposed_by IS NULL OR undone_by <> undo_proposed_by);
COMMENT ON COLUMN reconciliation.match.undo_proposed_by IS
    'Who has proposed to undo it; none while nobody has. Another officer undoes it or lets it stand.';
CREATE INDEX match_undo_proposed_at ON reconciliation.match (undo_proposed_at)
    WHERE state = 'posted' AND undo_proposed_by IS NOT NULL;
