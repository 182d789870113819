-- An agent's limit and bank account change once a second officer has agreed.
CREATE TABLE agents.terms_change (
    agent_id       uuid        PRIMARY KEY,
    change_id      uuid        NOT NULL,
    limit_idr      bigint      NOT NULL CHECK (limit_idr > 0),
    name_sealed    bytea,
    bank           text,
    account_sealed bytea,
    proposed_by    text        NOT NULL,
    proposed_at    timestamptz NOT NULL,
    CONSTRAINT terms_change_payee CHECK (num_nonnulls(name_sealed, bank, account_sealed) IN (0, 3))
);
COMMENT ON TABLE agents.terms_change IS
    'What an officer proposes for an agent: the most cash it may hold and, if given, where its commission goes. A new proposal takes the place of the one before.';
SELECT database.place_distributed('agents.terms_change', 'agent_id', 'agent');
SELECT database.grant_read_write('agents');
SELECT database.grant_append_only('agents.recruit');
SELECT database.grant_append_only('agents.commission_run');
SELECT database.grant_append_only('agents.commission_line');
-- grant_read_write above holds for the whole schema; this one stays append-only.
SELECT database.grant_append_only('agents.hand_in');
