-- Events are short or hold keys that nothing makes shorter; trying cost an import a tenth of its time.
ALTER TABLE jobs.scheduled_task ALTER COLUMN task_data SET STORAGE EXTERNAL;
