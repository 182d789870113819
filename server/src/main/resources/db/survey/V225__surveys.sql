-- Surveys (survei): what people know, think and do about protection, asked again in rounds.
CREATE SCHEMA survey;

CREATE TABLE survey.survey (
    survey_id    uuid        PRIMARY KEY,
    name         text        NOT NULL,
    introduction text        NOT NULL,
    region_code  text        COLLATE "C" NOT NULL,
    version      integer     NOT NULL DEFAULT 1,
    created_by   text        NOT NULL,
    created_at   timestamptz NOT NULL
);
COMMENT ON TABLE survey.survey IS
    'Survei: questions for people of a region and what is said before they are asked. Version counts its lists of questions; the last one can change until a round asks it.';

CREATE TABLE survey.question (
    survey_id       uuid     NOT NULL,
    version         integer  NOT NULL,
    question_id     uuid     NOT NULL,
    place           smallint NOT NULL,
    kind            text     NOT NULL CHECK (kind IN ('yes-no', 'one', 'several', 'scale', 'number', 'text')),
    topic           text     NOT NULL CHECK (topic IN ('knowledge', 'attitude', 'practice')),
    wording         text     NOT NULL,
    wording_english text     NOT NULL,
    options         text[]   NOT NULL,
    options_english text[]   NOT NULL,
    PRIMARY KEY (survey_id, version, question_id),
    CONSTRAINT question_options_in_both_languages CHECK (cardinality(options) = cardinality(options_english))
);
COMMENT ON TABLE survey.question IS
    'Pertanyaan: a question keeps its id from one version to the next, so that its answers can be compared. English words may be empty.';

CREATE TABLE survey.round (
    round_id   uuid        PRIMARY KEY,
    survey_id  uuid        NOT NULL,
    version    integer     NOT NULL,
    number     smallint    NOT NULL,
    from_on    date        NOT NULL,
    to_on      date        NOT NULL,
    created_by text        NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT round_runs_forward CHECK (from_on <= to_on),
    CONSTRAINT round_is_numbered_once UNIQUE (survey_id, number)
);
COMMENT ON TABLE survey.round IS
    'Putaran survei: one version of the questions, asked from one day to another. Never changed, since it lies on devices.';

CREATE TABLE survey.stratum (
    round_id    uuid    NOT NULL,
    region_code text    COLLATE "C" NOT NULL,
    livelihood  text    NOT NULL,
    wanted      integer NOT NULL CHECK (wanted > 0),
    people      integer NOT NULL CHECK (people >= wanted),
    PRIMARY KEY (round_id, region_code, livelihood)
);
COMMENT ON TABLE survey.stratum IS
    'Kelompok contoh: how many of how many people of a place and livelihood are to be asked; the people are its weight. An empty livelihood is any.';

CREATE TABLE survey.interview (
    round_id      uuid        NOT NULL,
    interview_id  uuid        NOT NULL,
    region_code   text        COLLATE "C" NOT NULL,
    livelihood    text        NOT NULL,
    respondent_id uuid,
    way           text        NOT NULL CHECK (way IN ('console', 'field')),
    taken_at      timestamptz NOT NULL,
    taken_by      text        NOT NULL,
    kept_at       timestamptz NOT NULL,
    PRIMARY KEY (round_id, interview_id),
    CONSTRAINT interview_once_a_round UNIQUE (round_id, respondent_id)
);
COMMENT ON TABLE survey.interview IS
    'Wawancara: that somebody of a place and livelihood was asked. The respondent is a worker who agreed to be named; otherwise, and once they no longer agree, nobody can tell who it was. Its id is made where it was taken, so that sending it again changes nothing.';

CREATE INDEX interview_respondent ON survey.interview (respondent_id) WHERE respondent_id IS NOT NULL;

CREATE TABLE survey.said (
    round_id     uuid     NOT NULL,
    interview_id uuid     NOT NULL,
    question_id  uuid     NOT NULL,
    place        smallint NOT NULL,
    value        text     NOT NULL,
    words        text,
    PRIMARY KEY (round_id, interview_id, question_id, place)
);
COMMENT ON TABLE survey.said IS
    'Jawaban: what was said to a question, a row each where several may be chosen. Free words stand beside the value, which then only says that there are some.';

SELECT database.place_local('survey.survey');
SELECT database.place_local('survey.question');
SELECT database.place_local('survey.round');
SELECT database.place_local('survey.stratum');
SELECT database.place_distributed('survey.interview', 'round_id', 'survey');
SELECT database.place_distributed('survey.said', 'round_id', 'survey');
ALTER TABLE survey.question ADD CONSTRAINT question_of_survey FOREIGN KEY (survey_id) REFERENCES survey.survey;
ALTER TABLE survey.round ADD CONSTRAINT round_of_survey FOREIGN KEY (survey_id) REFERENCES survey.survey;
ALTER TABLE survey.stratum ADD CONSTRAINT stratum_of_round FOREIGN KEY (round_id) REFERENCES survey.round;
ALTER TABLE survey.said ADD CONSTRAINT said_in_interview
    FOREIGN KEY (round_id, interview_id) REFERENCES survey.interview;
SELECT database.grant_read_write('survey');
SELECT database.grant_append_only('survey.round');
SELECT database.grant_append_only('survey.stratum');
SELECT database.grant_append_only('survey.said');
