-- Platforms name workers whom they want enrolled; each is asked, and the platform is told what came of it.
CREATE TABLE partner.invitation_claim (
    channel       text NOT NULL,
    external_id   text NOT NULL,
    invitation_id uuid NOT NULL,
    content_index uuid NOT NULL,
    PRIMARY KEY (external_id, channel)
);
COMMENT ON TABLE partner.invitation_claim IS
    'Every worker a platform ever named, once per channel and external id; content_index tells a repeat from a conflict.';

CREATE TABLE partner.invitation (
    invitation_id uuid        PRIMARY KEY,
    channel       text        NOT NULL,
    external_id   text        NOT NULL,
    first_status  text        NOT NULL,
    status        text        NOT NULL CHECK (status IN
        ('awaiting-consent', 'no-answer', 'declined', 'in-progress', 'enrolled', 'already-member', 'not-enrolled')),
    from_month_on date        CHECK (extract(day FROM from_month_on) = 1),
    answer_by_on  date        NOT NULL,
    asked_at      timestamptz NOT NULL,
    changed_at    timestamptz NOT NULL
);
COMMENT ON TABLE partner.invitation IS
    'Undangan mitra: a platform named a worker, who is asked. Its id is that of the attempt, if one was opened. status is what the platform was told last; first_status what it was answered.';
CREATE INDEX invitation_awaiting ON partner.invitation (answer_by_on) WHERE status = 'awaiting-consent';
CREATE INDEX invitation_channel ON partner.invitation (channel, status);

CREATE TABLE partner.webhook (
    channel text        PRIMARY KEY,
    url     text        NOT NULL,
    set_by  text        NOT NULL,
    set_at  timestamptz NOT NULL
);
COMMENT ON TABLE partner.webhook IS 'Alamat pemberitahuan: where a platform hears of changes.';

CREATE TABLE partner.webhook_delivery (
    delivery_id  uuid        PRIMARY KEY,
    channel      text        NOT NULL,
    external_id  text        NOT NULL,
    status       text        NOT NULL,
    happened_at  timestamptz NOT NULL,
    tries        integer     NOT NULL DEFAULT 0,
    due_at       timestamptz NOT NULL,
    answer       integer     NOT NULL DEFAULT 0,
    delivered_at timestamptz
);
COMMENT ON TABLE partner.webhook_delivery IS
    'Pemberitahuan: one change to tell a platform, until it answers that it heard. answer is the status of HTTP, 0 for none. Holds nobody''s data.';
CREATE INDEX webhook_delivery_due ON partner.webhook_delivery (due_at) WHERE delivered_at IS NULL;
CREATE INDEX webhook_delivery_channel ON partner.webhook_delivery (channel, delivery_id);

-- A link may be for somebody who is no worker yet.
ALTER TABLE partner.personal_link RENAME COLUMN worker_id TO holder_id;
COMMENT ON COLUMN partner.personal_link.holder_id IS 'A worker, or the invitation that somebody answers.';

SELECT database.place_distributed('partner.invitation_claim', 'external_id', 'external');
SELECT database.place_distributed('partner.invitation', 'invitation_id', 'invitation');
SELECT database.place_local('partner.webhook');
SELECT database.place_local('partner.webhook_delivery');
SELECT database.grant_read_write('partner');
SELECT database.grant_append_only('partner.invitation_claim');
