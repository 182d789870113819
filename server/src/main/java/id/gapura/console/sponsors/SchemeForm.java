package id.gapura.console.sponsors;

import id.gapura.console.FormPage;
import id.gapura.console.Typed;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.Programmes;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.money.Money;
import id.gapura.sponsors.Scheme.Terms;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.Sponsor.Kind;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The form of a new scheme of a sponsor. */
record SchemeForm(Sponsor sponsor, Typed typed, YearMonth current, Shell shell) {
    /** What the free months to begin with are, unless somebody decides otherwise. */
    private static final int FREE_MONTHS = 3;

    /** Membership is kept for three unpaid months; a term may begin with them. */
    private static final int BACK = 3;

    private static final int AHEAD = 24;
    private static final int LONGEST = 120;
    private static final String NAME = "name";
    private static final String PROGRAMMES = "programmes";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String BUDGET = "budget";

    String name() {
        return typed.get(NAME);
    }

    Optional<Terms> read() {
        var programmes = programmes();
        var from = month(FROM);
        var to = month(TO);
        var budget = budget();
        boolean isWhole = programmes.isPresent() && from.isPresent() && budget.isPresent() && isNamed();
        return isWhole && isTerm(from, to)
                ? Optional.of(new Terms(programmes.get(), from.get(), to.orElseThrow(), budget.get(), mostMonths()))
                : Optional.empty();
    }

    private OptionalInt mostMonths() {
        return sponsor.kind() == Kind.PROMOTION ? OptionalInt.of(FREE_MONTHS) : OptionalInt.empty();
    }

    private boolean isNamed() {
        return !name().isEmpty() && name().length() <= LONGEST;
    }

    private Optional<Programmes> programmes() {
        return Arrays.stream(Programmes.values())
                .filter(programmes -> programmes.code().equals(typed.get(PROGRAMMES)))
                .findFirst();
    }

    private Optional<Rupiah> budget() {
        return Money.read(typed.get(BUDGET));
    }

    private Optional<YearMonth> month(String name) {
        return typed.month(name)
                .filter(month ->
                        !month.isBefore(current.minusMonths(BACK)) && !month.isAfter(current.plusMonths(AHEAD)));
    }

    private static boolean isTerm(Optional<YearMonth> from, Optional<YearMonth> to) {
        return from.isPresent() && to.isPresent() && !from.get().isAfter(to.get());
    }

    FormPage ask() {
        return page("", "", "", "", "");
    }

    FormPage askAgain() {
        var to = isTerm(month(FROM), month(TO)) ? "" : shell.text("sponsors.to.fault");
        return page(
                isNamed() ? "" : shell.text("sponsors.scheme.name.fault", LONGEST),
                programmes().isPresent() ? "" : shell.text("sponsors.programmes.fault"),
                month(FROM).isPresent() ? "" : shell.text("sponsors.from.fault"),
                to,
                budget().isPresent() ? "" : shell.text("sponsors.amount.fault"));
    }

    private FormPage page(
            String nameFault, String programmesFault, String fromFault, String toFault, String budgetFault) {
        var title = shell.text("sponsors.scheme.new");
        return new FormPage(
                title,
                shell.text(
                        sponsor.kind() == Kind.PROMOTION
                                ? "sponsors.scheme.new.promotion"
                                : "sponsors.scheme.new.lead"),
                List.of(
                        Link.to(shell.text("sponsors.title"), SponsorPages.HOME),
                        Link.to(sponsor.name(), SponsorPages.address(sponsor)),
                        Link.to(title, "")),
                new FormPage.Sending(
                        SponsorPages.address(sponsor) + "/schemes/new", shell.text("sponsors.scheme.keep")),
                List.of(
                        Field.text(NAME, shell.text("sponsors.scheme.name"))
                                .value(name())
                                .required()
                                .error(nameFault),
                        Field.select(PROGRAMMES, shell.text("sponsors.programmes"), programmeOptions())
                                .value(typed.find(PROGRAMMES).orElse(Programmes.JKK_JKM.code()))
                                .hint(shell.text("sponsors.programmes.hint"))
                                .required()
                                .error(programmesFault),
                        Field.select(FROM, shell.text("sponsors.from"), months())
                                .value(typed.find(FROM).orElse(current.toString()))
                                .hint(shell.text("sponsors.from.hint"))
                                .required()
                                .error(fromFault),
                        Field.select(TO, shell.text("sponsors.to"), months())
                                .value(typed.find(TO)
                                        .orElse(current.withMonth(12).toString()))
                                .required()
                                .error(toFault),
                        Field.number(BUDGET, shell.text("sponsors.budget"))
                                .value(typed.get(BUDGET))
                                .hint(shell.text("sponsors.budget.hint"))
                                .required()
                                .error(budgetFault)));
    }

    private static List<Option> programmeOptions() {
        return Arrays.stream(Programmes.values())
                .map(programmes ->
                        new Option(programmes.code(), programmes.code().replace(",", " · ")))
                .toList();
    }

    private List<Option> months() {
        return IntStream.rangeClosed(-BACK, AHEAD)
                .mapToObj(current::plusMonths)
                .map(month -> new Option(month.toString(), shell.format().month(month)))
                .toList();
    }
}
