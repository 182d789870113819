-- Who was touched by which activity: the base of every report. A touch is one a day, activity and way, so that repeating it
-- changes nothing.
CREATE TABLE outreach.contact (
    subject_id   uuid        NOT NULL,
    activity_id  uuid        NOT NULL,
    way          text        NOT NULL CHECK (way IN ('page', 'sms', 'whatsapp', 'console', 'field', 'roster')),
    day_on       date        NOT NULL,
    subject_kind text        NOT NULL CHECK (subject_kind IN ('worker', 'attempt', 'prospect')),
    touched_at   timestamptz NOT NULL,
    recorded_by  text        NOT NULL,
    PRIMARY KEY (subject_id, activity_id, way, day_on)
);
COMMENT ON TABLE outreach.contact IS
    'Kontak: that somebody came by an activity, and how. Those of an attempt are written for the worker too, once there is one. Never changed.';
CREATE INDEX contact_activity ON outreach.contact (activity_id, subject_kind);

CREATE TABLE outreach.roster_activity (
    roster_id   uuid        PRIMARY KEY,
    activity_id uuid        NOT NULL,
    named_at    timestamptz NOT NULL,
    named_by    text        NOT NULL
);
COMMENT ON TABLE outreach.roster_activity IS 'The activity that a roster''s people come from, where its sender named one.';

-- Reads registry, enrolment, membership and contributions (docs/decisions/0006-reports-across-modules.md).
CREATE VIEW outreach.registered AS
SELECT worker_id, region_code, source FROM registry.worker;

CREATE VIEW outreach.attempt_worker AS
SELECT attempt_id, worker_id FROM enrolment.attempt WHERE worker_id IS NOT NULL;

-- Who became a member when, and whether the month of the day three, six and twelve months later is paid.
CREATE VIEW outreach.member_fate AS
SELECT m.worker_id, w.region_code, m.registered_on,
    (m.closed_on IS NULL OR m.closed_on > later.day[1]) AND EXISTS (
        SELECT FROM contributions.paid_month p
        WHERE p.worker_id = m.worker_id AND p.month_on = date_trunc('month', later.day[1])::date) AS covered_three,
    (m.closed_on IS NULL OR m.closed_on > later.day[2]) AND EXISTS (
        SELECT FROM contributions.paid_month p
        WHERE p.worker_id = m.worker_id AND p.month_on = date_trunc('month', later.day[2])::date) AS covered_six,
    (m.closed_on IS NULL OR m.closed_on > later.day[3]) AND EXISTS (
        SELECT FROM contributions.paid_month p
        WHERE p.worker_id = m.worker_id AND p.month_on = date_trunc('month', later.day[3])::date) AS covered_twelve
FROM membership.member m
JOIN registry.worker w USING (worker_id)
CROSS JOIN LATERAL (SELECT ARRAY[
    (m.registered_on + interval '3 months')::date,
    (m.registered_on + interval '6 months')::date,
    (m.registered_on + interval '12 months')::date] AS day) later
WHERE w.merged_into IS NULL AND m.closed_reason IS DISTINCT FROM 'identity-refused';

SELECT database.place_distributed('outreach.contact', 'subject_id', 'subject');
SELECT database.place_local('outreach.roster_activity');
SELECT database.grant_read_write('outreach');
SELECT database.grant_append_only('outreach.contact');
SELECT database.grant_append_only('outreach.word');
