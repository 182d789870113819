-- A job that is asked for while it waits or runs is told so: what was committed after it looked would be missed otherwise.
ALTER TABLE jobs.scheduled_task ADD COLUMN asked_again boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN jobs.scheduled_task.asked_again IS 'Asked for since its run began; when the run ends it runs once more.';
