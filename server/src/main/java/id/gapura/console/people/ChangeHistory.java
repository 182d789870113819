package id.gapura.console.people;

import id.gapura.console.terms.TermsWords;
import id.gapura.membership.TermsChange;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.registry.Origin;
import id.gapura.registry.WorkerChange;
import id.gapura.screen.Moment;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed about a person, when, by whom and why, newest first; last how the person came to us. */
final class ChangeHistory {
    private static final String ROSTER = "roster:";

    private final Places places;

    ChangeHistory(Places places) {
        this.places = places;
    }

    /** A moment and its place in time. */
    private record Entry(Instant at, Moment moment) {}

    /** @param terms changes of the terms on which the person is a member */
    List<Moment> of(List<WorkerChange> changes, List<TermsChange> terms, Origin origin, Shell shell) {
        var moments = Stream.concat(
                        changes.stream().map(change -> new Entry(change.at(), moment(change, shell))),
                        terms.stream().map(change -> new Entry(change.at(), TermsWords.moment(change, shell))))
                .sorted(Comparator.comparing(Entry::at).reversed())
                .map(Entry::moment)
                .collect(Collectors.toCollection(ArrayList::new));
        moments.add(new Moment(shell.format().time(origin.at()), cameBy(origin, shell), origin.actor(), "", Tone.GOOD));
        return moments;
    }

    private Moment moment(WorkerChange change, Shell shell) {
        return new Moment(
                shell.format().time(change.at()), what(change, shell), change.actor(), change.reason(), Tone.INFO);
    }

    /** The sentence of one change, such as {@code Alamat: dari "Blok A" menjadi "Blok B"}. */
    String what(WorkerChange change, Shell shell) {
        var field = shell.text("person.field." + change.field());
        var label = change.about().isEmpty() ? field : shell.text("person.change.about", change.about(), field);
        var before = shown(change.field(), change.before(), shell);
        var after = shown(change.field(), change.after(), shell);
        if (before.isEmpty()) {
            return shell.text("person.change.added", label, after);
        }
        return after.isEmpty()
                ? shell.text("person.change.removed", label, before)
                : shell.text("person.change.moved", label, before, after);
    }

    private String shown(String field, String value, Shell shell) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (field) {
            case "region" -> places.fullName(RegionCode.of(value));
            case "birth-on", "family-birth-on", "work-since", "second-work-since", "work-until" ->
                shell.format().date(LocalDate.parse(value));
            case "sex", "family-sex" -> shell.text("person.sex." + value);
            case "season", "second-season" -> shell.format().months(months(value));
            case "family-relation" -> shell.text("family.relation." + value);
            case "family-kin" -> shell.text("family.kin." + value);
            case "family-school" -> shell.text("family.school." + value);
            case "family-left" -> shell.text("family.cause." + value);
            default -> value;
        };
    }

    private static List<Month> months(String numbers) {
        return Arrays.stream(numbers.split(",", -1))
                .map(number -> Month.of(Integer.parseInt(number)))
                .toList();
    }

    private static String cameBy(Origin origin, Shell shell) {
        return origin.source().startsWith(ROSTER)
                ? shell.text("person.origin.roster")
                : shell.text("person.origin.other", origin.source());
    }
}
