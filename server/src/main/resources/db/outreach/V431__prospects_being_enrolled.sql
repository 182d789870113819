-- Whoever is being enrolled is nobody to go to: which of some prospects have an attempt that has not come to an end, neither
-- by itself nor by an officer's word.
-- Reads enrolment (docs/decisions/0006-reports-across-modules.md).
CREATE VIEW outreach.attempt_under_way AS
SELECT attempt_id FROM enrolment.attempt WHERE ended_at IS NULL AND outcome IS NULL;

CREATE INDEX followed_prospect ON outreach.followed (prospect_id);

SELECT database.grant_read_write('outreach');
