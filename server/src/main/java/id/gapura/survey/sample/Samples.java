package id.gapura.survey.sample;

import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.survey.Round;
import id.gapura.survey.Rounds;
import id.gapura.survey.Stratum;
import id.gapura.survey.sample.Drawn.Kind;
import id.gapura.survey.sample.Sample.Draw;
import id.gapura.survey.sample.SampleStore.Part;
import id.gapura.survey.sample.SampleStore.Row;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of samples: draw one, say whom to ask, note what came of it. */
public final class Samples {
    private final Rounds rounds;
    private final SampleStore samples;
    private final OnRecord onRecord;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final RandomGenerator random;

    Samples(
            Rounds rounds,
            SampleStore samples,
            OnRecord onRecord,
            TransactionTemplate transaction,
            InstantSource clock,
            RandomGenerator random) {
        this.rounds = rounds;
        this.samples = samples;
        this.onRecord = onRecord;
        this.transaction = transaction;
        this.clock = clock;
        this.random = random;
    }

    /** How drawing ended. */
    public sealed interface Result {
        /** Drawn, by a seed. */
        record Done(long seed) implements Result {}
    }

    /** Why nobody was drawn. */
    public enum Refused implements Result {
        /** Somebody was asked, it was drawn and has begun, is over or was withdrawn, or its sample has changed meanwhile. */
        NOT_NOW,
        /** Nobody wanted is on record who may be contacted. */
        NOBODY;

        /** The word that texts know it by. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How many there are to draw from today, by part of a round's sample, in its order. */
    public Map<Stratum, Integer> onRecord(Round round) {
        var counted = new LinkedHashMap<Stratum, Integer>();
        filled(0, round, Map.of()).lots().forEach(lot -> counted.put(lot.stratum(), lot.onRecord()));
        return counted;
    }

    private Drawing filled(long seed, Round round, Map<Stratum, Integer> wanted) {
        var drawing = new Drawing(seed, round, wanted);
        onRecord.fill(drawing, round);
        return drawing;
    }

    /**
     * Draws a round's sample by a new seed. In place of one that was drawn before only until the day before its first: from
     * then on interviewers go by it.
     *
     * @param wanted by part of the sample; where fewer are on record, all of them
     */
    public Result draw(Round round, Map<Stratum, Integer> wanted, String actor) {
        long seed = random.nextLong();
        var lots = filled(seed, round, wanted).lots();
        if (lots.stream().allMatch(lot -> lot.drawn() == 0)) {
            return Refused.NOBODY;
        }
        var sample = new Sample(new Draw(seed, actor, clock.instant()), lots);
        return Objects.requireNonNull(transaction.execute(status -> {
            samples.lock(round.surveyId());
            boolean isNow = rounds.find(round.id())
                    .filter(one -> parts(one).equals(parts(round)) && mayDraw(one))
                    .isPresent();
            if (!isNow || !samples.takeBack(round.id())) {
                status.setRollbackOnly();
                return Refused.NOT_NOW;
            }
            samples.insert(round.id(), sample);
            return new Result.Done(seed);
        }));
    }

    private static Set<Stratum> parts(Round round) {
        return Set.copyOf(round.plan().sample());
    }

    /** Whether a round's sample may be drawn, or drawn anew: nobody was asked yet, and somebody still can be. */
    public boolean mayDraw(Round round) {
        var today = Jakarta.today(clock);
        return round.isToEnd(today)
                && !samples.isAsked(round.id())
                && (!isDrawn(round.id()) || (round.isOpen(today) && samples.isUntouched(round.id())));
    }

    public boolean isDrawn(UUID round) {
        return samples.draw(round).isPresent();
    }

    /** The sample of a round, with who may be asked at this moment; empty where none was drawn. */
    public Optional<Sample> find(Round round) {
        return samples.draw(round.id()).map(draw -> new Sample(draw, lots(round, RegionCode.NATION)));
    }

    /** Those drawn who live in a place and are to be asked now; empty where nobody was drawn anywhere. */
    public Optional<List<Drawn>> toAsk(Round round, RegionCode place) {
        return samples.draw(round.id())
                .map(_ -> lots(round, place).stream()
                        .flatMap(lot -> lot.toAsk().stream())
                        .filter(one -> one.home().filter(place::contains).isPresent())
                        .toList());
    }

    /** The parts that have people in a place, each of them whole. */
    private List<Lot> lots(Round round, RegionCode place) {
        var parts = samples.parts(round.id()).stream()
                .filter(part -> touches(part.region(), place))
                .toList();
        var rows = samples.drawn(round.id(), parts);
        var agreed = onRecord.agreed(rows.stream()
                .map(Row::drawn)
                .map(one -> OnRecord.subject(one.personId(), one.kind()))
                .toList());
        return round.plan().sample().stream()
                .flatMap(stratum ->
                        parts.stream().filter(part -> part.isOf(stratum)).map(part -> lot(stratum, part, rows, agreed)))
                .toList();
    }

    private static boolean touches(RegionCode region, RegionCode place) {
        return place.contains(region) || region.contains(place);
    }

    private static Lot lot(Stratum stratum, Part part, List<Row> rows, Set<UUID> agreed) {
        var order = rows.stream()
                .filter(row -> row.isOf(part))
                .map(Row::drawn)
                .map(one -> new Drawn(
                        one.personId(),
                        one.kind(),
                        one.outcome(),
                        one.home()
                                .filter(home -> agreed.contains(one.personId())
                                        && part.region().contains(home))))
                .toList();
        return new Lot(stratum, part.onRecord(), part.drawn(), order);
    }

    /**
     * What somebody drawn is who lives in a place, or for who is on record no more, was drawn in a part of the sample that has
     * people there; empty for anybody else.
     */
    public Optional<Kind> kind(UUID round, UUID person, RegionCode place) {
        return samples.find(round, person)
                .filter(row -> row.drawn().home().map(place::contains).orElseGet(() -> touches(row.region(), place)))
                .map(row -> row.drawn().kind());
    }

    /** How many of some a device was not told of before. */
    public int untold(UUID round, UUID device, List<UUID> people) {
        return samples.untold(round, device, people);
    }

    /** Keeps that a device was told of some. */
    public void tell(UUID round, UUID device, List<UUID> people) {
        samples.tell(round, device, people);
    }

    /** Notes what came of somebody who was drawn. Noting it again changes nothing, and who answered has answered. */
    public void note(UUID round, UUID person, Outcome outcome) {
        samples.note(round, person, outcome);
    }
}
