package id.gapura.offers;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.contributions.Contributions;
import id.gapura.membership.Membership;
import id.gapura.offers.AssignmentStore.Assignment;
import id.gapura.offers.Participant.Stratum;
import id.gapura.places.RegionLevel;
import id.gapura.registry.Registry;
import id.gapura.sponsors.Schemes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what became of those in a trial from the records of membership, contributions and sponsors. */
final class Participants {
    private static final int PAGE = 2_000;

    private final AssignmentStore assignments;
    private final Sources sources;

    Participants(AssignmentStore assignments, Sources sources) {
        this.assignments = assignments;
        this.sources = sources;
    }

    /** What is read of others. */
    record Sources(
            Registry registry,
            Membership membership,
            Contributions contributions,
            Schemes schemes,
            Consents consents) {}

    List<Participant> of(Trial trial) {
        return read(trial, false);
    }

    /** Without those who have said no to research; who was never asked is in it. */
    List<Participant> forResearch(Trial trial) {
        return read(trial, true);
    }

    private List<Participant> read(Trial trial, boolean isForResearch) {
        var all = new ArrayList<Participant>();
        var after = AssignmentStore.FIRST;
        for (var page = assignments.page(trial.id(), after, PAGE);
                !page.isEmpty();
                page = assignments.page(trial.id(), after, PAGE)) {
            var known = known(page);
            var unwilling = isForResearch ? unwilling(known.workers.values()) : Set.<UUID>of();
            page.stream()
                    .filter(one -> known.worker(one).filter(unwilling::contains).isEmpty())
                    .forEach(one -> all.add(known.participant(one, trial)));
            after = page.getLast().person();
        }
        return all;
    }

    private Set<UUID> unwilling(Collection<UUID> workers) {
        var said =
                sources.consents.standing(workers.stream().map(Subject::worker).toList(), Purpose.RESEARCH);
        return said.entrySet().stream()
                .filter(one -> !one.getValue().isGiven())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Known known(List<Assignment> page) {
        var workers =
                sources
                        .registry
                        .residentsByIndex(page.stream().map(Assignment::person).toList())
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().workerId()));
        var ids = workers.values();
        return new Known(
                workers,
                sources.membership.list(ids).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().facts().registeredOn())),
                sources.contributions.paidMonths(ids).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                one -> Set.copyOf(one.getValue().keySet()))),
                sources.schemes.boughtMonths(ids));
    }

    /**
     * What is known of some people.
     *
     * @param workers by blind index
     */
    private record Known(
            Map<UUID, UUID> workers,
            Map<UUID, LocalDate> registered,
            Map<UUID, Set<YearMonth>> paid,
            Map<UUID, Set<YearMonth>> sponsored) {
        private Optional<UUID> worker(Assignment assignment) {
            return Optional.ofNullable(workers.get(assignment.person()));
        }

        private Participant participant(Assignment assignment, Trial trial) {
            var worker = worker(assignment);
            var months = worker.map(id -> paid.getOrDefault(id, Set.of())).orElse(Set.of());
            var own = new HashSet<>(months);
            worker.map(id -> sponsored.getOrDefault(id, Set.of())).ifPresent(own::removeAll);
            return new Participant(
                    assignment.arm(),
                    assignment.unit(trial),
                    new Stratum(assignment.place().at(RegionLevel.REGENCY), assignment.sex()),
                    assignment.on(),
                    worker.flatMap(id -> Optional.ofNullable(registered.get(id))),
                    months,
                    own);
        }
    }
}
