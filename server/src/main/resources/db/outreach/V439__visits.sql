-- Every visit to a member or a prospect, whatever came of it. Those to a prospect are the worker's too once they are one, and
-- are gone when a prospect wants to be forgotten.
CREATE TABLE outreach.visit (
    subject_id   uuid        NOT NULL,
    visit_id     uuid        NOT NULL,
    subject_kind text        NOT NULL CHECK (subject_kind IN ('worker', 'prospect')),
    outcome      text        NOT NULL CHECK (outcome IN ('met', 'not-home', 'will-pay', 'declined')),
    activity_id  uuid,
    visited_at   timestamptz NOT NULL,
    visited_by   text        NOT NULL,
    PRIMARY KEY (subject_id, visit_id)
);
COMMENT ON TABLE outreach.visit IS
    'Kunjungan: that an officer went to somebody, what came of it, and the activity that it was part of, if any. Never changed.';

SELECT database.place_distributed('outreach.visit', 'subject_id', 'subject');
SELECT database.grant_read_write('outreach');
