/**
 * Livelihood: what people live on and where ({@code pekerjaan, tempat kerja}), up to as many jobs as the law lets one
 * register.
 *
 * <p>An {@link id.gapura.registry.livelihood.Occupation} has a {@link id.gapura.registry.livelihood.Livelihood} of a short
 * list and free words, a {@link id.gapura.registry.livelihood.Workplace} that may be one of the known places of {@code
 * places}, a season and a term. The first occupation begins as the two texts of a roster; once described, those texts quote
 * it.
 *
 * <p>Owns {@code registry.occupation}. What somebody earns is declared in {@code membership}; this knows of no money.
 */
@NullMarked
package id.gapura.registry.livelihood;

import org.jspecify.annotations.NullMarked;
