-- What payouts took of an agent's commission stands with the agent; payouts know each payment (payouts.payment.source).
ALTER TABLE agents.agent ADD COLUMN paid_out_idr bigint NOT NULL DEFAULT 0 CHECK (paid_out_idr >= 0);
COMMENT ON COLUMN agents.agent.paid_out_idr IS
    'Commission proposed to be paid or paid; what is refused or sent back by a bank is taken off again.';

UPDATE agents.agent a
SET paid_out_idr = p.sum_idr
FROM (
    SELECT p.source_id, sum(p.amount_idr) AS sum_idr
    FROM payouts.payment p JOIN payouts.batch b USING (batch_id)
    WHERE p.source = 'commission' AND p.state <> 'returned' AND b.state <> 'refused'
    GROUP BY p.source_id) p
WHERE a.agent_id = p.source_id;

DROP TABLE agents.commission_payment;
DELETE FROM database.table_placement WHERE table_name = 'agents.commission_payment';
