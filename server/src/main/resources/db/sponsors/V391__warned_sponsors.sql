-- Whoever pays hears in time that the money or the term ends, and not only the officers.
ALTER TABLE sponsors.sponsor ADD COLUMN phone_sealed bytea;
COMMENT ON COLUMN sponsors.sponsor.phone_sealed IS
    'Telepon narahubung, sealed: where the sponsor hears that a scheme ends.';

CREATE TABLE sponsors.warning (
    scheme_id uuid        NOT NULL,
    ends_on   date        NOT NULL,
    level     text        NOT NULL CHECK (level IN ('soon', 'near', 'now')),
    noted_at  timestamptz NOT NULL,
    PRIMARY KEY (scheme_id, ends_on, level)
);
COMMENT ON TABLE sponsors.warning IS
    'Peringatan kepada penanggung: which end of a scheme its sponsor was warned of, 60 days (soon), 30 (near) and 7 (now) before it, each once.';

SELECT database.place_local('sponsors.warning');
ALTER TABLE sponsors.warning ADD CONSTRAINT warning_scheme FOREIGN KEY (scheme_id) REFERENCES sponsors.scheme;
SELECT database.grant_read_write('sponsors');
SELECT database.grant_append_only('sponsors.funding');
