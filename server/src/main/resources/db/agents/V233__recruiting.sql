-- From which day it counts how long an agent has recruited nobody: its first, or the day it was allowed to begin again.
ALTER TABLE agents.agent ADD COLUMN recruiting_from_on date;
COMMENT ON COLUMN agents.agent.recruiting_from_on IS
    'Mulai merekrut: the day from which months without a new member count; absent for who was registered before this was kept.';
