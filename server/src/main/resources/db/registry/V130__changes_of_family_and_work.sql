-- The history of a worker also tells of family and work: about says of whom in the family a field is.
ALTER TABLE registry.worker_change ADD COLUMN about text NOT NULL DEFAULT '';
COMMENT ON COLUMN registry.worker_change.about IS
    'Which of several the field is of, such as the name of somebody in the family; empty for the worker''s own.';
