-- Consent of workers to deductions from what they earn, trip by trip (potongan per perjalanan).
CREATE TABLE contributions.trip_consent (
    worker_id    uuid        NOT NULL,
    consent_id   uuid        NOT NULL,
    channel      text        NOT NULL,
    evidence     text        NOT NULL CHECK (evidence IN ('link', 'platform')),
    words        text        NOT NULL,
    given_at     timestamptz NOT NULL,
    recorded_at  timestamptz NOT NULL,
    withdrawn_at timestamptz,
    withdrawn_by text,
    PRIMARY KEY (worker_id, consent_id),
    CONSTRAINT trip_consent_withdrawn CHECK (
        (withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL OR withdrawn_at >= given_at))
);
COMMENT ON TABLE contributions.trip_consent IS
    'Izin potongan: that a worker lets a channel take contributions out of each trip''s earnings; words are those agreed to, or the platform''s own reference.';
CREATE UNIQUE INDEX trip_consent_one_at_a_time ON contributions.trip_consent (worker_id, channel) WHERE withdrawn_at IS NULL;

SELECT database.place_distributed('contributions.trip_consent', 'worker_id', 'worker');
SELECT database.grant_read_write('contributions');
