package id.gapura.console.terms;

import id.gapura.membership.Member;
import id.gapura.membership.MemberTerms;
import id.gapura.partner.mandate.Mandate;
import id.gapura.partner.mandate.Mandates;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.screen.Comparison;
import id.gapura.screen.Comparison.Line;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.sponsors.Schemes;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts terms and prices before and after a change side by side, and what else would follow from it. */
final class TermsComparison {
    private final MemberTerms terms;
    private final ContributionPrice price;
    private final Schemes schemes;
    private final Mandates mandates;

    TermsComparison(MemberTerms terms, ContributionPrice price, Schemes schemes, Mandates mandates) {
        this.terms = terms;
        this.price = price;
        this.schemes = schemes;
        this.mandates = mandates;
    }

    Comparison of(Member member, ContributionFacts after, Shell shell) {
        var before = member.terms();
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                shell.text("person.sector"), TermsWords.sector(before, shell), TermsWords.sector(after, shell)));
        lines.add(new Line(
                shell.text("person.income"), TermsWords.income(before, shell), TermsWords.income(after, shell)));
        lines.add(
                new Line(shell.text("person.programmes"), TermsWords.programmes(before), TermsWords.programmes(after)));
        var from = terms.from(member);
        for (var month : months(from, before, after)) {
            var label = shell.text(
                    month.equals(from) ? "person.terms.price" : "person.terms.price.from",
                    shell.format().month(month));
            lines.add(new Line(label, amount(before, month, shell), amount(after, month, shell)));
        }
        return new Comparison(shell.text("person.terms.now"), shell.text("person.terms.after"), lines);
    }

    /** The first month, and each later one in which either price changes, as far as the law is known. */
    private SortedSet<YearMonth> months(YearMonth from, ContributionFacts before, ContributionFacts after) {
        var months = new TreeSet<YearMonth>();
        months.add(from);
        for (var facts : List.of(before, after)) {
            for (var next = price.nextChange(facts, from); next.isPresent(); ) {
                months.add(next.get());
                next = price.nextChange(facts, next.get());
            }
        }
        return months;
    }

    List<Notice> notices(Member member, ContributionFacts after, Shell shell) {
        var notices = new ArrayList<Notice>();
        schemes.sponsorships(member.workerId()).stream()
                .filter(paid -> !paid.scheme().terms().programmes().equals(after.programmes()))
                .map(paid -> Notice.warning(shell.text("person.terms.sponsor", paid.sponsor()))
                        .withDetail(shell.text("person.terms.sponsor.todo")))
                .forEach(notices::add);
        mandate(member)
                .filter(_ -> isDearer(member, after))
                .map(mandate -> Notice.warning(shell.text(
                                "person.terms.mandate",
                                shell.format().rupiah(mandate.terms().most())))
                        .withDetail(shell.text("person.terms.mandate.todo")))
                .ifPresent(notices::add);
        return notices;
    }

    private Optional<Mandate> mandate(Member member) {
        return mandates.newest(member.workerId()).filter(one -> one.state() != Mandate.State.ENDED);
    }

    private boolean isDearer(Member member, ContributionFacts after) {
        var before = member.terms();
        return months(terms.from(member), before, after).stream()
                .anyMatch(month -> price.total(after, month).compareTo(price.total(before, month)) > 0);
    }

    String amount(ContributionFacts facts, YearMonth month, Shell shell) {
        return shell.format().rupiah(price.total(facts, month));
    }
}
