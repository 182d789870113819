package id.gapura.demo;

import id.gapura.kernel.Nik;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.nik.NikChange.Proof;
import id.gapura.registry.nik.NikChanges;
import id.gapura.registry.nik.NikChanges.Proposal;
import id.gapura.sheets.SheetForm;
import id.gapura.sheets.SheetWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A village's list with people whom another list had brought in before, in the old spelling and under another NIK: for
 * officers to decide whether they are the same; and one whose NIK was misread.
 */
final class DemoLookalikes {
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final String OFFICER = "serang2";
    private static final int PEOPLE = 3;
    private static final int SEARCHED = 200;
    private static final int FIRST_SERIAL = 9_001;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private final DemoServices services;
    private final Path folder;

    DemoLookalikes(DemoServices services, Path folder) {
        this.services = services;
        this.folder = folder;
    }

    void send() {
        var file = folder.resolve("arisan-kadugenep.csv");
        try (var sheet = SheetWriter.open(Files.newOutputStream(file), SheetForm.PLAIN_CSV)) {
            sheet.writeTexts(List.of("NIK", "Nama", "Tanggal Lahir", "Pekerjaan"));
            int serial = FIRST_SERIAL;
            for (var known : knownPeople()) {
                sheet.writeTexts(List.of(
                        known.nik().digits().substring(0, 12) + serial++,
                        oldSpelling(known),
                        DAY.format(known.person().birthOn()),
                        "Pedagang"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new DemoImport(services).send(file, VILLAGE);
    }

    /** Somebody of the village was registered with a digit misread; a second officer has not looked yet. */
    void misread() {
        villagers().stream().findFirst().ifPresent(worker -> {
            var right = new Nik(worker.nik().digits().substring(0, 12) + (FIRST_SERIAL + PEOPLE));
            services.get(NikChanges.class)
                    .propose(new Proposal(
                            worker.id(), right, Proof.ID_CARD, "Angka terakhir salah dibaca dari fotokopi", OFFICER));
        });
    }

    /** Some of the village whose names have an old spelling. */
    private List<Worker> knownPeople() {
        return villagers().stream()
                .filter(worker -> !oldSpelling(worker).equals(upper(worker)))
                .limit(PEOPLE)
                .toList();
    }

    private List<Worker> villagers() {
        var ids = services.get(Membership.class).page(new UUID(0, 0), SEARCHED).stream()
                .map(Member::workerId)
                .toList();
        return services.get(Registry.class).list(ids).stream()
                .filter(worker -> worker.home().region().equals(VILLAGE))
                .toList();
    }

    private static String oldSpelling(Worker worker) {
        return upper(worker).replace("U", "OE");
    }

    private static String upper(Worker worker) {
        return worker.person().name().toUpperCase(Locale.ROOT);
    }
}
