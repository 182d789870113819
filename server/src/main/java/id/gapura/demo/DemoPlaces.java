package id.gapura.demo;

import id.gapura.places.Branch;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Objects;

/** Loads the districts and villages of the demo as an administrator would, and its six invented branches. */
final class DemoPlaces {
    private final Places places;
    private final Path folder;

    DemoPlaces(Places places, Path folder) {
        this.places = places;
        this.folder = folder;
    }

    void load() {
        try {
            loadVillages();
            loadBranches();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void loadVillages() throws IOException {
        var file = folder.resolve("villages.csv");
        try (var resource = resource("demo-villages.csv")) {
            Files.copy(resource, file, StandardCopyOption.REPLACE_EXISTING);
        }
        var result = places.importRegions(file, "villages.csv");
        if (!(result instanceof Places.RegionImport.Done)) {
            throw new IllegalStateException("the demo's villages are refused: " + result);
        }
    }

    private void loadBranches() throws IOException {
        try (var text =
                new BufferedReader(new InputStreamReader(resource("demo-branches.csv"), StandardCharsets.UTF_8))) {
            text.lines().skip(1).map(DemoPlaces::branch).forEach(branch -> {
                places.save(branch).ifPresent(fault -> {
                    throw new IllegalStateException("the demo's branch " + branch.code() + " is refused: " + fault);
                });
            });
        }
    }

    /** A line of code, name and the codes of the regencies it serves. */
    private static Branch branch(String line) {
        var parts = line.split(",", 3);
        var regencies =
                Arrays.stream(parts[2].split(" ", -1)).map(RegionCode::of).toList();
        return new Branch(parts[0], parts[1], regencies, true);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(DemoPlaces.class.getResourceAsStream("/places/" + name), name);
    }
}
