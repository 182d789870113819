-- Reversals, daily seals, and the sums that make balances of any day quick to read. See
-- docs/decisions/0012-days-of-the-ledger-are-sealed.md.

-- A posting knows when its entry was recorded, so that one day of it is found without its entry.
ALTER TABLE ledger.posting ADD COLUMN recorded_at timestamptz;
UPDATE ledger.posting p
SET recorded_at = e.recorded_at
FROM ledger.entry e
WHERE e.book_id = p.book_id AND e.entry_id = p.entry_id;
ALTER TABLE ledger.posting ALTER COLUMN recorded_at SET NOT NULL;

-- Rows lie in the order they were recorded: a block range index finds a day and costs an insert next to nothing.
CREATE INDEX entry_recorded ON ledger.entry USING brin (recorded_at) WITH (autosummarize = on);
CREATE INDEX posting_recorded ON ledger.posting USING brin (recorded_at) WITH (autosummarize = on);

-- Whoever inserts (book, entry) first has reversed it; a repeat finds the reversing entry here.
CREATE TABLE ledger.reversal (
    book_id      uuid        NOT NULL,
    entry_id     uuid        NOT NULL,
    reversing_id uuid        NOT NULL,
    reason       text        NOT NULL,
    actor        text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    PRIMARY KEY (book_id, entry_id)
);
COMMENT ON TABLE ledger.reversal IS 'Jurnal balik: which entry was undone by which entry of the same book, why and by whom.';
CREATE INDEX reversal_recorded ON ledger.reversal USING brin (recorded_at) WITH (autosummarize = on);

CREATE TABLE ledger.seal (
    sealed_on date        PRIMARY KEY,
    entries   bigint      NOT NULL,
    sealed_at timestamptz NOT NULL,
    hash      text        NOT NULL
);
COMMENT ON TABLE ledger.seal IS
    'Segel harian: the hash of everything recorded on a Jakarta day, chained to the day before; nothing is recorded on a sealed day.';

CREATE TABLE ledger.daily_sum (
    sealed_on  date   NOT NULL,
    account    text   NOT NULL,
    value_on   date   NOT NULL,
    debit_idr  bigint NOT NULL,
    credit_idr bigint NOT NULL,
    postings   bigint NOT NULL,
    PRIMARY KEY (account, value_on, sealed_on)
);
COMMENT ON TABLE ledger.daily_sum IS
    'What the postings of a sealed day come to, by account and the day they count from; written once, with the seal.';
CREATE INDEX daily_sum_sealed ON ledger.daily_sum (sealed_on);

CREATE FUNCTION ledger.day_of(moment timestamptz) RETURNS date
LANGUAGE sql STABLE AS $$ SELECT (moment AT TIME ZONE 'Asia/Jakarta')::date $$;

CREATE FUNCTION ledger.begin_of(day date) RETURNS timestamptz
LANGUAGE sql STABLE AS $$ SELECT day::timestamp AT TIME ZONE 'Asia/Jakarta' $$;

-- The second half of an advisory lock's key; the first is 'LEDG' in ASCII.
CREATE FUNCTION ledger.lock_of(day date) RETURNS integer
LANGUAGE sql IMMUTABLE AS $$ SELECT day - date '2000-01-01' $$;

-- Everybody who records on a day shares its lock until the commit; the sealer of that day wants it alone. Each
-- statement in here sees what was committed before it began, so a day that was sealed meanwhile is seen.
CREATE FUNCTION ledger.recording_moment(wanted timestamptz) RETURNS timestamptz
LANGUAGE plpgsql AS $$
DECLARE
    moment timestamptz := wanted;
    sealed date;
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'the ledger is written to in read committed transactions only';
    END IF;
    LOOP
        PERFORM pg_advisory_xact_lock_shared(1279607879, ledger.lock_of(ledger.day_of(moment)));
        SELECT max(sealed_on) INTO sealed FROM ledger.seal;
        EXIT WHEN sealed IS NULL OR ledger.day_of(moment) > sealed;
        moment := ledger.begin_of(sealed + 1);
    END LOOP;
    RETURN moment;
END $$;
COMMENT ON FUNCTION ledger.recording_moment(timestamptz) IS
    'The moment at which to record: the wanted one, or the first of the first open day if its day is sealed. Holds that day open until the transaction ends; asked again in the same transaction it answers the same.';

CREATE FUNCTION ledger.open_since() RETURNS timestamptz
LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT ledger.begin_of(max(sealed_on) + 1) FROM ledger.seal), '-infinity')
$$;
COMMENT ON FUNCTION ledger.open_since() IS 'Where the days begin that are not sealed yet and not in daily_sum';

SELECT database.place_distributed('ledger.reversal', 'book_id', 'worker');
SELECT database.place_local('ledger.seal');
SELECT database.place_local('ledger.daily_sum');
SELECT database.grant_append_only('ledger.reversal');
SELECT database.grant_append_only('ledger.seal');
SELECT database.grant_append_only('ledger.daily_sum');
