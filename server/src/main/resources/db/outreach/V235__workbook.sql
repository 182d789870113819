-- The workbook (buku kerja) of a campaign: what its people wrote in each place of it, beside what was proposed to them.
CREATE TABLE outreach.workbook_entry (
    campaign_id uuid        NOT NULL,
    topic       text        NOT NULL,
    version     integer     NOT NULL CHECK (version > 0),
    fields      text[]      NOT NULL,
    proposed    text[]      NOT NULL,
    written     text[]      NOT NULL,
    written_by  text        NOT NULL,
    written_at  timestamptz NOT NULL,
    PRIMARY KEY (campaign_id, topic, version),
    CONSTRAINT workbook_entry_is_whole CHECK (
        cardinality(fields) = cardinality(proposed) AND cardinality(fields) = cardinality(written))
);
COMMENT ON TABLE outreach.workbook_entry IS
    'Buku kerja kampanye: every version of a part, a segment or a line of the plan; one value a field, as it was proposed and as it was written. One without fields is struck out.';

CREATE TABLE outreach.workbook_activity (
    campaign_id uuid NOT NULL,
    topic       text NOT NULL,
    activity_id uuid NOT NULL,
    PRIMARY KEY (campaign_id, topic)
);
COMMENT ON TABLE outreach.workbook_activity IS 'Which activity a line of the plan became, once.';

SELECT database.place_local('outreach.workbook_entry');
SELECT database.place_local('outreach.workbook_activity');
ALTER TABLE outreach.workbook_entry ADD CONSTRAINT workbook_entry_of_campaign FOREIGN KEY (campaign_id) REFERENCES outreach.campaign;
ALTER TABLE outreach.workbook_activity ADD CONSTRAINT workbook_activity_is_one FOREIGN KEY (activity_id) REFERENCES outreach.activity;
SELECT database.grant_read_write('outreach');
SELECT database.grant_append_only('outreach.workbook_entry');
SELECT database.grant_append_only('outreach.workbook_activity');
