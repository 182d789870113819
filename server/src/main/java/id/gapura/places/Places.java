package id.gapura.places;

import id.gapura.places.RegionTable.Loaded;
import id.gapura.sheets.UnreadableSheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of places: look regions up, load districts and villages, keep the list of branches. */
public final class Places {
    private static final int MOST_MEANT = 20;
    /** How people shorten {@code Kabupaten}. */
    private static final Pattern SHORT_REGENCY = Pattern.compile("(?i)^kab(\\.\\s*|\\s+)");

    private final RegionStore regions;
    private final BranchStore branches;
    private final TransactionTemplate transaction;
    private final Set<String> regencies;

    Places(RegionStore regions, BranchStore branches, TransactionTemplate transaction) {
        this.regions = regions;
        this.branches = branches;
        this.transaction = transaction;
        this.regencies = OwnRegions.regencyCodes();
    }

    /** Brings provinces and regencies in the database up to the program's own table. Safe to repeat. */
    public void loadOwnTables() {
        transaction.executeWithoutResult(_ -> regions.upsert(OwnRegions.all()));
    }

    /** Whether a regency code such as {@code 36.04} is in force; one that is not may be an old one. */
    public boolean isKnownRegency(String code) {
        return regencies.contains(code);
    }

    public Optional<Region> find(RegionCode code) {
        return code.equals(RegionCode.NATION) ? Optional.of(new Region(code, "Indonesia")) : regions.find(code);
    }

    /** The region and those above it, from the province down; unknown ones are left out. */
    public List<Region> path(RegionCode code) {
        return regions.path(code);
    }

    /** The name without what is around it; the code where it is not known. */
    public String name(RegionCode code) {
        return find(code).map(Region::name).orElseGet(code::text);
    }

    /** Names from the village up, such as {@code Kadugenep, Petir, Kabupaten Serang, Banten}; the code where none is known. */
    public String fullName(RegionCode code) {
        if (code.equals(RegionCode.NATION)) {
            return "Indonesia";
        }
        var names = path(code).reversed().stream().map(Region::name).toList();
        return names.isEmpty() ? code.text() : String.join(", ", names);
    }

    /** The regions one level below, by code. */
    public List<Region> children(RegionCode code) {
        return regions.children(code);
    }

    /** Regions within a region whose name holds the words, the higher levels first. */
    public List<Region> search(String words, RegionCode within, int limit) {
        return regions.search(words, within, limit);
    }

    /**
     * Those within a region that a name may mean: the ones called exactly so, though it is part of other names too; or
     * else all whose name holds it. The higher levels come first; one alone is the one that is meant.
     */
    public List<Region> meant(String name, RegionCode within) {
        var words = SHORT_REGENCY.matcher(name.strip()).replaceFirst("Kabupaten ");
        var found = search(words, within, MOST_MEANT);
        var called = found.stream().filter(region -> region.isCalled(words)).toList();
        return called.isEmpty() ? found : called;
    }

    public long count(RegionLevel level) {
        return regions.count(level);
    }

    /** How loading districts and villages ended. */
    public sealed interface RegionImport {
        record Done(int districts, int villages) implements RegionImport {}

        /**
         * Nothing was loaded.
         *
         * @param line of the file, from 1
         */
        record Refused(int line, Fault fault) implements RegionImport {}

        record Unreadable(UnreadableSheet why) implements RegionImport {}
    }

    /** What is wrong with a row of a region file. */
    public enum Fault {
        /** Not two digits, dot, two digits and so on; or a province or regency, which are the program's own. */
        CODE_MALFORMED,
        NAME_MISSING,
        CODE_TWICE,
        /** Neither the file nor the database has the region one level up. */
        PARENT_UNKNOWN
    }

    /** Loads districts and villages from a table of code and name: all rows or none. Known ones take the new name. */
    public RegionImport importRegions(Path file, String fileName) {
        try {
            return switch (new RegionTable(regions::exists).read(file, fileName)) {
                case Loaded.Refused(int line, Fault fault) -> new RegionImport.Refused(line, fault);
                case Loaded.Rows(var rows) ->
                    Objects.requireNonNull(transaction.execute(_ -> {
                        regions.upsert(rows);
                        int villages = (int) rows.stream()
                                .filter(row -> row.code().level() == RegionLevel.VILLAGE)
                                .count();
                        return new RegionImport.Done(rows.size() - villages, villages);
                    }));
            };
        } catch (UnreadableSheet why) {
            return new RegionImport.Unreadable(why);
        }
    }

    /** The branch that serves a region: the one of its regency, or none for a wider one. */
    public Optional<Branch> branchOf(RegionCode region) {
        return branches().stream()
                .filter(branch -> branch.regencies().stream().anyMatch(regency -> regency.contains(region)))
                .findFirst();
    }

    /** Every branch, by name. */
    public List<Branch> branches() {
        return branches.list();
    }

    /** What stands against keeping a branch. */
    public enum BranchFault {
        CODE_MISSING,
        NAME_MISSING,
        REGENCY_UNKNOWN
    }

    /** Adds a branch, or replaces the one with the same code; empty when it is kept. */
    public Optional<BranchFault> save(Branch branch) {
        if (branch.code().isBlank()) {
            return Optional.of(BranchFault.CODE_MISSING);
        }
        if (branch.name().isBlank()) {
            return Optional.of(BranchFault.NAME_MISSING);
        }
        if (branch.regencies().isEmpty()
                || !branch.regencies().stream().allMatch(code -> isKnownRegency(code.text()))) {
            return Optional.of(BranchFault.REGENCY_UNKNOWN);
        }
        transaction.executeWithoutResult(_ -> branches.replace(branch));
        return Optional.empty();
    }

    /** Removes a branch; removing it twice is fine. */
    public void removeBranch(String code) {
        transaction.executeWithoutResult(_ -> branches.remove(code));
    }
}
