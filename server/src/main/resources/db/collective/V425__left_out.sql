-- Whoever is left out stands on the rescue list, and what an officer does about them is kept there.
ALTER TABLE collective.ending RENAME COLUMN settled_at TO listed_at;
ALTER TABLE collective.ending DROP COLUMN settled_by;
COMMENT ON TABLE collective.ending IS
    'How each person of a roster ended: enrolled, or left out for a reason; whoever is left out is an attempt of the door roster.';
COMMENT ON COLUMN collective.ending.listed_at IS
    'When somebody who was left out came onto the rescue list; of those who were seen to before there was that, when it was noted.';

-- Those who wait still come onto the list: the job is begun at the next start, and passes over whoever has an ending.
UPDATE collective.arrangement a SET state = 'running', finished_at = NULL
WHERE state = 'done' AND EXISTS (
    SELECT FROM collective.ending e WHERE e.roster_id = a.roster_id AND e.ending <> 'enrolled' AND e.listed_at IS NULL);
