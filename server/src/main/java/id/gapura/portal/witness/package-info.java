/**
 * The page on which a member of a group says whether the split of its money is right. Reached by a link of the member's own
 * that an officer sent; what is split for whom is shown only after the card.
 */
@NullMarked
package id.gapura.portal.witness;

import org.jspecify.annotations.NullMarked;
