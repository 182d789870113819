-- Cohorts (angkatan): members by the month in which they joined, and who of them is still covered months later.
CREATE TABLE adoption.joiner (
    person_id   uuid    PRIMARY KEY,
    region_code text    COLLATE "C" NOT NULL,
    door        text    NOT NULL,
    joined_on   date    NOT NULL,
    kept_three  boolean NOT NULL,
    kept_six    boolean NOT NULL,
    kept_twelve boolean NOT NULL
);
COMMENT ON TABLE adoption.joiner IS
    'How each member is counted in their cohort: where they live, by which door they joined, and whether the month three, six and twelve months after that of joining is paid.';

CREATE TABLE adoption.cohort (
    region_code text   COLLATE "C" NOT NULL,
    door        text   NOT NULL,
    month_on    date   NOT NULL,
    joined      bigint NOT NULL,
    kept_three  bigint NOT NULL,
    kept_six    bigint NOT NULL,
    kept_twelve bigint NOT NULL,
    PRIMARY KEY (region_code, door, month_on)
);
COMMENT ON TABLE adoption.cohort IS
    'Angkatan: members by place, door and month of joining, and how many of them paid the month three, six and twelve months later, also of months to come.';

-- Reads membership, registry, enrolment and contributions (docs/decisions/0006-reports-across-modules.md). A closed
-- membership was merged into another or refused. Whoever was not in a roster or an attempt was put in by an officer.
CREATE VIEW adoption.joined_member AS
SELECT m.worker_id AS person_id, w.region_code,
    CASE WHEN starts_with(w.source, 'roster:') THEN 'roster' ELSE coalesce(a.door, 'console') END AS door,
    m.registered_on AS joined_on,
    EXISTS (
        SELECT FROM contributions.paid_month p
        WHERE p.worker_id = m.worker_id AND p.month_on = (first_of.month + interval '3 months')::date) AS kept_three,
    EXISTS (
        SELECT FROM contributions.paid_month p
        WHERE p.worker_id = m.worker_id AND p.month_on = (first_of.month + interval '6 months')::date) AS kept_six,
    EXISTS (
        SELECT FROM contributions.paid_month p
        WHERE p.worker_id = m.worker_id AND p.month_on = (first_of.month + interval '12 months')::date) AS kept_twelve
FROM membership.member m
JOIN registry.worker w USING (worker_id)
LEFT JOIN enrolment.attempt a ON w.source = 'attempt:' || a.attempt_id AND a.worker_id = m.worker_id
CROSS JOIN LATERAL (SELECT date_trunc('month', m.registered_on) AS month) first_of
WHERE m.closed_on IS NULL AND w.merged_into IS NULL;

INSERT INTO adoption.joiner SELECT * FROM adoption.joined_member;
INSERT INTO adoption.cohort
SELECT region_code, door, date_trunc('month', joined_on)::date, count(*), count(*) FILTER (WHERE kept_three),
    count(*) FILTER (WHERE kept_six), count(*) FILTER (WHERE kept_twelve)
FROM adoption.joiner
GROUP BY 1, 2, 3;

SELECT database.place_distributed('adoption.joiner', 'person_id', 'worker');
SELECT database.place_local('adoption.cohort');
SELECT database.grant_read_write('adoption');
