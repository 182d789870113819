package id.gapura.portal.member;

import id.gapura.screen.Field;

/**
 * Where a member gets mail.
 *
 * @param address that was given; empty when there is none
 * @param isConfirmed whether the link that was sent there was pressed
 * @param mayRemind whether the member agrees to be reminded at all
 */
public record MyMailPage(Field field, String address, boolean isConfirmed, boolean mayRemind) {}
