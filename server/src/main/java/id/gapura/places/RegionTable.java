package id.gapura.places;

import id.gapura.places.Places.Fault;
import id.gapura.sheets.SheetLimits;
import id.gapura.sheets.SheetReader;
import id.gapura.sheets.SheetRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads districts and villages from a table whose first column is the code and whose second the name. */
final class RegionTable {
    private final Predicate<RegionCode> exists;

    /** @param exists whether the database has a region already */
    RegionTable(Predicate<RegionCode> exists) {
        this.exists = exists;
    }

    /** What a file holds. */
    sealed interface Loaded {
        record Rows(List<Region> regions) implements Loaded {}

        record Refused(int line, Fault fault) implements Loaded {}
    }

    Loaded read(Path file, String fileName) {
        var regions = new ArrayList<Region>();
        var seen = new HashSet<RegionCode>();
        try (var sheet = new SheetReader(SheetLimits.STANDARD).open(file, fileName)) {
            boolean first = true;
            while (sheet.hasNext()) {
                var row = sheet.next();
                boolean isHeader = first && !startsWithDigit(row);
                first = false;
                if (!row.isBlank() && !isHeader) {
                    var fault = fault(row, seen);
                    if (fault.isPresent()) {
                        return new Loaded.Refused(row.line(), fault.get());
                    }
                    var code = RegionCode.find(row.cell(0).text()).orElseThrow();
                    seen.add(code);
                    regions.add(new Region(code, row.cell(1).text().strip()));
                }
            }
        }
        return new Loaded.Rows(regions);
    }

    private Optional<Fault> fault(SheetRow row, Set<RegionCode> seen) {
        var code = RegionCode.find(row.cell(0).text());
        if (code.isEmpty() || code.get().level().compareTo(RegionLevel.DISTRICT) < 0) {
            return Optional.of(Fault.CODE_MALFORMED);
        }
        if (row.cell(1).text().isBlank()) {
            return Optional.of(Fault.NAME_MISSING);
        }
        if (seen.contains(code.get())) {
            return Optional.of(Fault.CODE_TWICE);
        }
        var parent = code.get().parent();
        return seen.contains(parent) || exists.test(parent) ? Optional.empty() : Optional.of(Fault.PARENT_UNKNOWN);
    }

    private static boolean startsWithDigit(SheetRow row) {
        var text = row.cell(0).text().strip();
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }
}
