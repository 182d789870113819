-- Every payment names whose money it pays out, and leaves the source's account when it is proposed. Payments of commission
-- are known by what agents kept of their batches; others that were made before name no source. Those of them that did not
-- go to the bank yet never will: nothing stands behind them.
ALTER TABLE payouts.payment
    ADD COLUMN source    text CHECK (source IN ('commission', 'piggy-bank', 'group', 'sponsor')),
    ADD COLUMN source_id uuid,
    ADD CONSTRAINT payment_source CHECK ((source IS NULL) = (source_id IS NULL));
COMMENT ON COLUMN payouts.payment.source IS
    'Whose money it is, with source_id: an agent''s commission, a member''s piggy bank, what a group or a sponsor has left. Empty only for payments made before sources were named.';

UPDATE payouts.payment p
SET source = 'commission', source_id = c.agent_id
FROM (
    SELECT agent_id, batch_id, amount_idr, row_number() OVER (PARTITION BY batch_id ORDER BY agent_id) AS line
    FROM agents.commission_payment) c
WHERE p.batch_id = c.batch_id AND p.line = c.line AND p.amount_idr = c.amount_idr;

UPDATE payouts.batch b
SET state = 'refused', closed_by = 'system', closed_at = now()
WHERE state IN ('proposed', 'approved')
    AND EXISTS (SELECT FROM payouts.payment p WHERE p.batch_id = b.batch_id AND p.source IS NULL);

-- What groups and sponsors had back, or are about to; what is refused or sent back by a bank is taken off again.
ALTER TABLE groups.pay_group ADD COLUMN paid_out_idr bigint NOT NULL DEFAULT 0 CHECK (paid_out_idr >= 0);
COMMENT ON COLUMN groups.pay_group.paid_out_idr IS 'Given back by payouts, or proposed to be.';
ALTER TABLE sponsors.sponsor ADD COLUMN paid_out_idr bigint NOT NULL DEFAULT 0 CHECK (paid_out_idr >= 0);
COMMENT ON COLUMN sponsors.sponsor.paid_out_idr IS 'Given back by payouts, or proposed to be.';
