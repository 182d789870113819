/**
 * Which village outreach should go to next: how many people there wait to be helped on, how few are protected, who nearby can
 * help them, when its market is held, and when we were there last.
 *
 * <p>A {@link id.gapura.villages.next.Candidate} has reasons that anybody can check, and no score: whoever knows the village
 * decides (docs/decisions/0061-what-it-brought.md). Nothing is stored.
 */
@NullMarked
package id.gapura.villages.next;

import org.jspecify.annotations.NullMarked;
