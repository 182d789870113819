-- Enrolment (pendaftaran) by roster: which files came in, how far they are, and what became of their rows.
CREATE SCHEMA enrolment;

CREATE TABLE enrolment.roster (
    roster_id    uuid        PRIMARY KEY,
    file_name    text        NOT NULL,
    fingerprint  text        NOT NULL,
    region_code  text        COLLATE "C" NOT NULL,
    programmes   text        NOT NULL,
    payer        text        NOT NULL,
    mapping      text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('checked', 'importing', 'imported', 'failed')),
    failure      text,
    uploaded_by  text        NOT NULL,
    uploaded_at  timestamptz NOT NULL,
    started_at   timestamptz,
    finished_at  timestamptz,
    last_line    integer     NOT NULL DEFAULT 0,
    rows_total   integer     NOT NULL,
    accepted     integer     NOT NULL,
    warned       integer     NOT NULL,
    duplicate    integer     NOT NULL,
    rejected     integer     NOT NULL,
    blank        integer     NOT NULL
);
COMMENT ON TABLE enrolment.roster IS
    'Daftar kolektif: an uploaded roster. The counts are of the dry run until the import starts, then of the import.';
CREATE INDEX roster_recent ON enrolment.roster (uploaded_at DESC);

CREATE TABLE enrolment.roster_row (
    roster_id uuid    NOT NULL,
    line      integer NOT NULL,
    verdict   text    NOT NULL,
    findings  text    NOT NULL,
    PRIMARY KEY (roster_id, line)
);
COMMENT ON TABLE enrolment.roster_row IS 'Rows of a roster that were not simply accepted, with what was found; never the row itself.';

SELECT database.place_local('enrolment.roster');
SELECT database.place_distributed('enrolment.roster_row', 'roster_id', 'roster');
SELECT database.grant_read_write('enrolment');
