-- Objections and replies can be written anew: each wording stays, so that what somebody was answered stays true.
CREATE TABLE adoption.wording (
    subject_id uuid        NOT NULL,
    version    integer     NOT NULL CHECK (version > 0),
    indonesian text        NOT NULL,
    english    text        NOT NULL,
    javanese   text        NOT NULL,
    sundanese  text        NOT NULL,
    written_at timestamptz NOT NULL,
    written_by text        NOT NULL,
    PRIMARY KEY (subject_id, version)
);
COMMENT ON TABLE adoption.wording IS
    'Kata-kata: what an objection or a reply (subject_id) says in four languages, by version; never changed.';
SELECT database.place_reference('adoption.wording');

INSERT INTO adoption.wording (subject_id, version, indonesian, english, javanese, sundanese, written_at, written_by)
SELECT objection_id, 1, indonesian, english, javanese, sundanese, now(), 'gapura' FROM adoption.objection
UNION ALL
SELECT reply_id, 1, indonesian, english, javanese, sundanese, now(), 'gapura' FROM adoption.reply;

ALTER TABLE adoption.objection
    DROP COLUMN indonesian,
    DROP COLUMN english,
    DROP COLUMN javanese,
    DROP COLUMN sundanese,
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN retired_at timestamptz;
COMMENT ON TABLE adoption.objection IS
    'Katalog keberatan: what people say against being covered, worded in adoption.wording; offered until retired_at.';
ALTER TABLE adoption.reply
    DROP COLUMN indonesian,
    DROP COLUMN english,
    DROP COLUMN javanese,
    DROP COLUMN sundanese,
    ADD COLUMN version integer NOT NULL DEFAULT 1,
    ADD COLUMN retired_at timestamptz;
COMMENT ON TABLE adoption.reply IS
    'Jawaban atas keberatan: what may be answered, worded in adoption.wording; offered until retired_at.';
ALTER TABLE adoption.hearing
    ADD COLUMN objection_version integer NOT NULL DEFAULT 1,
    ADD COLUMN reply_version integer NOT NULL DEFAULT 1;

SELECT database.grant_read_write('adoption');
SELECT database.grant_append_only('adoption.move');
SELECT database.grant_append_only('adoption.wording');
