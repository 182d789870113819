-- Circulars (edaran): one text that officers send to many members, once or each some days after joining or a lapse.
CREATE TABLE reminders.circular (
    circular_id  uuid        PRIMARY KEY,
    name         text        NOT NULL,
    region_codes text[]      COLLATE "C" NOT NULL CHECK (cardinality(region_codes) > 0),
    whom         text        NOT NULL CHECK (whom IN
        ('everybody', 'unpaid', 'covered', 'stayed', 'arrears', 'lapsed', 'joined', 'left')),
    after_days   integer     NOT NULL CHECK (after_days >= 0),
    segment      text        NOT NULL,
    activity_id  uuid,
    state        text        NOT NULL CHECK (state IN
        ('draft', 'proposed', 'withdrawn', 'refused', 'sending', 'sent', 'running', 'stopped')),
    version      integer     NOT NULL CHECK (version > 0),
    written_by   text        NOT NULL,
    written_at   timestamptz NOT NULL,
    proposed_by  text,
    proposed_at  timestamptz,
    decided_by   text,
    decided_at   timestamptz,
    ended_by     text,
    ended_at     timestamptz,
    CONSTRAINT circular_runs_on_days CHECK ((whom IN ('joined', 'left')) = (after_days > 0)),
    CONSTRAINT circular_is_decided CHECK (
        (state IN ('refused', 'sending', 'sent', 'running', 'stopped')) = (decided_at IS NOT NULL)
        AND (decided_by IS NULL) = (decided_at IS NULL) AND (proposed_by IS NULL) = (proposed_at IS NULL)),
    CONSTRAINT circular_four_eyes CHECK (
        decided_by IS NULL OR (proposed_by IS NOT NULL AND decided_by <> written_by AND decided_by <> proposed_by))
);
COMMENT ON TABLE reminders.circular IS
    'Edaran: to whom of the members of its places one text goes, once or (joined, left) each after_days after a date of theirs; written and proposed by one officer, decided by another. segment is a livelihood, empty for all.';

CREATE TABLE reminders.circular_text (
    circular_id uuid NOT NULL,
    language    text NOT NULL CHECK (language IN ('id', 'jv', 'su', 'en')),
    text        text NOT NULL,
    PRIMARY KEY (circular_id, language)
);
COMMENT ON TABLE reminders.circular_text IS
    'The words of a circular in a language; whose language has none is written to in Indonesian, which every circular has.';

CREATE TABLE reminders.circular_count (
    circular_id uuid        PRIMARY KEY,
    version     integer     NOT NULL,
    people      bigint      NOT NULL DEFAULT 0,
    no_phone    bigint      NOT NULL DEFAULT 0,
    no_consent  bigint      NOT NULL DEFAULT 0,
    over_cap    bigint      NOT NULL DEFAULT 0,
    place       integer     NOT NULL DEFAULT 0,
    last_id     uuid        NOT NULL,
    begun_at    timestamptz NOT NULL,
    counted_at  timestamptz
);
COMMENT ON TABLE reminders.circular_count IS
    'Whom a version of a circular would reach and why not the others, as counted for those who decide; place and last_id are how far the count is.';

CREATE TABLE reminders.circular_recipient (
    worker_id   uuid        NOT NULL,
    circular_id uuid        NOT NULL,
    message_id  uuid,
    phone_index uuid,
    reason      text        NOT NULL CHECK (reason IN ('', 'no-phone', 'no-consent')),
    noted_at    timestamptz NOT NULL,
    said_at     timestamptz,
    PRIMARY KEY (worker_id, circular_id),
    CONSTRAINT recipient_has_a_message_or_a_reason CHECK ((message_id IS NULL) = (reason <> ''))
);
COMMENT ON TABLE reminders.circular_recipient IS
    'Penerima edaran: that somebody was written to, or why not; the key lets each be written to once. said_at when a carrier took the message. Message ids are those of messaging.';
CREATE INDEX circular_recipient_circular ON reminders.circular_recipient (circular_id, reason);

-- Read membership, registry, adoption, contributions and consents (docs/decisions/0006-reports-across-modules.md). Adoption
-- hears of somebody new a little later.
CREATE VIEW reminders.circular_member AS
SELECT m.worker_id, w.region_code, p.segment, p.stage, m.registered_on, m.run_from_on, m.protected_until_on, m.lapses_on
FROM membership.member m
JOIN registry.worker w USING (worker_id)
LEFT JOIN adoption.person p ON p.person_id = m.worker_id
WHERE m.closed_on IS NULL AND w.merged_into IS NULL;

-- What people did after a circular was said to them, which need not be because of it.
CREATE VIEW reminders.circular_effect AS
SELECT r.circular_id, r.worker_id,
    EXISTS (
        SELECT FROM contributions.payment p
        WHERE p.worker_id = r.worker_id AND p.channel <> 'sponsor'
            AND p.paid_at >= r.said_at AND p.paid_at < r.said_at + interval '30 days'
            AND NOT EXISTS (
                SELECT FROM contributions.payment_undone u
                WHERE u.worker_id = p.worker_id AND u.payment_id = p.payment_id)) AS paid,
    EXISTS (
        SELECT FROM consents.consent c
        WHERE c.subject_id IN (r.worker_id, r.phone_index) AND c.purpose = 'messages' AND c.words_hash IS NULL
            AND c.recorded_at >= r.said_at AND c.recorded_at < r.said_at + interval '7 days') AS stopped
FROM reminders.circular_recipient r
WHERE r.said_at IS NOT NULL;

-- Who was sent a circular of an activity came by it too.
ALTER TABLE outreach.contact
    DROP CONSTRAINT contact_way_check,
    ADD CONSTRAINT contact_way_check
        CHECK (way IN ('page', 'sms', 'whatsapp', 'console', 'field', 'roster', 'message'));

-- The messages of one text to many are counted and taken back by their topic, which has its id behind a colon.
CREATE INDEX message_to_many ON messaging.message (topic, state) WHERE topic LIKE '%:%';

-- A message that a carrier is handed while its topic is taken back may come back into the queue, and does not go then.
CREATE TABLE messaging.recalled (
    topic       text        PRIMARY KEY,
    recalled_at timestamptz NOT NULL
);
COMMENT ON TABLE messaging.recalled IS 'Topics whose messages were taken back: whatever of them waits, or waits again, is withheld.';

SELECT database.place_reference('messaging.recalled');
SELECT database.grant_read_write('messaging');
SELECT database.place_local('reminders.circular');
SELECT database.place_local('reminders.circular_text');
SELECT database.place_local('reminders.circular_count');
SELECT database.place_distributed('reminders.circular_recipient', 'worker_id', 'worker');
SELECT database.grant_read_write('reminders');
SELECT database.grant_append_only('reminders.template');
