-- Samples drawn by lot: whom to ask of each part of a round's sample, and who comes in their place.
CREATE TABLE survey.draw (
    round_id uuid        PRIMARY KEY,
    seed     bigint      NOT NULL,
    drawn_by text        NOT NULL,
    drawn_at timestamptz NOT NULL
);
COMMENT ON TABLE survey.draw IS
    'Undian contoh: that the people of a round were drawn, and the seed by which everybody can repeat it.';

CREATE TABLE survey.drawn_part (
    round_id    uuid    NOT NULL,
    region_code text    COLLATE "C" NOT NULL,
    livelihood  text    NOT NULL,
    on_record   integer NOT NULL CHECK (on_record >= 0),
    drawn       integer NOT NULL CHECK (drawn BETWEEN 0 AND on_record),
    PRIMARY KEY (round_id, region_code, livelihood)
);
COMMENT ON TABLE survey.drawn_part IS
    'Kelompok contoh yang diundi: of how many people on record who may be contacted how many were drawn. An empty livelihood is any.';

CREATE TABLE survey.drawn (
    round_id    uuid    NOT NULL,
    person_id   uuid    NOT NULL,
    kind        text    NOT NULL CHECK (kind IN ('worker', 'prospect')),
    region_code text    COLLATE "C" NOT NULL,
    livelihood  text    NOT NULL,
    place       integer NOT NULL CHECK (place > 0),
    outcome     text    CHECK (outcome IN ('answered', 'refused', 'not-found')),
    PRIMARY KEY (round_id, person_id),
    CONSTRAINT drawn_each_in_their_place UNIQUE (round_id, region_code, livelihood, place)
);
COMMENT ON TABLE survey.drawn IS
    'Terpilih: a worker or prospect by the place that the lot gave them in their part of the sample, the reserves after those drawn, and what came of it. That somebody answered is known, not what: no time and no interview stands beside it.';

-- Who is on record and may be drawn: reads registry and membership (docs/decisions/0006-reports-across-modules.md). Whether
-- they may be contacted, their consent says at the moment somebody asks.
CREATE VIEW survey.on_record AS
SELECT w.worker_id AS person_id, 'worker' AS kind, w.region_code, w.livelihood
FROM registry.worker w
JOIN membership.member m USING (worker_id)
WHERE w.merged_into IS NULL AND m.closed_on IS NULL
UNION ALL
SELECT prospect_id, 'prospect', region_code, livelihood
FROM registry.prospect
WHERE state = 'open';

SELECT database.place_local('survey.draw');
SELECT database.place_local('survey.drawn_part');
SELECT database.place_distributed('survey.drawn', 'round_id', 'survey');
SELECT database.grant_read_write('survey');
