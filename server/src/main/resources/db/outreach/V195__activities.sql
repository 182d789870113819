-- Outreach (sosialisasi): campaigns, their activities, and the words by which people say which one they come from.
CREATE SCHEMA outreach;

CREATE TABLE outreach.campaign (
    campaign_id    uuid        PRIMARY KEY,
    name           text        NOT NULL,
    region_codes   text[]      COLLATE "C" NOT NULL CHECK (cardinality(region_codes) > 0),
    from_on        date        NOT NULL,
    to_on          date        NOT NULL,
    budget_idr     bigint      NOT NULL CHECK (budget_idr >= 0),
    wanted_members integer     NOT NULL CHECK (wanted_members > 0),
    version        integer     NOT NULL DEFAULT 1,
    created_by     text        NOT NULL,
    created_at     timestamptz NOT NULL,
    CONSTRAINT campaign_has_a_term CHECK (from_on <= to_on)
);
COMMENT ON TABLE outreach.campaign IS
    'Kampanye: activities of some places and days under one budget; wanted_members are members still covered a year later.';

-- A first and a last moment; the words are in outreach.word too.
CREATE TABLE outreach.activity (
    activity_id      uuid        PRIMARY KEY,
    campaign_id      uuid        NOT NULL,
    kind             text        NOT NULL CHECK (kind IN (
        'radio-spot', 'radio-talk', 'market', 'village-meeting', 'riding', 'school', 'union', 'door-to-door', 'gate', 'digital')),
    title            text        NOT NULL,
    region_code      text        COLLATE "C" NOT NULL,
    venue            text        NOT NULL,
    starts_at        timestamptz NOT NULL,
    ends_at          timestamptz NOT NULL,
    livelihood       text,
    communicator     text        NOT NULL,
    material         text        NOT NULL,
    staff            text[]      NOT NULL,
    planned_cost_idr bigint      NOT NULL CHECK (planned_cost_idr >= 0),
    expected_reach   integer     NOT NULL CHECK (expected_reach >= 0),
    state            text        NOT NULL CHECK (state IN ('planned', 'done', 'cancelled')),
    actual_cost_idr  bigint      CHECK (actual_cost_idr >= 0),
    actual_reach     integer     CHECK (actual_reach >= 0),
    code             text        NOT NULL,
    spoken_word      text,
    version          integer     NOT NULL DEFAULT 1,
    created_by       text        NOT NULL,
    created_at       timestamptz NOT NULL,
    CONSTRAINT activity_runs_forward CHECK (starts_at < ends_at),
    CONSTRAINT activity_has_an_effect_when_done CHECK (
        (state = 'done') = (actual_cost_idr IS NOT NULL) AND (state = 'done') = (actual_reach IS NOT NULL))
);
COMMENT ON TABLE outreach.activity IS
    'Kegiatan: where, when, for whom and by whom people are told, what it costs and whom it reached; staff are logins.';
CREATE INDEX activity_place ON outreach.activity (region_code, starts_at);
CREATE INDEX activity_campaign ON outreach.activity (campaign_id, starts_at);

CREATE TABLE outreach.word (
    word        text PRIMARY KEY,
    activity_id uuid NOT NULL
);
COMMENT ON TABLE outreach.word IS
    'Kode kegiatan and kata siaran: what people scan, type or send to say which activity they come from. Claimed for good, since papers stay on walls.';

SELECT database.place_local('outreach.campaign');
SELECT database.place_local('outreach.activity');
SELECT database.place_local('outreach.word');
ALTER TABLE outreach.activity ADD CONSTRAINT activity_of_campaign FOREIGN KEY (campaign_id) REFERENCES outreach.campaign;
SELECT database.grant_read_write('outreach');
SELECT database.grant_append_only('outreach.word');
