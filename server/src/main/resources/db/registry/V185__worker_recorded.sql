-- The people of a roster are found by when they were registered; a summary of ranges costs an import next to nothing.
CREATE INDEX worker_recorded ON registry.worker USING brin (recorded_at);
