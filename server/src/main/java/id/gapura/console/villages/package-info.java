/**
 * Pages of Desa Sadar: which village should be next and why, how one did over time, the award that two officers give, and
 * its papers: the certificate and the banner for the gate.
 */
@NullMarked
package id.gapura.console.villages;

import org.jspecify.annotations.NullMarked;
