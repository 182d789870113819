-- The people of a place as a list: a device in the field holds those of its village.
CREATE INDEX worker_region ON registry.worker (region_code, worker_id) WHERE merged_into IS NULL;
