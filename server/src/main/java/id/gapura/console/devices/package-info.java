/**
 * Devices that officers carry: which hold work that was not sent, since when, and having one wiped that was lost.
 */
@NullMarked
package id.gapura.console.devices;

import org.jspecify.annotations.NullMarked;
