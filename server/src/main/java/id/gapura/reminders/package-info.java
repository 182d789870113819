/**
 * Reminders and lessons ({@code pengingat}, {@code pelajaran}): what members are told without asking, when, and in which words.
 *
 * <p>An {@link id.gapura.reminders.Occasion} is a reason to write to somebody on a day that hangs on a date of theirs: before
 * the last day to pay, before a lapse, before a sponsor stops, after a lapse, and four lessons after joining. A round looks for
 * those whose day has come and notes each once for that occasion and date, in the transaction that makes the message; what is
 * found again after a crash is noted already. {@link id.gapura.reminders.Templates} are the words, per language, with
 * {@link id.gapura.reminders.Hole holes}; {@link id.gapura.reminders.Languages} know in which language somebody is written to.
 *
 * <p>Owns schema {@code reminders}. Whether, when and how often a message goes is for {@code messaging} to say
 * (docs/decisions/0055-reminders.md). Must never put a name or a whole card number into a text: families share phones.
 */
@NullMarked
package id.gapura.reminders;

import org.jspecify.annotations.NullMarked;
