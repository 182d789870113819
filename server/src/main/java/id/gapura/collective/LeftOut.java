package id.gapura.collective;

import java.util.UUID;

/**
 * Somebody who was not enrolled with the others.
 *
 * @param isSettled whether somebody has taken care of it since
 */
public record LeftOut(UUID workerId, Ending why, boolean isSettled) {}
