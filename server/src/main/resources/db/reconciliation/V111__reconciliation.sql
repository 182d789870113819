-- Reconciliation (rekonsiliasi): bank statements, what channels owe by day, and which entry of the bank settles what.
CREATE SCHEMA reconciliation;

CREATE TABLE reconciliation.bank_account (
    account_no text        PRIMARY KEY,
    label      text        NOT NULL,
    added_by   text        NOT NULL,
    added_at   timestamptz NOT NULL
);
COMMENT ON TABLE reconciliation.bank_account IS 'Rekening bank: our own accounts, whose statements are taken.';

CREATE TABLE reconciliation.channel_terms (
    channel  text         NOT NULL,
    from_on  date         NOT NULL,
    fee_idr  bigint       NOT NULL CHECK (fee_idr >= 0),
    fee_rate numeric(7,6) NOT NULL CHECK (fee_rate BETWEEN 0 AND 1),
    days     integer      NOT NULL CHECK (days BETWEEN 0 AND 31),
    set_by   text         NOT NULL,
    set_at   timestamptz  NOT NULL,
    PRIMARY KEY (channel, from_on)
);
COMMENT ON TABLE reconciliation.channel_terms IS
    'What a channel keeps of each day''s money from a day on: an amount and a share of it; days is how long it may take.';

CREATE TABLE reconciliation.statement (
    statement_id uuid        PRIMARY KEY,
    account_no   text        NOT NULL REFERENCES reconciliation.bank_account,
    reference    text        NOT NULL,
    form         text        NOT NULL,
    from_on      date        NOT NULL,
    to_on        date        NOT NULL CHECK (to_on >= from_on),
    opening_idr  bigint,
    closing_idr  bigint,
    entries      integer     NOT NULL,
    total_idr    bigint      NOT NULL,
    file_name    text        NOT NULL,
    uploaded_by  text        NOT NULL,
    uploaded_at  timestamptz NOT NULL,
    CONSTRAINT statement_once UNIQUE (account_no, reference),
    CONSTRAINT statement_adds_up CHECK (opening_idr + total_idr = closing_idr)
);
COMMENT ON TABLE reconciliation.statement IS 'Rekening koran: a bank statement, taken once.';

CREATE TABLE reconciliation.entry (
    statement_id uuid    NOT NULL,
    line         integer NOT NULL,
    booked_on    date    NOT NULL,
    amount_idr   bigint  NOT NULL CHECK (amount_idr <> 0),
    reference    text    NOT NULL,
    end_to_end   text    NOT NULL,
    remittance   text    NOT NULL,
    PRIMARY KEY (statement_id, line)
);
COMMENT ON TABLE reconciliation.entry IS 'One entry of a bank statement as the bank reported it; credits to us positive. Never changed.';

CREATE TABLE reconciliation.match (
    match_id    uuid        PRIMARY KEY,
    rule        text        NOT NULL CHECK (rule IN ('reference', 'amount', 'sum', 'split', 'payout', 'hand', 'booking')),
    state       text        NOT NULL CHECK (state IN ('proposed', 'posted', 'refused', 'undone')),
    account_no  text        NOT NULL REFERENCES reconciliation.bank_account,
    valued_on   date        NOT NULL,
    received_idr bigint     NOT NULL,
    against     text        NOT NULL,
    reason      text        NOT NULL,
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    decided_by  text,
    entry_id    uuid,
    undone_by   text,
    undone_on   date,
    CONSTRAINT match_four_eyes CHECK (rule NOT IN ('hand', 'booking') OR state <> 'posted' OR decided_by <> proposed_by),
    CONSTRAINT match_decided CHECK ((state = 'proposed') = (decided_by IS NULL)),
    CONSTRAINT match_undone CHECK ((state = 'undone') = (undone_by IS NOT NULL AND undone_on IS NOT NULL))
);
COMMENT ON TABLE reconciliation.match IS
    'What entries of the bank settle: days of a channel, a payout, or a named account (against); entry_id is its journal entry, in the book of the match.';
CREATE INDEX match_state ON reconciliation.match (state, valued_on);

CREATE TABLE reconciliation.match_entry (
    match_id     uuid    NOT NULL REFERENCES reconciliation.match,
    statement_id uuid    NOT NULL,
    line         integer NOT NULL,
    active       boolean NOT NULL,
    PRIMARY KEY (match_id, statement_id, line),
    CONSTRAINT match_entry_known FOREIGN KEY (statement_id, line) REFERENCES reconciliation.entry
);
COMMENT ON TABLE reconciliation.match_entry IS 'The entries of a match; not active once it is refused or undone.';
CREATE UNIQUE INDEX match_entry_once ON reconciliation.match_entry (statement_id, line) WHERE active;

CREATE TABLE reconciliation.match_day (
    match_id        uuid   NOT NULL REFERENCES reconciliation.match,
    channel         text   NOT NULL,
    day_on          date   NOT NULL,
    received_idr    bigint NOT NULL,
    fee_idr         bigint NOT NULL,
    written_off_idr bigint NOT NULL,
    PRIMARY KEY (match_id, channel, day_on)
);
COMMENT ON TABLE reconciliation.match_day IS 'What a match settles of a channel''s day: received, kept as fee, given up.';
CREATE INDEX match_day_channel ON reconciliation.match_day (channel, day_on);

SELECT database.place_local('reconciliation.bank_account');
SELECT database.place_local('reconciliation.channel_terms');
SELECT database.place_local('reconciliation.statement');
SELECT database.place_local('reconciliation.entry');
SELECT database.place_local('reconciliation.match');
SELECT database.place_local('reconciliation.match_entry');
SELECT database.place_local('reconciliation.match_day');
SELECT database.grant_read_write('reconciliation');
SELECT database.grant_append_only('reconciliation.bank_account');
SELECT database.grant_append_only('reconciliation.channel_terms');
SELECT database.grant_append_only('reconciliation.statement');
SELECT database.grant_append_only('reconciliation.entry');
SELECT database.grant_append_only('reconciliation.match_day');
