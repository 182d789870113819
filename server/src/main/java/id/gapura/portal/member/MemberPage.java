package id.gapura.portal.member;

import id.gapura.portal.cover.AnswerPage;
import id.gapura.screen.money.Coins;
import java.util.List;
import java.util.Optional;

/**
 * Where a member's own pages begin.
 *
 * @param card the number on the card
 * @param ifSkipped what follows if the next month is not paid, or what it takes to return; a sentence each
 * @param piggyBank absent while it is empty
 * @param hasMail whether reminders can come by mail
 */
public record MemberPage(
        String card, AnswerPage cover, List<String> ifSkipped, Optional<Coins> piggyBank, boolean hasMail) {
    public MemberPage {
        ifSkipped = List.copyOf(ifSkipped);
    }
}
