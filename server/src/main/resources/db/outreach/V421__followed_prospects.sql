-- Whom an attempt enrols who was noted as a prospect before: kept, since the attempt may have a worker only later.
CREATE TABLE outreach.followed (
    attempt_id  uuid        NOT NULL,
    prospect_id uuid        NOT NULL,
    followed_at timestamptz NOT NULL,
    PRIMARY KEY (attempt_id, prospect_id)
);
COMMENT ON TABLE outreach.followed IS
    'Calon peserta yang didaftarkan: the attempt that enrols a prospect, whose contacts are the attempt''s and then the worker''s; the prospect is closed then. Never changed.';

SELECT database.place_distributed('outreach.followed', 'attempt_id', 'attempt');
SELECT database.grant_read_write('outreach');
SELECT database.grant_append_only('outreach.followed');
