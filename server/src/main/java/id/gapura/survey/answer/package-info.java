/**
 * Answers to surveys ({@code jawaban survei}), taken by an officer at a desk or on a device without a network.
 *
 * <p>An {@link id.gapura.survey.answer.Interview} has an id made where it was taken; {@link id.gapura.survey.answer.Interviews}
 * keeps it once, however often it is sent. Who is asked says where they live and what they live on; only who agrees is tied
 * to their record, once a round, and only as long as they agree. What was said is never changed.
 */
@NullMarked
package id.gapura.survey.answer;

import org.jspecify.annotations.NullMarked;
