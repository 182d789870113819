package id.gapura.demo.invented;

import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Lays a person out in the columns of a kind of roster. */
final class RosterRow {
    private static final List<String> HAMLETS = List.of("Kalimati", "Stoplas", "Tratas", "Kalimoro", "Sampangan");
    private static final List<String> BOATS =
            List.of("", "Bintang Laut", "Jaya Abadi", "Sumber Rejeki", "Putra Samudra", "Sinar Bahari");

    private final RosterKind kind;
    private final RandomGenerator random;
    private final Habits habits;
    private final List<String> livelihoods;

    RosterRow(RosterKind kind, RandomGenerator random) {
        this.kind = kind;
        this.random = random;
        this.habits = new Habits(random);
        this.livelihoods = kind.livelihoods();
    }

    List<List<String>> top() {
        return switch (kind) {
            case KADUGENEP ->
                List.of(
                        List.of("DAFTAR CALON PESERTA BPJS KETENAGAKERJAAN (BPU)"),
                        List.of("DESA KADUGENEP KEC. PETIR KAB. SERANG"),
                        List.of(""),
                        List.of(
                                "No",
                                "NIK",
                                "Nama Lengkap",
                                "Tempat Lahir",
                                "Tgl Lahir",
                                "L/P",
                                "RT/RW",
                                "Pekerjaan",
                                "No. HP",
                                "Penghasilan/bln"));
            case PASAR_SENEN ->
                List.of(
                        List.of("Data Pedagang Pasar Senen Jaya - Aktivasi KKBC"),
                        List.of(""),
                        List.of(
                                "no urut",
                                "Nama",
                                "No KTP",
                                "Tanggal Lahir",
                                "Jenis Kelamin",
                                "Blok/Los",
                                "Jenis Usaha",
                                "HP",
                                "Omzet bersih per bulan"));
            case MUNCAR_NELAYAN ->
                List.of(List.of("NIK", "NAMA", "TTL", "JK", "DUSUN", "PEKERJAAN", "NAMA PERAHU", "TELP", "PENDAPATAN"));
        };
    }

    /** What stands below the last person; may be empty. */
    List<List<String>> bottom(int people) {
        return kind == RosterKind.KADUGENEP ? List.of(List.of("", "", "JUMLAH", Integer.toString(people))) : List.of();
    }

    List<String> blank() {
        return Collections.nCopies(top().getLast().size(), "");
    }

    /**
     * The cells of a person.
     *
     * @param nik as it is written
     */
    List<String> of(Invented person, String nik, int number) {
        var birth = habits.date(person.birthOn());
        var sex = habits.sex(person.female());
        var livelihood = any(livelihoods);
        var phone = habits.phone(person.phone());
        var income = habits.income();
        var count = Integer.toString(number);
        return switch (kind) {
            case KADUGENEP ->
                List.of(
                        count,
                        nik,
                        person.name(),
                        kind.birthPlace(),
                        birth,
                        sex,
                        neighbourhood(),
                        livelihood,
                        phone,
                        income);
            case PASAR_SENEN -> List.of(count, person.name(), nik, birth, sex, stall(), livelihood, phone, income);
            case MUNCAR_NELAYAN ->
                List.of(
                        nik,
                        person.name(),
                        kind.birthPlace() + ", " + birth,
                        sex,
                        any(HAMLETS),
                        livelihood,
                        any(BOATS),
                        phone,
                        income);
        };
    }

    private String neighbourhood() {
        return "00" + random.nextInt(1, 9) + "/00" + random.nextInt(1, 5);
    }

    private String stall() {
        return "Blok " + (char) ('A' + random.nextInt(4)) + "-" + random.nextInt(1, 120);
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
