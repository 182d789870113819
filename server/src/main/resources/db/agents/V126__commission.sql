-- Commission of agents: whom they recruited, what each month came to and why, and what was paid of it.
CREATE TABLE agents.recruit (
    agent_id     uuid NOT NULL,
    worker_id    uuid NOT NULL,
    recruited_on date NOT NULL,
    PRIMARY KEY (agent_id, worker_id)
);
COMMENT ON TABLE agents.recruit IS 'Members whose first payment ever was cash taken by the agent.';

CREATE TABLE agents.commission_run (
    agent_id uuid NOT NULL,
    month_on date NOT NULL CHECK (extract(day FROM month_on) = 1),
    entry_id uuid NOT NULL,
    PRIMARY KEY (agent_id, month_on)
);
COMMENT ON TABLE agents.commission_run IS 'A month of an agent that was reckoned, once; entry_id is its book in the ledger.';

CREATE TABLE agents.commission_line (
    agent_id   uuid    NOT NULL,
    kind       text    NOT NULL CHECK (kind IN ('contribution', 'acquisition', 'reversed', 'not-survived')),
    month_on   date    NOT NULL CHECK (extract(day FROM month_on) = 1),
    subject_id uuid    NOT NULL,
    base       bigint  NOT NULL CHECK (base >= 0),
    amount_idr bigint  NOT NULL,
    run_on     date    NOT NULL,
    PRIMARY KEY (agent_id, kind, month_on, subject_id)
);
COMMENT ON TABLE agents.commission_line IS
    'Komisi: a share of a contribution (base: rupiah paid for the month), an acquisition incentive (base: new members, subject: the agent), or either clawed back.';

CREATE TABLE agents.commission_payment (
    agent_id   uuid   NOT NULL,
    batch_id   uuid   NOT NULL,
    amount_idr bigint NOT NULL CHECK (amount_idr > 0),
    PRIMARY KEY (agent_id, batch_id)
);
COMMENT ON TABLE agents.commission_payment IS 'Commission proposed as a payout; a batch that is refused pays nothing.';

SELECT database.place_distributed('agents.recruit', 'agent_id', 'agent');
SELECT database.place_distributed('agents.commission_run', 'agent_id', 'agent');
SELECT database.place_distributed('agents.commission_line', 'agent_id', 'agent');
SELECT database.place_distributed('agents.commission_payment', 'agent_id', 'agent');
SELECT database.grant_read_write('agents');
SELECT database.grant_append_only('agents.recruit');
SELECT database.grant_append_only('agents.commission_run');
SELECT database.grant_append_only('agents.commission_line');
SELECT database.grant_append_only('agents.commission_payment');
-- grant_read_write above holds for the whole schema; this one stays append-only.
SELECT database.grant_append_only('agents.hand_in');
