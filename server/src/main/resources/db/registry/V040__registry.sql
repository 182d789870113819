-- Workers (pekerja), the keys by which they are found, what changed about them, and prospects.
CREATE SCHEMA registry;

CREATE TABLE registry.worker (
    worker_id     uuid        PRIMARY KEY,
    member_number text        NOT NULL,
    name          text        NOT NULL,
    name_keys     text[]      NOT NULL,
    lookalike     bigint      NOT NULL,
    sex           text        NOT NULL CHECK (sex IN ('M', 'F')),
    birth_on      date        NOT NULL,
    birth_place   text,
    nik_sealed    bytea       NOT NULL,
    phone_sealed  bytea,
    phone_index   uuid,
    region_code   text        COLLATE "C" NOT NULL,
    address       text,
    livelihood    text,
    workplace     text,
    source        text        NOT NULL,
    recorded_by   text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    version       integer     NOT NULL DEFAULT 1,
    merged_into   uuid
);
COMMENT ON TABLE registry.worker IS 'Pekerja: one person, keyed by a NIK that is kept sealed.';
COMMENT ON COLUMN registry.worker.lookalike IS 'Hash of birth date and name keys: two people who share it may be one.';
CREATE INDEX worker_name ON registry.worker USING gin (name_keys);
CREATE INDEX worker_lookalike ON registry.worker (lookalike);
CREATE INDEX worker_phone ON registry.worker (phone_index) WHERE phone_index IS NOT NULL;

CREATE TABLE registry.identity_key (
    blind_index uuid PRIMARY KEY,
    worker_id   uuid NOT NULL
);
COMMENT ON TABLE registry.identity_key IS 'The one worker of each NIK, by its blind index: the claim that keeps a NIK unique.';

CREATE TABLE registry.number_key (
    member_number text PRIMARY KEY,
    worker_id     uuid NOT NULL
);
COMMENT ON TABLE registry.number_key IS 'The one worker of each member number (nomor kartu), which is also the payment code.';

CREATE TABLE registry.number_block (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    next     bigint  NOT NULL
);
COMMENT ON TABLE registry.number_block IS 'Where the next block of member numbers begins; one row.';
INSERT INTO registry.number_block (next) VALUES (1);

CREATE TABLE registry.worker_change (
    worker_id  uuid        NOT NULL,
    change_id  uuid        NOT NULL,
    changed_at timestamptz NOT NULL,
    actor      text        NOT NULL,
    reason     text        NOT NULL,
    field      text        NOT NULL,
    before     text        NOT NULL,
    after      text        NOT NULL,
    PRIMARY KEY (worker_id, change_id)
);
COMMENT ON TABLE registry.worker_change IS 'History of a worker: who changed which field when and why. Phones show their last digits only.';

CREATE TABLE registry.duplicate_review (
    worker_id   uuid        NOT NULL,
    other_id    uuid        NOT NULL,
    found_at    timestamptz NOT NULL,
    state       text        NOT NULL CHECK (state IN ('open', 'different', 'merge-proposed', 'merged')),
    survivor_id uuid,
    proposed_by text,
    decided_by  text,
    decided_at  timestamptz,
    reason      text,
    PRIMARY KEY (worker_id, other_id)
);
COMMENT ON TABLE registry.duplicate_review IS 'Two workers who may be one person, and what officers decided. Never merged by itself.';
CREATE INDEX duplicate_review_waiting ON registry.duplicate_review (found_at) WHERE state IN ('open', 'merge-proposed');

CREATE TABLE registry.prospect (
    prospect_id  uuid        PRIMARY KEY,
    name         text        NOT NULL,
    phone_sealed bytea,
    region_code  text        COLLATE "C" NOT NULL,
    livelihood   text,
    note         text,
    consent_words text       NOT NULL,
    consented_at timestamptz NOT NULL,
    recorded_by  text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('open', 'enrolled', 'declined')),
    worker_id    uuid,
    closed_at    timestamptz
);
COMMENT ON TABLE registry.prospect IS 'Calon peserta: somebody reached who agreed to be contacted; needs no NIK.';
CREATE INDEX prospect_open ON registry.prospect (region_code) WHERE state = 'open';

SELECT database.place_distributed('registry.worker', 'worker_id', 'worker');
SELECT database.place_distributed('registry.worker_change', 'worker_id', 'worker');
SELECT database.place_distributed('registry.duplicate_review', 'worker_id', 'worker');
SELECT database.place_distributed('registry.identity_key', 'blind_index', 'identity');
SELECT database.place_distributed('registry.number_key', 'member_number', 'number');
SELECT database.place_local('registry.number_block');
SELECT database.place_distributed('registry.prospect', 'prospect_id', 'prospect');
SELECT database.grant_read_write('registry');
SELECT database.grant_append_only('registry.worker_change');
