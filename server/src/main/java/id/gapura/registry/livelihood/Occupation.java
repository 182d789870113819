package id.gapura.registry.livelihood;

import id.gapura.places.Gathering;
import id.gapura.registry.Work;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody lives on, as it was described ({@code pekerjaan}).
 *
 * @param rank 1 for the first
 * @param until the last day; absent while it goes on
 */
public record Occupation(UUID id, int rank, Description what, Optional<LocalDate> until, int version) {
    /**
     * What it is.
     *
     * @param words one's own, such as {@code pedagang sayur}
     * @param since the first day, as far as it is known
     */
    public record Description(
            Livelihood livelihood,
            Optional<String> words,
            Workplace workplace,
            Season season,
            Optional<LocalDate> since) {
        /** All that the words of a roster tell. */
        public static Description of(Work stated) {
            var livelihood = stated.livelihood().map(Livelihood::guess).orElse(Livelihood.OTHER);
            return new Description(
                    livelihood,
                    stated.livelihood(),
                    Workplace.stated(stated.workplace()),
                    Season.ALL_YEAR,
                    Optional.empty());
        }

        /** In words, as a roster would state it. */
        Work stated(Optional<Gathering> known) {
            return new Work(Optional.of(inWords()), workplace.words(known));
        }

        public String inWords() {
            return words.orElseGet(livelihood::roster);
        }
    }

    static Occupation fresh(UUID id, int rank, Description what) {
        return new Occupation(id, rank, what, Optional.empty(), 1);
    }

    Occupation described(Description other) {
        return new Occupation(id, rank, other, until, version);
    }

    Occupation endedOn(LocalDate lastDay) {
        return new Occupation(id, rank, what, Optional.of(lastDay), version);
    }

    Occupation ranked(int other) {
        return new Occupation(id, other, what, until, version);
    }
}
