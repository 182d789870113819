-- Whoever tells an officer that they do not want to join is asked no further, as a prospect who declines is not.
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
WHERE state = 'refused'
UNION ALL
SELECT a.attempt_id, 'declined', (e.at AT TIME ZONE 'Asia/Jakarta')::date, NULL
FROM enrolment.attempt a
JOIN enrolment.attempt_event e USING (attempt_id)
WHERE (a.worker_id IS NULL OR a.state = 'refused') AND e.kind = 'closed' AND starts_with(e.detail, 'declined');

-- Who declined before this migration is due at once: the daily job finds their stages.
UPDATE adoption.person p SET due_on = DATE '0001-01-01'
FROM enrolment.attempt a
WHERE a.attempt_id = p.person_id AND a.outcome = 'declined';
