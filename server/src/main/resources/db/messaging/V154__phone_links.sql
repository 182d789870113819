-- Links that prove a phone; what is over is found by its time, to be forgotten.
CREATE TABLE messaging.phone_link (
    token_hash   text        PRIMARY KEY,
    link_id      uuid        NOT NULL,
    phone_sealed bytea       NOT NULL,
    expires_at   timestamptz NOT NULL
);
COMMENT ON TABLE messaging.phone_link IS
    'Tautan ke HP: the hash of a random token that was sent to a phone, which it proves until it expires.';

SELECT database.place_distributed('messaging.phone_link', 'token_hash', 'phone_link');
CREATE INDEX phone_link_over ON messaging.phone_link (expires_at);
CREATE INDEX one_time_code_over ON messaging.one_time_code (expires_at);
SELECT database.grant_read_write('messaging');
