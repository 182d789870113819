-- What of the cash taken is the payer's again: the intake's suspense gave it back to the channel, which is the agent.
ALTER TABLE agents.taking
    ADD COLUMN returned_idr bigint NOT NULL DEFAULT 0,
    ADD CONSTRAINT taking_returned CHECK (returned_idr BETWEEN 0 AND amount_idr);
COMMENT ON COLUMN agents.taking.returned_idr IS
    'Dikembalikan: what of amount_idr the agent gives back to the payer and so need not hand in.';
