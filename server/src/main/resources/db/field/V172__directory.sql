-- Which people of a place devices hold, so that a device asks only for what changed.
CREATE TABLE field.directory (
    place_code text   COLLATE "C" NOT NULL,
    audience   text   NOT NULL CHECK (audience IN ('officer', 'agent')),
    revision   bigint NOT NULL,
    read_at    timestamptz NOT NULL,
    PRIMARY KEY (place_code, audience)
);
COMMENT ON TABLE field.directory IS
    'Daftar warga of a place as its officers or its agents see it: how often it was found changed, and when it was last compared with the registry.';

CREATE TABLE field.directory_line (
    place_code    text    COLLATE "C" NOT NULL,
    audience      text    NOT NULL,
    worker_id     uuid    NOT NULL,
    member_number text    NOT NULL,
    digest        bigint  NOT NULL,
    revision      bigint  NOT NULL,
    gone          boolean NOT NULL,
    PRIMARY KEY (place_code, audience, worker_id)
);
COMMENT ON TABLE field.directory_line IS
    'One person of a directory: a hash of what devices are told, the revision in which it last changed, whether the person is still there.';

SELECT database.place_distributed('field.directory', 'place_code', 'field_place');
SELECT database.place_distributed('field.directory_line', 'place_code', 'field_place');
CREATE INDEX directory_line_changed ON field.directory_line (place_code, audience, revision, worker_id);
SELECT database.grant_read_write('field');
