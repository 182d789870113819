package id.gapura.registry;

import java.time.Instant;

/**
 * How a worker came into the registry.
 *
 * @param source the door and its id, such as {@code roster:0199…}
 * @param actor the login of who brought them in
 */
public record Origin(String source, String actor, Instant at) {}
