-- Until when a sponsor pays differs by member: free months are limited, some owe what comes first, some have other
-- programmes. Each run reckons it once, for every page, list and message that says it.
ALTER TABLE sponsors.scheme_member ADD COLUMN until_on date;
COMMENT ON COLUMN sponsors.scheme_member.until_on IS
    'Dibayar sampai: the last day of the last month the scheme has given this member or will, as of its last run; none where it does not pay for them.';

-- Until each scheme's next run, at most an hour from now, what was said so far.
UPDATE sponsors.scheme_member m
SET until_on = coalesce(o.ends_on, (s.to_on + interval '1 month - 1 day')::date)
FROM sponsors.scheme s
LEFT JOIN sponsors.outlook o USING (scheme_id)
WHERE s.scheme_id = m.scheme_id;

CREATE INDEX scheme_member_until ON sponsors.scheme_member (until_on) WHERE until_on IS NOT NULL;
