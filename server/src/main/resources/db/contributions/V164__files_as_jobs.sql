-- A channel's file is posted by a job, in lanes side by side; each knows the line it has reached.
ALTER TABLE contributions.payment_file
    ADD COLUMN state       text    NOT NULL DEFAULT 'posted' CHECK (state IN ('posting', 'posted', 'failed')),
    ADD COLUMN rows_total  integer NOT NULL DEFAULT 0,
    ADD COLUMN finished_at timestamptz;
UPDATE contributions.payment_file
SET rows_total = posted + repeated + conflicting + suspended + refused, finished_at = uploaded_at;
COMMENT ON COLUMN contributions.payment_file.rows_total IS 'Lines with something in them, below the header.';

CREATE TABLE contributions.payment_file_lane (
    file_id   uuid     NOT NULL,
    lane      smallint NOT NULL,
    last_line integer  NOT NULL DEFAULT 0,
    PRIMARY KEY (file_id, lane)
);
COMMENT ON TABLE contributions.payment_file_lane IS
    'How far each lane of a file''s posting is: the last of its lines that is committed. Payments of one payer share a lane.';
SELECT database.place_distributed('contributions.payment_file_lane', 'file_id', 'file');
SELECT database.grant_read_write('contributions');
