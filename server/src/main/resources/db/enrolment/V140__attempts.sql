-- Attempts (percobaan pendaftaran): somebody tries to be enrolled through a door; kept until a member or a reason comes of it.
CREATE TABLE enrolment.attempt (
    attempt_id    uuid        PRIMARY KEY,
    door          text        NOT NULL,
    opened_by     text        NOT NULL,
    opened_at     timestamptz NOT NULL,
    opening_index uuid        NOT NULL,
    region_code   text        COLLATE "C" NOT NULL,
    draft_sealed  bytea       NOT NULL,
    nik_index     uuid,
    phone_index   uuid,
    state         text        NOT NULL CHECK (state IN
        ('open', 'submitted', 'checking', 'needs-decision', 'enrolled', 'already-member', 'refused')),
    touched_at    timestamptz NOT NULL,
    ended_at      timestamptz,
    worker_id     uuid,
    ticket        text,
    asked         integer     NOT NULL DEFAULT 0,
    ask_at        timestamptz,
    differs       text        NOT NULL DEFAULT '',
    refusal_by    text,
    owner         text        NOT NULL,
    reason        text,
    listed_on     date,
    due_on        date,
    next_step     text,
    outcome       text CHECK (outcome IN ('enrolled', 'unreachable', 'declined', 'duplicate', 'cannot-be-helped'))
);
COMMENT ON TABLE enrolment.attempt IS
    'Percobaan pendaftaran: what was typed, sealed, and how far it came. An open one is abandoned from listed_on on; it is on the rescue list from then until it has an outcome. opening_index is the keyed hash of the command that opened it.';
COMMENT ON COLUMN enrolment.attempt.worker_id IS 'The worker it made or met; there while an identity check is still awaited.';
COMMENT ON COLUMN enrolment.attempt.ask_at IS 'When the ID office is asked next.';
CREATE INDEX attempt_listed ON enrolment.attempt (region_code, due_on) WHERE listed_on IS NOT NULL AND outcome IS NULL;
CREATE INDEX attempt_ask ON enrolment.attempt (ask_at) WHERE ask_at IS NOT NULL;
CREATE INDEX attempt_nik ON enrolment.attempt (nik_index) WHERE nik_index IS NOT NULL AND ended_at IS NULL;
CREATE INDEX attempt_phone ON enrolment.attempt (phone_index) WHERE phone_index IS NOT NULL AND ended_at IS NULL;
CREATE INDEX attempt_worker ON enrolment.attempt (worker_id) WHERE worker_id IS NOT NULL;
CREATE INDEX attempt_opened_by ON enrolment.attempt (opened_by, opened_at) WHERE state = 'open';

CREATE TABLE enrolment.attempt_event (
    attempt_id uuid        NOT NULL,
    event_id   uuid        NOT NULL,
    at         timestamptz NOT NULL,
    actor      text        NOT NULL,
    kind       text        NOT NULL,
    detail     text        NOT NULL,
    PRIMARY KEY (attempt_id, event_id)
);
COMMENT ON TABLE enrolment.attempt_event IS
    'What happened to an attempt, when and by whom: names of fields, never what was typed into them. Never changed.';

CREATE TABLE enrolment.ticket (
    ticket     text PRIMARY KEY,
    attempt_id uuid NOT NULL
);
COMMENT ON TABLE enrolment.ticket IS 'Nomor tiket: nine digits, the last of them a check digit, with which a worker asks about an attempt that waits.';

CREATE TABLE enrolment.identity_office (
    office_id    uuid        PRIMARY KEY,
    url          text        NOT NULL,
    key_sealed   bytea       NOT NULL,
    connected_at timestamptz NOT NULL
);
COMMENT ON TABLE enrolment.identity_office IS 'Where the national ID office (Ditjen Dukcapil) is asked, and the key shown to it, sealed; the newest counts.';

SELECT database.place_distributed('enrolment.attempt', 'attempt_id', 'attempt');
SELECT database.place_distributed('enrolment.attempt_event', 'attempt_id', 'attempt');
SELECT database.place_distributed('enrolment.ticket', 'ticket', 'ticket');
SELECT database.place_local('enrolment.identity_office');
SELECT database.grant_read_write('enrolment');
SELECT database.grant_append_only('enrolment.attempt_event');
