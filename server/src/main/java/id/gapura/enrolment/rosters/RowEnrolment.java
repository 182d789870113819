package id.gapura.enrolment.rosters;

import id.gapura.enrolment.rosters.reading.Applicant;
import id.gapura.enrolment.rosters.reading.JudgedRow;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Enrolment;
import id.gapura.membership.Membership;
import id.gapura.registry.Home;
import id.gapura.registry.NewWorker;
import id.gapura.registry.Origin;
import id.gapura.registry.Person;
import id.gapura.registry.PreparedWorker;
import id.gapura.registry.Registry;
import id.gapura.registry.Registry.RegistrationOutcome;
import id.gapura.registry.Registry.RegistrationOutcome.AlreadyKnown;
import id.gapura.registry.Registry.RegistrationOutcome.Registered;
import id.gapura.registry.Work;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registers the people of a batch of rows and makes them members; whoever is registered already stays untouched. */
final class RowEnrolment {
    private final Registry registry;
    private final Membership membership;
    private final InstantSource clock;
    private final Ids ids;

    RowEnrolment(Registry registry, Membership membership, InstantSource clock, Ids ids) {
        this.registry = registry;
        this.membership = membership;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Rows with their people ready to be registered.
     *
     * @param people of the rows that bring somebody, in order
     */
    record Batch(List<JudgedRow> rows, List<PreparedWorker> people) {
        int lastLine() {
            return rows.getLast().line();
        }
    }

    /** What can be done of a batch before it is its turn; needs no database. */
    Batch prepare(Roster roster, List<JudgedRow> rows) {
        var people = rows.stream()
                .flatMap(row -> row.applicant().stream())
                .map(applicant -> registry.prepare(newWorker(roster, applicant)))
                .toList();
        return new Batch(rows, people);
    }

    /** The rows as they ended, in order. Runs in the caller's transaction. */
    List<JudgedRow> enrol(Roster roster, Batch batch) {
        var taken =
                batch.rows().stream().filter(row -> row.applicant().isPresent()).toList();
        var origin =
                new Origin(RosterPeople.source(roster.id()), roster.progress().uploadedBy(), clock.instant());
        var outcomes = registry.register(batch.people(), origin);
        membership.enrol(enrolments(roster, taken, outcomes));
        return endings(batch.rows(), outcomes);
    }

    private NewWorker newWorker(Roster roster, Applicant applicant) {
        return new NewWorker(
                ids.next(),
                applicant.nik(),
                new Person(
                        applicant.name(),
                        applicant.sex(),
                        applicant.birth().on(),
                        given(applicant.birth().place())),
                new Home(
                        roster.region(),
                        given(applicant.contact().address()),
                        given(applicant.contact().phone())),
                new Work(
                        given(applicant.work().livelihood()),
                        given(applicant.work().workplace())));
    }

    private static List<Enrolment> enrolments(
            Roster roster, List<JudgedRow> taken, List<RegistrationOutcome> outcomes) {
        var registeredOn = Jakarta.day(roster.progress().uploadedAt());
        var enrolments = new ArrayList<Enrolment>();
        for (int i = 0; i < taken.size(); i++) {
            if (outcomes.get(i) instanceof Registered(UUID id)) {
                var work = taken.get(i).applicant().orElseThrow().work();
                var terms =
                        RosterTerms.of(roster.terms(), work.livelihood(), Optional.ofNullable(work.monthlyIncome()));
                enrolments.add(new Enrolment(id, roster.region(), terms, registeredOn));
            }
        }
        return enrolments;
    }

    private static List<JudgedRow> endings(List<JudgedRow> rows, List<RegistrationOutcome> outcomes) {
        var endings = new ArrayList<JudgedRow>(rows.size());
        var outcome = outcomes.iterator();
        for (var row : rows) {
            endings.add(row.applicant().isEmpty() ? row : ending(row, outcome.next()));
        }
        return endings;
    }

    private static JudgedRow ending(JudgedRow row, RegistrationOutcome outcome) {
        return switch (outcome) {
            case Registered _ -> row;
            case AlreadyKnown(var _, boolean sameName, boolean sameOrigin) ->
                (sameOrigin ? Repeat.earlierInFile(sameName) : Repeat.registeredBefore(sameName)).instead(row);
        };
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
