/**
 * The composition root: opens the database, brings its schema up to date and puts the floors together, with or without
 * the web faces.
 *
 * <p>A {@link id.gapura.program.Program} is Gapura without faces, as the command line, the demo and the tests use it;
 * {@link id.gapura.program.WebProgram} adds them. Everything else asks for what it needs in its constructor.
 */
@NullMarked
package id.gapura.program;

import org.jspecify.annotations.NullMarked;
