-- Until when somebody's sponsor pays is reckoned by sponsors; here it is only read.
DROP VIEW reminders.near_end;
DROP VIEW reminders.member;
DROP VIEW reminders.sponsorship;
CREATE VIEW reminders.sponsorship AS
SELECT sm.worker_id, s.from_on, sm.until_on AS ends_on
FROM sponsors.scheme_member sm
JOIN sponsors.scheme s USING (scheme_id)
WHERE sm.until_on IS NOT NULL;
COMMENT ON VIEW reminders.sponsorship IS
    'Penanggung seseorang: from which day to which each sponsor pays for whom; who is not paid for is not in it.';

CREATE VIEW reminders.member AS
SELECT m.worker_id, w.region_code, m.registered_on, m.protected_until_on, m.lapses_on,
       (SELECT max(p.ends_on) FROM reminders.sponsorship p WHERE p.worker_id = m.worker_id) AS sponsored_until_on
FROM membership.member m
JOIN registry.worker w USING (worker_id)
WHERE m.closed_on IS NULL AND w.merged_into IS NULL AND w.phone_sealed IS NOT NULL;
SELECT database.grant_read_write('reminders');
SELECT database.grant_append_only('reminders.template');
DROP INDEX sponsors.sponsored_month_last_day;
