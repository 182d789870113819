-- A device may have sent every deed and still hold photos that went with them.
ALTER TABLE field.device ADD COLUMN unsent_photos integer NOT NULL DEFAULT 0;
ALTER TABLE field.device ADD CONSTRAINT device_unsent_photos CHECK (unsent_photos >= 0);
ALTER TABLE field.device DROP CONSTRAINT device_unsent;
ALTER TABLE field.device ADD CONSTRAINT device_unsent CHECK ((unsent + unsent_photos = 0) = (unsent_since_at IS NULL));
COMMENT ON COLUMN field.device.unsent_photos IS 'Photos that went with enrolments and were not sent, beside the unsent deeds.';
