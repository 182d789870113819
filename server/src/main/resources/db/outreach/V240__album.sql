-- Pictures of activities: what a morning at the market looked like, for those who plan the next one.
CREATE TABLE outreach.activity_picture (
    activity_id uuid        NOT NULL,
    picture_id  uuid        NOT NULL,
    bytes       integer     NOT NULL CHECK (bytes > 0),
    caption     text        NOT NULL,
    added_by    text        NOT NULL,
    added_at    timestamptz NOT NULL,
    PRIMARY KEY (activity_id, picture_id)
);
COMMENT ON TABLE outreach.activity_picture IS
    'Foto kegiatan: kept as sealed files named by picture_id, only with the leave of those who can be recognised; forgotten when taken down.';

SELECT database.place_local('outreach.activity_picture');
SELECT database.grant_read_write('outreach');
SELECT database.grant_append_only('outreach.contact');
SELECT database.grant_append_only('outreach.word');
