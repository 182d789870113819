/**
 * {@code gapura rules}: prices, quotes, standing, benefits, parameters and reforms, for people and for scripts.
 *
 * <p>Needs no installation: the commands ask the {@code rules} library and start neither Spring nor a database. They live
 * here and not in the library, so that it stays one small jar without a parser of arguments or a writer of JSON.
 *
 * <p>Whatever is asked wrongly (an argument, a file, a month before the law) is one message and exit code 2. The JSON is
 * a promise to scripts, written down in {@code docs/rules-cli.md}.
 */
@NullMarked
package id.gapura.cli.rules;

import org.jspecify.annotations.NullMarked;
