/** The command line: starts the program, checks a roster, verifies the books. Decides nothing itself. */
@NullMarked
package id.gapura.cli;

import org.jspecify.annotations.NullMarked;
