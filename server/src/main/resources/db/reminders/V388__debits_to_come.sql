-- Whose bank or wallet pays a month is not everybody with a mandate: a debit that was given up, or a month in which the mandate
-- began too late, leaves the member to pay.
CREATE VIEW reminders.debit_to_come AS
SELECT worker_id, next_month_on AS month_on FROM partner.mandate WHERE state = 'active'
UNION ALL
SELECT worker_id, month_on FROM partner.debit WHERE state IN ('announced', 'asked');

DROP VIEW reminders.member;
CREATE VIEW reminders.member AS
SELECT m.worker_id, w.region_code, m.registered_on, m.protected_until_on, m.lapses_on,
       (SELECT max(p.ends_on) FROM reminders.sponsorship p WHERE p.worker_id = m.worker_id) AS sponsored_until_on
FROM membership.member m
JOIN registry.worker w USING (worker_id)
WHERE m.closed_on IS NULL AND w.merged_into IS NULL AND w.phone_sealed IS NOT NULL;
SELECT database.grant_read_write('reminders');
SELECT database.grant_append_only('reminders.template');
