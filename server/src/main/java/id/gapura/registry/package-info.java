/**
 * The registry: who people are and where.
 *
 * <p>A {@link id.gapura.registry.Worker} ({@code pekerja}) is one person with one NIK; the first to claim a NIK in
 * {@code identity_key} is its worker until two officers say otherwise, see {@code registry.nik}. Every later change is
 * kept with who, when and why. Two workers that look alike become a {@link id.gapura.registry.LookalikePair} for people
 * to review: nothing merges by itself. A {@link id.gapura.registry.Prospect} has agreed to be contacted and needs no NIK
 * yet; who of them may have been noted twice is in {@code registry.twice}.
 *
 * <p>Owns schema {@code registry}. Must never know of money or cover.
 */
@NullMarked
package id.gapura.registry;

import org.jspecify.annotations.NullMarked;
