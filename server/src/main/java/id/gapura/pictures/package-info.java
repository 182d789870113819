/**
 * Pictures that people send: cleaned of all but their pixels, kept sealed among the uploads. Whoever keeps one decides who
 * may see it.
 */
@NullMarked
package id.gapura.pictures;

import org.jspecify.annotations.NullMarked;
