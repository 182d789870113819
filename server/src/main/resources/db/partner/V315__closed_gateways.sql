-- A gateway can be closed: nothing new goes to it, and it is still asked about what it has.
ALTER TABLE partner.message_gateway ADD COLUMN closed_at timestamptz;
COMMENT ON COLUMN partner.message_gateway.closed_at IS 'Since when nothing new goes to it; absent for one that is open.';
