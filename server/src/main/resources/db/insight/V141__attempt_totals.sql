-- How many attempts to enrol stand where: the success rate by place, week and door is a sum over it.
CREATE TABLE insight.attempt_total (
    region_code text   COLLATE "C" NOT NULL,
    week_on     date   NOT NULL,
    door        text   NOT NULL,
    state       text   NOT NULL,
    attempts    bigint NOT NULL,
    PRIMARY KEY (region_code, week_on, door, state)
);
COMMENT ON TABLE insight.attempt_total IS
    'Percobaan pendaftaran by place, the Monday of the week in which they were opened, door and state. Rows of a roster count when it is imported.';

-- Reads enrolment (docs/decisions/0006-reports-across-modules.md).
CREATE VIEW insight.attempt_standing AS
SELECT region_code, date_trunc('week', opened_at AT TIME ZONE 'Asia/Jakarta')::date AS week_on, door, state, 1::bigint AS attempts
FROM enrolment.attempt
UNION ALL
SELECT r.region_code, date_trunc('week', r.uploaded_at AT TIME ZONE 'Asia/Jakarta')::date, 'roster', s.state, s.attempts::bigint
FROM enrolment.roster r
CROSS JOIN LATERAL (VALUES
    ('enrolled', r.accepted + r.warned), ('already-member', r.duplicate), ('refused', r.rejected)) AS s (state, attempts)
WHERE r.state = 'imported' AND s.attempts > 0;

INSERT INTO insight.attempt_total (region_code, week_on, door, state, attempts)
SELECT region_code, week_on, door, state, sum(attempts)::bigint FROM insight.attempt_standing GROUP BY 1, 2, 3, 4;

SELECT database.place_local('insight.attempt_total');
SELECT database.grant_read_write('insight');
