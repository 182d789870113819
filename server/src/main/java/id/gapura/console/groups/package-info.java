/**
 * Officers' pages of groups that pay together: who belongs to one, what its collector brought, how it is split, and who
 * witnessed that.
 *
 * <p>A branch officer counts and splits; another officer of the place, or a member by a link of their own, witnesses.
 */
@NullMarked
package id.gapura.console.groups;

import org.jspecify.annotations.NullMarked;
