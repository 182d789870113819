/** Places for administrators: the regions as they are, loading districts and villages, the list of branches. */
@NullMarked
package id.gapura.console.places;

import org.jspecify.annotations.NullMarked;
