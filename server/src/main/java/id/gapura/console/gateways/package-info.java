/** Message gateways: which there are, in the order in which they are tried, and closing one that does not do its work. */
@NullMarked
package id.gapura.console.gateways;

import org.jspecify.annotations.NullMarked;
