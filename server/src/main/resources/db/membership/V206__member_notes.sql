-- Whose membership or cover changed, told to listeners together with the sums of membership.cover_move.
CREATE TABLE membership.member_note (
    note_id uuid   PRIMARY KEY,
    workers uuid[] NOT NULL
);
COMMENT ON TABLE membership.member_note IS 'Members of one transaction whose membership or cover changed and was not told yet.';
-- Ids are as good as random: trying to compress them costs time and saves nothing.
ALTER TABLE membership.member_note ALTER COLUMN workers SET STORAGE EXTERNAL;

SELECT database.place_local('membership.member_note');
SELECT database.grant_read_write('membership');
