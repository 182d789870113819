/**
 * The officer's door: enrolling somebody in four short steps, each kept as soon as it is sent, whatever it is worth.
 *
 * <p>A {@link id.gapura.console.enrol.Step} asks a few {@link id.gapura.enrolment.drafts.DraftField}s; a {@link
 * id.gapura.console.enrol.DraftForm} makes questions of them and answers of what was sent. What is left in the middle is
 * found again here and, after some days, on the rescue list.
 */
@NullMarked
package id.gapura.console.enrol;

import org.jspecify.annotations.NullMarked;
