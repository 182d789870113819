-- Rejected rows that stand as attempts count as those, and a row that mended one is not a second attempt.
CREATE OR REPLACE VIEW insight.attempt_standing AS
SELECT region_code, date_trunc('week', opened_at AT TIME ZONE 'Asia/Jakarta')::date AS week_on, door, state, 1::bigint AS attempts
FROM enrolment.attempt
UNION ALL
SELECT r.region_code, date_trunc('week', r.uploaded_at AT TIME ZONE 'Asia/Jakarta')::date, 'roster', s.state, s.attempts::bigint
FROM enrolment.roster r
CROSS JOIN LATERAL (VALUES
    ('enrolled', r.accepted + r.warned - r.mended),
    ('already-member', r.duplicate),
    ('refused', r.rejected - r.kept)) AS s (state, attempts)
WHERE r.state = 'imported' AND s.attempts > 0;
