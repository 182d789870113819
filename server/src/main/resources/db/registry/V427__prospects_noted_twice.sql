-- People whom two noted: prospects of one place with the same phone or the same name wait for an officer to say whether they
-- are one person. Nobody merges by themselves: a family shares a phone, and many have the same name.
ALTER TABLE registry.prospect
    ADD COLUMN phone_index uuid,
    ADD COLUMN name_key    text,
    ADD COLUMN merged_into uuid;
ALTER TABLE registry.prospect DROP CONSTRAINT prospect_state_check;
ALTER TABLE registry.prospect ADD CONSTRAINT prospect_state_check
    CHECK (state IN ('open', 'enrolled', 'declined', 'merged'));
COMMENT ON COLUMN registry.prospect.name_key IS
    'The sound of the name without how somebody is called, such as Bu; absent from those noted earlier until a job adds it.';
COMMENT ON COLUMN registry.prospect.merged_into IS
    'The prospect who stays, where this one is the same person. The row is as it was noted, and is forgotten with theirs.';
CREATE INDEX prospect_phone ON registry.prospect (region_code, phone_index, recorded_at)
    WHERE state IN ('open', 'merged') AND phone_index IS NOT NULL;
CREATE INDEX prospect_name ON registry.prospect (region_code, name_key, recorded_at) WHERE state = 'open';
CREATE INDEX prospect_without_keys ON registry.prospect (prospect_id) WHERE state = 'open' AND name_key IS NULL;
CREATE INDEX prospect_merged ON registry.prospect (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE registry.prospect_pair (
    prospect_id uuid        NOT NULL,
    other_id    uuid        NOT NULL,
    region_code text        COLLATE "C" NOT NULL,
    found_at    timestamptz NOT NULL,
    state       text        NOT NULL CHECK (state IN ('open', 'different', 'merged')),
    decided_by  text,
    decided_at  timestamptz,
    PRIMARY KEY (prospect_id, other_id),
    CONSTRAINT prospect_pair_is_one_way CHECK (prospect_id > other_id)
);
COMMENT ON TABLE registry.prospect_pair IS
    'Mungkin tercatat dua kali: two prospects of one place who may be one person, and what an officer said of them.';
CREATE INDEX prospect_pair_other ON registry.prospect_pair (other_id);
CREATE INDEX prospect_pair_waiting ON registry.prospect_pair (region_code, found_at) WHERE state = 'open';

SELECT database.place_distributed('registry.prospect_pair', 'prospect_id', 'prospect');
SELECT database.grant_read_write('registry');

-- Who was merged into another is counted there: both were met, and one of them stands somewhere.
CREATE OR REPLACE VIEW adoption.known AS
SELECT m.worker_id AS person_id, 'worker' AS kind, w.region_code, w.livelihood, w.name, m.protected_until_on, m.lapses_on
FROM membership.member m
JOIN registry.worker w USING (worker_id)
WHERE m.closed_on IS NULL AND w.merged_into IS NULL
UNION ALL
SELECT prospect_id, 'prospect', region_code, livelihood, name, NULL::date, NULL::date
FROM registry.prospect
WHERE merged_into IS NULL
UNION ALL
SELECT attempt_id, 'attempt', region_code, NULL::text, NULL::text, NULL::date, NULL::date
FROM enrolment.attempt
WHERE worker_id IS NULL OR state = 'refused';

CREATE OR REPLACE VIEW adoption.fact AS
SELECT m.worker_id AS person_id, 'registered' AS cause, m.registered_on AS happened_on, NULL::date AS month_on
FROM membership.member m
UNION ALL
SELECT pm.worker_id, CASE WHEN p.channel = 'sponsor' THEN 'sponsored' ELSE 'paid' END,
       coalesce((p.paid_at AT TIME ZONE 'Asia/Jakarta')::date, pm.month_on), pm.month_on
FROM contributions.paid_month pm
LEFT JOIN contributions.payment p USING (worker_id, payment_id)
UNION ALL
SELECT prospect_id, 'met', (recorded_at AT TIME ZONE 'Asia/Jakarta')::date, NULL
FROM registry.prospect
WHERE merged_into IS NULL
UNION ALL
SELECT merged_into, 'met', (recorded_at AT TIME ZONE 'Asia/Jakarta')::date, NULL
FROM registry.prospect
WHERE merged_into IS NOT NULL
UNION ALL
SELECT prospect_id, CASE state WHEN 'enrolled' THEN 'joined' ELSE 'declined' END,
       (closed_at AT TIME ZONE 'Asia/Jakarta')::date, NULL
FROM registry.prospect
WHERE state IN ('enrolled', 'declined')
UNION ALL
SELECT attempt_id, 'attempted', (opened_at AT TIME ZONE 'Asia/Jakarta')::date, NULL
FROM enrolment.attempt
WHERE worker_id IS NULL OR state = 'refused'
UNION ALL
SELECT worker_id, 'attempted', (opened_at AT TIME ZONE 'Asia/Jakarta')::date, NULL
FROM enrolment.attempt
WHERE worker_id IS NOT NULL AND state <> 'refused'
UNION ALL
SELECT a.attempt_id, 'answered', (e.at AT TIME ZONE 'Asia/Jakarta')::date, NULL
FROM enrolment.attempt a
JOIN enrolment.attempt_event e USING (attempt_id)
WHERE (a.worker_id IS NULL OR a.state = 'refused') AND e.kind IN ('saved', 'handed-in-faulty', 'handed-in')
UNION ALL
SELECT a.worker_id, 'answered', (e.at AT TIME ZONE 'Asia/Jakarta')::date, NULL
FROM enrolment.attempt a
JOIN enrolment.attempt_event e USING (attempt_id)
WHERE a.worker_id IS NOT NULL AND a.state <> 'refused'
  AND e.kind IN ('saved', 'handed-in-faulty', 'handed-in')
UNION ALL
SELECT attempt_id, 'refused', (coalesce(ended_at, touched_at) AT TIME ZONE 'Asia/Jakarta')::date, NULL
FROM enrolment.attempt
WHERE state = 'refused'
UNION ALL
SELECT a.attempt_id, 'declined', (e.at AT TIME ZONE 'Asia/Jakarta')::date, NULL
FROM enrolment.attempt a
JOIN enrolment.attempt_event e USING (attempt_id)
WHERE (a.worker_id IS NULL OR a.state = 'refused') AND e.kind = 'closed' AND starts_with(e.detail, 'declined');

-- Reads registry (docs/decisions/0006-reports-across-modules.md).
CREATE VIEW outreach.noted_prospect AS
SELECT prospect_id FROM registry.prospect WHERE merged_into IS NULL;
SELECT database.grant_read_write('outreach');
