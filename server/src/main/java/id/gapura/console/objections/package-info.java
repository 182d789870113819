/**
 * Pages of objections: the catalogue with what each reply led to, and putting down what a member or a prospect said.
 *
 * <p>The first names nobody. Seeing what one member said is on record like every page of a person.
 */
@NullMarked
package id.gapura.console.objections;

import org.jspecify.annotations.NullMarked;
