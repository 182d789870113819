/**
 * Devices of the field without a browser: they keep what was done, sign receipts and resend until each thing is answered,
 * over a line that is cut wherever one likes.
 *
 * <p>A {@link id.gapura.sandbox.device.SandboxDevice} knows no more of Gapura than its web address; a {@link
 * id.gapura.sandbox.device.Cut} says where its line breaks.
 */
@NullMarked
package id.gapura.sandbox.device;

import org.jspecify.annotations.NullMarked;
