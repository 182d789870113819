-- What the first report of a payment was answered, so that a repeat hears the same; and members' piggy banks (celengan).
ALTER TABLE contributions.inbox
    ADD COLUMN worker_id      uuid,
    ADD COLUMN first_month_on date,
    ADD COLUMN months         smallint NOT NULL DEFAULT 0 CHECK (months >= 0),
    ADD COLUMN piggy_bank_idr bigint   NOT NULL DEFAULT 0 CHECK (piggy_bank_idr >= 0),
    ADD COLUMN reason         text;
COMMENT ON COLUMN contributions.inbox.worker_id IS 'Whose months or piggy bank it went to; none while in suspense, then reason says why.';
COMMENT ON COLUMN contributions.inbox.piggy_bank_idr IS 'What was in the piggy bank once the payment was posted.';

-- Payments from before this migration: all of them bought whole months or waited.
UPDATE contributions.inbox i
SET worker_id = p.worker_id, first_month_on = m.first_month_on, months = m.months
FROM contributions.payment p
JOIN (SELECT payment_id, min(month_on) AS first_month_on, count(*) AS months
      FROM contributions.paid_month GROUP BY payment_id) m USING (payment_id)
WHERE i.payment_id = p.payment_id;
UPDATE contributions.inbox i SET reason = s.reason FROM contributions.suspense s WHERE i.payment_id = s.payment_id;

CREATE TABLE contributions.piggy_bank (
    worker_id   uuid    PRIMARY KEY,
    balance_idr bigint  NOT NULL CHECK (balance_idr >= 0),
    movement    integer NOT NULL CHECK (movement > 0)
);
COMMENT ON TABLE contributions.piggy_bank IS
    'Celengan: what a member has paid in that is not a whole month yet. movement counts its changes, so that of two at once one is refused.';

SELECT database.place_distributed('contributions.piggy_bank', 'worker_id', 'worker');
SELECT database.grant_read_write('contributions');
