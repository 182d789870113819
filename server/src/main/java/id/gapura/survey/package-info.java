/**
 * Surveys ({@code survei}) of what people know, think and do about protection: questions, and the rounds in which they are
 * asked.
 *
 * <p>A {@link id.gapura.survey.Survey} has numbered versions of its {@link id.gapura.survey.Questionnaire}. The last can
 * change until a {@link id.gapura.survey.Round} asks it: from then on it lies on devices, and a change begins the next
 * version. A round says when, and of how many people of which places and livelihoods; that can change until its
 * first day, and withdrawn it asks nobody any more. {@link id.gapura.survey.sample} draws by lot whom it asks,
 * {@link id.gapura.survey.answer} takes the answers, {@link id.gapura.survey.result} reckons what they come to, {@link id.gapura.survey.talker} keeps whom villagers
 * name as explaining things well.
 *
 * <p>Owns schema {@code survey}. What is left of somebody who did not agree to be named is a place, a livelihood and
 * answers (docs/decisions/0056-what-a-survey-may-say.md).
 */
@NullMarked
package id.gapura.survey;

import org.jspecify.annotations.NullMarked;
