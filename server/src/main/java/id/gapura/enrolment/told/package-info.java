/**
 * What somebody tells besides when being enrolled, if they are asked: where and in which months they work, a second job, and
 * whether they are in health. A door writes a {@link id.gapura.enrolment.told.StatedJob} or {@link
 * id.gapura.enrolment.told.StatedHealth} into the draft; once there is a worker, it becomes what {@code registry.livelihood}
 * and {@code registry.evidence} know, and is shown where what members say later is shown. Nothing that is known already is
 * overwritten, and nobody is refused for an answer. What was allowed or refused is kept for the attempt by {@code consents},
 * and becomes the worker's word the same way.
 */
@NullMarked
package id.gapura.enrolment.told;

import org.jspecify.annotations.NullMarked;
