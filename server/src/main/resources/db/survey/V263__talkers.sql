-- Good talkers (penutur): whom villagers name when they are asked who explains things well.
CREATE TABLE survey.talker (
    talker_id   uuid        PRIMARY KEY,
    region_code text        COLLATE "C" NOT NULL,
    name_index  uuid        NOT NULL,
    name_sealed bytea,
    named_by    integer     NOT NULL CHECK (named_by > 0),
    first_on    date        NOT NULL,
    last_on     date        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('named', 'agreed', 'declined')),
    worker_id   uuid,
    decided_by  text,
    CONSTRAINT talker_is_named_once UNIQUE (region_code, name_index),
    CONSTRAINT talker_who_declined_has_no_name CHECK ((state = 'declined') = (name_sealed IS NULL)),
    CONSTRAINT talker_is_decided_by_somebody CHECK ((state = 'named') = (decided_by IS NULL))
);
COMMENT ON TABLE survey.talker IS
    'Penutur: somebody named in a place, by the sound of the name, and by how many interviews; who named them is not kept. Who declines keeps no name, only its index, so that nobody asks again. Deleted when nobody asks in time.';

CREATE TABLE survey.naming (
    interview_id uuid PRIMARY KEY,
    named_on     date NOT NULL
);
COMMENT ON TABLE survey.naming IS
    'That somebody was named in an interview, so that sending it again counts once; whom, it does not say.';

SELECT database.place_local('survey.talker');
SELECT database.place_local('survey.naming');
SELECT database.grant_read_write('survey');
SELECT database.grant_append_only('survey.round');
SELECT database.grant_append_only('survey.stratum');
SELECT database.grant_append_only('survey.said');
