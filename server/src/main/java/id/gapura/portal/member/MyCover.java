package id.gapura.portal.member;

import id.gapura.contributions.Contributions;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.portal.cover.AnswerPage;
import id.gapura.portal.cover.CoverAnswer;
import id.gapura.portal.cover.CoverCheck;
import id.gapura.portal.cover.Skipping;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.screen.Shell;
import id.gapura.screen.money.Coins;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whether a member is protected, and what lies in the piggy bank towards the next month. */
final class MyCover {
    private final CoverCheck check;
    private final Skipping skipping;
    private final Membership membership;
    private final Contributions contributions;
    private final Prices prices;
    private final InstantSource clock;

    MyCover(
            CoverCheck check,
            Skipping skipping,
            Membership membership,
            Contributions contributions,
            Prices prices,
            InstantSource clock) {
        this.check = check;
        this.skipping = skipping;
        this.membership = membership;
        this.contributions = contributions;
        this.prices = prices;
        this.clock = clock;
    }

    /** What a member pays next. */
    record Prices(Cover cover, ContributionPrice price) {}

    AnswerPage answer(UUID worker, Shell shell) {
        var answer = check.of(worker);
        boolean mayPay = !(answer instanceof CoverAnswer.NoMatch);
        return AnswerPage.of(answer, mayPay, shell);
    }

    /** What follows if the next month is skipped, a sentence each; may be none. */
    List<String> ifSkipped(UUID worker, Shell shell) {
        return skipping.of(worker, shell);
    }

    /** None for an empty piggy bank. */
    Optional<Coins> coins(UUID worker, Shell shell) {
        return membership.find(worker).filter(member -> !member.isClosed()).flatMap(member -> coins(member, shell));
    }

    private Optional<Coins> coins(Member member, Shell shell) {
        var today = Jakarta.today(clock);
        var registeredOn = member.facts().registeredOn();
        var month = prices.cover.nextMonthToPay(member.cover(), today.isBefore(registeredOn) ? registeredOn : today);
        return Coins.of(
                contributions.piggyBank(member.workerId()),
                shell.format().month(month),
                prices.price.total(member.terms(), month),
                shell);
    }
}
