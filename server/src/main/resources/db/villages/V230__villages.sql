-- Villages that look after their people (Desa Sadar Jaminan Sosial): what was measured when, and who was given the award.
CREATE SCHEMA villages;

CREATE TABLE villages.measure (
    region_code text        COLLATE "C" NOT NULL,
    assessed_on date        NOT NULL,
    criterion   text        NOT NULL CHECK (criterion IN ('covered', 'staying', 'family', 'badges', 'payment', 'meetings')),
    reached     bigint      NOT NULL CHECK (reached >= 0),
    out_of      bigint      NOT NULL CHECK (out_of >= 0),
    needed      integer     NOT NULL CHECK (needed > 0),
    assessed_by text        NOT NULL,
    assessed_at timestamptz NOT NULL,
    PRIMARY KEY (region_code, assessed_on, criterion)
);
COMMENT ON TABLE villages.measure IS
    'Penilaian desa: what a criterion came to on a day; needed is a percentage of out_of, or a number where out_of is 0 by nature. One assessment a day, the last.';

CREATE TABLE villages.award (
    award_id    uuid        PRIMARY KEY,
    region_code text        COLLATE "C" NOT NULL,
    state       text        NOT NULL CHECK (state IN ('proposed', 'awarded', 'refused')),
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    decided_by  text,
    decided_at  timestamptz,
    from_on     date,
    to_on       date,
    CONSTRAINT award_is_decided_by_another CHECK (
        (state = 'proposed') = (decided_by IS NULL) AND (decided_by IS NULL) = (decided_at IS NULL)
        AND decided_by IS DISTINCT FROM proposed_by),
    CONSTRAINT award_has_a_term CHECK (
        (state = 'awarded') = (from_on IS NOT NULL) AND (from_on IS NULL) = (to_on IS NULL) AND from_on <= to_on)
);
COMMENT ON TABLE villages.award IS
    'Piagam Desa Sadar: proposed by one officer, decided by another; from_on to to_on, both inclusive.';
CREATE UNIQUE INDEX award_waiting ON villages.award (region_code) WHERE state = 'proposed';
CREATE INDEX award_village ON villages.award (region_code, proposed_at);

-- Read registry, membership, contributions, accounts, groups and outreach (docs/decisions/0006-reports-across-modules.md).
-- Who became a member when, and whether the month in which their first year ends is paid.
CREATE VIEW villages.member_year AS
SELECT m.worker_id, w.region_code, m.registered_on,
    (m.closed_on IS NULL OR m.closed_on > y.year_on) AND EXISTS (
        SELECT FROM contributions.paid_month p
        WHERE p.worker_id = m.worker_id AND p.month_on = date_trunc('month', y.year_on)::date) AS stayed
FROM membership.member m
JOIN registry.worker w USING (worker_id)
CROSS JOIN LATERAL (SELECT (m.registered_on + interval '12 months')::date AS year_on) y
WHERE w.merged_into IS NULL AND m.closed_reason IS DISTINCT FROM 'identity-refused';

-- Heirs are found from the family card or from kin who live elsewhere.
CREATE VIEW villages.member_family AS
SELECT m.worker_id, w.region_code,
    EXISTS (SELECT FROM registry.worker_household h WHERE h.worker_id = m.worker_id)
        OR EXISTS (SELECT FROM registry.relative r WHERE r.worker_id = m.worker_id AND r.ended_on IS NULL) AS has_family
FROM membership.member m
JOIN registry.worker w USING (worker_id)
WHERE m.closed_on IS NULL AND w.merged_into IS NULL;

CREATE VIEW villages.badge AS
SELECT b.scope AS region_code, b.valid_from_on, b.valid_to_on
FROM accounts.badge b
JOIN accounts.staff s USING (staff_id)
WHERE b.revoked_at IS NULL AND s.enabled;

CREATE VIEW villages.payment_place AS
SELECT region_code FROM groups.pay_group g
WHERE EXISTS (SELECT FROM groups.group_member m WHERE m.group_id = g.group_id)
UNION ALL
SELECT scope FROM accounts.staff WHERE role = 'agent' AND enabled;

CREATE VIEW villages.meeting AS
SELECT region_code, (ends_at AT TIME ZONE 'Asia/Jakarta')::date AS held_on
FROM outreach.activity
WHERE kind = 'village-meeting' AND state = 'done';

SELECT database.place_local('villages.measure');
SELECT database.place_local('villages.award');
SELECT database.grant_read_write('villages');
