package id.gapura.console.surveys;

import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.survey.Stratum;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A line of a sample as it is typed: {@code Kadugenep; pedagang; 20; 340}. */
sealed interface SampleLine {
    record Right(Stratum stratum) implements SampleLine {}

    /**
     * One that cannot be read.
     *
     * @param fault the end of the key of what is wrong with it
     */
    record Wrong(String fault) implements SampleLine {}

    /**
     * Reads one.
     *
     * @param region finds a place within what may be asked
     */
    static SampleLine read(String line, Function<String, Optional<RegionCode>> region) {
        var parts = Arrays.stream(line.split("[;\t]", -1)).map(String::strip).toList();
        if (parts.size() != 4) {
            return new Wrong("parts");
        }
        var place = region.apply(parts.get(0));
        if (place.isEmpty()) {
            return new Wrong("place");
        }
        var word = parts.get(1).toLowerCase(Locale.ROOT);
        boolean isAny = word.equals("semua") || word.equals("all");
        var livelihood = Arrays.stream(Livelihood.values())
                .filter(one -> one.code().equals(word) || one.roster().equals(word))
                .findFirst();
        if (livelihood.isEmpty() && !isAny) {
            return new Wrong("livelihood");
        }
        var wanted = number(parts.get(2));
        var people = number(parts.get(3));
        return wanted < 1 || people < wanted
                ? new Wrong("numbers")
                : new Right(new Stratum(place.get(), livelihood, wanted, people));
    }

    /** Nought for what is none. */
    private static int number(String text) {
        var digits = text.replace(".", "");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
