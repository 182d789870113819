package id.gapura.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program's own table of 38 provinces and 514 regencies and cities (Kepmendagri 300.2.2-2138/2025). */
public final class OwnRegions {
    private OwnRegions() {}

    static List<Region> all() {
        return Stream.concat(read("provinces.csv").stream(), read("regencies.csv").stream())
                .toList();
    }

    /** Every regency and city in force, by code such as {@code 36.04}; needs no database. */
    public static Set<String> regencyCodes() {
        return read("regencies.csv").stream()
                .map(region -> region.code().text())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Region> read(String name) {
        var resource = Objects.requireNonNull(OwnRegions.class.getResourceAsStream("/places/" + name), name);
        try (var text = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return text.lines().skip(1).map(OwnRegions::region).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of code and name; no official name holds a comma. */
    private static Region region(String line) {
        int comma = line.indexOf(',');
        return new Region(RegionCode.of(line.substring(0, comma)), line.substring(comma + 1));
    }
}
