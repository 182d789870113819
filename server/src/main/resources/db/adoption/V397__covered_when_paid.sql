-- Covered on the ninetieth day is whose month of that day is paid. A stage says less: it lasts until the membership lapses,
-- months after cover ended. Reads membership, registry and contributions (docs/decisions/0006-reports-across-modules.md).
CREATE OR REPLACE VIEW adoption.hearing_fate AS
SELECT h.person_id, h.person_kind, h.objection_id, h.reply_id, h.region_code, h.heard_on,
    coalesce(m.went_on, false) AS went_on,
    coalesce(m.joined, false) AS joined,
    EXISTS (
        SELECT FROM membership.member k
        JOIN contributions.paid_month p USING (worker_id)
        WHERE k.worker_id = h.person_id AND (k.closed_on IS NULL OR k.closed_on > h.heard_on + 90)
            AND k.closed_reason IS DISTINCT FROM 'identity-refused'
            AND p.month_on = date_trunc('month', h.heard_on + 90)::date) AS covered
FROM adoption.hearing h
LEFT JOIN LATERAL (
    SELECT
        bool_or(is_after AND moved_on <= h.heard_on + 30
            AND (stage IN ('persuasion', 'decision', 'implementation', 'confirmation') OR cause = 'joined')) AS went_on,
        bool_or(is_after AND moved_on <= h.heard_on + 90
            AND (stage IN ('decision', 'implementation', 'confirmation') OR cause = 'joined')) AS joined
    FROM (
        SELECT step, moved_on, stage, cause,
            moved_on > h.heard_on OR (moved_on = h.heard_on AND max(recorded_at) > h.heard_at) AS is_after
        FROM adoption.move
        WHERE person_id = h.person_id
        GROUP BY step, moved_on, stage, cause
        HAVING sum(change) > 0) standing) m ON true;
