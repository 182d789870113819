/**
 * Prospects who may have been noted twice ({@code mungkin tercatat dua kali}): two devices without a network know nothing of
 * each other, and a prospect has no NIK that would tell.
 *
 * <p>Open prospects of one place with the same phone or the same name become a {@link id.gapura.registry.twice.Pair}. An
 * officer says by {@link id.gapura.registry.twice.NotedTwice} that they are different, and is not asked again, or that they
 * are one: then one stays and takes over what the other has more, and listeners move what they hold.
 *
 * <p>Owns {@code registry.prospect_pair}. Must never merge by itself: a family shares a phone.
 */
@NullMarked
package id.gapura.registry.twice;

import org.jspecify.annotations.NullMarked;
