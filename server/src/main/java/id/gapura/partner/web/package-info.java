/**
 * What partners call over HTTP. Reads a request, hands it to {@link id.gapura.partner.snap.Snap}, sends the answer; decides
 * nothing.
 */
@NullMarked
package id.gapura.partner.web;

import org.jspecify.annotations.NullMarked;
