/**
 * Samples drawn by lot ({@code undian contoh}): whom to ask of those on record, not only how to weigh who happened to answer.
 *
 * <p>{@link id.gapura.survey.sample.Samples} draws one for a round, once; a {@link id.gapura.survey.sample.Sample} has for each
 * part of the round's sample a {@link id.gapura.survey.sample.Lot}, in whose order people are asked. Who refuses, is not found or
 * may no longer be contacted makes room for the next. What somebody answered is never tied to their place in it; see
 * docs/decisions/0091-samples-are-drawn.md.
 */
@NullMarked
package id.gapura.survey.sample;

import org.jspecify.annotations.NullMarked;
