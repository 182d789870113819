-- Recruits whose record was merged into another: the one that stays earns the agent, and what was earned stands.
CREATE TABLE agents.recruit_merge (
    agent_id    uuid    NOT NULL,
    merged_id   uuid    NOT NULL,
    survivor_id uuid    NOT NULL,
    earns       boolean NOT NULL,
    PRIMARY KEY (agent_id, merged_id)
);
COMMENT ON TABLE agents.recruit_merge IS
    'A recruit (merged_id) of the agent is the worker survivor_id by now; earns is false where another agent had recruited that one, who goes on earning.';
CREATE INDEX recruit_merge_survivor ON agents.recruit_merge (survivor_id);
CREATE INDEX recruit_worker ON agents.recruit (worker_id);
SELECT database.place_distributed('agents.recruit_merge', 'agent_id', 'agent');
SELECT database.grant_read_write('agents');
SELECT database.grant_append_only('agents.recruit');
SELECT database.grant_append_only('agents.commission_run');
SELECT database.grant_append_only('agents.commission_line');
SELECT database.grant_append_only('agents.commission_payment');
-- grant_read_write above holds for the whole schema; this one stays append-only.
SELECT database.grant_append_only('agents.hand_in');
