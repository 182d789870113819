-- What people allowed us, purpose by purpose, and that they took it back. Nothing here is ever changed.
CREATE SCHEMA consents;

CREATE TABLE consents.words (
    hash     text PRIMARY KEY,
    key      text NOT NULL,
    language text NOT NULL,
    text     text NOT NULL
);
COMMENT ON TABLE consents.words IS
    'Every wording that somebody agreed to, by its SHA-256; key names the text it was shown from, with its version.';

CREATE TABLE consents.consent (
    subject_id   uuid        NOT NULL,
    consent_id   uuid        NOT NULL,
    subject_kind text        NOT NULL CHECK (subject_kind IN ('worker', 'prospect', 'attempt', 'phone')),
    purpose      text        NOT NULL,
    words_hash   text,
    way          text        NOT NULL CHECK (way IN ('page', 'paper', 'voice', 'message')),
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    PRIMARY KEY (subject_id, consent_id)
);
COMMENT ON TABLE consents.consent IS
    'Persetujuan: a yes with the words agreed to, or without words a no. The latest of a subject and purpose holds.';
COMMENT ON COLUMN consents.consent.subject_id IS 'A worker, prospect or attempt by its id; a phone by its blind index.';

SELECT database.place_reference('consents.words');
SELECT database.place_distributed('consents.consent', 'subject_id', 'consent');
SELECT database.grant_read_write('consents');
SELECT database.grant_append_only('consents.words');
SELECT database.grant_append_only('consents.consent');
