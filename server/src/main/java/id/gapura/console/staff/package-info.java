/** Accounts of those who work with the program, for administrators. */
@NullMarked
package id.gapura.console.staff;

import org.jspecify.annotations.NullMarked;
