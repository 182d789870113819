package id.gapura.collective;

import id.gapura.enrolment.attempts.RejectedRows.Case;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who was not enrolled with the others.
 *
 * @param care where that is taken care of; empty of who was left out before there was such a place
 */
public record LeftOut(UUID workerId, Ending why, Optional<Case> care) {}
