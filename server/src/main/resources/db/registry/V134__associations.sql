-- Associations (perkumpulan): groups that workers belong to, who leads them, who joined and left when.
CREATE TABLE registry.association (
    association_id uuid        PRIMARY KEY,
    kind           text        NOT NULL,
    name           text        NOT NULL,
    region_code    text        COLLATE "C" NOT NULL,
    closed_on      date,
    version        integer     NOT NULL DEFAULT 1,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL
);
COMMENT ON TABLE registry.association IS
    'Perkumpulan: a market association, co-operative, union, group of fishers, wadah or community of a platform; region_code decides which officers see it.';
CREATE INDEX association_region ON registry.association (region_code);

CREATE TABLE registry.association_officer (
    association_id uuid        NOT NULL,
    officer_id     uuid        NOT NULL,
    name           text        NOT NULL,
    role           text        NOT NULL,
    phone_sealed   bytea,
    from_on        date        NOT NULL,
    until_on       date,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    PRIMARY KEY (association_id, officer_id),
    CONSTRAINT association_officer_runs_forward CHECK (until_on >= from_on)
);
COMMENT ON TABLE registry.association_officer IS
    'Pengurus: who leads an association in which role from when until when; need not be a worker.';

CREATE TABLE registry.association_member (
    worker_id      uuid        NOT NULL,
    association_id uuid        NOT NULL,
    joined_on      date        NOT NULL,
    left_on        date,
    added_by       text        NOT NULL,
    added_at       timestamptz NOT NULL,
    removed_by     text,
    PRIMARY KEY (worker_id, association_id, joined_on),
    CONSTRAINT association_member_runs_forward CHECK (left_on >= joined_on),
    CONSTRAINT association_member_is_removed_by_somebody CHECK ((left_on IS NULL) = (removed_by IS NULL))
);
COMMENT ON TABLE registry.association_member IS 'Anggota perkumpulan: who joined when and left when; one may come back.';
CREATE UNIQUE INDEX association_member_once ON registry.association_member (worker_id, association_id) WHERE left_on IS NULL;
CREATE INDEX association_member_list ON registry.association_member (association_id);

SELECT database.place_distributed('registry.association', 'association_id', 'association');
SELECT database.place_distributed('registry.association_officer', 'association_id', 'association');
SELECT database.place_distributed('registry.association_member', 'worker_id', 'worker');
SELECT database.grant_read_write('registry');
SELECT database.grant_append_only('registry.worker_change');
