-- What is given away costs money: what one of an item costs where it lies, from which day on, and the activity at which it was
-- given or for which its coupons were issued. A report of activities reads both.
CREATE TABLE incentives.unit_cost (
    depot_id uuid        NOT NULL,
    item_id  uuid        NOT NULL,
    from_on  date        NOT NULL,
    each_idr bigint      NOT NULL CHECK (each_idr > 0),
    put_by   text        NOT NULL,
    put_at   timestamptz NOT NULL,
    PRIMARY KEY (depot_id, item_id, from_on)
);
COMMENT ON TABLE incentives.unit_cost IS
    'Harga satuan: what one of an item costs in a depot from a day on, until the next such day. What went out before the first day cost what holds from then on.';

ALTER TABLE incentives.stock_move ADD COLUMN activity_id uuid;
ALTER TABLE incentives.stock_move ADD CONSTRAINT stock_move_at_an_activity_goes_out CHECK (
    activity_id IS NULL OR cause IN ('handed-out', 'redeemed'));
COMMENT ON COLUMN incentives.stock_move.activity_id IS
    'Kegiatan: of outreach.activity, where it was given at one or its coupon was issued for one.';
CREATE INDEX stock_move_activity ON incentives.stock_move (activity_id) WHERE activity_id IS NOT NULL;
CREATE INDEX stock_move_besides ON incentives.stock_move (depot_id, at)
    WHERE activity_id IS NULL AND cause IN ('handed-out', 'redeemed');
CREATE INDEX sponsored_month_reserved ON sponsors.sponsored_month (scheme_id, reserved_at);

ALTER TABLE incentives.coupon_batch ADD COLUMN activity_id uuid;
COMMENT ON COLUMN incentives.coupon_batch.activity_id IS
    'Kegiatan: of outreach.activity, where the coupons were issued for one.';

SELECT database.place_distributed('incentives.unit_cost', 'depot_id', 'depot');
SELECT database.grant_read_write('incentives');

-- Read incentives, sponsors and registry (docs/decisions/0006-reports-across-modules.md).
-- Each thing that was given to somebody, what it cost where that is known, and where its depot is.
CREATE VIEW outreach.given_thing AS
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
WHERE m.cause IN ('handed-out', 'redeemed');

-- Each month that a budget of promotion has paid for somebody, less what came back, and where they live.
CREATE VIEW outreach.free_month AS
SELECT m.worker_id, w.region_code, m.reserved_at AS at,
    m.due_idr - m.returned_idr AS cost_idr
FROM sponsors.sponsored_month m
JOIN sponsors.scheme s USING (scheme_id)
JOIN sponsors.sponsor p USING (sponsor_id)
JOIN registry.worker w USING (worker_id)
WHERE p.kind = 'promotion' AND m.due_idr > m.returned_idr;

-- As before, and what the member lives on.
CREATE OR REPLACE VIEW outreach.member_fate AS
SELECT m.worker_id, w.region_code, m.registered_on,
    (m.closed_on IS NULL OR m.closed_on > later.day[1]) AND EXISTS (
        SELECT FROM contributions.paid_month p
        WHERE p.worker_id = m.worker_id AND p.month_on = date_trunc('month', later.day[1])::date) AS covered_three,
    (m.closed_on IS NULL OR m.closed_on > later.day[2]) AND EXISTS (
        SELECT FROM contributions.paid_month p
        WHERE p.worker_id = m.worker_id AND p.month_on = date_trunc('month', later.day[2])::date) AS covered_six,
    (m.closed_on IS NULL OR m.closed_on > later.day[3]) AND EXISTS (
        SELECT FROM contributions.paid_month p
        WHERE p.worker_id = m.worker_id AND p.month_on = date_trunc('month', later.day[3])::date) AS covered_twelve,
    w.livelihood
FROM membership.member m
JOIN registry.worker w USING (worker_id)
CROSS JOIN LATERAL (SELECT ARRAY[
    (m.registered_on + interval '3 months')::date,
    (m.registered_on + interval '6 months')::date,
    (m.registered_on + interval '12 months')::date] AS day) later
WHERE w.merged_into IS NULL AND m.closed_reason IS DISTINCT FROM 'identity-refused';

SELECT database.grant_read_write('outreach');
