/**
 * Adoption ({@code adopsi}): in which {@link id.gapura.adoption.Stage} everybody is who was ever reached, when each came
 * there and why.
 *
 * <p>{@link id.gapura.adoption.Journeys} reckons the moves of a person from the dated {@link id.gapura.adoption.Fact}s that
 * registry, enrolment, membership and contributions have of them: a pure function, so that it does not matter in which
 * order news arrives or how often. {@link id.gapura.adoption.Following} listens, reckons again whom the news is about, and
 * keeps what differs; {@link id.gapura.adoption.DailyRound} does the same for those whose stage changes by the date alone.
 * What people say against it is in {@link id.gapura.adoption.objection}, who stayed by month of joining in {@link
 * id.gapura.adoption.cohort}.
 *
 * <p>Owns schema {@code adoption}; its views read the others (docs/decisions/0006-reports-across-modules.md,
 * 0052-stages-are-reckoned-from-facts.md). Changes nobody's membership: it says what is, and {@link
 * id.gapura.adoption.NextStep suggests} what to do.
 */
@NullMarked
package id.gapura.adoption;

import org.jspecify.annotations.NullMarked;
