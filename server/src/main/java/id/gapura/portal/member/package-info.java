/**
 * A member's own pages: what they allow us, where they get mail and in which language they are written to, what they live
 * on, who their family is, which draws they are in, and who saw their data.
 *
 * <p>A member signs in by card number, birth date and a one-time code to the phone on record. Whether a number exists is
 * never told: everybody is asked for a code, and everybody's wrong code reads the same. Serves UU 27/2022, Pasal 5 to 9
 * (information, access, withdrawal). Names no officer.
 */
@NullMarked
package id.gapura.portal.member;

import org.jspecify.annotations.NullMarked;
