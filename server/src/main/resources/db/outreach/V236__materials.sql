-- Materials (bahan): texts for people in their own language. Those the program comes with are its own files.
CREATE TABLE outreach.material_text (
    material   text        NOT NULL,
    tongue     text        NOT NULL CHECK (tongue IN ('id', 'en', 'jv', 'su')),
    version    integer     NOT NULL CHECK (version > 0),
    title      text        NOT NULL,
    body       text        NOT NULL,
    written_by text        NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (material, tongue, version)
);
COMMENT ON TABLE outreach.material_text IS
    'Naskah bahan: every version of a text; body has a paragraph a line and names of law figures in braces.';

CREATE TABLE outreach.material_release (
    material    text        NOT NULL,
    tongue      text        NOT NULL,
    version     integer     NOT NULL,
    released_by text        NOT NULL,
    released_at timestamptz NOT NULL,
    PRIMARY KEY (material, tongue, version)
);
COMMENT ON TABLE outreach.material_release IS
    'Penerbitan: that somebody who did not write a version let it go to the public; the latest such version is what people read.';

SELECT database.place_local('outreach.material_text');
SELECT database.place_local('outreach.material_release');
ALTER TABLE outreach.material_release ADD CONSTRAINT material_release_of_text
    FOREIGN KEY (material, tongue, version) REFERENCES outreach.material_text;
SELECT database.grant_read_write('outreach');
SELECT database.grant_append_only('outreach.material_text');
SELECT database.grant_append_only('outreach.material_release');
