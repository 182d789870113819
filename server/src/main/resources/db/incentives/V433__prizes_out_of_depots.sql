-- A prize of a draw may lie in a depot like anything else that is given away: handing it over takes it out there, to the winner
-- or, for a paper ticket, to nobody on record. It costs what one costs there.
ALTER TABLE incentives.stock_move DROP CONSTRAINT stock_move_cause_check;
ALTER TABLE incentives.stock_move DROP CONSTRAINT stock_move_of_a_person_is_one_out;
ALTER TABLE incentives.stock_move DROP CONSTRAINT stock_move_sign;
ALTER TABLE incentives.stock_move DROP CONSTRAINT stock_move_at_an_activity_goes_out;
ALTER TABLE incentives.stock_move
    ADD CONSTRAINT stock_move_cause_check CHECK (cause IN ('received', 'handed-out', 'redeemed', 'won', 'counted'));
ALTER TABLE incentives.stock_move ADD CONSTRAINT stock_move_of_a_person_is_one_out CHECK (
    cause IN ('redeemed', 'won') OR (cause = 'handed-out') = (worker_id IS NOT NULL));
ALTER TABLE incentives.stock_move ADD CONSTRAINT stock_move_sign CHECK (
    (cause = 'received' AND quantity > 0) OR (cause IN ('handed-out', 'redeemed', 'won') AND quantity = -1)
    OR cause = 'counted');
ALTER TABLE incentives.stock_move ADD CONSTRAINT stock_move_at_an_activity_goes_out CHECK (
    activity_id IS NULL OR cause IN ('handed-out', 'redeemed', 'won'));

DROP INDEX incentives.stock_move_besides;
CREATE INDEX stock_move_besides ON incentives.stock_move (depot_id, at)
    WHERE activity_id IS NULL AND cause IN ('handed-out', 'redeemed', 'won');

-- As before, and prizes.
CREATE OR REPLACE VIEW outreach.given_thing AS
SELECT m.activity_id, d.region_code, m.at, m.cause = 'redeemed' AS by_coupon, -m.quantity AS things,
    -m.quantity * coalesce(
        (SELECT c.each_idr FROM incentives.unit_cost c
         WHERE c.depot_id = m.depot_id AND c.item_id = m.item_id AND c.from_on <= gone.on_day
         ORDER BY c.from_on DESC LIMIT 1),
        (SELECT c.each_idr FROM incentives.unit_cost c
         WHERE c.depot_id = m.depot_id AND c.item_id = m.item_id
         ORDER BY c.from_on LIMIT 1)) AS cost_idr
FROM incentives.stock_move m
JOIN incentives.depot d USING (depot_id)
CROSS JOIN LATERAL (SELECT (m.at AT TIME ZONE 'Asia/Jakarta')::date AS on_day) gone
WHERE m.cause IN ('handed-out', 'redeemed', 'won');
