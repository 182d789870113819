-- Communicators (yang menyampaikan): who speaks at activities, each put down once in the place they belong to, so that what
-- they brought adds up. What was written of them in each activity so far becomes one of that activity's place.
CREATE TABLE outreach.communicator (
    communicator_id uuid        PRIMARY KEY,
    name            text        NOT NULL,
    sound           text        NOT NULL
        GENERATED ALWAYS AS (btrim(regexp_replace(lower(name), '[^[:alnum:]]+', ' ', 'g'))) STORED,
    kind            text        NOT NULL CHECK (kind IN (
        'unstated', 'villager', 'official', 'religious', 'leader', 'companion', 'agent', 'media', 'other')),
    region_code     text        COLLATE "C" NOT NULL,
    talker_id       uuid,
    stakeholder_id  uuid,
    version         integer     NOT NULL DEFAULT 1,
    created_by      text        NOT NULL,
    created_at      timestamptz NOT NULL,
    CONSTRAINT communicator_is_one_there UNIQUE (region_code, sound)
);
COMMENT ON TABLE outreach.communicator IS
    'Yang menyampaikan: named by role or by name as on an invitation, once in each place however it is written (sound); talker_id is of survey.talker, where villagers named them.';

INSERT INTO outreach.communicator (communicator_id, name, kind, region_code, created_by, created_at)
SELECT gen_random_uuid(),
       coalesce(nullif(btrim((array_agg(communicator ORDER BY created_at DESC, activity_id))[1]), ''), '–'), 'unstated',
       region_code, (array_agg(created_by ORDER BY created_at, activity_id))[1], min(created_at)
FROM outreach.activity
GROUP BY region_code, btrim(regexp_replace(lower(communicator), '[^[:alnum:]]+', ' ', 'g'));

ALTER TABLE outreach.activity ADD COLUMN communicator_id uuid;
UPDATE outreach.activity a SET communicator_id = c.communicator_id
FROM outreach.communicator c
WHERE c.region_code = a.region_code
    AND c.sound = btrim(regexp_replace(lower(a.communicator), '[^[:alnum:]]+', ' ', 'g'));
ALTER TABLE outreach.activity ALTER COLUMN communicator_id SET NOT NULL;
ALTER TABLE outreach.activity DROP COLUMN communicator;
CREATE INDEX activity_communicator ON outreach.activity (communicator_id);

SELECT database.place_local('outreach.communicator');
ALTER TABLE outreach.communicator ADD CONSTRAINT communicator_is_of_stakeholder
    FOREIGN KEY (stakeholder_id) REFERENCES outreach.stakeholder;
ALTER TABLE outreach.activity ADD CONSTRAINT activity_has_communicator
    FOREIGN KEY (communicator_id) REFERENCES outreach.communicator;
SELECT database.grant_read_write('outreach');
