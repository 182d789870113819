/**
 * The page of a village for everybody, behind the code at its gate: how many are protected, what it costs, where to join and
 * pay, how to tell an officer from somebody else. Names nobody, and no number under ten.
 */
@NullMarked
package id.gapura.portal.villages;

import org.jspecify.annotations.NullMarked;
