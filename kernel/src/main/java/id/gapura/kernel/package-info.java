/**
 * Values that every part of Gapura speaks: {@link id.gapura.kernel.Rupiah money}, {@link id.gapura.kernel.Rate
 * shares}, {@link id.gapura.kernel.Nik national identity numbers}, {@link id.gapura.kernel.PhoneReader phone numbers},
 * {@link id.gapura.kernel.Luhn check digits} and {@link id.gapura.kernel.Ids time-ordered ids}.
 *
 * <p>Immutable, JDK only, no clock and no input or output. A type belongs here only when it is a value with no owner
 * among the capabilities; anything that does work lives with its capability.
 */
@NullMarked
package id.gapura.kernel;

import org.jspecify.annotations.NullMarked;
