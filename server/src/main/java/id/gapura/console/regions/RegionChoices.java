package id.gapura.console.regions;

import id.gapura.console.Officer;
import id.gapura.console.regions.RegionReading.Chosen;
import id.gapura.console.regions.RegionReading.Missing;
import id.gapura.console.regions.RegionReading.Several;
import id.gapura.console.regions.RegionReading.Unknown;
import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks for a region within an officer's scope and reads the answer, be it a name, a code or a choice. */
public final class RegionChoices {
    private static final int SUGGESTIONS = 20;
    private static final int SHORTEST = 2;
    private static final Pattern WITH_CODE = Pattern.compile(".*\\(([0-9.]+)\\)\\s*");

    private final Places places;

    RegionChoices(Places places) {
        this.places = places;
    }

    /**
     * The question as first asked.
     *
     * @param given a code, or empty
     */
    public Field ask(RegionQuestion question, String given) {
        var scope = question.officer().scope();
        return scope.level().compareTo(RegionLevel.DISTRICT) >= 0
                ? list(question, within(scope)).value(given.isEmpty() ? scope.text() : given)
                : words(question, shown(given));
    }

    /** The question asked again with what was answered; says what is wrong if anything is. */
    public Field askAgain(RegionQuestion question, String given) {
        var shell = question.shell();
        return switch (read(given, question.officer())) {
            case Chosen(Region region) -> ask(question, region.code().text());
            case Missing _ -> ask(question, "").error(shell.text("region.missing"));
            case Unknown _ -> words(question, given).error(shell.text("region.unknown"));
            case Several(var regions) -> {
                var options = new ArrayList<>(regions);
                yield list(question, options).error(shell.text("region.several"));
            }
        };
    }

    /** What an answer means. */
    public RegionReading read(String given, Officer officer) {
        var text = given.strip();
        if (text.isEmpty()) {
            return new Missing();
        }
        var code = code(text);
        return code.isPresent() ? byCode(code.get(), officer) : byName(text, officer);
    }

    /** Full names with codes for words being typed; none for fewer than two letters. */
    List<String> suggest(String words, Officer officer) {
        if (words.strip().length() < SHORTEST) {
            return List.of();
        }
        return places.search(words, officer.scope(), SUGGESTIONS).stream()
                .map(region -> shown(region.code().text()))
                .toList();
    }

    /** A region as an answer names it, to be read again. */
    public String named(RegionCode code) {
        return shown(code.text());
    }

    private static Optional<RegionCode> code(String text) {
        var match = WITH_CODE.matcher(text);
        return RegionCode.find(match.matches() ? match.group(1) : text);
    }

    private RegionReading byCode(RegionCode code, Officer officer) {
        var found = officer.sees(code) ? places.find(code) : Optional.<Region>empty();
        return found.<RegionReading>map(Chosen::new).orElseGet(Unknown::new);
    }

    private RegionReading byName(String name, Officer officer) {
        var meant = places.meant(name, officer.scope());
        return switch (meant.size()) {
            case 0 -> new Unknown();
            case 1 -> new Chosen(meant.getFirst());
            default -> new Several(meant);
        };
    }

    /** The region and those right below it. */
    private List<Region> within(RegionCode scope) {
        var regions = new ArrayList<Region>();
        places.find(scope).ifPresent(regions::add);
        regions.addAll(places.children(scope));
        return regions;
    }

    private Field words(RegionQuestion question, String given) {
        return Field.text(question.name(), question.label())
                .value(given)
                .hint(question.shell().text("region.hint"));
    }

    private Field list(RegionQuestion question, List<Region> regions) {
        var options = new ArrayList<Option>();
        options.add(new Option("", question.shell().text("region.none")));
        for (var region : regions) {
            options.add(new Option(region.code().text(), places.fullName(region.code())));
        }
        return Field.select(question.name(), question.label(), options);
    }

    /** {@code Kadugenep, Petir, Kabupaten Serang, Banten (36.04.19.2008)}. */
    private String shown(String code) {
        return RegionCode.find(code)
                .map(found -> places.fullName(found) + " (" + found.text() + ")")
                .orElse("");
    }
}
