/** {@code gapura draw}: what anybody can do with the file of a prize draw, without an installation. */
@NullMarked
package id.gapura.cli.draws;

import org.jspecify.annotations.NullMarked;
