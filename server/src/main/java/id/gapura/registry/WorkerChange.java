package id.gapura.registry;

import java.time.Instant;

/**
 * One changed field of a worker.
 *
 * @param about which of several the field is of, such as the name of somebody in the family; empty for the worker's own
 */
public record WorkerChange(
        Instant at, String actor, String reason, String field, String about, String before, String after) {}
