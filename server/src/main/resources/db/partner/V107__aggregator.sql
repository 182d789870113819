-- Aggregators (agregator pembayaran): QRIS, wallets and shops through one partner.
CREATE TABLE partner.aggregator (
    aggregator_id uuid        PRIMARY KEY,
    code          text        NOT NULL CONSTRAINT aggregator_code_once UNIQUE,
    name          text        NOT NULL,
    url           text        NOT NULL,
    secret_sealed bytea       NOT NULL,
    created_at    timestamptz NOT NULL
);
COMMENT ON TABLE partner.aggregator IS
    'Agregator pembayaran: where it is asked and what both sides sign with, sealed; new charges go to the newest.';

CREATE TABLE partner.charge (
    charge_id      uuid        PRIMARY KEY,
    aggregator_id  uuid        NOT NULL,
    worker_id      uuid        NOT NULL,
    months         integer     NOT NULL CHECK (months > 0),
    method         text        NOT NULL CHECK (method IN ('qris', 'wallet', 'shop')),
    channel        text        NOT NULL,
    amount_idr     bigint      NOT NULL CHECK (amount_idr > 0),
    state          text        NOT NULL
        CHECK (state IN ('creating', 'open', 'taking', 'posted', 'suspended', 'failed', 'expired')),
    transaction_id text        NOT NULL DEFAULT '',
    pay_with       text        NOT NULL DEFAULT '',
    created_at     timestamptz NOT NULL,
    expires_at     timestamptz NOT NULL,
    paid_at        timestamptz,
    asked          integer     NOT NULL DEFAULT 0,
    ask_at         timestamptz
);
COMMENT ON TABLE partner.charge IS
    'Tagihan: one amount asked of one payer through an aggregator. Creating: sent, not answered yet. Taking: paid, its posting not confirmed yet. Asked about at ask_at until its end is known.';
CREATE INDEX charge_worker ON partner.charge (worker_id);
CREATE INDEX charge_ask ON partner.charge (ask_at) WHERE ask_at IS NOT NULL;

CREATE TABLE partner.pay_link (
    token_hash text        PRIMARY KEY,
    worker_id  uuid        NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
);
COMMENT ON TABLE partner.pay_link IS
    'Tautan bayar: the hash of a random token that opens the payment page of one member until it expires.';

SELECT database.place_local('partner.aggregator');
SELECT database.place_distributed('partner.charge', 'charge_id', 'charge');
SELECT database.place_distributed('partner.pay_link', 'token_hash', 'pay_link');
SELECT database.grant_read_write('partner');
