/** {@code gapura sandbox}: starts those whom Gapura works with, pretended. */
@NullMarked
package id.gapura.cli.sandbox;

import org.jspecify.annotations.NullMarked;
