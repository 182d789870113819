/**
 * What somebody answers on the way to becoming a member, and how it reads. Pure but for the table of regions.
 *
 * <p>A {@link id.gapura.enrolment.drafts.Draft} holds answers exactly as they were typed, also incomplete or wrong ones; a
 * {@link id.gapura.enrolment.drafts.DraftReader} makes an {@link id.gapura.enrolment.drafts.Application} of it, or says
 * with a {@link id.gapura.enrolment.drafts.DraftFault} what keeps it from being one.
 */
@NullMarked
package id.gapura.enrolment.drafts;

import org.jspecify.annotations.NullMarked;
