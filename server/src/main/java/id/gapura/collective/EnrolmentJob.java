package id.gapura.collective;

import id.gapura.collective.Judging.Judged;
import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.RosterPeople;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.groups.Groups;
import id.gapura.jobs.Job;
import id.gapura.kernel.Jakarta;
import id.gapura.sponsors.Schemes;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enrols the people of a roster as its confirmed arrangement says; the key is the roster's id. Each batch commits
 * consents, who pays and endings together, so that a run after a kill goes on with whoever has no ending. Then whoever was
 * left out comes onto the rescue list, once each.
 */
final class EnrolmentJob implements Job {
    static final String NAME = "collective.enrol";

    private static final int BATCH = 200;

    private final ArrangementStore arrangements;
    private final Judging judging;
    private final Ways ways;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    EnrolmentJob(
            ArrangementStore arrangements,
            Judging judging,
            Ways ways,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.arrangements = arrangements;
        this.judging = judging;
        this.ways = ways;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Where people come from, and what makes somebody pay for them. */
    record Ways(Rosters rosters, RosterPeople people, Schemes schemes, Groups groups, Consents consents) {
        Roster roster(UUID id) {
            return rosters.find(id).orElseThrow();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        var id = UUID.fromString(key);
        var arrangement = arrangements.find(id).orElseThrow();
        if (arrangement.state() != Arrangement.State.RUNNING) {
            return;
        }
        var roster = ways.roster(id);
        var people = ways.people().of(roster);
        for (int from = 0; from < people.size(); from += BATCH) {
            var batch = people.subList(from, Math.min(from + BATCH, people.size()));
            transaction.executeWithoutResult(_ -> enrol(batch, arrangement));
        }
        list(roster, arrangement);
        transaction.executeWithoutResult(_ -> arrangements.finish(id, clock.instant()));
    }

    private void enrol(List<UUID> batch, Arrangement arrangement) {
        var ended = arrangements.ended(arrangement.rosterId(), batch);
        var left = batch.stream().filter(person -> !ended.contains(person)).toList();
        var judged = judging.judge(left, arrangement);
        var enrolled = judged.entrySet().stream()
                .filter(one -> one.getValue().isEnrolled())
                .map(Map.Entry::getKey)
                .toList();
        enrolled.forEach(person -> keepConsent(person, arrangement));
        letPay(enrolled, arrangement);
        arrangements.insertEndings(
                arrangement.rosterId(),
                left,
                judged.values().stream().map(Judged::ending).toList());
    }

    private void list(Roster roster, Arrangement arrangement) {
        int listed;
        do {
            listed = Objects.requireNonNull(transaction.execute(_ -> listSome(roster, arrangement)));
        } while (listed == BATCH);
    }

    private int listSome(Roster roster, Arrangement arrangement) {
        var leftOut = arrangements.unlisted(roster.id(), BATCH);
        var reasons = new LinkedHashMap<UUID, Reason>();
        leftOut.forEach((person, ending) -> reasons.put(person, ending.reason().orElseThrow()));
        ways.people().leaveOut(roster, reasons, arrangement.progress().by());
        arrangements.listed(roster.id(), leftOut.sequencedKeySet(), clock.instant());
        return leftOut.size();
    }

    /** On the beginning of the day of the sheet: what somebody said later that day counts more. */
    private void keepConsent(UUID person, Arrangement arrangement) {
        var sheet = arrangement.sheet();
        var source = new Source(Way.PAPER, arrangement.progress().by());
        var at = sheet.signedOn().atStartOfDay(Jakarta.ZONE).toInstant();
        sheet.asked()
                .forEach((purpose, words) -> ways.consents()
                        .keep(Subject.worker(person), new Consent(purpose, Optional.of(words), source, at)));
    }

    private void letPay(List<UUID> enrolled, Arrangement arrangement) {
        var by = arrangement.progress().by();
        switch (arrangement.whoPays()) {
            case WhoPays.Themselves _ -> {}
            case WhoPays.Sponsor(var id) ->
                ways.schemes().add(ways.schemes().find(id).orElseThrow(), enrolled, by);
            case WhoPays.Group(var id) ->
                ways.groups().add(ways.groups().find(id).orElseThrow(), enrolled, by);
        }
    }
}
