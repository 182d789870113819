-- Automatic debits (autodebit): what members allowed, what was taken of it each month, and every try.
ALTER TABLE partner.charge
    ADD COLUMN mandate_id uuid,
    ADD COLUMN failure    text NOT NULL DEFAULT '',
    DROP CONSTRAINT charge_method_check,
    ADD CONSTRAINT charge_method_check CHECK (method IN ('qris', 'wallet', 'shop', 'autodebit'));
COMMENT ON COLUMN partner.charge.mandate_id IS 'By which it is taken without the payer''s doing.';
COMMENT ON COLUMN partner.charge.failure IS 'The aggregator''s word for why nothing was paid.';

CREATE TABLE partner.mandate (
    worker_id     uuid        NOT NULL,
    mandate_id    uuid        NOT NULL,
    aggregator_id uuid        NOT NULL,
    region_code   text        COLLATE "C" NOT NULL,
    source        text        NOT NULL CHECK (source IN ('bank', 'wallet')),
    day           smallint    NOT NULL CHECK (day BETWEEN 1 AND 28),
    most_idr      bigint      NOT NULL CHECK (most_idr > 0),
    consent_words text        NOT NULL,
    consent_by    text        NOT NULL,
    consent_at    timestamptz NOT NULL,
    state         text        NOT NULL CHECK (state IN ('asked', 'active', 'paused', 'ended')),
    ending        text,
    since_at      timestamptz NOT NULL,
    approve_url   text        NOT NULL DEFAULT '',
    next_month_on date        NOT NULL CHECK (extract(day FROM next_month_on) = 1),
    announce_on   date,
    asked         integer     NOT NULL DEFAULT 0,
    ask_at        timestamptz,
    PRIMARY KEY (worker_id, mandate_id),
    CONSTRAINT mandate_ends_for_a_reason CHECK ((state = 'ended') = (ending IS NOT NULL)),
    CONSTRAINT mandate_announces_while_active CHECK ((state = 'active') = (announce_on IS NOT NULL))
);
COMMENT ON TABLE partner.mandate IS
    'Kuasa autodebit: what a member allowed, in the words shown. announce_on is when its next debit is made known; at ask_at the aggregator is asked what it has not answered: whether the member approved, or that it is over. region_code is where the member lives.';
CREATE UNIQUE INDEX mandate_one_at_a_time ON partner.mandate (worker_id) WHERE state <> 'ended';
CREATE INDEX mandate_region ON partner.mandate (region_code, since_at);
CREATE INDEX mandate_announce ON partner.mandate (announce_on) WHERE announce_on IS NOT NULL;
CREATE INDEX mandate_ask ON partner.mandate (ask_at) WHERE ask_at IS NOT NULL;

CREATE TABLE partner.debit (
    worker_id    uuid        NOT NULL,
    mandate_id   uuid        NOT NULL,
    month_on     date        NOT NULL CHECK (extract(day FROM month_on) = 1),
    amount_idr   bigint      NOT NULL CHECK (amount_idr > 0),
    announced_at timestamptz NOT NULL,
    state        text        NOT NULL CHECK (state IN ('announced', 'asked', 'collected', 'given-up', 'dropped')),
    reason       text,
    tries        smallint    NOT NULL DEFAULT 0,
    next_on      date,
    PRIMARY KEY (worker_id, mandate_id, month_on),
    CONSTRAINT debit_has_a_day_while_announced CHECK ((state = 'announced') = (next_on IS NOT NULL))
);
COMMENT ON TABLE partner.debit IS
    'Penarikan: what a mandate takes in one calendar month; amount_idr is what was announced, next_on the day of its next try.';
CREATE INDEX debit_trouble ON partner.debit (month_on, worker_id)
    WHERE state = 'given-up' OR (state = 'announced' AND reason IS NOT NULL);
CREATE INDEX debit_due ON partner.debit (next_on) WHERE next_on IS NOT NULL;

CREATE TABLE partner.debit_try (
    worker_id  uuid        NOT NULL,
    mandate_id uuid        NOT NULL,
    month_on   date        NOT NULL,
    number     smallint    NOT NULL CHECK (number > 0),
    charge_id  uuid        NOT NULL,
    amount_idr bigint      NOT NULL CHECK (amount_idr > 0),
    asked_at   timestamptz NOT NULL,
    ended_at   timestamptz,
    failure    text,
    PRIMARY KEY (worker_id, mandate_id, month_on, number)
);
COMMENT ON TABLE partner.debit_try IS
    'One try to take a debit, a charge of its own; without ended_at its end is not known, without failure the money came.';
CREATE INDEX debit_try_open ON partner.debit_try (asked_at) WHERE ended_at IS NULL;

SELECT database.place_distributed('partner.mandate', 'worker_id', 'worker');
SELECT database.place_distributed('partner.debit', 'worker_id', 'worker');
SELECT database.place_distributed('partner.debit_try', 'worker_id', 'worker');
SELECT database.grant_read_write('partner');
