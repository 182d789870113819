-- Photos of people whose enrolment is not decided yet.
CREATE TABLE field.photo (
    attempt_id     uuid        NOT NULL,
    photo_id       uuid        NOT NULL,
    source         text        NOT NULL,
    login          text        NOT NULL,
    made_at        timestamptz NOT NULL,
    words_key      text        NOT NULL,
    words_language text        NOT NULL,
    words_text     text        NOT NULL,
    photo_sealed   bytea       NOT NULL,
    PRIMARY KEY (attempt_id, photo_id)
);
COMMENT ON TABLE field.photo IS
    'Foto yang menunggu: a sealed photo that came with an enrolment, and the words agreed to; it becomes evidence once there is a worker, and is deleted where there will be none.';

SELECT database.place_distributed('field.photo', 'attempt_id', 'attempt');
SELECT database.grant_read_write('field');
