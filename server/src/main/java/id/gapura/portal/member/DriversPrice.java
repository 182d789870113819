package id.gapura.portal.member;

import id.gapura.membership.Member;
import id.gapura.membership.MemberTerms;
import id.gapura.membership.Membership;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Sector;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells a member who drives for pay, and whose contribution is reckoned otherwise, what a driver pays and who changes it. */
final class DriversPrice {
    private final Membership membership;
    private final MemberTerms terms;
    private final ContributionPrice price;

    DriversPrice(Membership membership, MemberTerms terms, ContributionPrice price) {
        this.membership = membership;
        this.terms = terms;
        this.price = price;
    }

    /**
     * Nothing where no month to come costs less, as far as the law is known.
     *
     * @param work the lines of work on record
     */
    Optional<Notice> notice(UUID workerId, Set<Sector> work, Shell shell) {
        return membership
                .find(workerId)
                .filter(member -> !member.isClosed() && work.contains(Sector.TRANSPORT))
                .flatMap(member -> notice(member, shell));
    }

    private Optional<Notice> notice(Member member, Shell shell) {
        var now = member.terms();
        var driver = new ContributionFacts(now.declaredIncome(), now.programmes(), Sector.TRANSPORT, now.payer());
        return price.firstLess(driver, now, terms.from(member))
                .map(month -> Notice.warning(shell.text("me.work.sector"))
                        .withDetail(shell.text(
                                "me.work.sector.todo",
                                shell.format().month(month),
                                shell.format().rupiah(price.total(driver, month)),
                                shell.format().rupiah(price.total(now, month)))));
    }
}
