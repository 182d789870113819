-- An import runs in lanes side by side; each knows the line it has reached.
CREATE TABLE enrolment.roster_lane (
    roster_id uuid     NOT NULL,
    lane      smallint NOT NULL,
    last_line integer  NOT NULL DEFAULT 0,
    PRIMARY KEY (roster_id, lane)
);
COMMENT ON TABLE enrolment.roster_lane IS
    'How far each lane of a roster''s import is: the last of its lines that is committed. Rows of one NIK share a lane.';
SELECT database.place_local('enrolment.roster_lane');
SELECT database.grant_read_write('enrolment');

INSERT INTO enrolment.roster_lane (roster_id, lane, last_line)
SELECT roster_id, 0, last_line FROM enrolment.roster WHERE state = 'importing';
ALTER TABLE enrolment.roster DROP COLUMN last_line;
