-- Another NIK for somebody who was registered with a wrong one (penggantian NIK): proposed by one officer, decided by another.
CREATE TABLE registry.nik_change (
    worker_id   uuid        NOT NULL,
    change_id   uuid        NOT NULL,
    nik_sealed  bytea,
    proof       text        NOT NULL CHECK (proof IN ('id-card', 'family-card', 'office-letter')),
    reason      text        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('proposed', 'approved', 'declined')),
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    decided_by  text,
    decided_at  timestamptz,
    PRIMARY KEY (worker_id, change_id),
    CONSTRAINT nik_change_is_decided_by_another CHECK (state <> 'approved' OR decided_by <> proposed_by)
);
COMMENT ON TABLE registry.nik_change IS 'Penggantian NIK: another NIK for a worker, what shows that it is right, and what a second officer said.';
COMMENT ON COLUMN registry.nik_change.nik_sealed IS
    'The NIK wanted while it waits; the one that was given up once it is approved, so that a mistake can be undone; none when declined.';
CREATE UNIQUE INDEX nik_change_one_waits ON registry.nik_change (worker_id) WHERE state = 'proposed';
CREATE INDEX nik_change_waiting ON registry.nik_change (proposed_at) WHERE state = 'proposed';

SELECT database.place_distributed('registry.nik_change', 'worker_id', 'worker');
SELECT database.grant_read_write('registry');
SELECT database.grant_append_only('registry.worker_change');
