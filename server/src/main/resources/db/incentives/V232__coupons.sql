-- Coupons (kupon): paper that is good for one item out of a depot, once.
CREATE TABLE incentives.coupon_batch (
    depot_id    uuid        NOT NULL,
    batch_id    uuid        NOT NULL,
    item_id     uuid        NOT NULL,
    valid_to_on date        NOT NULL,
    issued_by   text        NOT NULL,
    issued_at   timestamptz NOT NULL,
    PRIMARY KEY (depot_id, batch_id)
);
COMMENT ON TABLE incentives.coupon_batch IS 'Penerbitan kupon: coupons issued together, for an item out of a depot, until valid_to_on inclusive.';

CREATE TABLE incentives.coupon (
    number      text        PRIMARY KEY,
    batch_id    uuid        NOT NULL,
    depot_id    uuid        NOT NULL,
    worker_id   uuid,
    valid_to_on date        NOT NULL,
    redeemed_by text,
    redeemed_at timestamptz,
    voided_by   text,
    voided_at   timestamptz,
    CONSTRAINT coupon_is_spent_by_somebody CHECK (
        (redeemed_at IS NULL) = (redeemed_by IS NULL) AND (voided_at IS NULL) = (voided_by IS NULL)),
    CONSTRAINT coupon_is_spent_once CHECK (redeemed_at IS NULL OR voided_at IS NULL)
);
COMMENT ON TABLE incentives.coupon IS
    'Kupon: by the random number printed on it, which is all its bearer needs; worker_id where it is one person''s. Good until redeemed, voided or over.';
CREATE INDEX coupon_of_batch ON incentives.coupon (batch_id);

ALTER TABLE incentives.stock_move DROP CONSTRAINT stock_move_cause_check;
ALTER TABLE incentives.stock_move DROP CONSTRAINT stock_move_of_a_person_is_one_out;
ALTER TABLE incentives.stock_move DROP CONSTRAINT stock_move_sign;
ALTER TABLE incentives.stock_move
    ADD CONSTRAINT stock_move_cause_check CHECK (cause IN ('received', 'handed-out', 'redeemed', 'counted'));
ALTER TABLE incentives.stock_move ADD CONSTRAINT stock_move_of_a_person_is_one_out CHECK (
    cause = 'redeemed' OR (cause = 'handed-out') = (worker_id IS NOT NULL));
ALTER TABLE incentives.stock_move ADD CONSTRAINT stock_move_sign CHECK (
    (cause = 'received' AND quantity > 0) OR (cause IN ('handed-out', 'redeemed') AND quantity = -1) OR cause = 'counted');

SELECT database.place_distributed('incentives.coupon_batch', 'depot_id', 'depot');
SELECT database.place_distributed('incentives.coupon', 'number', 'coupon');
SELECT database.grant_read_write('incentives');
SELECT database.grant_append_only('incentives.stock_move');
SELECT database.grant_append_only('incentives.recipient');
SELECT database.grant_append_only('incentives.coupon_batch');
SELECT database.grant_append_only('incentives.draw_step');
SELECT database.grant_append_only('incentives.draw_handover');
