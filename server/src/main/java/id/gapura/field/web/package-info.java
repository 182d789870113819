/**
 * The field app over HTTP: its files, and what devices ask and send below {@code /field/api}.
 *
 * <p>Devices prove themselves by a header, {@code Authorization: Device id.token} or {@code Pulse id.pulse}; there is no
 * session and no form. The app is plain JavaScript modules in {@code resources/field}, served under an address that is a
 * hash of all of them, so that a version is there whole or not at all.
 */
@NullMarked
package id.gapura.field.web;

import org.jspecify.annotations.NullMarked;
