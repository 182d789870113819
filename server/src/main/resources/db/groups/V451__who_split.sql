-- Who made the split that stands: whoever did cannot witness it. Of splits from before only who counted is known.
ALTER TABLE groups.collection ADD COLUMN split_by text;
UPDATE groups.collection SET split_by = recorded_by;
ALTER TABLE groups.collection ALTER COLUMN split_by SET NOT NULL;
COMMENT ON COLUMN groups.collection.split_by IS 'Dibagi oleh: the staff login that proposed the split of this version.';
