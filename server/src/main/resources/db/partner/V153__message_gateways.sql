-- Gateways (gerbang pesan) that carry SMS, WhatsApp and a numbered menu.
CREATE TABLE partner.message_gateway (
    gateway_id    uuid        PRIMARY KEY,
    code          text        NOT NULL CONSTRAINT message_gateway_code_once UNIQUE,
    channels      text[]      NOT NULL,
    url           text        NOT NULL,
    secret_sealed bytea       NOT NULL,
    created_at    timestamptz NOT NULL
);
COMMENT ON TABLE partner.message_gateway IS
    'Gerbang pesan: which channels it carries, where it is asked and what both sides sign with, sealed; the newest of a channel gets new messages.';

SELECT database.place_local('partner.message_gateway');
SELECT database.grant_read_write('partner');
