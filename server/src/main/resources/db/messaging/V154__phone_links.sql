-- Links that prove a phone.
CREATE TABLE messaging.phone_link (
    token_hash   text        PRIMARY KEY,
    link_id      uuid        NOT NULL,
    phone_sealed bytea       NOT NULL,
    expires_at   timestamptz NOT NULL
);
COMMENT ON TABLE messaging.phone_link IS
    'Tautan ke HP: the hash of a random token that was sent to a phone, which it proves until it expires.';

SELECT database.place_distributed('messaging.phone_link', 'token_hash', 'phone_link');
SELECT database.grant_read_write('messaging');
