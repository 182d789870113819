-- Collective enrolment of a roster's people: who pays for them, how they agreed, and how each ended.
CREATE SCHEMA collective;

CREATE TABLE collective.arrangement (
    roster_id    uuid        PRIMARY KEY,
    region_code  text        COLLATE "C" NOT NULL,
    pays         text        NOT NULL CHECK (pays IN ('self', 'scheme', 'group')),
    pays_id      uuid,
    signed_on    date        NOT NULL,
    collected_by text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('proposed', 'running', 'done')),
    people       integer     NOT NULL CHECK (people >= 0),
    version      integer     NOT NULL CHECK (version > 0),
    proposed_by  text        NOT NULL,
    proposed_at  timestamptz NOT NULL,
    confirmed_by text,
    confirmed_at timestamptz,
    finished_at  timestamptz,
    CONSTRAINT arrangement_names_who_pays CHECK ((pays = 'self') = (pays_id IS NULL)),
    CONSTRAINT arrangement_is_confirmed CHECK ((state = 'proposed') = (confirmed_at IS NULL))
);
COMMENT ON TABLE collective.arrangement IS
    'Kesepakatan kolektif: who pays for the people of an imported roster, and the sheet they signed. collected_by is an office, not a person; version counts the proposals.';
CREATE INDEX arrangement_region ON collective.arrangement (region_code);

CREATE TABLE collective.wording (
    roster_id uuid NOT NULL,
    purpose   text NOT NULL,
    key       text NOT NULL,
    language  text NOT NULL,
    text      text NOT NULL,
    PRIMARY KEY (roster_id, purpose)
);
COMMENT ON TABLE collective.wording IS 'What the signed sheet asked, purpose by purpose, in its words.';

CREATE TABLE collective.unsigned (
    roster_id uuid NOT NULL,
    worker_id uuid NOT NULL,
    PRIMARY KEY (roster_id, worker_id)
);
COMMENT ON TABLE collective.unsigned IS 'People of a roster who did not sign its sheet.';

CREATE TABLE collective.ending (
    roster_id  uuid NOT NULL,
    worker_id  uuid NOT NULL,
    ending     text NOT NULL CHECK (ending IN ('enrolled', 'unsigned', 'closed', 'other-programmes', 'not-new')),
    settled_by text,
    settled_at timestamptz,
    PRIMARY KEY (roster_id, worker_id)
);
COMMENT ON TABLE collective.ending IS
    'How each person of a roster ended: enrolled, or left out for a reason until somebody has taken care of it.';
CREATE INDEX ending_left_out ON collective.ending (roster_id) WHERE ending <> 'enrolled' AND settled_at IS NULL;

SELECT database.place_local('collective.arrangement');
SELECT database.place_distributed('collective.wording', 'roster_id', 'roster');
SELECT database.place_distributed('collective.unsigned', 'roster_id', 'roster');
SELECT database.place_distributed('collective.ending', 'roster_id', 'roster');
SELECT database.grant_read_write('collective');
