/**
 * Devices of officers in the field ({@code perangkat petugas}): registered with a sign-in, heard of, wiped.
 *
 * <p>A {@link id.gapura.field.devices.Device} has two secrets. The <em>pulse</em> lies open on it and opens nothing: with
 * it a locked device reports what it has not sent and learns that it must wipe itself. The <em>token</em> is sealed under
 * the officer's PIN and opens the rest. What opens the device's data when the PIN is forgotten or was guessed at too often
 * is kept here, sealed, and given out for a password.
 *
 * <p>See {@code docs/decisions/0041-what-a-lost-phone-gives-away.md}.
 */
@NullMarked
package id.gapura.field.devices;

import org.jspecify.annotations.NullMarked;
