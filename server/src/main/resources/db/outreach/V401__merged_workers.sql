-- Whose record was merged into another's is counted there: the contacts of both are the survivor's.
CREATE OR REPLACE VIEW outreach.registered AS
SELECT worker_id, region_code, source, merged_into FROM registry.worker;
