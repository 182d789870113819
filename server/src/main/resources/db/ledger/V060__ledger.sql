-- The ledger (jurnal): entries that balance within one book, never changed, corrected by reversal.
CREATE SCHEMA ledger;

-- A book is the key an entry balances within: a member, a payment file, a payment in suspense.
CREATE TABLE ledger.entry (
    book_id     uuid        NOT NULL,
    entry_id    uuid        NOT NULL,
    kind        text        NOT NULL,
    value_on    date        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (book_id, entry_id)
);
COMMENT ON TABLE ledger.entry IS 'Jurnal: one balanced, immutable entry. value_on is the day it counts from.';

-- Debits are positive, credits negative: the postings of an entry sum to zero.
CREATE TABLE ledger.posting (
    book_id    uuid     NOT NULL,
    entry_id   uuid     NOT NULL,
    line       smallint NOT NULL,
    account    text     NOT NULL,
    amount_idr bigint   NOT NULL,
    PRIMARY KEY (book_id, entry_id, line)
);
COMMENT ON TABLE ledger.posting IS 'One line of an entry; debit positive, credit negative, whole rupiah.';

SELECT database.place_distributed('ledger.entry', 'book_id', 'worker');
SELECT database.place_distributed('ledger.posting', 'book_id', 'worker');
GRANT USAGE ON SCHEMA ledger TO gapura_app;
SELECT database.grant_append_only('ledger.entry');
SELECT database.grant_append_only('ledger.posting');
