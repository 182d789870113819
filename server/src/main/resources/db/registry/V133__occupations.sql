-- Occupations (pekerjaan) that somebody has described. A first occupation that only a roster has stated has no row: its two
-- texts are the worker's own (docs/decisions/0020-the-first-occupation-is-what-the-roster-said.md).
CREATE TABLE registry.occupation (
    worker_id      uuid        NOT NULL,
    occupation_id  uuid        NOT NULL,
    rank           smallint    NOT NULL CHECK (rank >= 1),
    livelihood     text        NOT NULL,
    words          text,
    workplace_kind text        NOT NULL CHECK (workplace_kind IN ('stall', 'base', 'boat', 'field', 'house', 'other')),
    gathering_id   uuid,
    place          text,
    detail         text,
    season         smallint[]  NOT NULL,
    since_on       date,
    until_on       date,
    version        integer     NOT NULL DEFAULT 1,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    PRIMARY KEY (worker_id, occupation_id),
    CONSTRAINT occupation_runs_forward CHECK (until_on >= since_on),
    CONSTRAINT occupation_is_at_one_place CHECK (gathering_id IS NULL OR place IS NULL)
);
COMMENT ON TABLE registry.occupation IS
    'Pekerjaan: what a worker lives on and where; rank 1 is the first. season is months of the year, empty for all of them. gathering_id is of places.gathering.';
CREATE UNIQUE INDEX occupation_current ON registry.occupation (worker_id, rank) WHERE until_on IS NULL;

SELECT database.place_distributed('registry.occupation', 'worker_id', 'worker');
SELECT database.grant_read_write('registry');
SELECT database.grant_append_only('registry.worker_change');
