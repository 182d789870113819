-- Agents (Perisai) who take contributions in cash, what they hold, and how it is handed in.
CREATE SCHEMA agents;

CREATE TABLE agents.agent (
    agent_id       uuid   PRIMARY KEY,
    limit_idr      bigint NOT NULL CHECK (limit_idr > 0),
    taken_idr      bigint NOT NULL DEFAULT 0 CHECK (taken_idr >= 0),
    cleared_idr    bigint NOT NULL DEFAULT 0,
    name_sealed    bytea,
    bank           text,
    account_sealed bytea,
    CONSTRAINT agent_payee CHECK (num_nulls(name_sealed, bank, account_sealed) IN (0, 3))
);
COMMENT ON TABLE agents.agent IS
    'Agen Perisai, by the id of the account: the most cash to hold, all ever taken, and what of it was handed in or accepted as missing; where commission is paid to, sealed.';

-- upto_idr is what the agent had taken in all, this taking included: the oldest cash is the first beyond what is cleared.
CREATE TABLE agents.taking (
    agent_id   uuid        NOT NULL,
    taking_id  uuid        NOT NULL,
    worker_id  uuid        NOT NULL,
    months     smallint    NOT NULL CHECK (months > 0),
    amount_idr bigint      NOT NULL CHECK (amount_idr > 0),
    taken_at   timestamptz NOT NULL,
    upto_idr   bigint      NOT NULL,
    state      text        NOT NULL CHECK (state IN ('asked', 'posted', 'suspended')),
    PRIMARY KEY (agent_id, taking_id)
);
COMMENT ON TABLE agents.taking IS 'Cash taken from a member; asked until the intake has answered.';

CREATE TABLE agents.hand_in (
    agent_id    uuid        NOT NULL,
    hand_in_id  uuid        NOT NULL,
    said_idr    bigint      NOT NULL CHECK (said_idr >= 0),
    counted_idr bigint      NOT NULL CHECK (counted_idr >= 0),
    till        text        NOT NULL,
    received_by text        NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (agent_id, hand_in_id)
);
COMMENT ON TABLE agents.hand_in IS 'Setoran agen: what the agent said to hand in, and what an officer counted into a till.';

CREATE TABLE agents.discrepancy (
    agent_id   uuid   NOT NULL,
    hand_in_id uuid   NOT NULL,
    amount_idr bigint NOT NULL CHECK (amount_idr <> 0),
    reason     text   NOT NULL,
    state      text   NOT NULL CHECK (state IN ('proposed', 'accepted', 'refused')),
    decided_by text,
    decided_at timestamptz,
    PRIMARY KEY (agent_id, hand_in_id),
    CONSTRAINT discrepancy_decided CHECK ((state = 'proposed') = (decided_by IS NULL AND decided_at IS NULL))
);
COMMENT ON TABLE agents.discrepancy IS
    'Selisih setoran: what was said less what was counted, above zero when cash was missing. A second officer decides.';

SELECT database.place_distributed('agents.agent', 'agent_id', 'agent');
SELECT database.place_distributed('agents.taking', 'agent_id', 'agent');
SELECT database.place_distributed('agents.hand_in', 'agent_id', 'agent');
SELECT database.place_distributed('agents.discrepancy', 'agent_id', 'agent');
CREATE INDEX taking_age ON agents.taking (agent_id, upto_idr);
CREATE INDEX taking_asked ON agents.taking (agent_id) WHERE state = 'asked';
SELECT database.grant_read_write('agents');
SELECT database.grant_append_only('agents.hand_in');
