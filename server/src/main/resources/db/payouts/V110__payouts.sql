-- Payments out (pembayaran keluar): made by one officer, approved by two others, sent to the bank once.
CREATE SCHEMA payouts;

CREATE TABLE payouts.batch (
    batch_id    uuid        PRIMARY KEY,
    purpose     text        NOT NULL,
    account_no  text        NOT NULL,
    execute_on  date        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('proposed', 'approved', 'refused', 'exported')),
    made_by     text        NOT NULL,
    made_at     timestamptz NOT NULL,
    closed_by   text,
    closed_at   timestamptz,
    file_hash   text,
    CONSTRAINT batch_closed CHECK ((state IN ('refused', 'exported')) = (closed_by IS NOT NULL AND closed_at IS NOT NULL)),
    CONSTRAINT batch_hash CHECK ((state = 'exported') = (file_hash IS NOT NULL))
);
COMMENT ON TABLE payouts.batch IS
    'Payments that go to the bank in one file (pain.001); file_hash is the SHA-256 of what was exported.';

-- The payee's name and account number are sealed by the vault for the payment.
CREATE TABLE payouts.payment (
    payment_id     uuid   PRIMARY KEY,
    batch_id       uuid   NOT NULL REFERENCES payouts.batch,
    line           integer NOT NULL,
    name_sealed    bytea  NOT NULL,
    account_sealed bytea  NOT NULL,
    bank           text   NOT NULL,
    amount_idr     bigint NOT NULL CHECK (amount_idr > 0),
    remittance     text   NOT NULL,
    state          text   NOT NULL CHECK (state IN ('waiting', 'sent', 'paid', 'returned')),
    state_on       date   NOT NULL,
    entry_id       uuid,
    CONSTRAINT payment_line UNIQUE (batch_id, line),
    CONSTRAINT payment_entry CHECK ((state = 'waiting') = (entry_id IS NULL))
);
COMMENT ON TABLE payouts.payment IS
    'One payment to one bank account; entry_id is its journal entry, in the book of the payment.';

CREATE TABLE payouts.approval (
    batch_id    uuid        NOT NULL REFERENCES payouts.batch,
    login       text        NOT NULL,
    approved_at timestamptz NOT NULL,
    PRIMARY KEY (batch_id, login)
);
COMMENT ON TABLE payouts.approval IS 'Who approved a batch; the key keeps one officer from approving twice.';

SELECT database.place_local('payouts.batch');
SELECT database.place_local('payouts.payment');
SELECT database.place_local('payouts.approval');
SELECT database.grant_read_write('payouts');
SELECT database.grant_append_only('payouts.approval');
