/**
 * Pages for sponsors: who gives, what came and what is left, whom a scheme pays until when, and the offer to go on alone
 * before it ends.
 *
 * <p>An officer sees the sponsors of their scope, and of a scheme's members those who live in it. An administrator keeps
 * sponsors and schemes and sees no member.
 */
@NullMarked
package id.gapura.console.sponsors;

import org.jspecify.annotations.NullMarked;
