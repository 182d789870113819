package id.gapura.survey.sample;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.places.RegionCode;
import id.gapura.survey.Round;
import id.gapura.survey.Stratum;
import id.gapura.survey.sample.Drawn.Kind;
import id.gapura.survey.sample.SampleStore.Known;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The people to draw from: members and open prospects who agreed that an officer may call or visit them. A survey is nothing that
 * somebody's membership needs, so who was never asked is left out too ({@link Purpose#CONTACT}).
 */
final class OnRecord {
    private static final int AT_ONCE = 1_000;

    private final SampleStore samples;
    private final Consents consents;
    private final TransactionTemplate reading;

    /** @param reading transactions that read alone */
    OnRecord(SampleStore samples, Consents consents, TransactionTemplate reading) {
        this.samples = samples;
        this.consents = consents;
        this.reading = reading;
    }

    /** Puts everybody into a drawing who may be asked in its round. */
    void fill(Drawing drawing, Round round) {
        reading.executeWithoutResult(_ -> outermost(round).forEach(region -> fill(drawing, region)));
    }

    /** The places of a sample, without those that lie in another. */
    private static List<RegionCode> outermost(Round round) {
        var regions = round.plan().sample().stream().map(Stratum::region).collect(Collectors.toSet());
        return regions.stream()
                .filter(one -> regions.stream().noneMatch(other -> !other.equals(one) && other.contains(one)))
                .toList();
    }

    private void fill(Drawing drawing, RegionCode region) {
        var some = new ArrayList<Known>();
        samples.each(region, known -> {
            some.add(known);
            if (some.size() == AT_ONCE) {
                fill(drawing, some);
                some.clear();
            }
        });
        fill(drawing, some);
    }

    private void fill(Drawing drawing, List<Known> some) {
        var agreed = agreed(
                some.stream().map(one -> subject(one.personId(), one.kind())).toList());
        some.stream()
                .filter(one -> agreed.contains(one.personId()))
                .forEach(one -> drawing.add(one.personId(), one.kind(), one.home(), one.livelihood()));
    }

    /** Who of some may be contacted. */
    Set<UUID> agreed(Collection<Subject> some) {
        var said = consents.standing(some, Purpose.CONTACT);
        return some.stream()
                .map(Subject::id)
                .filter(id -> said.containsKey(id) && said.get(id).isGiven())
                .collect(Collectors.toSet());
    }

    static Subject subject(UUID person, Kind kind) {
        return switch (kind) {
            case WORKER -> Subject.worker(person);
            case PROSPECT -> Subject.prospect(person);
        };
    }
}
