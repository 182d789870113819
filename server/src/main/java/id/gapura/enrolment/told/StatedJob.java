package id.gapura.enrolment.told;

import id.gapura.registry.livelihood.Livelihood;
import id.gapura.registry.livelihood.Occupation.Description;
import id.gapura.registry.livelihood.Season;
import id.gapura.registry.livelihood.Workplace;
import id.gapura.registry.livelihood.Workplace.Kind;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A job as somebody tells of it.
 *
 * @param words one's own for it
 * @param place in words; longer than anybody's answer is cut, like the words
 */
public record StatedJob(Livelihood livelihood, Optional<String> words, Kind at, Optional<String> place, Season season) {
    private static final int LONGEST = 120;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    public StatedJob {
        words = words.map(StatedJob::cut);
        place = place.map(StatedJob::cut);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** As a draft keeps it. */
    public String text() {
        var parts = new HashMap<String, String>();
        parts.put("livelihood", livelihood.code());
        parts.put("at", at.code());
        parts.put("season", months());
        words.ifPresent(said -> parts.put("words", said));
        place.ifPresent(said -> parts.put("place", said));
        return JSON.writeValueAsString(parts);
    }

    private String months() {
        return season.inOrder().stream()
                .map(month -> Integer.toString(month.getValue()))
                .collect(Collectors.joining(","));
    }

    /** What {@link #text} wrote. */
    public static StatedJob read(String text) {
        var parts = JSON.readValue(text, TEXTS);
        return new StatedJob(
                Livelihood.find(parts.getOrDefault("livelihood", "")).orElse(Livelihood.OTHER),
                Optional.ofNullable(parts.get("words")),
                Kind.find(parts.getOrDefault("at", "")).orElse(Kind.OTHER),
                Optional.ofNullable(parts.get("place")),
                season(parts.getOrDefault("season", "")));
    }

    private static Season season(String months) {
        return new Season(Arrays.stream(months.split(",", -1))
                .filter(month -> !month.isEmpty())
                .map(month -> Month.of(Integer.parseInt(month)))
                .collect(Collectors.toSet()));
    }

    /** In one line, such as {@code pedagang sayur, Pasar Petir}. */
    public String inWords() {
        var what = words.orElseGet(livelihood::roster);
        return place.map(where -> what + ", " + where).orElse(what);
    }

    /** As {@code registry.livelihood} keeps it. */
    public Description description() {
        return new Description(
                livelihood,
                words,
                new Workplace(at, Optional.empty(), place, Optional.empty()),
                season,
                Optional.empty());
    }
}
