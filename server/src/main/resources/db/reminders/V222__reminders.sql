-- Reminders and lessons (pengingat, pelajaran): in which words, in whose language, and for which day somebody was told.
CREATE SCHEMA reminders;

CREATE TABLE reminders.reminder (
    worker_id   uuid        NOT NULL,
    occasion    text        NOT NULL,
    due_on      date        NOT NULL,
    region_code text        COLLATE "C" NOT NULL,
    message_id  uuid,
    noted_at    timestamptz NOT NULL,
    PRIMARY KEY (worker_id, occasion, due_on)
);
COMMENT ON TABLE reminders.reminder IS
    'Pengingat: that somebody was told, or was not because they do not agree to messages (no message_id), once for each occasion and the day it hangs on. Message ids are those of messaging.';
CREATE INDEX reminder_noted ON reminders.reminder (noted_at);

CREATE TABLE reminders.template (
    occasion   text        NOT NULL,
    language   text        NOT NULL CHECK (language IN ('id', 'jv', 'su', 'en')),
    version    integer     NOT NULL CHECK (version > 0),
    text       text        NOT NULL,
    written_by text        NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (occasion, language, version)
);
COMMENT ON TABLE reminders.template IS
    'Templat: the words of an occasion in a language; the highest version is the one in use, and where there is none the words that come with the program.';

CREATE TABLE reminders.language (
    phone_index uuid        PRIMARY KEY,
    language    text        NOT NULL CHECK (language IN ('id', 'jv', 'su', 'en')),
    said_at     timestamptz NOT NULL
);
COMMENT ON TABLE reminders.language IS 'In which language whoever holds a phone wants to be written to.';

-- The views read membership, registry, partner and sponsors (docs/decisions/0006-reports-across-modules.md).
-- The last day a sponsor pays for somebody: the scheme's own, or, where it gives a number of months, that of the last given.
CREATE VIEW reminders.sponsorship AS
SELECT sm.worker_id,
    least(
        coalesce(o.ends_on, (s.to_on + interval '1 month - 1 day')::date),
        CASE WHEN given.months >= s.most_months THEN given.last_on END) AS ends_on
FROM sponsors.scheme_member sm
JOIN sponsors.scheme s USING (scheme_id)
LEFT JOIN sponsors.outlook o USING (scheme_id)
LEFT JOIN LATERAL (
    SELECT count(*) AS months, max((coalesce(pm.bought_on, pm.month_on) + interval '1 month - 1 day')::date) AS last_on
    FROM sponsors.sponsored_month pm
    WHERE pm.worker_id = sm.worker_id AND pm.scheme_id = sm.scheme_id AND pm.state IN ('reserved', 'paid')
    ) given ON s.most_months IS NOT NULL;

-- Whose sponsor may end on a day: everybody of a scheme that ends, and whoever was given a month that ends then. Found by
-- index; sponsorship says whether it is so.
CREATE VIEW reminders.near_end AS
SELECT sm.worker_id, coalesce(o.ends_on, (s.to_on + interval '1 month - 1 day')::date) AS ends_on
FROM sponsors.scheme s
JOIN sponsors.scheme_member sm USING (scheme_id)
LEFT JOIN sponsors.outlook o USING (scheme_id)
UNION ALL
SELECT worker_id, (coalesce(bought_on, month_on) + interval '1 month - 1 day')::date
FROM sponsors.sponsored_month;

CREATE VIEW reminders.member AS
SELECT m.worker_id, w.region_code, m.registered_on, m.protected_until_on, m.lapses_on,
       EXISTS (SELECT FROM partner.mandate d WHERE d.worker_id = m.worker_id AND d.state = 'active') AS is_debited,
       (SELECT max(p.ends_on) FROM reminders.sponsorship p WHERE p.worker_id = m.worker_id) AS sponsored_until_on
FROM membership.member m
JOIN registry.worker w USING (worker_id)
WHERE m.closed_on IS NULL AND w.merged_into IS NULL AND w.phone_sealed IS NOT NULL;

SELECT database.place_distributed('reminders.reminder', 'worker_id', 'worker');
SELECT database.place_reference('reminders.template');
SELECT database.place_distributed('reminders.language', 'phone_index', 'phone');
SELECT database.grant_read_write('reminders');
SELECT database.grant_append_only('reminders.template');
