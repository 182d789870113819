-- Partners (mitra): banks that take contributions in by the national standard SNAP BI.
CREATE SCHEMA partner;

CREATE TABLE partner.snap_bank (
    bank_id    uuid        PRIMARY KEY,
    client_id  text        NOT NULL CONSTRAINT snap_bank_client_once UNIQUE,
    name       text        NOT NULL,
    channel    text        NOT NULL CONSTRAINT snap_bank_channel_once UNIQUE,
    service_id text        NOT NULL CHECK (length(service_id) = 8),
    status_url text        NOT NULL,
    active     boolean     NOT NULL,
    created_at timestamptz NOT NULL
);
COMMENT ON TABLE partner.snap_bank IS
    'A bank that collects for us; service_id is our number at the bank, padded; status_url is empty where the bank offers no status.';

CREATE TABLE partner.snap_key (
    bank_id    uuid        NOT NULL,
    key_id     uuid        NOT NULL,
    kind       text        NOT NULL CHECK (kind IN ('public-key', 'secret')),
    public_pem text        NOT NULL,
    sealed     bytea       NOT NULL,
    created_at timestamptz NOT NULL,
    retired_at timestamptz,
    PRIMARY KEY (bank_id, key_id)
);
COMMENT ON TABLE partner.snap_key IS
    'What a bank signs with: its public key as PEM, or the shared secret, sealed. Two of a kind are good at once while one replaces the other.';

CREATE TABLE partner.snap_own_key (
    key_id     uuid        PRIMARY KEY,
    public_pem text        NOT NULL,
    sealed     bytea       NOT NULL,
    created_at timestamptz NOT NULL
);
COMMENT ON TABLE partner.snap_own_key IS 'What we sign with when we ask a bank; the newest counts.';

CREATE TABLE partner.snap_account (
    customer_no text        PRIMARY KEY,
    worker_id   uuid        NOT NULL,
    months      integer     NOT NULL CHECK (months > 0),
    is_standing boolean     NOT NULL,
    expires_on  date,
    opened_at   timestamptz NOT NULL,
    closed_at   timestamptz,
    paid_by     text
);
COMMENT ON TABLE partner.snap_account IS
    'Nomor virtual account: a random number that stands for a member and a number of months, standing or to be paid once by the payment paid_by.';
CREATE INDEX snap_account_worker ON partner.snap_account (worker_id);

CREATE TABLE partner.snap_request (
    external_id   text        NOT NULL,
    bank_id       uuid        NOT NULL,
    received_on   date        NOT NULL,
    request_id    uuid        NOT NULL,
    body_digest   text        NOT NULL,
    status        integer     NOT NULL,
    answer_sealed bytea       NOT NULL,
    received_at   timestamptz NOT NULL,
    PRIMARY KEY (external_id, bank_id, received_on)
);
COMMENT ON TABLE partner.snap_request IS
    'Every X-EXTERNAL-ID that a bank used on a day, with what it asked and was answered; refused requests use none.';

CREATE TABLE partner.snap_payment (
    request_id   text        NOT NULL,
    bank_id      uuid        NOT NULL,
    customer_no  text        NOT NULL,
    worker_id    uuid        NOT NULL,
    amount_idr   bigint      NOT NULL CHECK (amount_idr > 0),
    paid_at      timestamptz NOT NULL,
    reference_no text        NOT NULL,
    trx_id       text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('pending', 'taking', 'posted', 'suspended', 'failed')),
    received_at  timestamptz NOT NULL,
    asked        integer     NOT NULL DEFAULT 0,
    ask_at       timestamptz,
    PRIMARY KEY (request_id, bank_id)
);
COMMENT ON TABLE partner.snap_payment IS
    'A payment by its paymentRequestId. Taking: accepted, its posting not confirmed yet. Pending: the bank itself does not know; asked again at ask_at.';
CREATE INDEX snap_payment_account ON partner.snap_payment (customer_no);
CREATE INDEX snap_payment_ask ON partner.snap_payment (ask_at) WHERE ask_at IS NOT NULL;

SELECT database.place_local('partner.snap_bank');
SELECT database.place_local('partner.snap_key');
SELECT database.place_local('partner.snap_own_key');
SELECT database.place_distributed('partner.snap_account', 'customer_no', 'customer');
SELECT database.place_distributed('partner.snap_request', 'external_id', 'external');
SELECT database.place_distributed('partner.snap_payment', 'request_id', 'request');
SELECT database.grant_read_write('partner');
SELECT database.grant_append_only('partner.snap_request');
