-- Adoption (adopsi): in which stage everybody is who was ever reached, each move dated with its cause.
CREATE SCHEMA adoption;

CREATE TABLE adoption.person (
    person_id   uuid PRIMARY KEY,
    region_code text COLLATE "C" NOT NULL,
    segment     text NOT NULL,
    stage       text NOT NULL CHECK (stage IN
        ('none', 'knowledge', 'persuasion', 'decision', 'implementation', 'confirmation', 'discontinuance')),
    since_on    date,
    due_on      date
);
COMMENT ON TABLE adoption.person IS
    'Tahap adopsi: where a worker, a prospect or an attempt without a worker stands, and where the totals count it. Ids are those of registry and enrolment. On due_on the stage changes by itself, if nothing happens before.';
CREATE INDEX person_due ON adoption.person (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX person_standing ON adoption.person (stage, region_code, since_on);
-- The first of a large region are found by walking through its stage from the longest on, not by sorting all of them.
CREATE INDEX person_longest ON adoption.person (stage, since_on, person_id) INCLUDE (region_code, segment);

CREATE TABLE adoption.move (
    person_id   uuid        NOT NULL,
    move_id     uuid        NOT NULL,
    step        smallint    NOT NULL,
    moved_on    date        NOT NULL,
    from_stage  text        NOT NULL,
    stage       text        NOT NULL,
    cause       text        NOT NULL,
    change      smallint    NOT NULL CHECK (change IN (1, -1)),
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (person_id, move_id)
);
COMMENT ON TABLE adoption.move IS
    'From stage to stage, on which day and why. A move that a later fact shows to be wrong is taken back by a row with change -1; step is its place among the moves of a person.';

CREATE TABLE adoption.total (
    region_code text   COLLATE "C" NOT NULL,
    segment     text   NOT NULL,
    week_on     date   NOT NULL,
    from_stage  text   NOT NULL,
    stage       text   NOT NULL,
    people      bigint NOT NULL,
    PRIMARY KEY (region_code, segment, week_on, from_stage, stage)
);
COMMENT ON TABLE adoption.total IS
    'Moves by place and livelihood of the person, the Monday of their week, from which stage and to which: who is where now is what came in less what went out.';

-- The three views read registry, enrolment, membership and contributions (docs/decisions/0006-reports-across-modules.md).
-- A closed membership was merged into another or refused: what it was belongs to the worker that stays, or to the attempt.
CREATE VIEW adoption.known AS
SELECT m.worker_id AS person_id, 'worker' AS kind, w.region_code, w.livelihood, w.name, m.protected_until_on, m.lapses_on
FROM membership.member m
JOIN registry.worker w USING (worker_id)
WHERE m.closed_on IS NULL AND w.merged_into IS NULL
UNION ALL
SELECT prospect_id, 'prospect', region_code, livelihood, name, NULL::date, NULL::date
FROM registry.prospect
UNION ALL
SELECT attempt_id, 'attempt', region_code, NULL::text, NULL::text, NULL::date, NULL::date
FROM enrolment.attempt
WHERE worker_id IS NULL OR state = 'refused';

-- A further source of causes, such as a contact of a campaign, is one more branch here and one more Cause.
CREATE VIEW adoption.fact AS
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
UNION ALL
SELECT prospect_id, CASE state WHEN 'enrolled' THEN 'joined' ELSE 'declined' END,
       (closed_at AT TIME ZONE 'Asia/Jakarta')::date, NULL
FROM registry.prospect
WHERE state <> 'open'
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
WHERE state = 'refused';

CREATE VIEW adoption.standing_move AS
SELECT person_id, step, moved_on, from_stage, stage, cause
FROM adoption.move
GROUP BY person_id, step, moved_on, from_stage, stage, cause
HAVING sum(change) > 0;

-- Whoever is known before this migration is due at once: the daily job finds their stages.
INSERT INTO adoption.person (person_id, region_code, segment, stage, due_on)
SELECT person_id, region_code, 'other', 'none', DATE '0001-01-01' FROM adoption.known;

SELECT database.place_distributed('adoption.person', 'person_id', 'worker');
SELECT database.place_distributed('adoption.move', 'person_id', 'worker');
SELECT database.place_local('adoption.total');
SELECT database.grant_read_write('adoption');
SELECT database.grant_append_only('adoption.move');
