-- What holds for messages nobody asked for: where they go, what they are about, how many in a week; and by which channel
-- a message was handed over, which may be another than the wanted one.
ALTER TABLE messaging.message
    ADD COLUMN region_code text COLLATE "C" NOT NULL DEFAULT '',
    ADD COLUMN topic       text NOT NULL DEFAULT '',
    DROP CONSTRAINT message_kind_check,
    ADD CONSTRAINT message_kind_check CHECK (kind IN ('code', 'answer', 'notice', 'reminder', 'lesson'));
COMMENT ON COLUMN messaging.message.region_code IS 'Where whom it is for lives, whose clock counts and who may see it; empty where it is not known.';
COMMENT ON COLUMN messaging.message.topic IS 'What a reminder or lesson is about; empty for what somebody asked for.';
CREATE INDEX message_made ON messaging.message (created_at);

ALTER TABLE messaging.dispatch ADD COLUMN via text NOT NULL DEFAULT '';
COMMENT ON COLUMN messaging.dispatch.via IS 'The channel by which the carrier has it or had it last; empty before the first try.';

CREATE TABLE messaging.allowance (
    worker_id  uuid        NOT NULL,
    slot       smallint    NOT NULL CHECK (slot > 0),
    message_id uuid        NOT NULL,
    free_at    timestamptz NOT NULL,
    PRIMARY KEY (worker_id, slot)
);
COMMENT ON TABLE messaging.allowance IS
    'Jatah pesan: as many slots for each person as messages nobody asked for may go in seven days. A message takes a slot that is free and frees it seven days later; without one it does not go.';

SELECT database.place_distributed('messaging.allowance', 'worker_id', 'worker');
SELECT database.grant_read_write('messaging');
