package id.gapura.console.terms;

import id.gapura.membership.TermsChange;
import id.gapura.rules.ContributionFacts;
import id.gapura.screen.Moment;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.util.ArrayList;

/** The terms of a membership in words. */
public final class TermsWords {
    private TermsWords() {}

    public static String sector(ContributionFacts terms, Shell shell) {
        return shell.text("person.sector." + terms.sector().code());
    }

    public static String income(ContributionFacts terms, Shell shell) {
        var income = terms.declaredIncome();
        return income == null
                ? shell.text("person.income.none")
                : shell.format().rupiah(income);
    }

    public static String programmes(ContributionFacts terms) {
        return terms.programmes().code().replace(",", " · ");
    }

    /** What changed, from when on, by whom and why. */
    public static Moment moment(TermsChange change, Shell shell) {
        var before = change.before();
        var after = change.after();
        var moved = new ArrayList<String>();
        if (before.sector() != after.sector()) {
            moved.add(moved("person.sector", sector(before, shell), sector(after, shell), shell));
        }
        if (!income(before, shell).equals(income(after, shell))) {
            moved.add(moved("person.income", income(before, shell), income(after, shell), shell));
        }
        if (before.programmes() != after.programmes()) {
            moved.add(moved("person.programmes", programmes(before), programmes(after), shell));
        }
        var what = shell.text(
                "person.terms.moment", String.join("; ", moved), shell.format().month(change.from()));
        return new Moment(shell.format().time(change.at()), what, change.by(), change.reason(), Tone.INFO);
    }

    private static String moved(String key, String before, String after, Shell shell) {
        return shell.text("person.change.moved", shell.text(key), before, after);
    }
}
