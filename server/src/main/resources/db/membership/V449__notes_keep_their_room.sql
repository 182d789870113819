-- What is noted leaves within the second. Giving the empty pages back to the disk takes a lock that every payment waits for,
-- and the next notes ask for them again.
ALTER TABLE membership.cover_move SET (vacuum_truncate = false);
ALTER TABLE membership.member_note SET (vacuum_truncate = false, toast.vacuum_truncate = false);
