package id.gapura.console.offers;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.offers.Arm;
import id.gapura.offers.Trial;
import id.gapura.offers.Trial.Plan;
import id.gapura.offers.Trial.Unit;
import id.gapura.offers.Trials.Fault;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.money.Money;
import id.gapura.sponsors.Sponsor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The form of a new trial: the held-out arm, and up to three that are offered something. */
final class TrialForm {
    private static final int LONGEST = 120;
    private static final List<String> OFFERED = List.of("B", "C", "D");
    private static final String NAME = "name";
    private static final String REGION = "region";
    private static final String UNIT = "unit";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String SHARE = "share";
    private static final String MONTHS = "months";
    private static final String MORE = "more";
    private static final String HELP = "help";
    private static final String DEBIT = "debit";
    private static final String SPONSOR = "sponsor";
    private static final String BUDGET = "budget";

    private final Choices choices;
    private final Typed typed;
    private final Officer officer;
    private final Shell shell;

    TrialForm(Choices choices, Typed typed, Officer officer, Shell shell) {
        this.choices = choices;
        this.typed = typed;
        this.officer = officer;
        this.shell = shell;
    }

    /** What there is to choose from. */
    record Choices(RegionChoices regions, List<Sponsor> sponsors) {}

    String name() {
        return typed.get(NAME);
    }

    /** The plan as it was typed, whatever is wrong with it as a trial; empty if something cannot be read at all. */
    Optional<Plan> read() {
        var region = choices.regions.read(typed.get(REGION), officer).code();
        var from = typed.day(FROM);
        var to = typed.day(TO);
        boolean isWhole = region.isPresent() && from.isPresent() && to.isPresent() && unit().isPresent();
        return isWhole && isNamed() && isMoneyRead() && OFFERED.stream().allMatch(code -> isNumber(of(MONTHS, code)))
                ? Optional.of(new Plan(unit().get(), region.get(), from.get(), to.get(), arms(), money()))
                : Optional.empty();
    }

    private boolean isNamed() {
        return !name().isEmpty() && name().length() <= LONGEST;
    }

    private Optional<Unit> unit() {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.code().equals(typed.get(UNIT)))
                .findFirst();
    }

    /** Blank, or digits alone. */
    private boolean isNumber(String question) {
        return typed.find(question).filter(text -> !text.matches("\\d{1,3}")).isEmpty();
    }

    /** The held-out arm and those of which anything was filled in; without a share that is a fault of the shares. */
    private List<Arm> arms() {
        var arms = new ArrayList<Arm>();
        arms.add(Arm.heldOut(typed.number(of(SHARE, Arm.CONTROL))));
        OFFERED.stream()
                .filter(this::isBegun)
                .forEach(code -> arms.add(new Arm(
                        code,
                        typed.number(of(SHARE, code)),
                        typed.number(of(MONTHS, code)),
                        typed.isTicked(of(MORE, code) + "-" + HELP),
                        typed.isTicked(of(MORE, code) + "-" + DEBIT))));
        return arms;
    }

    private boolean isBegun(String code) {
        return typed.find(of(SHARE, code)).isPresent()
                || typed.find(of(MONTHS, code)).isPresent()
                || !ticked(code).isEmpty();
    }

    private static String of(String question, String arm) {
        return question + "-" + arm;
    }

    private boolean isMoneyRead() {
        return typed.get(SPONSOR).isEmpty() == typed.get(BUDGET).isEmpty()
                && (typed.get(SPONSOR).isEmpty() || money().isPresent());
    }

    private Optional<Trial.Money> money() {
        return choices.sponsors.stream()
                .filter(sponsor -> sponsor.id().toString().equals(typed.get(SPONSOR)))
                .findFirst()
                .flatMap(sponsor -> Money.read(typed.get(BUDGET)).map(budget -> new Trial.Money(sponsor.id(), budget)));
    }

    FormPage ask() {
        return page(choices.regions.ask(question(), ""), Set.of(), false);
    }

    FormPage askAgain(Set<Fault> faults) {
        return page(choices.regions.askAgain(question(), typed.get(REGION)), faults, true);
    }

    private RegionQuestion question() {
        return new RegionQuestion(REGION, shell.text("offers.region"), shell, officer);
    }

    private FormPage page(Field region, Set<Fault> faults, boolean isAgain) {
        var title = shell.text("offers.new");
        var fields = new ArrayList<Field>();
        fields.add(Field.text(NAME, shell.text("offers.name"))
                .value(name())
                .required()
                .error(isAgain && !isNamed() ? shell.text("offers.name.fault", LONGEST) : ""));
        fields.add(region.required());
        fields.add(unitQuestion(isAgain));
        fields.addAll(term(faults, isAgain));
        fields.add(share(Arm.CONTROL, faults));
        OFFERED.forEach(code -> fields.addAll(armQuestions(code, faults)));
        fields.addAll(moneyQuestions(faults, isAgain));
        return new FormPage(
                title,
                shell.text("offers.new.lead"),
                List.of(Link.to(shell.text("offers.title"), TrialPages.HOME), Link.to(title, "")),
                new FormPage.Sending(TrialPages.NEW, shell.text("offers.propose")),
                fields);
    }

    private Field unitQuestion(boolean isAgain) {
        var options = Arrays.stream(Unit.values())
                .map(unit -> new Option(unit.code(), shell.text("offers.unit." + unit.code())))
                .toList();
        return Field.choice(UNIT, shell.text("offers.unit"), options)
                .value(typed.find(UNIT).orElse(isAgain ? "" : Unit.PERSON.code()))
                .hint(shell.text("offers.unit.hint"))
                .required()
                .error(isAgain && unit().isEmpty() ? shell.text("offers.unit.fault") : "");
    }

    private List<Field> term(Set<Fault> faults, boolean isAgain) {
        boolean isWrong = faults.contains(Fault.TERM)
                || (isAgain && (typed.day(FROM).isEmpty() || typed.day(TO).isEmpty()));
        return List.of(
                Field.date(FROM, shell.text("offers.from"))
                        .value(typed.get(FROM))
                        .required(),
                Field.date(TO, shell.text("offers.to"))
                        .value(typed.get(TO))
                        .required()
                        .error(isWrong ? shell.text("offers.term.fault") : ""));
    }

    private Field share(String code, Set<Fault> faults) {
        boolean isControl = code.equals(Arm.CONTROL);
        var field = Field.number(of(SHARE, code), shell.text("offers.share", shell.text("offers.arm", code)))
                .value(typed.get(of(SHARE, code)))
                .hint(shell.text(isControl ? "offers.share.control" : "offers.share.hint"))
                .digits()
                .error(isControl && faults.contains(Fault.SHARES) ? shell.text("offers.share.fault") : "");
        return isControl ? field.required() : field;
    }

    private List<Field> armQuestions(String code, Set<Fault> faults) {
        boolean isFirst = code.equals(OFFERED.getFirst());
        var more = List.of(
                new Option(HELP, shell.text("offers.more.help")), new Option(DEBIT, shell.text("offers.more.debit")));
        return List.of(
                share(code, faults)
                        .error(isFirst && faults.contains(Fault.ARMS) ? shell.text("offers.arms.fault") : ""),
                Field.number(of(MONTHS, code), shell.text("offers.months", shell.text("offers.arm", code)))
                        .value(typed.get(of(MONTHS, code)))
                        .digits()
                        .error(monthsFault(code, faults)),
                Field.checks(of(MORE, code), shell.text("offers.more", shell.text("offers.arm", code)), more)
                        .value(ticked(code)));
    }

    private String monthsFault(String code, Set<Fault> faults) {
        boolean isFirst = code.equals(OFFERED.getFirst());
        if (!isNumber(of(MONTHS, code)) || (isFirst && faults.contains(Fault.MONTHS))) {
            return shell.text("offers.months.fault");
        }
        return isFirst && faults.contains(Fault.ARM_TWICE) ? shell.text("offers.arm.twice") : "";
    }

    private String ticked(String code) {
        return String.join(
                ",",
                List.of(HELP, DEBIT).stream()
                        .filter(option -> typed.isTicked(of(MORE, code) + "-" + option))
                        .toList());
    }

    private List<Field> moneyQuestions(Set<Fault> faults, boolean isAgain) {
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("offers.sponsor.none")));
        choices.sponsors.forEach(sponsor -> options.add(new Option(sponsor.id().toString(), sponsor.name())));
        boolean isWrong = faults.contains(Fault.MONEY) || (isAgain && !isMoneyRead());
        return List.of(
                Field.select(SPONSOR, shell.text("offers.sponsor"), options)
                        .value(typed.get(SPONSOR))
                        .hint(shell.text("offers.sponsor.hint")),
                Field.number(BUDGET, shell.text("offers.budget"))
                        .value(typed.get(BUDGET))
                        .hint(shell.text("offers.budget.hint"))
                        .error(isWrong ? shell.text("offers.money.fault") : ""));
    }
}
