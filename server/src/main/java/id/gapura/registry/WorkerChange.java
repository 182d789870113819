package id.gapura.registry;

import java.time.Instant;

/** One changed field of a worker. */
public record WorkerChange(Instant at, String actor, String reason, String field, String before, String after) {}
