package id.gapura.console.people;

import id.gapura.kernel.Rupiah;
import id.gapura.membership.Member;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.rules.Wording;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.List;

/**
 * What the next contribution month costs, and why.
 *
 * @param title names month and price
 * @param steps the reckoning, a sentence each
 * @param isVerified whether every legal value was compared with the law's text
 */
public record NextMonth(String title, List<String> steps, boolean isVerified) {
    public NextMonth {
        steps = List.copyOf(steps);
    }

    static NextMonth of(Member member, LocalDate today, Shell shell, Cover cover, ContributionPrice price) {
        var month = cover.nextMonthToPay(member.cover(), today);
        Rupiah total = price.total(member.terms(), month);
        var why = price.explain(member.terms(), month);
        var title = shell.text(
                "person.next", shell.format().month(month), shell.format().rupiah(total));
        return new NextMonth(
                title,
                why.steps().stream()
                        .map(step -> sentence(step.wording(), shell))
                        .toList(),
                why.isVerified());
    }

    /** A sentence of the rules in the reader's language. */
    static String sentence(Wording wording, Shell shell) {
        return switch (shell.language()) {
            case INDONESIAN -> wording.inIndonesian();
            case ENGLISH -> wording.inEnglish();
        };
    }
}
