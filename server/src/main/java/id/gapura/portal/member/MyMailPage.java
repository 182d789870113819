package id.gapura.portal.member;

import id.gapura.screen.Field;

/**
 * Where a member gets mail.
 *
 * @param address that was given; empty when there is none
 * @param state a code of {@link id.gapura.messaging.Mailbox.State}; empty when there is none
 * @param mayRemind whether the member agrees to be reminded at all
 */
public record MyMailPage(Field field, String address, String state, boolean mayRemind) {}
