-- Addresses that a mail server says there are not get no more mail until the member gives one anew.
ALTER TABLE messaging.mailbox ADD COLUMN failing_at timestamptz;
COMMENT ON COLUMN messaging.mailbox.failing_at IS 'Since when mail servers say that there is no such address; nothing is sent there any more.';
