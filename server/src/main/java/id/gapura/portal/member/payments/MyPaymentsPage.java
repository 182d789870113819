package id.gapura.portal.member.payments;

import id.gapura.screen.Table;

/**
 * A member's own payments.
 *
 * @param hasCard whether there is a card to take along
 */
public record MyPaymentsPage(boolean hasCard, Table payments) {}
