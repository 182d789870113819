-- Obstacles (hambatan): what keeps people from being covered, found in what they say, try, and pay.
ALTER TABLE adoption.objection ADD COLUMN obstacle text
    CHECK (obstacle IN ('dependency', 'predisposing', 'time', 'enabling'));
COMMENT ON COLUMN adoption.objection.obstacle IS 'Hambatan: the kind of obstacle that somebody has who says this.';
UPDATE adoption.objection SET obstacle = CASE objection_id
    WHEN '019a0000-0000-7000-8000-000000005630' THEN 'enabling'
    WHEN '019a0000-0000-7000-8000-000000005640' THEN 'time'
    ELSE 'predisposing' END;
ALTER TABLE adoption.objection ALTER COLUMN obstacle SET NOT NULL;

-- Read enrolment, contributions, membership and registry (docs/decisions/0006-reports-across-modules.md).
-- Attempts of which it is known what came of them: a member, or why not. Who was a member before tried for nothing.
CREATE VIEW adoption.tried AS
SELECT attempt_id, region_code, (opened_at AT TIME ZONE 'Asia/Jakarta')::date AS opened_on, listed_on,
    CASE WHEN state = 'enrolled' THEN NULL ELSE reason END AS reason, state = 'enrolled' AS is_enrolled
FROM enrolment.attempt
WHERE state <> 'already-member' AND coalesce(outcome, '') NOT IN ('enrolled', 'duplicate');

-- Members for whom a sponsor paid: until which month, and which one was last paid by themselves or others.
CREATE VIEW adoption.sponsored AS
SELECT pm.worker_id, w.region_code,
    max(pm.month_on) FILTER (WHERE p.channel = 'sponsor') AS sponsored_until_on,
    max(pm.month_on) FILTER (WHERE p.channel IS DISTINCT FROM 'sponsor') AS own_until_on
FROM contributions.paid_month pm
JOIN membership.member m USING (worker_id)
JOIN registry.worker w USING (worker_id)
LEFT JOIN contributions.payment p USING (worker_id, payment_id)
WHERE w.merged_into IS NULL AND m.closed_on IS NULL
GROUP BY pm.worker_id, w.region_code
HAVING bool_or(p.channel = 'sponsor');

SELECT database.grant_read_write('adoption');
SELECT database.grant_append_only('adoption.move');
