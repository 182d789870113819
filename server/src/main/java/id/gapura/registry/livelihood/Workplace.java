package id.gapura.registry.livelihood;

import id.gapura.places.Gathering;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where somebody works.
 *
 * @param gathering one of the known places
 * @param place the name of one that is not among the known; never both
 * @param detail what is one's own there: the number of a stall, the name of a boat, whose house
 */
public record Workplace(Kind kind, Optional<UUID> gathering, Optional<String> place, Optional<String> detail) {
    public Workplace {
        if (gathering.isPresent() && place.isPresent()) {
            throw new IllegalArgumentException("one works at a known place or at another, not at both");
        }
    }

    /** What kind of place. */
    public enum Kind {
        /** A stall at a market ({@code lapak, los, kios}). */
        STALL(Gathering.Kind.MARKET),
        /** An ojek base, a terminal ({@code pangkalan}). */
        BASE(Gathering.Kind.BASE, Gathering.Kind.TERMINAL),
        /** A boat at a harbour ({@code perahu}). */
        BOAT(Gathering.Kind.HARBOUR),
        /** A field, a garden, a pond ({@code sawah, kebun, tambak}). */
        FIELD(Gathering.Kind.FIELD),
        /** Somebody else's house ({@code rumah majikan}). */
        HOUSE,
        /** Anywhere else, also everywhere ({@code keliling}). */
        OTHER(Gathering.Kind.values());

        @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
        private final Set<Gathering.Kind> gatherings;

        Kind(Gathering.Kind... gatherings) {
            this.gatherings = Set.of(gatherings);
        }

        /** The word the database keeps. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Which known places it can be at; may be empty. */
        public Set<Gathering.Kind> gatherings() {
            return gatherings;
        }

        public static Optional<Kind> find(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    /** What a roster says of a place of work: words and no more. */
    static Workplace stated(Optional<String> words) {
        return new Workplace(Kind.OTHER, Optional.empty(), words, Optional.empty());
    }

    /**
     * In one line, such as {@code Pasar Petir, B-12}, a boat before its harbour; empty if nothing is known but the kind.
     *
     * @param known the known place it points at, if it does
     */
    public Optional<String> words(Optional<Gathering> known) {
        var name = known.map(Gathering::name).or(() -> place);
        var parts = kind == Kind.BOAT ? List.of(detail, name) : List.of(name, detail);
        return Optional.of(parts.stream().flatMap(Optional::stream).collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty());
    }
}
