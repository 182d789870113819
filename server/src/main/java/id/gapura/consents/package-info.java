/**
 * Consents ({@code persetujuan}): what people allow us, purpose by purpose, in which words, and that they took it back.
 *
 * <p>A {@link id.gapura.consents.Subject} is whose consent it is, a {@link id.gapura.consents.Purpose} what it is for,
 * {@link id.gapura.consents.Words} what was agreed to. A consent is never changed: the last word said counts, from the
 * moment it is said, and taking back asks for no more than giving did. A no is told to whoever kept something because of a
 * yes ({@link id.gapura.consents.Consents.Declined}).
 *
 * <p>Owns schema {@code consents}. Serves UU 27/2022, Pasal 20 to 26 (consent and its proof), 40 and 41 (withdrawal).
 * Holds no name, number or phone; must never decide anything but whether a purpose is allowed.
 */
@NullMarked
package id.gapura.consents;

import org.jspecify.annotations.NullMarked;
