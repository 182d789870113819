-- Who turns out to be nobody whom a round asks is neither a refusal nor somebody not found; and which device was told of whom.
ALTER TABLE survey.drawn
    DROP CONSTRAINT drawn_outcome_check,
    ADD CONSTRAINT drawn_outcome_check CHECK (outcome IN ('answered', 'refused', 'not-found', 'not-eligible'));

CREATE TABLE survey.told (
    round_id  uuid NOT NULL,
    device_id uuid NOT NULL,
    person_id uuid NOT NULL,
    PRIMARY KEY (round_id, device_id, person_id)
);
COMMENT ON TABLE survey.told IS
    'Nama di perangkat: of which drawn people a device was told, so that the audit hears of each name that goes out once.';

SELECT database.place_distributed('survey.told', 'round_id', 'survey');
SELECT database.grant_read_write('survey');
