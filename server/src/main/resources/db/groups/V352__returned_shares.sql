-- What of a share came back to the group: the intake's suspense gave it back to the channel.
ALTER TABLE groups.share
    ADD COLUMN returned_idr bigint NOT NULL DEFAULT 0,
    ADD CONSTRAINT share_returned CHECK (returned_idr BETWEEN 0 AND amount_idr);
COMMENT ON COLUMN groups.share.returned_idr IS 'Dikembalikan: what of amount_idr is the group''s again, to be split anew.';
CREATE INDEX share_collection ON groups.share (collection_id, worker_id);
