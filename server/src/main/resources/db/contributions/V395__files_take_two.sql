-- A channel's file is posted once a second officer has approved it.
ALTER TABLE contributions.payment_file
    DROP CONSTRAINT payment_file_state_check,
    ADD CONSTRAINT payment_file_state_check CHECK (state IN ('waiting', 'posting', 'posted', 'failed', 'refused')),
    ADD COLUMN channels     text[] NOT NULL DEFAULT '{}',
    ADD COLUMN reported_idr bigint NOT NULL DEFAULT 0,
    ADD COLUMN decided_by   text,
    ADD COLUMN decided_at   timestamptz,
    ADD CONSTRAINT payment_file_by_two CHECK (decided_by <> uploaded_by OR state = 'refused'),
    ADD CONSTRAINT payment_file_decided CHECK ((decided_by IS NULL) = (decided_at IS NULL));
COMMENT ON COLUMN contributions.payment_file.channels IS 'Over which channels its lines say that payments came.';
COMMENT ON COLUMN contributions.payment_file.reported_idr IS
    'What its lines come to, repeats and all; amount_idr is what of it was new.';
COMMENT ON COLUMN contributions.payment_file.decided_by IS
    'Who approved or refused it; empty while it waits, and for files from before that took one officer.';
