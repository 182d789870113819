-- Gateways that speak as their trade does (SMPP, WhatsApp's HTTP API, SMTP), and the order in which they are tried.
ALTER TABLE partner.message_gateway
    ADD COLUMN speech             text     NOT NULL DEFAULT 'gapura'
        CHECK (speech IN ('gapura', 'smpp', 'whatsapp', 'smtp')),
    ADD COLUMN sends_as           text     NOT NULL DEFAULT '',
    ADD COLUMN call_secret_sealed bytea,
    ADD COLUMN place              smallint NOT NULL DEFAULT 0 CHECK (place >= 0);
COMMENT ON TABLE partner.message_gateway IS
    'Gerbang pesan: which channels it carries, where it is asked and how, and the secrets for it, sealed; of those of a channel the first place is tried first, of equal ones the newest.';
COMMENT ON COLUMN partner.message_gateway.speech IS 'How it wants to be spoken to: our own signed interface, SMPP 3.4, the WhatsApp Cloud API or SMTP.';
COMMENT ON COLUMN partner.message_gateway.sends_as IS 'The sender of an SMS or a mail; with WhatsApp the approved template and its language, as name:language.';
COMMENT ON COLUMN partner.message_gateway.call_secret_sealed IS 'What its calls are signed with, where that is not the secret with which it is asked.';
