-- How often the page behind a sign at a gate was opened: people without a name, so no contacts.
CREATE TABLE outreach.opening (
    activity_id uuid    NOT NULL,
    day_on      date    NOT NULL,
    times       integer NOT NULL CHECK (times > 0),
    PRIMARY KEY (activity_id, day_on)
);
COMMENT ON TABLE outreach.opening IS
    'Pindaian: how often the page behind an activity''s code was opened on a day. Says nothing of who did, nor of how many they were.';

SELECT database.place_local('outreach.opening');
SELECT database.grant_read_write('outreach');
SELECT database.grant_append_only('outreach.contact');
SELECT database.grant_append_only('outreach.word');
