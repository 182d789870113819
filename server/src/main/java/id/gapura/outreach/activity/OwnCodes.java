package id.gapura.outreach.activity;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.OwnCodeStore.Kept;
import id.gapura.outreach.communicator.Communicator;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.places.RegionCode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of codes of persons: give somebody one, and find it by what people scan, type or send. */
public final class OwnCodes {
    private final OwnCodeStore codes;
    private final ActivityStore words;
    private final Communicators communicators;
    private final RandomGenerator random;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    OwnCodes(
            OwnCodeStore codes,
            ActivityStore words,
            Communicators communicators,
            RandomGenerator random,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        this.codes = codes;
        this.words = words;
        this.communicators = communicators;
        this.random = random;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** Gives somebody a code of their own; who has one keeps it. Empty for one who is no more, merged into another meanwhile. */
    public Optional<OwnCode> give(Communicator who, String actor) {
        return Objects.requireNonNull(transaction.execute(_ ->
                codes.lock(who.id()) ? Optional.of(of(who).orElseGet(() -> fresh(who, actor))) : Optional.empty()));
    }

    private OwnCode fresh(Communicator who, String actor) {
        var id = ids.next();
        var code = new OwnCode(id, who, ShortCode.claimed(random, word -> words.claim(word, id)), clock.instant());
        codes.insert(new Kept(id, who.id(), code.code(), code.givenAt()), actor);
        return code;
    }

    /** The code that is printed for somebody; empty for who has none. */
    public Optional<OwnCode> of(Communicator who) {
        return known(codes.ofPersons(List.of(who.id()))).stream().findFirst();
    }

    /** The code that is printed for each of some persons: their first; who has none is absent. */
    public Map<UUID, OwnCode> ofPersons(Collection<UUID> persons) {
        var first = new HashMap<UUID, OwnCode>();
        known(codes.ofPersons(persons))
                .forEach(one -> first.putIfAbsent(one.who().id(), one));
        return first;
    }

    /** The code of the person who has an account; empty for who has none. */
    public Optional<OwnCode> ofStaff(String login) {
        return known(codes.ofStaff(login)).stream().findFirst();
    }

    public Optional<OwnCode> find(UUID id) {
        return known(codes.list(List.of(id))).stream().findFirst();
    }

    /** By id; unknown ones are absent. */
    Map<UUID, OwnCode> list(Collection<UUID> wanted) {
        return known(codes.list(wanted)).stream().collect(Collectors.toMap(OwnCode::id, Function.identity()));
    }

    /** The person that a code means, however it is written; empty for a wrong one, and for that of an activity. */
    public Optional<OwnCode> called(String written) {
        var word = ShortCode.tidied(written);
        return ShortCode.isRight(word) ? known(codes.called(word)).stream().findFirst() : Optional.empty();
    }

    /** The code that is printed for each of some persons of a place or one around it, whose names have some words; by name. */
    public List<OwnCode> search(RegionCode place, String named, int limit) {
        return known(codes.search(place, named.strip(), limit));
    }

    /** All of persons of places within a region that were given by the end of a day. */
    public List<OwnCode> within(RegionCode region, LocalDate day) {
        return known(
                codes.within(region, day.plusDays(1).atStartOfDay(Jakarta.ZONE).toInstant()));
    }

    /** Without those of who was merged into another between the reading of the codes and this. */
    private List<OwnCode> known(List<Kept> kept) {
        if (kept.isEmpty()) {
            return List.of();
        }
        var who = communicators.list(kept.stream().map(Kept::communicator).toList());
        return kept.stream()
                .flatMap(one -> Optional.ofNullable(who.get(one.communicator())).stream()
                        .map(person -> new OwnCode(one.id(), person, one.code(), one.givenAt())))
                .toList();
    }
}
