-- Shares of old-age savings (JHT) went into a fund like those of the other programmes. They are each member's own, in the
-- member's book, from now on; what is in the fund moves there by an entry, as nothing in the ledger is ever changed.
WITH held AS MATERIALIZED (
    SELECT book_id, gen_random_uuid() AS entry_id, sum(amount_idr)::bigint AS amount_idr
    FROM ledger.posting
    WHERE account = 'fund:JHT'
    GROUP BY book_id
    HAVING sum(amount_idr) <> 0
), moment AS MATERIALIZED (
    SELECT ledger.recording_moment(now()) AS recorded_at WHERE EXISTS (SELECT FROM held)
), moved AS (
    INSERT INTO ledger.entry (book_id, entry_id, kind, value_on, recorded_at)
    SELECT book_id, entry_id, 'savings-moved', ledger.day_of(recorded_at), recorded_at FROM held, moment
)
INSERT INTO ledger.posting (book_id, entry_id, line, account, amount_idr, recorded_at)
SELECT book_id, entry_id, line, account, CASE line WHEN 1 THEN -amount_idr ELSE amount_idr END, recorded_at
FROM held, moment, (VALUES (1, 'fund:JHT'), (2, 'member-jht')) AS side (line, account);
