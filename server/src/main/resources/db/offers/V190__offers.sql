-- Offers (penawaran) at random or held out: what is tried on whom, fixed by lot before anybody is seen.
CREATE SCHEMA offers;

CREATE TABLE offers.trial (
    trial_id    uuid        PRIMARY KEY,
    name        text        NOT NULL,
    unit        text        NOT NULL CHECK (unit IN ('person', 'village')),
    region_code text        COLLATE "C" NOT NULL,
    from_on     date        NOT NULL,
    to_on       date        NOT NULL,
    sponsor_id  uuid,
    budget_idr  bigint      CHECK (budget_idr > 0),
    state       text        NOT NULL CHECK (state IN ('proposed', 'open', 'refused', 'closed')),
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    decided_by  text,
    CONSTRAINT trial_has_a_term CHECK (from_on <= to_on),
    CONSTRAINT trial_money_is_whole CHECK ((sponsor_id IS NULL) = (budget_idr IS NULL)),
    CONSTRAINT trial_is_decided_by_somebody CHECK ((state = 'proposed') = (decided_by IS NULL))
);
COMMENT ON TABLE offers.trial IS
    'Uji coba penawaran: where and when it is tried, what is drawn for (a person or a village), and who pays for it.';

CREATE TABLE offers.arm (
    trial_id     uuid    NOT NULL,
    arm          text    NOT NULL,
    share        integer NOT NULL CHECK (share BETWEEN 1 AND 99),
    free_months  integer NOT NULL CHECK (free_months >= 0),
    has_help     boolean NOT NULL,
    has_debit    boolean NOT NULL,
    PRIMARY KEY (trial_id, arm)
);
COMMENT ON TABLE offers.arm IS
    'Kelompok uji coba: what one group is offered and how many of a hundred get it; A is held out and offered nothing.';

CREATE TABLE offers.seed (
    trial_id    uuid  PRIMARY KEY,
    seed_sealed bytea NOT NULL,
    seed_hash   text  NOT NULL
);
COMMENT ON TABLE offers.seed IS
    'What the lot is drawn with, sealed until the trial is closed; its SHA-256 is shown from the start, so that no other can take its place.';

CREATE TABLE offers.arm_scheme (
    trial_id  uuid NOT NULL,
    arm       text NOT NULL,
    scheme_id uuid NOT NULL,
    PRIMARY KEY (trial_id, arm)
);
COMMENT ON TABLE offers.arm_scheme IS 'The sponsor''s scheme that pays the free months of an arm.';

CREATE TABLE offers.village (
    trial_id     uuid NOT NULL,
    village_code text COLLATE "C" NOT NULL,
    arm          text NOT NULL,
    PRIMARY KEY (trial_id, village_code)
);
COMMENT ON TABLE offers.village IS 'Which arm a village got when its trial was opened, where villages are drawn for.';

CREATE TABLE offers.assignment (
    person_index uuid        NOT NULL,
    trial_id     uuid        NOT NULL,
    arm          text        NOT NULL,
    place_code   text        COLLATE "C" NOT NULL,
    sex          text        NOT NULL CHECK (sex IN ('F', 'M')),
    attempt_id   uuid        NOT NULL,
    assigned_on  date        NOT NULL,
    assigned_at  timestamptz NOT NULL,
    PRIMARY KEY (person_index, trial_id)
);
COMMENT ON TABLE offers.assignment IS
    'Who got which arm, from the moment a NIK was first given, by its blind index; place is the village where villages are drawn for, else the regency.';
CREATE INDEX assignment_trial ON offers.assignment (trial_id, person_index);

CREATE TABLE offers.gift (
    person_index uuid        NOT NULL,
    trial_id     uuid        NOT NULL,
    worker_id    uuid        NOT NULL,
    outcome      text        NOT NULL CHECK (outcome IN ('given', 'other-programmes', 'paid-before')),
    given_at     timestamptz NOT NULL,
    PRIMARY KEY (person_index, trial_id)
);
COMMENT ON TABLE offers.gift IS 'Whom the free months of an arm were given to, or why not; once a person and trial.';

SELECT database.place_local('offers.trial');
SELECT database.place_local('offers.arm');
SELECT database.place_local('offers.seed');
SELECT database.place_local('offers.arm_scheme');
SELECT database.place_local('offers.village');
SELECT database.place_distributed('offers.assignment', 'person_index', 'person');
SELECT database.place_distributed('offers.gift', 'person_index', 'person');
ALTER TABLE offers.arm ADD CONSTRAINT arm_trial FOREIGN KEY (trial_id) REFERENCES offers.trial;
ALTER TABLE offers.seed ADD CONSTRAINT seed_trial FOREIGN KEY (trial_id) REFERENCES offers.trial;
ALTER TABLE offers.arm_scheme ADD CONSTRAINT arm_scheme_trial FOREIGN KEY (trial_id) REFERENCES offers.trial;
ALTER TABLE offers.village ADD CONSTRAINT village_trial FOREIGN KEY (trial_id) REFERENCES offers.trial;
SELECT database.grant_read_write('offers');
SELECT database.grant_append_only('offers.arm');
SELECT database.grant_append_only('offers.seed');
SELECT database.grant_append_only('offers.arm_scheme');
SELECT database.grant_append_only('offers.village');
SELECT database.grant_append_only('offers.assignment');
SELECT database.grant_append_only('offers.gift');
