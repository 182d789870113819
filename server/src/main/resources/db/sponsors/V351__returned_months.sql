-- What of a month's price came back to the sponsor: the intake's suspense gave it back to the channel.
ALTER TABLE sponsors.sponsored_month
    ADD COLUMN returned_idr bigint NOT NULL DEFAULT 0,
    ADD CONSTRAINT sponsored_month_returned CHECK (returned_idr BETWEEN 0 AND due_idr);
COMMENT ON COLUMN sponsors.sponsored_month.returned_idr IS
    'Dikembalikan: what of due_idr is in the sponsor''s account again; the month was not given as far as that.';
