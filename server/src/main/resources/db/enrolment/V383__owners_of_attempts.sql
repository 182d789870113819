-- What an officer has in hand is found when the account changes.
CREATE INDEX attempt_owner ON enrolment.attempt (owner, attempt_id) WHERE ended_at IS NULL AND outcome IS NULL;
