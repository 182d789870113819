-- Cash taken together with an enrolment that is not accepted yet: the attempt says later whose it is.
ALTER TABLE agents.taking
    ALTER COLUMN worker_id DROP NOT NULL,
    ADD COLUMN attempt_id uuid,
    ADD CONSTRAINT taking_whose CHECK (worker_id IS NOT NULL OR attempt_id IS NOT NULL);
COMMENT ON COLUMN agents.taking.worker_id IS 'Whose it is; none while the attempt has made no member.';
COMMENT ON COLUMN agents.taking.attempt_id IS
    'Percobaan pendaftaran: the enrolment with which the cash was taken, on the spot; none for who was a member already.';
CREATE INDEX taking_attempt ON agents.taking (agent_id, attempt_id) WHERE worker_id IS NULL;
