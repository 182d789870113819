-- Households (keluarga): who lives together under one family card, who of a worker's kin lives elsewhere.
CREATE TABLE registry.household (
    household_id uuid        PRIMARY KEY,
    card_sealed  bytea,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
COMMENT ON TABLE registry.household IS
    'Keluarga: people who live together; the number of its family card (kartu keluarga) is sealed, and absent while nobody has shown it.';

CREATE TABLE registry.family_card_key (
    blind_index  uuid PRIMARY KEY,
    household_id uuid NOT NULL
);
COMMENT ON TABLE registry.family_card_key IS 'The one household of each family card, by the blind index of its number.';

CREATE TABLE registry.household_person (
    household_id uuid    NOT NULL,
    person_id    uuid    NOT NULL,
    worker_id    uuid,
    name         text,
    sex          text    CHECK (sex IN ('M', 'F')),
    birth_on     date,
    relation     text    NOT NULL,
    school       text,
    joined_on    date    NOT NULL,
    left_on      date,
    left_because text    CHECK (left_because IN ('moved', 'died', 'mistake')),
    version      integer NOT NULL DEFAULT 1,
    PRIMARY KEY (household_id, person_id),
    CONSTRAINT household_person_is_known CHECK (
        num_nulls(name, sex, birth_on) = CASE WHEN worker_id IS NULL THEN 0 ELSE 3 END),
    CONSTRAINT household_person_leaves_for_a_cause CHECK ((left_on IS NULL) = (left_because IS NULL))
);
COMMENT ON TABLE registry.household_person IS
    'Anggota keluarga: somebody in a household and what they are to its head; name, sex and birth date of a worker are the worker''s own. Never deleted; left instead.';
CREATE UNIQUE INDEX household_person_head ON registry.household_person (household_id)
    WHERE relation = 'head' AND left_on IS NULL;

CREATE TABLE registry.worker_household (
    worker_id    uuid PRIMARY KEY,
    household_id uuid NOT NULL,
    person_id    uuid NOT NULL
);
COMMENT ON TABLE registry.worker_household IS 'The one household in which a worker lives now: the claim that keeps it one.';

CREATE TABLE registry.relative (
    worker_id     uuid    NOT NULL,
    relative_id   uuid    NOT NULL,
    person_id     uuid,
    name          text,
    sex           text    CHECK (sex IN ('M', 'F')),
    birth_on      date,
    kin           text    NOT NULL,
    ended_on      date,
    ended_because text    CHECK (ended_because IN ('moved', 'died', 'mistake')),
    version       integer NOT NULL DEFAULT 1,
    PRIMARY KEY (worker_id, relative_id),
    CONSTRAINT relative_is_known CHECK (num_nulls(name, sex) = CASE WHEN person_id IS NULL THEN 0 ELSE 2 END),
    CONSTRAINT relative_ends_for_a_cause CHECK ((ended_on IS NULL) = (ended_because IS NULL))
);
COMMENT ON TABLE registry.relative IS
    'Kerabat: kin of a worker who live elsewhere, or what somebody of the household (person_id) is to the worker where the card leaves it open.';
CREATE UNIQUE INDEX relative_in_household ON registry.relative (worker_id, person_id)
    WHERE person_id IS NOT NULL AND ended_on IS NULL;

SELECT database.place_distributed('registry.household', 'household_id', 'household');
SELECT database.place_distributed('registry.household_person', 'household_id', 'household');
SELECT database.place_distributed('registry.family_card_key', 'blind_index', 'family-card');
SELECT database.place_distributed('registry.worker_household', 'worker_id', 'worker');
SELECT database.place_distributed('registry.relative', 'worker_id', 'worker');
SELECT database.grant_read_write('registry');
SELECT database.grant_append_only('registry.worker_change');
