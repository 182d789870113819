-- A payment that was posted to somebody and taken back into suspense (pembatalan pembayaran), and what officers propose.
CREATE TABLE contributions.payment_undone (
    worker_id          uuid        NOT NULL,
    payment_id         uuid        NOT NULL,
    suspense_id        uuid        NOT NULL,
    origin_external_id text        NOT NULL,
    undone_by          text        NOT NULL,
    undone_at          timestamptz NOT NULL,
    PRIMARY KEY (worker_id, payment_id)
);
COMMENT ON TABLE contributions.payment_undone IS
    'Payments taken back from the member they were posted to: they buy nothing any more, and their money waits or waited under suspense_id. The key lets each be taken back once.';
COMMENT ON COLUMN contributions.payment_undone.origin_external_id IS 'The id under which the channel reported the money first.';
CREATE INDEX payment_undone_suspense ON contributions.payment_undone (suspense_id);

CREATE TABLE contributions.payment_undoing (
    worker_id   uuid        NOT NULL,
    undoing_id  uuid        NOT NULL,
    payment_id  uuid        NOT NULL,
    reason      text        NOT NULL,
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    state       text        NOT NULL CHECK (state IN ('open', 'approved', 'refused')),
    decided_by  text,
    decided_at  timestamptz,
    PRIMARY KEY (worker_id, undoing_id),
    CONSTRAINT payment_undoing_decided CHECK ((state = 'open') = (decided_at IS NULL)),
    CONSTRAINT payment_undoing_four_eyes CHECK (state <> 'approved' OR decided_by <> proposed_by)
);
COMMENT ON TABLE contributions.payment_undoing IS
    'What an officer proposes to take back from a member, and why; another officer decides.';
CREATE UNIQUE INDEX payment_undoing_one_open ON contributions.payment_undoing (worker_id, payment_id) WHERE state = 'open';
CREATE INDEX payment_undoing_open ON contributions.payment_undoing (proposed_at) WHERE state = 'open';

-- A month keeps the record under which it was paid, however often its member was merged into another.
ALTER TABLE contributions.paid_month ADD COLUMN payer_id uuid;
COMMENT ON COLUMN contributions.paid_month.payer_id IS
    'The merged record whose payment bought it; none where it is this member''s own.';
ALTER TABLE contributions.suspense ADD COLUMN payer_id uuid;
COMMENT ON COLUMN contributions.suspense.payer_id IS
    'Of a month paid twice: the record whose payment, file_id, bought it.';

SELECT database.place_distributed('contributions.payment_undone', 'worker_id', 'worker');
SELECT database.place_distributed('contributions.payment_undoing', 'worker_id', 'worker');
SELECT database.grant_read_write('contributions');
SELECT database.grant_append_only('contributions.payment_undone');
