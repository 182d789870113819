package id.gapura.console.collective;

import id.gapura.collective.Arrangements;
import id.gapura.collective.SignedSheet;
import id.gapura.collective.WhoPays;
import id.gapura.consents.Purpose;
import id.gapura.consents.Words;
import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.naming.NamedMembers;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The question who pays and how people agreed, and how the answer reads. */
final class ArrangementForm {
    private static final int LONGEST = 120;
    private static final String PAYS = "pays";
    private static final String SIGNED = "signed";
    private static final String COLLECTED = "collected";
    private static final String ASKED = "asked";
    private static final String UNSIGNED = "unsigned";

    /** What a sheet may ask besides to be enrolled. */
    private static final List<Purpose> PURPOSES = List.of(Purpose.CONTACT, Purpose.MESSAGES, Purpose.SPONSOR_DATA);

    private final Sources sources;
    private final Roster roster;
    private final Officer officer;
    private final Shell shell;
    private final LocalDate today;

    ArrangementForm(Sources sources, Roster roster, Officer officer, Shell shell, LocalDate today) {
        this.sources = sources;
        this.roster = roster;
        this.officer = officer;
        this.shell = shell;
        this.today = today;
    }

    /** Where the answers are looked up. */
    record Sources(PayingChoices choices, Arrangements arrangements, NamedMembers members) {}

    /** How a form reads. */
    sealed interface Reading {
        record Whole(WhoPays whoPays, SignedSheet sheet) implements Reading {}

        record Faulty(Map<String, String> faults) implements Reading {}
    }

    /** Who did not sign, or what is wrong with the list. */
    private record Unsigned(Set<UUID> people, Optional<String> fault) {}

    Reading read(Typed typed) {
        var whoPays = sources.choices().read(typed.get(PAYS), officer);
        var signed = typed.day(SIGNED).filter(day -> !day.isAfter(today));
        var collected = typed.find(COLLECTED).filter(text -> text.length() <= LONGEST);
        var unsigned = unsigned(typed);
        if (whoPays.isPresent() && signed.isPresent() && collected.isPresent() && unsigned.fault.isEmpty()) {
            var sheet = new SignedSheet(signed.get(), collected.get(), asked(typed), unsigned.people);
            return new Reading.Whole(whoPays.get(), sheet);
        }
        var faults = new HashMap<String, String>();
        fault(faults, PAYS, whoPays, "collective.pays.fault");
        fault(faults, SIGNED, signed, "collective.signed.fault");
        fault(faults, COLLECTED, collected, "collective.collected.fault", LONGEST);
        unsigned.fault.ifPresent(words -> faults.put(UNSIGNED, words));
        return new Reading.Faulty(faults);
    }

    private void fault(Map<String, String> faults, String field, Optional<?> answer, String key, Object... values) {
        if (answer.isEmpty()) {
            faults.put(field, shell.text(key, values));
        }
    }

    private Map<Purpose, Words> asked(Typed typed) {
        return PURPOSES.stream()
                .filter(purpose -> typed.isTicked(ASKED + "-" + purpose.code()))
                .collect(Collectors.toMap(
                        Function.identity(),
                        purpose -> Words.of(purpose, shell.language().code(), shell::text)));
    }

    private Unsigned unsigned(Typed typed) {
        var text = typed.get(UNSIGNED);
        if (text.isEmpty()) {
            return new Unsigned(Set.of(), Optional.empty());
        }
        var all = new HashSet<>(sources.arrangements().people(roster));
        var named = sources.members().typed(text, officer);
        boolean isWhole = named.unreadable() + named.unknown() == 0 && all.containsAll(named.people());
        return isWhole
                ? new Unsigned(named.people(), Optional.empty())
                : new Unsigned(
                        Set.of(),
                        Optional.of(shell.text(
                                "collective.unsigned.fault", wrong(text.lines().toList(), all))));
    }

    /** The numbers of the lines that name nobody of the roster. */
    private String wrong(List<String> lines, Set<UUID> all) {
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank() && !isOneOf(all, lines.get(i)))
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(", "));
    }

    private boolean isOneOf(Set<UUID> all, String line) {
        var people = sources.members().typed(line, officer).people();
        return !people.isEmpty() && all.containsAll(people);
    }

    FormPage ask() {
        return page(fields());
    }

    FormPage askAgain(Typed typed, Map<String, String> faults) {
        var ticked = PURPOSES.stream()
                .map(Purpose::code)
                .filter(code -> typed.isTicked(ASKED + "-" + code))
                .collect(Collectors.joining(","));
        return page(FormPage.filled(fields(), typed.with(ASKED, ticked), faults));
    }

    private FormPage page(List<Field> fields) {
        var address = CollectivePages.address(roster.id());
        return new FormPage(
                shell.text("collective.title"),
                shell.text("collective.lead"),
                List.of(
                        Link.to(shell.text("rosters.title"), CollectivePages.ROSTERS),
                        Link.to(roster.fileName(), CollectivePages.ROSTERS + "/" + roster.id()),
                        Link.to(shell.text("collective.title"), "")),
                new FormPage.Sending(address + "/new", shell.text("collective.look")),
                fields);
    }

    private List<Field> fields() {
        return List.of(
                Field.select(
                                PAYS,
                                shell.text("collective.pays"),
                                sources.choices().options(officer, shell))
                        .hint(shell.text("collective.pays.hint"))
                        .required(),
                Field.date(SIGNED, shell.text("collective.signed"))
                        .hint(shell.text("collective.signed.hint"))
                        .required(),
                Field.text(COLLECTED, shell.text("collective.collected"))
                        .hint(shell.text("collective.collected.hint"))
                        .required(),
                Field.checks(ASKED, shell.text("collective.asked"), purposes())
                        .hint(shell.text("collective.asked.hint")),
                Field.textarea(UNSIGNED, shell.text("collective.unsigned"))
                        .hint(shell.text("collective.unsigned.hint")));
    }

    private List<Option> purposes() {
        return PURPOSES.stream()
                .map(purpose -> new Option(purpose.code(), shell.text("consents.purpose." + purpose.code())))
                .toList();
    }
}
