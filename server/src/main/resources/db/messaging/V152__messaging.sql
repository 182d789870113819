-- Messages to phones and from them, one-time codes, and where conversations stand. Phones and words are sealed.
CREATE SCHEMA messaging;

CREATE TABLE messaging.message (
    phone_index  uuid        NOT NULL,
    message_id   uuid        NOT NULL,
    phone_sealed bytea       NOT NULL,
    worker_id    uuid,
    channel      text        NOT NULL CHECK (channel IN ('sms', 'whatsapp')),
    kind         text        NOT NULL CHECK (kind IN ('code', 'answer', 'notice', 'reminder')),
    text_sealed  bytea,
    state        text        NOT NULL
        CHECK (state IN ('waiting', 'sent', 'delivered', 'failed', 'unknown', 'withheld', 'late')),
    carrier      text,
    reference    text,
    failure      text,
    created_at   timestamptz NOT NULL,
    settled_at   timestamptz,
    ended_at     timestamptz,
    PRIMARY KEY (phone_index, message_id)
);
COMMENT ON TABLE messaging.message IS
    'Pesan keluar: what was to be said to a phone and what became of it; settled_at: when it left or was given up, ended_at: when it arrived or failed. The text of a one-time code is emptied when it is settled.';

CREATE TABLE messaging.dispatch (
    message_id  uuid        PRIMARY KEY,
    phone_index uuid        NOT NULL,
    channel     text        NOT NULL,
    urgency     smallint    NOT NULL,
    due_at      timestamptz NOT NULL,
    taken_at    timestamptz,
    carrier     text        NOT NULL DEFAULT '',
    tries       integer     NOT NULL DEFAULT 0
);
COMMENT ON TABLE messaging.dispatch IS
    'Messages that wait to be handed to a carrier, or were and nobody knows yet whether it took them (taken_at).';
CREATE INDEX dispatch_due ON messaging.dispatch (urgency, due_at, message_id) WHERE taken_at IS NULL;
CREATE INDEX dispatch_taken ON messaging.dispatch (taken_at) WHERE taken_at IS NOT NULL;

CREATE TABLE messaging.code_phone (
    phone_index uuid PRIMARY KEY
);
COMMENT ON TABLE messaging.code_phone IS 'Phones that were ever sent a one-time code; a row is locked while a code is asked for or checked.';

CREATE TABLE messaging.one_time_code (
    phone_index uuid        NOT NULL,
    code_id     uuid        NOT NULL,
    topic       text        NOT NULL,
    hash        uuid        NOT NULL,
    made_at     timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    tries_left  smallint    NOT NULL CHECK (tries_left >= 0),
    ended_at    timestamptz,
    PRIMARY KEY (phone_index, code_id)
);
COMMENT ON TABLE messaging.one_time_code IS
    'Kode sekali pakai: a keyed hash of it, what it opens and until when; ended_at when it was used or another took its place.';

CREATE TABLE messaging.incoming (
    phone_index   uuid        NOT NULL,
    carrier       text        NOT NULL,
    external_id   text        NOT NULL,
    channel       text        NOT NULL CHECK (channel IN ('sms', 'whatsapp', 'menu')),
    text_sealed   bytea       NOT NULL,
    received_at   timestamptz NOT NULL,
    answer_sealed bytea,
    continues     boolean,
    PRIMARY KEY (phone_index, carrier, external_id)
);
COMMENT ON TABLE messaging.incoming IS
    'Pesan masuk: what was said, without long numbers, and what was answered; a carrier that tells it again gets the same.';

CREATE TABLE messaging.conversation (
    phone_index     uuid        NOT NULL,
    channel         text        NOT NULL,
    conversation    text        NOT NULL,
    standing_sealed bytea       NOT NULL,
    until_at        timestamptz NOT NULL,
    PRIMARY KEY (phone_index, channel)
);
COMMENT ON TABLE messaging.conversation IS 'Percakapan: where a conversation with a phone stands, and until when it is waited for.';

SELECT database.place_distributed('messaging.message', 'phone_index', 'phone');
SELECT database.place_distributed('messaging.code_phone', 'phone_index', 'phone');
SELECT database.place_distributed('messaging.one_time_code', 'phone_index', 'phone');
SELECT database.place_distributed('messaging.incoming', 'phone_index', 'phone');
SELECT database.place_distributed('messaging.conversation', 'phone_index', 'phone');
SELECT database.place_local('messaging.dispatch');
SELECT database.grant_read_write('messaging');
