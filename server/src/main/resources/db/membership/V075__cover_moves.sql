-- Payments come by the hundred a second; what they move is noted here and told to listeners a few times a second.
CREATE TABLE membership.cover_move (
    note_id            uuid   NOT NULL,
    region_code        text   NOT NULL,
    protected_until_on date   NOT NULL,
    change             bigint NOT NULL,
    PRIMARY KEY (note_id, region_code, protected_until_on)
);
COMMENT ON TABLE membership.cover_move IS
    'Cover that moved and was not told yet: so many more members of a region are protected until a day.';

SELECT database.place_local('membership.cover_move');
SELECT database.grant_read_write('membership');
