-- Contributions (iuran): what came in over the channels and which months it paid.
CREATE SCHEMA contributions;

-- Whoever inserts (channel, external_id) first owns the payment; a repeat finds it here.
CREATE TABLE contributions.inbox (
    channel     text        NOT NULL,
    external_id text        NOT NULL,
    payment_id  uuid        NOT NULL,
    body_index  uuid        NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (external_id, channel)
);
COMMENT ON TABLE contributions.inbox IS 'Every payment ever reported, once per channel and external id; body_index tells a repeat from a conflict.';

CREATE TABLE contributions.payment (
    worker_id   uuid        NOT NULL,
    payment_id  uuid        NOT NULL,
    channel     text        NOT NULL,
    external_id text        NOT NULL,
    amount_idr  bigint      NOT NULL CHECK (amount_idr > 0),
    paid_at     timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    file_id     uuid        NOT NULL,
    PRIMARY KEY (worker_id, payment_id),
    CONSTRAINT payment_once UNIQUE (worker_id, channel, external_id)
);
COMMENT ON TABLE contributions.payment IS 'A payment posted to a member.';

CREATE TABLE contributions.paid_month (
    worker_id  uuid   NOT NULL,
    month_on   date   NOT NULL CHECK (extract(day FROM month_on) = 1),
    payment_id uuid   NOT NULL,
    jkk_idr    bigint NOT NULL,
    jkm_idr    bigint NOT NULL,
    jht_idr    bigint NOT NULL,
    PRIMARY KEY (worker_id, month_on)
);
COMMENT ON TABLE contributions.paid_month IS
    'Bulan iuran: a month a member has paid, with what it cost. The key keeps two payments from buying one month.';

CREATE TABLE contributions.suspense (
    payment_id   uuid        PRIMARY KEY,
    channel      text        NOT NULL,
    external_id  text        NOT NULL,
    amount_idr   bigint      NOT NULL CHECK (amount_idr > 0),
    paid_at      timestamptz NOT NULL,
    received_at  timestamptz NOT NULL,
    payer_sealed bytea       NOT NULL,
    reason       text        NOT NULL,
    worker_id    uuid,
    expected_idr bigint,
    file_id      uuid        NOT NULL
);
COMMENT ON TABLE contributions.suspense IS 'Money received that could not be posted, with the reason; payer_sealed is how the channel named the payer.';
CREATE INDEX suspense_age ON contributions.suspense (received_at);

CREATE TABLE contributions.payment_file (
    file_id     uuid        PRIMARY KEY,
    name        text        NOT NULL,
    uploaded_by text        NOT NULL,
    uploaded_at timestamptz NOT NULL,
    posted      integer     NOT NULL,
    repeated    integer     NOT NULL,
    conflicting integer     NOT NULL,
    suspended   integer     NOT NULL,
    refused     integer     NOT NULL,
    amount_idr  bigint      NOT NULL
);
COMMENT ON TABLE contributions.payment_file IS 'A channel''s daily file and what became of its lines; amount_idr is the money that was new.';

CREATE TABLE contributions.payment_file_row (
    file_id uuid    NOT NULL,
    line    integer NOT NULL,
    ending  text    NOT NULL CHECK (ending IN ('repeated', 'conflicting', 'suspended', 'refused')),
    reason  text    NOT NULL,
    PRIMARY KEY (file_id, line)
);
COMMENT ON TABLE contributions.payment_file_row IS 'Lines of a payment file that were not simply posted, and why; never the payer.';

SELECT database.place_distributed('contributions.payment_file_row', 'file_id', 'file');
SELECT database.place_distributed('contributions.inbox', 'external_id', 'external');
SELECT database.place_distributed('contributions.payment', 'worker_id', 'worker');
SELECT database.place_distributed('contributions.paid_month', 'worker_id', 'worker');
SELECT database.place_distributed('contributions.suspense', 'payment_id', 'payment');
SELECT database.place_local('contributions.payment_file');
SELECT database.grant_read_write('contributions');
SELECT database.grant_append_only('contributions.inbox');
SELECT database.grant_append_only('contributions.payment');
