-- Where people were met, or are to be: not by a sign, the radio or a screen. Reads outreach
-- (docs/decisions/0006-reports-across-modules.md).
CREATE VIEW villages.visit AS
SELECT region_code, (ends_at AT TIME ZONE 'Asia/Jakarta')::date AS ends_on
FROM outreach.activity
WHERE state <> 'cancelled'
  AND kind IN ('market', 'village-meeting', 'riding', 'school', 'union', 'door-to-door');

SELECT database.grant_read_write('villages');
