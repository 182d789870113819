-- A rejected row of a roster is an attempt like others: it stands on the rescue list until something comes of it.
ALTER TABLE enrolment.attempt
    ADD COLUMN roster_id uuid, ADD COLUMN roster_line integer, ADD COLUMN person_index uuid;
COMMENT ON COLUMN enrolment.attempt.roster_line IS 'The line of the roster that named somebody and was rejected; such a row may have no NIK at all.';
COMMENT ON COLUMN enrolment.attempt.person_index IS
    'Of a rejected row: keyed hash of the name with the birth date or else the phone, by which the corrected row is recognised.';
CREATE INDEX attempt_row_waiting ON enrolment.attempt (region_code) WHERE roster_id IS NOT NULL AND ended_at IS NULL;
CREATE INDEX attempt_person ON enrolment.attempt (person_index) WHERE person_index IS NOT NULL AND ended_at IS NULL;

ALTER TABLE enrolment.roster
    ADD COLUMN followed_line integer NOT NULL DEFAULT 0,
    ADD COLUMN kept integer NOT NULL DEFAULT 0,
    ADD COLUMN mended integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN enrolment.roster.followed_line IS 'Up to which line it is known what became of its rows as attempts.';
COMMENT ON COLUMN enrolment.roster.kept IS 'Rejected rows that stand as attempts, of this roster or of the earlier one that had them.';
COMMENT ON COLUMN enrolment.roster.mended IS 'Accepted rows of people whom an earlier roster was rejected for; they count there.';
