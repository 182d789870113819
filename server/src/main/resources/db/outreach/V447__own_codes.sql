-- Codes of persons (kode sendiri): whoever speaks for us may have a code of their own, so that who joins with it came by them
-- without any activity. In outreach.word and outreach.contact the id of such a code stands where that of an activity does.
CREATE TABLE outreach.own_code (
    own_code_id     uuid        PRIMARY KEY,
    communicator_id uuid        NOT NULL,
    code            text        NOT NULL UNIQUE,
    given_by        text        NOT NULL,
    given_at        timestamptz NOT NULL
);
COMMENT ON TABLE outreach.own_code IS
    'Kode sendiri: what people scan, type or send to say which person they come from. One who was merged leaves theirs to who stays, who then has two.';
CREATE INDEX own_code_communicator ON outreach.own_code (communicator_id, given_at);

ALTER TABLE outreach.communicator ADD COLUMN staff_login text;
COMMENT ON COLUMN outreach.communicator.staff_login IS
    'The account of an officer or agent who is this person: whom they enrol outside came by their own code.';
CREATE INDEX communicator_staff ON outreach.communicator (staff_login) WHERE staff_login IS NOT NULL;

COMMENT ON COLUMN outreach.word.activity_id IS 'Of outreach.activity, or of outreach.own_code.';
COMMENT ON COLUMN outreach.contact.activity_id IS 'Of outreach.activity, or of outreach.own_code.';

SELECT database.place_local('outreach.own_code');
ALTER TABLE outreach.own_code ADD CONSTRAINT own_code_is_of_communicator
    FOREIGN KEY (communicator_id) REFERENCES outreach.communicator;
SELECT database.grant_read_write('outreach');
