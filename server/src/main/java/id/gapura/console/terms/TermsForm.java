package id.gapura.console.terms;

import id.gapura.console.FormPage;
import id.gapura.console.Typed;
import id.gapura.membership.Member;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.rules.WrittenIncome;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions about a member's terms. */
record TermsForm(Typed typed, Shell shell) {
    static final String SECTOR = "sector";
    static final String REASON = "reason";
    private static final String INCOME = "income";
    private static final String PROGRAMMES = "programmes";
    private static final int LONGEST = 200;

    /**
     * Filled with the terms there are.
     *
     * @param sector to begin with instead, where somebody comes with one; may be empty
     */
    static TermsForm of(Member member, String sector, Shell shell) {
        var terms = member.terms();
        var income = terms.declaredIncome();
        return new TermsForm(
                new Typed(Map.of(
                        SECTOR, sector(sector).orElse(terms.sector()).code(),
                        INCOME, income == null ? "" : shell.format().rupiah(income),
                        PROGRAMMES, terms.programmes().code())),
                shell);
    }

    /** The terms asked for; call it only where {@link #faults} are none. */
    ContributionFacts terms(Member member) {
        return new ContributionFacts(
                typed.find(INCOME).flatMap(WrittenIncome::read).orElse(null),
                programmes().orElseThrow(),
                sector(typed.get(SECTOR)).orElseThrow(),
                member.terms().payer());
    }

    String reason() {
        return typed.get(REASON);
    }

    /** What is sent along from the page that compares. */
    Map<String, String> answers() {
        return Map.of(
                SECTOR, typed.get(SECTOR),
                INCOME, typed.get(INCOME),
                PROGRAMMES, typed.get(PROGRAMMES),
                REASON, reason());
    }

    private static Optional<Sector> sector(String code) {
        return Arrays.stream(Sector.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private Optional<Programmes> programmes() {
        return Arrays.stream(Programmes.values())
                .filter(one -> one.code().equals(typed.get(PROGRAMMES)))
                .findFirst();
    }

    /** Said where nothing would change. */
    Map<String, String> same() {
        return Map.of(SECTOR, shell.text("person.terms.same"));
    }

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (sector(typed.get(SECTOR)).isEmpty()) {
            faults.put(SECTOR, shell.text("person.terms.choose"));
        }
        if (programmes().isEmpty()) {
            faults.put(PROGRAMMES, shell.text("person.terms.choose"));
        }
        if (typed.find(INCOME).isPresent()
                && typed.find(INCOME).flatMap(WrittenIncome::read).isEmpty()) {
            faults.put(INCOME, shell.text("draft.INCOME_UNREADABLE"));
        }
        if (reason().isEmpty()) {
            faults.put(REASON, shell.text("person.terms.refused.reason_missing"));
        } else if (reason().length() > LONGEST) {
            faults.put(REASON, shell.text("work.too.long", LONGEST));
        }
        return faults;
    }

    List<Field> fields(Map<String, String> faults) {
        var fields = List.of(
                Field.choice(SECTOR, shell.text("person.sector"), sectors())
                        .hint(shell.text("person.terms.sector.hint"))
                        .required(),
                Field.text(INCOME, shell.text("person.income")).hint(shell.text("enrol.income.hint")),
                Field.choice(PROGRAMMES, shell.text("person.programmes"), sets())
                        .required(),
                Field.text(REASON, shell.text("describe.reason"))
                        .hint(shell.text("person.terms.reason.hint"))
                        .required());
        return FormPage.filled(fields, typed, faults);
    }

    private List<Option> sectors() {
        return Arrays.stream(Sector.values())
                .map(one -> new Option(one.code(), shell.text("person.sector." + one.code())))
                .toList();
    }

    private List<Option> sets() {
        return Arrays.stream(Programmes.values())
                .map(one -> new Option(one.code(), shell.text("enrol.programmes." + one.name())))
                .toList();
    }
}
