package id.gapura.console.naming;

import id.gapura.console.Officer;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Nik;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Registry;
import id.gapura.registry.Resident;
import id.gapura.sheets.Cell;
import id.gapura.sheets.SheetReader;
import id.gapura.vault.Uploads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/**
 * Reads who is meant by a list: a member number or a NIK in each row, in whichever column. A roster is such a list too. No
 * copy of a file is kept.
 */
public final class NamedMembers {
    private final Registry registry;
    private final SheetReader sheets;
    private final Uploads uploads;
    private final Ids ids;

    NamedMembers(Registry registry, SheetReader sheets, Uploads uploads, Ids ids) {
        this.registry = registry;
        this.sheets = sheets;
        this.uploads = uploads;
        this.ids = ids;
    }

    /**
     * Who was meant.
     *
     * @param people in the order of the list
     * @param unreadable rows without a number
     * @param unknown numbers of nobody in the officer's scope
     */
    public record Named(Set<UUID> people, int unreadable, int unknown) {
        public Named {
            people = new LinkedHashSet<>(people);
        }
    }

    /** What a row says: one of the two, or neither. */
    private record Row(Optional<MemberNumber> number, Optional<Nik> nik) {
        boolean isReadable() {
            return number.isPresent() || nik.isPresent();
        }
    }

    /** Numbers typed one a line. */
    public Named typed(String lines, Officer officer) {
        return named(
                lines.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> row(List.of(line)))
                        .toList(),
                officer);
    }

    /**
     * The rows of a file after its head.
     *
     * @throws id.gapura.sheets.UnreadableSheet if it is no sheet
     */
    Named sent(MultipartFile file, String name, Officer officer) {
        var id = ids.next();
        try (var content = file.getInputStream();
                var sheet = sheets.open(uploads.keep(id, content), name)) {
            var rows = new ArrayList<Row>();
            while (sheet.hasNext()) {
                var row = sheet.next();
                if (!row.isBlank()) {
                    rows.add(row(row.cells().stream().map(Cell::text).toList()));
                }
            }
            boolean hasHead = !rows.isEmpty() && !rows.getFirst().isReadable();
            return named(hasHead ? rows.subList(1, rows.size()) : rows, officer);
        } catch (IOException lost) {
            throw new UncheckedIOException("an upload broke off", lost);
        } finally {
            uploads.discard(id);
        }
    }

    private static Row row(List<String> cells) {
        var number =
                cells.stream().flatMap(cell -> MemberNumber.find(cell).stream()).findFirst();
        var nik = cells.stream().flatMap(cell -> nik(cell).stream()).findFirst();
        return new Row(number, nik);
    }

    private static Optional<Nik> nik(String cell) {
        return Nik.read(cell) instanceof Nik.Reading.Valid valid ? Optional.of(valid.nik()) : Optional.empty();
    }

    private Named named(List<Row> rows, Officer officer) {
        var byNumber = registry.residentsByNumber(
                rows.stream().flatMap(row -> row.number.stream()).toList());
        var byNik = registry.residentsByNik(
                rows.stream().flatMap(row -> row.nik.stream()).toList());
        var found = new ArrayList<Optional<UUID>>();
        rows.stream()
                .filter(Row::isReadable)
                .forEach(row -> found.add(row.number
                        .flatMap(number -> Optional.ofNullable(byNumber.get(number.digits())))
                        .or(() -> row.nik.flatMap(nik -> Optional.ofNullable(byNik.get(nik))))
                        .map(Resident::workerId)));
        var people = new LinkedHashSet<UUID>();
        found.forEach(one -> one.ifPresent(people::add));
        var regions = registry.regionsOf(people);
        people.removeIf(id -> !regions.containsKey(id) || !officer.sees(regions.get(id)));
        int unknown = (int) found.stream()
                .filter(one -> one.filter(people::contains).isEmpty())
                .count();
        return new Named(people, rows.size() - found.size(), unknown);
    }
}
