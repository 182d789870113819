package id.gapura.portal.member.payments;

import id.gapura.screen.Table;

/**
 * A member's own payments.
 *
 * @param hasCard whether there is a card to take along
 * @param savings what their payments have put into their old-age savings, as a sentence; empty for who has none
 */
public record MyPaymentsPage(boolean hasCard, String savings, Table payments) {}
