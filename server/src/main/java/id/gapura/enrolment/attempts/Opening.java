package id.gapura.enrolment.attempts;

import id.gapura.enrolment.drafts.Draft;
import id.gapura.places.RegionCode;
import java.util.UUID;

/**
 * Somebody tries to be enrolled.
 *
 * @param id made by the door; the same one again is the same attempt
 * @param place where the door is; the nation where it is everywhere
 * @param actor a staff login, or who else stands at the door, such as {@code self}
 */
public record Opening(UUID id, Door door, RegionCode place, Draft draft, String actor) {}
