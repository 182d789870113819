-- Tasks come and go: giving empty pages back to the disk takes a lock that whoever publishes an event waits for.
ALTER TABLE jobs.scheduled_task SET (vacuum_truncate = false, toast.vacuum_truncate = false);
