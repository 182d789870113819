-- Sponsors (penanggung iuran): who gives the money, for whom and for which months, and what became of each month.
CREATE SCHEMA sponsors;

CREATE TABLE sponsors.sponsor (
    sponsor_id  uuid        PRIMARY KEY,
    name        text        NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('village', 'region', 'state', 'company', 'neighbour', 'promotion')),
    region_code text        COLLATE "C" NOT NULL,
    contact     text        NOT NULL,
    created_by  text        NOT NULL,
    created_at  timestamptz NOT NULL
);
COMMENT ON TABLE sponsors.sponsor IS 'Penanggung iuran: who pays contributions for others; contact is an office, not a person.';

CREATE TABLE sponsors.funding (
    sponsor_id  uuid        NOT NULL,
    reference   text        NOT NULL,
    amount_idr  bigint      NOT NULL CHECK (amount_idr > 0),
    received_on date        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (sponsor_id, reference)
);
COMMENT ON TABLE sponsors.funding IS 'Money received from a sponsor, once per reference of its transfer.';

-- Months are known by their first days; both are inclusive.
CREATE TABLE sponsors.scheme (
    scheme_id   uuid        PRIMARY KEY,
    sponsor_id  uuid        NOT NULL,
    name        text        NOT NULL,
    programmes  text        NOT NULL,
    from_on     date        NOT NULL CHECK (extract(day FROM from_on) = 1),
    to_on       date        NOT NULL CHECK (extract(day FROM to_on) = 1),
    budget_idr  bigint      NOT NULL CHECK (budget_idr > 0),
    most_months integer     CHECK (most_months > 0),
    opened_by   text        NOT NULL,
    opened_at   timestamptz NOT NULL,
    CONSTRAINT scheme_has_a_term CHECK (from_on <= to_on)
);
COMMENT ON TABLE sponsors.scheme IS
    'Program tanggungan: which months a sponsor pays, and the most it spends; most_months a member where it is promotional.';

CREATE TABLE sponsors.outlook (
    scheme_id   uuid        PRIMARY KEY,
    ends_on     date        NOT NULL,
    cause       text        NOT NULL CHECK (cause IN ('money', 'term')),
    unpaid      integer     NOT NULL CHECK (unpaid >= 0),
    unoffered   integer     NOT NULL CHECK (unoffered >= 0),
    reckoned_at timestamptz NOT NULL
);
COMMENT ON TABLE sponsors.outlook IS
    'Until when a scheme pays and why no longer, as of its last run; unoffered are members without an offer to pay themselves.';

CREATE TABLE sponsors.scheme_member (
    worker_id uuid        NOT NULL,
    scheme_id uuid        NOT NULL,
    place     integer     NOT NULL,
    added_by  text        NOT NULL,
    added_at  timestamptz NOT NULL,
    PRIMARY KEY (worker_id, scheme_id)
);
COMMENT ON TABLE sponsors.scheme_member IS 'Whom a scheme pays for; place is the order in which they were named.';
CREATE INDEX scheme_member_place ON sponsors.scheme_member (scheme_id, place);

-- Reserved with the ledger entry that takes the money out of the sponsor's account, settled by the intake's answer.
CREATE TABLE sponsors.sponsored_month (
    worker_id   uuid        NOT NULL,
    month_on    date        NOT NULL CHECK (extract(day FROM month_on) = 1),
    scheme_id   uuid        NOT NULL,
    due_idr     bigint      NOT NULL CHECK (due_idr > 0),
    state       text        NOT NULL CHECK (state IN ('reserved', 'paid', 'saved', 'suspended')),
    bought_on   date,
    reserved_at timestamptz NOT NULL,
    PRIMARY KEY (worker_id, month_on),
    CONSTRAINT sponsored_month_is_bought_when_paid CHECK ((state = 'paid') = (bought_on IS NOT NULL))
);
COMMENT ON TABLE sponsors.sponsored_month IS
    'A month paid out of a budget. The key keeps two sponsors from paying one month; bought_on is the month it became, a later one if the member was quicker.';
CREATE INDEX sponsored_month_scheme ON sponsors.sponsored_month (scheme_id, state);

CREATE TABLE sponsors.unpaid_month (
    worker_id uuid NOT NULL,
    scheme_id uuid NOT NULL,
    month_on  date NOT NULL,
    reason    text NOT NULL,
    PRIMARY KEY (worker_id, scheme_id, month_on)
);
COMMENT ON TABLE sponsors.unpaid_month IS 'Who was not paid for in a calendar month, and why, as of the last run in it.';
CREATE INDEX unpaid_month_scheme ON sponsors.unpaid_month (scheme_id, month_on);

CREATE TABLE sponsors.offer (
    worker_id     uuid   NOT NULL,
    scheme_id     uuid   NOT NULL,
    offered_on    date   NOT NULL,
    last_month_on date   NOT NULL,
    price_idr     bigint NOT NULL,
    offered_by    text   NOT NULL,
    PRIMARY KEY (worker_id, scheme_id)
);
COMMENT ON TABLE sponsors.offer IS
    'That a member was told when the sponsor ends and what it costs to go on alone; what came of it is read from the cover.';
CREATE INDEX offer_scheme ON sponsors.offer (scheme_id);

SELECT database.place_local('sponsors.sponsor');
SELECT database.place_local('sponsors.funding');
SELECT database.place_local('sponsors.scheme');
SELECT database.place_local('sponsors.outlook');
SELECT database.place_distributed('sponsors.scheme_member', 'worker_id', 'worker');
SELECT database.place_distributed('sponsors.sponsored_month', 'worker_id', 'worker');
SELECT database.place_distributed('sponsors.unpaid_month', 'worker_id', 'worker');
SELECT database.place_distributed('sponsors.offer', 'worker_id', 'worker');
ALTER TABLE sponsors.funding ADD CONSTRAINT funding_sponsor FOREIGN KEY (sponsor_id) REFERENCES sponsors.sponsor;
ALTER TABLE sponsors.scheme ADD CONSTRAINT scheme_sponsor FOREIGN KEY (sponsor_id) REFERENCES sponsors.sponsor;
ALTER TABLE sponsors.outlook ADD CONSTRAINT outlook_scheme FOREIGN KEY (scheme_id) REFERENCES sponsors.scheme;
SELECT database.grant_read_write('sponsors');
SELECT database.grant_append_only('sponsors.funding');
