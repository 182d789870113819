-- Messages by e-mail, for members who gave an address and confirmed it.
ALTER TABLE messaging.message
    DROP CONSTRAINT message_channel_check,
    ADD CONSTRAINT message_channel_check CHECK (channel IN ('sms', 'whatsapp', 'email'));

CREATE TABLE messaging.mailbox (
    worker_id      uuid        PRIMARY KEY,
    address_sealed bytea       NOT NULL,
    secret_sealed  bytea       NOT NULL,
    asked_at       timestamptz NOT NULL,
    confirmed_at   timestamptz
);
COMMENT ON TABLE messaging.mailbox IS
    'Alamat e-mail: where a member wants reminders instead of by SMS, once the link that was sent there was pressed (confirmed_at); the secret stands in the links to confirm and to stop. Whoever stops is forgotten.';

SELECT database.place_distributed('messaging.mailbox', 'worker_id', 'worker');
SELECT database.grant_read_write('messaging');
