package id.gapura.console.outreach.communicator;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Action;
import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.outreach.communicator.Communicator;
import id.gapura.outreach.communicator.Communicator.Links;
import id.gapura.outreach.communicator.Communicator.Plan;
import id.gapura.outreach.communicator.CommunicatorKind;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.outreach.stakeholder.Stakeholder;
import id.gapura.outreach.stakeholder.Stakeholders;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import id.gapura.survey.talker.Talker;
import id.gapura.survey.talker.Talkers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What is asked of a communicator, and how the answers read. */
record CommunicatorForm(Communicator who, Typed typed, Tools tools, Officer officer, Shell shell) {
    static final String NAME = "name";
    private static final String KIND = "kind";
    private static final String REGION = "region";
    private static final String TALKER = "talker";
    private static final String STAKEHOLDER = "stakeholder";
    private static final String STAFF = "staff";
    private static final String SAME = "same";
    static final int LONGEST = 120;

    /** What answers are read with. */
    record Tools(
            RegionChoices regions,
            Communicators communicators,
            Talkers talkers,
            Stakeholders stakeholders,
            Accounts accounts) {}

    /** What was typed when they were last kept. */
    static Typed of(Communicator who) {
        var plan = who.plan();
        var typed = new HashMap<String, String>();
        typed.put(NAME, plan.name());
        typed.put(KIND, plan.kind().code());
        typed.put(REGION, plan.region().text());
        typed.put(TALKER, plan.links().talker().map(UUID::toString).orElse(""));
        typed.put(STAKEHOLDER, plan.links().stakeholder().map(UUID::toString).orElse(""));
        typed.put(STAFF, plan.links().staff().orElse(""));
        return new Typed(typed);
    }

    /** The same with other answers. */
    CommunicatorForm typed(Typed others) {
        return new CommunicatorForm(who, others, tools, officer, shell);
    }

    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (typed.get(NAME).isEmpty() || typed.get(NAME).length() > LONGEST) {
            faults.put(NAME, shell.text("outreach.name.fault", LONGEST));
        }
        if (region().isEmpty()) {
            faults.put(REGION, shell.text("region.missing"));
        }
        return faults;
    }

    private Optional<RegionCode> region() {
        return tools.regions.read(typed.get(REGION), officer).code();
    }

    /** Who it is, once nothing is wrong. */
    Plan plan() {
        return new Plan(
                typed.get(NAME),
                CommunicatorKind.find(typed.get(KIND)).orElse(CommunicatorKind.UNSTATED),
                region().orElseThrow(),
                new Links(chosen(TALKER, talkers()), chosen(STAKEHOLDER, stakeholders()), login()));
    }

    /** Somebody else of the same place who turned out to be the same. */
    Optional<Communicator> same() {
        return chosen(SAME, others()).flatMap(tools.communicators::find);
    }

    private Optional<String> login() {
        return Optional.of(typed.get(STAFF))
                .filter(login ->
                        staff().stream().anyMatch(option -> option.value().equals(login)));
    }

    private Optional<UUID> chosen(String name, List<Option> offered) {
        return typed.id(name)
                .filter(id -> offered.stream().anyMatch(option -> option.value().equals(id.toString())));
    }

    List<Field> fields(Map<String, String> faults) {
        var question = new RegionQuestion(REGION, shell.text("communicator.region"), shell, officer);
        var region = faults.containsKey(REGION)
                ? tools.regions.askAgain(question, typed.get(REGION))
                : tools.regions.ask(question, region().map(RegionCode::text).orElse(""));
        var asked = new ArrayList<>(FormPage.filled(
                List.of(
                        Field.text(NAME, shell.text("communicator.name"))
                                .hint(shell.text("communicator.name.hint"))
                                .required(),
                        Field.select(KIND, shell.text("communicator.kind"), kinds())
                                .required()),
                typed,
                faults));
        asked.add(region.required());
        Stream.of(
                        choice(TALKER, talkers()),
                        choice(STAKEHOLDER, stakeholders()),
                        choice(STAFF, staff()).map(field -> field.hint(shell.text("communicator.staff.hint"))),
                        choice(SAME, others()).map(field -> field.hint(shell.text("communicator.same.hint"))))
                .flatMap(Optional::stream)
                .map(field -> field.value(typed.get(field.name())))
                .forEach(asked::add);
        return asked;
    }

    private List<Option> kinds() {
        return Arrays.stream(CommunicatorKind.values())
                .map(one -> new Option(one.code(), shell.text("communicator.kind." + one.code())))
                .toList();
    }

    /** Not asked where there is nothing to choose. */
    private Optional<Field> choice(String name, List<Option> offered) {
        if (offered.isEmpty()) {
            return Optional.empty();
        }
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("communicator.nobody")));
        options.addAll(offered);
        return Optional.of(Field.select(name, shell.text("communicator." + name), options));
    }

    /** Whom villagers there named and who agreed to explain for us. */
    private List<Option> talkers() {
        var there = tools.talkers.within(who.plan().region()).stream()
                .filter(Talker::isAgreed)
                .map(one -> new Option(one.id().toString(), one.called()));
        var kept = who.plan()
                .links()
                .talker()
                .flatMap(tools.talkers::find)
                .filter(Talker::isAgreed)
                .map(one -> new Option(one.id().toString(), one.name()));
        return orAsItIs(there, kept);
    }

    private List<Option> stakeholders() {
        var theirs = tools.stakeholders.within(officer.scope()).stream().map(CommunicatorForm::option);
        var kept = who.plan()
                .links()
                .stakeholder()
                .flatMap(tools.stakeholders::find)
                .map(CommunicatorForm::option);
        return orAsItIs(theirs, kept);
    }

    /** Officers and agents there who enrol people outside. */
    private List<Option> staff() {
        var there = tools.accounts.around(who.plan().region(), Action.MEET_PEOPLE).stream()
                .map(one -> new Option(one.login(), one.displayName() + " (" + one.login() + ")"));
        return orAsItIs(there, who.plan().links().staff().map(login -> new Option(login, login)));
    }

    private static Option option(Stakeholder one) {
        return new Option(one.id().toString(), one.plan().name());
    }

    /** Those to choose from, and what was chosen before by somebody who could choose from others. */
    private static List<Option> orAsItIs(Stream<Option> offered, Optional<Option> kept) {
        var options = new ArrayList<>(offered.toList());
        kept.filter(one -> options.stream().map(Option::value).noneMatch(one.value()::equals))
                .ifPresent(options::add);
        return options;
    }

    private List<Option> others() {
        return tools.communicators.within(who.plan().region()).stream()
                .filter(one -> one.plan().region().equals(who.plan().region()))
                .filter(one -> !one.id().equals(who.id()))
                .map(one -> new Option(one.id().toString(), one.plan().name()))
                .toList();
    }
}
