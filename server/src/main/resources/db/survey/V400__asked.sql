-- In which stage of adoption somebody was who agreed to be named, on the day they answered. Reads adoption
-- (docs/decisions/0006-reports-across-modules.md). Of who is not named it is unknown.
CREATE VIEW survey.asked AS
SELECT i.round_id, i.interview_id, i.region_code, i.livelihood, stood.stage
FROM survey.interview i
LEFT JOIN LATERAL (
    SELECT m.stage FROM adoption.standing_move m
    WHERE m.person_id = i.respondent_id AND m.moved_on <= (i.taken_at AT TIME ZONE 'Asia/Jakarta')::date
    ORDER BY m.step DESC
    LIMIT 1) stood ON true;

SELECT database.grant_read_write('survey');
