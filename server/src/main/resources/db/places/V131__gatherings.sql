-- Places where people work side by side: markets, harbours, bases, terminals.
CREATE TABLE places.gathering (
    gathering_id uuid        PRIMARY KEY,
    kind         text        NOT NULL CHECK (kind IN ('market', 'harbour', 'base', 'terminal', 'field', 'other')),
    name         text        NOT NULL,
    name_key     text        NOT NULL,
    region_code  text        COLLATE "C" NOT NULL,
    closed_on    date,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL,
    CONSTRAINT gathering_is_named_once UNIQUE (region_code, kind, name_key)
);
COMMENT ON TABLE places.gathering IS
    'Tempat kerja bersama: pasar, pelabuhan, pangkalan, terminal. Never deleted, since people work there or did; closed instead.';

SELECT database.place_reference('places.gathering');
SELECT database.grant_read_write('places');
