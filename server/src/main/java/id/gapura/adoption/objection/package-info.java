/**
 * Objections ({@code keberatan}): what people say against being covered, what they may be answered, and what happened to
 * those who were.
 *
 * <p>The catalogue stands in four languages. {@link id.gapura.adoption.objection.Objections} keeps what was heard from whom
 * and which reply they got, and tallies it with the stages they came to. {@link id.gapura.adoption.objection.Catalogue} is
 * where it is written: each wording stays with those who heard it. Owns {@code adoption.objection}, {@code
 * adoption.reply}, {@code adoption.wording} and {@code adoption.hearing}.
 */
@NullMarked
package id.gapura.adoption.objection;

import org.jspecify.annotations.NullMarked;
