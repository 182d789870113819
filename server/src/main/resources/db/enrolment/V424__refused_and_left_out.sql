-- Whom a platform names in a row that is refused is an attempt like others, and so is whom a roster's collective enrolment leaves out.
ALTER TABLE enrolment.attempt
    ADD COLUMN asked_on date, ADD COLUMN named_index uuid;
COMMENT ON COLUMN enrolment.attempt.asked_on IS
    'Of the door platform: when the worker was asked whether they want it. Absent where the platform named somebody in a row that was refused.';
COMMENT ON COLUMN enrolment.attempt.named_index IS
    'Of a platform''s row that was refused: keyed hash of the platform with its own id of the worker, or else all that the row said, by which it is recognised when it comes again.';
UPDATE enrolment.attempt SET asked_on = (opened_at AT TIME ZONE 'Asia/Jakarta')::date WHERE door = 'platform';
CREATE INDEX attempt_named ON enrolment.attempt (named_index) WHERE named_index IS NOT NULL;
CREATE INDEX attempt_named_waiting ON enrolment.attempt (region_code)
    WHERE named_index IS NOT NULL AND asked_on IS NULL AND ended_at IS NULL;

-- Whom a roster registered and its collective enrolment left out has a worker and no line; a rejected row a line and no worker until it ends.
DROP INDEX enrolment.attempt_row_waiting;
CREATE INDEX attempt_row_waiting ON enrolment.attempt (region_code) WHERE roster_line IS NOT NULL AND ended_at IS NULL;
COMMENT ON COLUMN enrolment.attempt.roster_id IS
    'The roster that named somebody: in a row that was rejected, or, without a line, in one whose person its collective enrolment left out.';
COMMENT ON COLUMN enrolment.roster.mended IS
    'Accepted rows whose people count as an attempt instead: an earlier roster was rejected for them, or the collective enrolment of this one left them out.';
