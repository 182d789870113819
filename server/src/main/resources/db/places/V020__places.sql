-- Places: official regions and the agency's branches.
CREATE SCHEMA places;

CREATE TABLE places.region (
    region_code text     COLLATE "C" PRIMARY KEY,
    parent_code text     COLLATE "C",
    level       smallint NOT NULL CHECK (level BETWEEN 1 AND 4),
    name        text     NOT NULL,
    name_key    text     NOT NULL
);
COMMENT ON TABLE places.region IS
    'Wilayah administrasi: 1 provinsi, 2 kabupaten/kota, 3 kecamatan, 4 desa/kelurahan, by official code as text.';
CREATE INDEX region_parent ON places.region (parent_code);

CREATE TABLE places.branch (
    branch_code text    PRIMARY KEY,
    name        text    NOT NULL,
    demo        boolean NOT NULL
);
COMMENT ON TABLE places.branch IS 'Kantor cabang, filled by an administrator; demo marks invented ones.';

CREATE TABLE places.branch_region (
    branch_code text NOT NULL,
    region_code text COLLATE "C" NOT NULL,
    PRIMARY KEY (branch_code, region_code)
);
COMMENT ON TABLE places.branch_region IS 'Kabupaten/kota that a branch serves.';

SELECT database.place_reference('places.region');
SELECT database.place_reference('places.branch');
SELECT database.place_reference('places.branch_region');
SELECT database.grant_read_write('places');
