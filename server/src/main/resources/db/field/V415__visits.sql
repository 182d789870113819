-- Who was visited and is left in peace for some days. What came of a visit is in the audit; this is gone when the days are over.
CREATE TABLE field.rest (
    person      text        NOT NULL,
    region_code text        COLLATE "C" NOT NULL,
    visited_at  timestamptz NOT NULL,
    until_on    date        NOT NULL,
    PRIMARY KEY (person)
);
COMMENT ON TABLE field.rest IS
    'Sudah dikunjungi: a member by number or a prospect by id, and the day on which they are on the list of visits again.';

SELECT database.place_distributed('field.rest', 'person', 'field_rest');
CREATE INDEX rest_region ON field.rest (region_code);
SELECT database.grant_read_write('field');
