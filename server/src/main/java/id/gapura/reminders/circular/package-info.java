/**
 * Circulars ({@code edaran}): one text that officers send to many members.
 *
 * <p>A {@link id.gapura.reminders.circular.Circular} says to {@link id.gapura.reminders.circular.Whom whom} of the members of
 * some places it goes: once to who is so on the day it is sent, or each some days after joining or a lapse, so that several
 * of them are a series. One officer writes and proposes, another decides; {@link id.gapura.reminders.circular.Count} says
 * beforehand whom it would reach. A job notes each person once in the transaction that makes the message; from there on the
 * rules of {@code messaging} hold as for any lesson. {@link id.gapura.reminders.circular.Results} say what became of it.
 *
 * <p>Its tables are in schema {@code reminders} (docs/decisions/0086-circulars.md). Members only: nobody else is ever asked
 * whether we may write to them. Shows nobody's name and no phone.
 */
@NullMarked
package id.gapura.reminders.circular;

import org.jspecify.annotations.NullMarked;
