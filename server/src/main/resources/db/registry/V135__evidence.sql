-- Evidence (bukti) that somebody was at work and in health when a membership began: shown with a claim, never public.
CREATE TABLE registry.evidence (
    worker_id         uuid        NOT NULL,
    evidence_id       uuid        NOT NULL,
    kind              text        NOT NULL CHECK (kind IN ('photo', 'work', 'health')),
    made_on           date        NOT NULL,
    source            text        NOT NULL,
    recorded_by       text        NOT NULL,
    recorded_at       timestamptz NOT NULL,
    fingerprint       uuid        NOT NULL,
    content_sealed    bytea,
    photo_id          uuid,
    photo_bytes       integer,
    withdrawn_by      text,
    withdrawn_at      timestamptz,
    withdrawn_because text,
    PRIMARY KEY (worker_id, evidence_id),
    CONSTRAINT evidence_has_its_content CHECK (
        num_nonnulls(photo_id, photo_bytes) = CASE WHEN kind = 'photo' THEN 2 ELSE 0 END
        AND (kind <> 'photo' AND withdrawn_at IS NULL) = (content_sealed IS NOT NULL)),
    CONSTRAINT evidence_is_withdrawn_by_somebody CHECK (num_nulls(withdrawn_by, withdrawn_at, withdrawn_because) IN (0, 3))
);
COMMENT ON TABLE registry.evidence IS
    'Bukti kerja dan keterangan sehat: a photo (kept as a sealed file named by photo_id), or a sealed statement. What is withdrawn loses its content. fingerprint is keyed and tells a repeated command from another.';

SELECT database.place_distributed('registry.evidence', 'worker_id', 'worker');
SELECT database.grant_read_write('registry');
SELECT database.grant_append_only('registry.worker_change');
