/**
 * The command line: starts the program, checks a roster, makes the first account, asks the rules. Decides
 * nothing itself.
 *
 * <p>{@link id.gapura.cli.Main} names the commands; each is a small class of its own. Standard output carries what was
 * asked for and nothing else; faults and logs go to standard error. A command ends with 0 when it did what was asked, 1
 * when it could not, 2 when it was asked wrongly.
 */
@NullMarked
package id.gapura.cli;

import org.jspecify.annotations.NullMarked;
