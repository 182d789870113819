package id.gapura.demo.doors;

import id.gapura.consents.Consent;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.demo.DemoServices;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.registry.Prospects;
import id.gapura.registry.Prospects.NewProspect;
import id.gapura.registry.Prospects.Result;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * People who agreed to be contacted again, as two officers noted them in the last weeks: one of them at home and at the
 * market too, under her name as another heard it.
 */
public final class DemoProspects {
    private static final RegionCode KADUGENEP = RegionCode.of("36.04.19.2008");
    private static final RegionCode PETIR = RegionCode.of("36.04.19.2001");
    private static final RegionCode TAMBILUK = RegionCode.of("36.04.19.2003");
    private static final String VILLAGE_OFFICER = "kadugenep";
    private static final String BRANCH_OFFICER = "serang";
    private static final String WORDS = "consent.prospect.1";

    private static final List<Note> NOTES = List.of(
            note(19, VILLAGE_OFFICER, KADUGENEP, "Mang Udin", "Ojek pangkalan", "Paling enak sesudah magrib"),
            note(16, VILLAGE_OFFICER, KADUGENEP, "Bu Rohmah", "Penjual nasi uduk", "Mau bertanya dulu kepada suami"),
            note(
                    13,
                    BRANCH_OFFICER,
                    PETIR,
                    "Pak Sarmin",
                    "Kuli angkut pasar",
                    "Minta dijelaskan soal kecelakaan kerja"),
            note(12, BRANCH_OFFICER, KADUGENEP, "Ibu Rochmah", "Pedagang nasi", "Ketemu di Pasar Petir, titip nomor")
                    .reachedAt("+6281200000771"),
            note(9, BRANCH_OFFICER, TAMBILUK, "Teh Imas", "Penjahit rumahan", "Sudah pernah ikut, berhenti tahun lalu"),
            note(6, VILLAGE_OFFICER, KADUGENEP, "Kang Dayat", "Buruh tani", "Ikut kalau tetangganya ikut"),
            note(4, BRANCH_OFFICER, PETIR, "Ceu Enok", "Pedagang sayur", "Buka lapak hari pasar saja"),
            note(2, VILLAGE_OFFICER, KADUGENEP, "Pak Jamhari", "Tukang batu", "Bayar kalau proyeknya sudah cair"));

    private final DemoServices services;

    public DemoProspects(DemoServices services) {
        this.services = services;
    }

    /** Somebody noted so many days ago. */
    private record Note(int daysAgo, String by, NewProspect contact) {
        private Note reachedAt(String phone) {
            return new Note(
                    daysAgo,
                    by,
                    new NewProspect(
                            contact.name(),
                            Optional.of(phone),
                            contact.region(),
                            contact.livelihood(),
                            contact.note()));
        }
    }

    private static Note note(int daysAgo, String by, RegionCode region, String name, String livelihood, String said) {
        return new Note(
                daysAgo,
                by,
                new NewProspect(name, Optional.empty(), region, Optional.of(livelihood), Optional.of(said)));
    }

    /** All of them, each with the words that were read out. */
    public void note(LocalDate today) {
        var language = Language.INDONESIAN;
        var words = new Words(WORDS, language.code(), Texts.load(language).get(WORDS));
        for (var note : NOTES) {
            var at = today.minusDays(note.daysAgo()).atTime(16, 30).atZone(Jakarta.ZONE);
            var consent =
                    new Consent(Purpose.CONTACT, Optional.of(words), new Source(Way.VOICE, note.by()), at.toInstant());
            var id = services.get(Ids.class).next();
            if (!(services.get(Prospects.class).record(id, note.contact(), consent) instanceof Result.Recorded)) {
                throw new IllegalStateException("a prospect of the demo was refused");
            }
        }
    }
}
