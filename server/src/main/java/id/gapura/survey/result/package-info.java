/**
 * What surveys come to ({@code hasil survei}): shares and means of a round, weighted to the people they stand for, each with
 * the interval in which the truth lies in nineteen of twenty samples.
 *
 * <p>{@link id.gapura.survey.result.Sampled} is pure; {@link
 * id.gapura.survey.result.Results} counts and asks them. {@link id.gapura.survey.result.Whose} answers are counted: by place,
 * livelihood, and the stage of adoption of those who agreed to be named. {@link id.gapura.survey.result.Disclosure}
 * says of whom something can be told: not of fewer than ten, and of nobody whose difference from a whole is such a few
 * (docs/decisions/0056-what-a-survey-may-say.md).
 */
@NullMarked
package id.gapura.survey.result;

import org.jspecify.annotations.NullMarked;
