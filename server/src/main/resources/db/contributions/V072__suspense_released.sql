-- How waiting money finds its owner (titipan): by rule once the payer is registered, or by hand with four eyes.
ALTER TABLE contributions.suspense
    ADD COLUMN payer_key    bigint,
    ADD COLUMN looked_up_on date;
COMMENT ON COLUMN contributions.suspense.payer_key IS
    'The first half of the blind index of the payer''s NIK, as registrations name it: finds the payment without opening the payer.';
COMMENT ON COLUMN contributions.suspense.looked_up_on IS 'The last day the payer was looked for among all members.';
CREATE INDEX suspense_payer ON contributions.suspense (payer_key) WHERE payer_key IS NOT NULL;
CREATE INDEX suspense_to_look_up ON contributions.suspense (looked_up_on NULLS FIRST) WHERE reason = 'payer-unknown';

CREATE TABLE contributions.suspense_release (
    payment_id   uuid        PRIMARY KEY,
    channel      text        NOT NULL,
    external_id  text        NOT NULL,
    amount_idr   bigint      NOT NULL CHECK (amount_idr > 0),
    paid_at      timestamptz NOT NULL,
    received_at  timestamptz NOT NULL,
    payer_sealed bytea       NOT NULL,
    reason       text        NOT NULL,
    file_id      uuid        NOT NULL,
    worker_id    uuid,
    returned_to  text,
    released_by  text        NOT NULL,
    released_at  timestamptz NOT NULL,
    CONSTRAINT suspense_release_one_way CHECK ((worker_id IS NULL) <> (returned_to IS NULL))
);
COMMENT ON TABLE contributions.suspense_release IS
    'Money that left suspense, as it was there: posted to worker_id, or owed back to the channel returned_to. The key lets it leave once.';
CREATE INDEX suspense_release_at ON contributions.suspense_release (released_at);

CREATE TABLE contributions.suspense_proposal (
    payment_id  uuid        NOT NULL,
    proposal_id uuid        NOT NULL,
    worker_id   uuid,
    reason      text        NOT NULL,
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    state       text        NOT NULL CHECK (state IN ('open', 'approved', 'refused', 'overtaken')),
    decided_by  text,
    decided_at  timestamptz,
    answer      text,
    PRIMARY KEY (payment_id, proposal_id),
    CONSTRAINT suspense_proposal_decided CHECK ((state = 'open') = (decided_at IS NULL)),
    CONSTRAINT suspense_proposal_four_eyes CHECK (state <> 'approved' OR decided_by <> proposed_by)
);
COMMENT ON TABLE contributions.suspense_proposal IS
    'What an officer proposes to do with money in suspense: post it to worker_id or, without one, give it back to the channel. Another officer decides.';
CREATE UNIQUE INDEX suspense_proposal_one_open ON contributions.suspense_proposal (payment_id) WHERE state = 'open';

SELECT database.place_distributed('contributions.suspense_release', 'payment_id', 'payment');
SELECT database.place_distributed('contributions.suspense_proposal', 'payment_id', 'payment');
SELECT database.grant_read_write('contributions');
SELECT database.grant_append_only('contributions.suspense_release');
