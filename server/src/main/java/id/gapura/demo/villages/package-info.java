/**
 * Two villages of the demo whose people joined before its year: one is a Desa Sadar, one is nearly there; the agents who
 * recruited them; coupons for rice.
 */
@NullMarked
package id.gapura.demo.villages;

import org.jspecify.annotations.NullMarked;
