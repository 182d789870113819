-- Stakeholders (mitra): who works with us, their people, and what was promised and delivered.
CREATE TABLE outreach.stakeholder (
    stakeholder_id uuid        PRIMARY KEY,
    kind           text        NOT NULL CHECK (kind IN ('government', 'business', 'community', 'academia', 'media')),
    name           text        NOT NULL,
    region_code    text        COLLATE "C" NOT NULL,
    note           text        NOT NULL,
    next_on        date,
    next_what      text        NOT NULL,
    version        integer     NOT NULL DEFAULT 1,
    created_by     text        NOT NULL,
    created_at     timestamptz NOT NULL
);
COMMENT ON TABLE outreach.stakeholder IS
    'Mitra: an organisation of one of five groups where it works; next_on and next_what say when it is to be met next and about what.';
CREATE INDEX stakeholder_place ON outreach.stakeholder (region_code);

CREATE TABLE outreach.stakeholder_person (
    person_id      uuid        PRIMARY KEY,
    stakeholder_id uuid        NOT NULL,
    name           text        NOT NULL,
    role           text        NOT NULL,
    phone_sealed   bytea,
    left_on        date,
    created_by     text        NOT NULL,
    created_at     timestamptz NOT NULL
);
COMMENT ON TABLE outreach.stakeholder_person IS
    'Narahubung: whom to talk to; left_on is the day somebody was no longer to be called, and the phone is taken away with it.';
CREATE INDEX stakeholder_person_of ON outreach.stakeholder_person (stakeholder_id);

CREATE TABLE outreach.stakeholder_promise (
    promise_id     uuid        PRIMARY KEY,
    stakeholder_id uuid        NOT NULL,
    campaign_id    uuid,
    promised       text        NOT NULL,
    agreed_on      date        NOT NULL,
    due_on         date,
    delivered      text,
    delivered_on   date,
    created_by     text        NOT NULL,
    created_at     timestamptz NOT NULL,
    CONSTRAINT promise_is_delivered_on_a_day CHECK ((delivered IS NULL) = (delivered_on IS NULL)),
    CONSTRAINT promise_is_due_after_it_is_made CHECK (due_on >= agreed_on)
);
COMMENT ON TABLE outreach.stakeholder_promise IS
    'Kesepakatan: what was promised on which day and until when, for which campaign if for one, and what came of it.';
CREATE INDEX stakeholder_promise_of ON outreach.stakeholder_promise (stakeholder_id);
CREATE INDEX stakeholder_promise_for ON outreach.stakeholder_promise (campaign_id);

SELECT database.place_local('outreach.stakeholder');
SELECT database.place_local('outreach.stakeholder_person');
SELECT database.place_local('outreach.stakeholder_promise');
ALTER TABLE outreach.stakeholder_person ADD CONSTRAINT stakeholder_person_works_there
    FOREIGN KEY (stakeholder_id) REFERENCES outreach.stakeholder;
ALTER TABLE outreach.stakeholder_promise ADD CONSTRAINT stakeholder_promise_is_theirs
    FOREIGN KEY (stakeholder_id) REFERENCES outreach.stakeholder;
ALTER TABLE outreach.stakeholder_promise ADD CONSTRAINT stakeholder_promise_is_for_campaign
    FOREIGN KEY (campaign_id) REFERENCES outreach.campaign;
SELECT database.grant_read_write('outreach');
