package id.gapura.phone;

import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.screen.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which place somebody means who writes its name. Of a few that are called so, they choose by number. */
final class PlaceChoice {
    /** The least that one message or one screen of a menu holds. */
    private static final int HOLDS = 160;

    private final Places places;

    PlaceChoice(Places places) {
        this.places = places;
    }

    /** How an answer reads. */
    sealed interface Reading {
        record Place(RegionCode code) implements Reading {}

        /** Asked which of a few. */
        record Several(Screen question) implements Reading {}

        /** Nothing is called so, or more than can be offered. */
        record Unclear() implements Reading {}
    }

    /** @param offered what was offered before, if anything was */
    Reading read(String typed, List<RegionCode> offered, Texts words) {
        return numbered(typed, offered)
                .<Reading>map(Reading.Place::new)
                .orElseGet(() -> typed.isBlank() ? new Reading.Unclear() : named(typed, words));
    }

    private static Optional<RegionCode> numbered(String typed, List<RegionCode> offered) {
        var text = typed.strip();
        return text.matches("[1-9]")
                ? offered.stream().skip(Integer.parseInt(text) - 1L).findFirst()
                : Optional.empty();
    }

    private Reading named(String typed, Texts words) {
        var meant = outermost(places.meant(typed, RegionCode.NATION));
        if (meant.size() == 1) {
            return new Reading.Place(meant.getFirst().code());
        }
        var question = words.get("phone.place.several", lines(meant));
        return meant.isEmpty() || question.length() > HOLDS
                ? new Reading.Unclear()
                : new Reading.Several(new Screen(
                        question, false, meant.stream().map(Region::code).toList()));
    }

    /**
     * Who names a regency does not mean the villages of its name; who names a district, none of those that lie in it, but
     * maybe one that lies elsewhere.
     */
    private static List<Region> outermost(List<Region> found) {
        return found.stream()
                .filter(region -> found.stream().noneMatch(other -> isBehind(region.code(), other.code())))
                .toList();
    }

    private static boolean isBehind(RegionCode code, RegionCode other) {
        boolean isHigher = other.level().compareTo(code.level()) < 0;
        return isHigher && (other.level().compareTo(RegionLevel.REGENCY) <= 0 || other.contains(code));
    }

    private String lines(List<Region> regions) {
        var lines = new ArrayList<String>();
        for (var region : regions) {
            lines.add((lines.size() + 1) + " " + name(region, regions));
        }
        return String.join("\n", lines);
    }

    /** A name that more than one place has, with its regency; a village's with its district, where the regency has two. */
    private String name(Region region, List<Region> regions) {
        var code = region.code();
        var regency = code.at(RegionLevel.REGENCY);
        if (code.equals(regency)) {
            return region.name();
        }
        boolean isAlone = regions.stream()
                .filter(other -> regency.contains(other.code()) && other.name().equals(region.name()))
                .allMatch(region::equals);
        var district = isAlone || code.level() == RegionLevel.DISTRICT ? "" : ", " + places.name(code.parent());
        return region.name() + district + ", " + places.name(regency);
    }

    /** Places as one fact of a conversation. */
    static String fact(List<RegionCode> offered) {
        return offered.stream().map(RegionCode::text).collect(Collectors.joining(" "));
    }

    /** The places of a fact. */
    static List<RegionCode> offered(String fact) {
        return Stream.of(fact.split(" "))
                .filter(code -> !code.isEmpty())
                .map(RegionCode::of)
                .toList();
    }
}
