package id.gapura.portal.member;

import id.gapura.portal.cover.AnswerPage;
import id.gapura.screen.money.Coins;
import java.util.Optional;

/**
 * Where a member's own pages begin.
 *
 * @param card the number on the card
 * @param piggyBank absent while it is empty
 * @param hasMail whether reminders can come by mail
 */
public record MemberPage(String card, AnswerPage cover, Optional<Coins> piggyBank, boolean hasMail) {}
