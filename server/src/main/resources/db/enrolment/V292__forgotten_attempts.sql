-- What was typed for an attempt that made no member is forgotten some days after it is over; that it was, and how it ended, stays.
ALTER TABLE enrolment.attempt ADD COLUMN forgotten_at timestamptz;
COMMENT ON COLUMN enrolment.attempt.forgotten_at IS
    'When its draft was emptied and its keys by phone and person were taken away; by NIK too, unless the worker declined.';
CREATE INDEX attempt_to_forget ON enrolment.attempt (touched_at)
    WHERE forgotten_at IS NULL AND (roster_id IS NOT NULL OR state <> 'enrolled');
