/**
 * The waiting room before the portal: when more visitors arrive than the program can serve well, they come in one by one in
 * the order of their arrival and see their place meanwhile; whoever is inside is served as on any other day.
 *
 * <p>{@link id.gapura.portal.waiting.Arrivals} decides, {@link id.gapura.portal.waiting.WaitingFilter} stands at the door
 * before everything else that a page costs. A place is a number in a signed cookie: the queue itself takes no memory.
 * Officers, devices, banks and platforms never wait.
 */
@NullMarked
package id.gapura.portal.waiting;

import org.jspecify.annotations.NullMarked;
