-- Whoever was merged into another left payments behind: they are the survivor's, who has the months they bought.
CREATE TABLE contributions.merged_record (
    worker_id uuid NOT NULL,
    merged_id uuid NOT NULL,
    PRIMARY KEY (worker_id, merged_id)
);
COMMENT ON TABLE contributions.merged_record IS
    'The months and the piggy bank of merged_id came to worker_id by one merger or several; payments stay where they were posted.';

-- What left suspense keeps whose payment bought the month that was paid twice, so that the next merger finds it.
ALTER TABLE contributions.suspense_release ADD COLUMN payer_id uuid;
COMMENT ON COLUMN contributions.suspense_release.payer_id IS
    'Of a month paid twice: the record whose payment, file_id, bought it.';
-- Which payments bought a month that was paid twice.
CREATE INDEX suspense_paid_twice ON contributions.suspense (payer_id) WHERE channel = 'merge';
CREATE INDEX suspense_release_paid_twice ON contributions.suspense_release (payer_id) WHERE channel = 'merge';

SELECT database.place_distributed('contributions.merged_record', 'worker_id', 'worker');
SELECT database.grant_read_write('contributions');
SELECT database.grant_append_only('contributions.merged_record');
