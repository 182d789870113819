-- Who came by the activities of a campaign, and when first. Reads outreach (docs/decisions/0006-reports-across-modules.md).
CREATE VIEW adoption.touched AS
SELECT a.campaign_id, c.subject_id AS person_id, min(c.day_on) AS first_on
FROM outreach.activity a
JOIN outreach.contact c USING (activity_id)
GROUP BY a.campaign_id, c.subject_id;

SELECT database.grant_read_write('adoption');
