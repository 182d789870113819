/** What everybody may read and pass on: the materials that were let out, each in the languages it exists in. */
@NullMarked
package id.gapura.portal.materials;

import org.jspecify.annotations.NullMarked;
