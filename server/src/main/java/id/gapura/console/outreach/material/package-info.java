/** The pages of materials: the library, one text with how easily it reads, writing it, letting it out, and paper. */
@NullMarked
package id.gapura.console.outreach.material;

import org.jspecify.annotations.NullMarked;
