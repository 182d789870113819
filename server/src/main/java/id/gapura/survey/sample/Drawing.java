package id.gapura.survey.sample;

import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.survey.Round;
import id.gapura.survey.Stratum;
import id.gapura.survey.sample.Drawn.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Draws a sample. Everybody gets a number by lot, a function of the seed and their id alone; in each part of the sample those
 * with the lowest are asked. So the same seed and people give the same sample, in whatever order they come, and none but those
 * who may be asked are held in memory.
 */
final class Drawing {
    /** So many for each place: one drawn and one reserve. */
    private static final int FOR_EACH = 2;

    private final long seed;
    private final Round round;
    private final Map<Stratum, Urn> urns;

    /** @param wanted by part of the round's sample; none of those left out are drawn */
    Drawing(long seed, Round round, Map<Stratum, Integer> wanted) {
        this.seed = seed;
        this.round = round;
        this.urns = round.plan().sample().stream()
                .collect(Collectors.toMap(Function.identity(), one -> new Urn(wanted.getOrDefault(one, 0))));
    }

    /** Somebody with their number. */
    private record Ticket(long number, UUID person, Kind kind, RegionCode home) {
        static final Comparator<Ticket> ORDER =
                Comparator.comparingLong(Ticket::number).thenComparing(Ticket::person);
    }

    /** The people of one part, and the lowest of their numbers. */
    private static final class Urn {
        private final PriorityQueue<Ticket> lowest = new PriorityQueue<>(Ticket.ORDER.reversed());
        private final int wanted;
        private int people;

        Urn(int wanted) {
            this.wanted = wanted;
        }

        void add(Ticket ticket) {
            people++;
            lowest.add(ticket);
            if (lowest.size() > (long) wanted * FOR_EACH) {
                lowest.remove();
            }
        }
    }

    /** Somebody who may be contacted; who fits no part of the sample is not asked. */
    void add(UUID person, Kind kind, RegionCode home, Livelihood livelihood) {
        round.stratum(home, livelihood)
                .map(urns::get)
                .ifPresent(urn -> urn.add(new Ticket(number(person), person, kind, home)));
    }

    private long number(UUID person) {
        long half = new SplittableRandom(seed ^ person.getMostSignificantBits()).nextLong();
        return new SplittableRandom(half ^ person.getLeastSignificantBits()).nextLong();
    }

    /** By part of the sample, in its order. */
    List<Lot> lots() {
        return round.plan().sample().stream()
                .map(stratum -> lot(stratum, Objects.requireNonNull(urns.get(stratum))))
                .toList();
    }

    private static Lot lot(Stratum stratum, Urn urn) {
        var order = urn.lowest.stream()
                .sorted(Ticket.ORDER)
                .map(one -> new Drawn(one.person, one.kind, Optional.empty(), Optional.of(one.home)))
                .toList();
        return new Lot(stratum, urn.people, Math.min(urn.wanted, urn.people), order);
    }
}
