package id.gapura.screen;

import id.gapura.kernel.Rupiah;
import id.gapura.screen.TileMap.Tile;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Invented people and figures for the gallery, in Indonesian whatever the language of the shell. */
public record GallerySamples(Shell shell) {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<String> DISTRICTS = List.of(
            "Menteng", "Senen", "Cempaka Putih", "Johar Baru", "Kemayoran", "Sawah Besar", "Gambir", "Tanah Abang");

    static final List<String> PROVINCES = List.of(
            "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35", "36", "51", "52",
            "53", "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76", "81", "82", "91", "92", "93", "94",
            "95", "96");

    static Visitor visitor(HttpServletRequest request, Texts texts) {
        if (!request.getRequestURI().startsWith("/console")
                || request.getRequestURI().endsWith("sign-in")) {
            return Visitor.NOBODY;
        }
        return new Visitor(
                "Dewi Lestari",
                "Petugas cabang · Jakarta Menteng",
                List.of(
                        part("", Link.to("Hari ini", "/console").withIcon("home")),
                        part(
                                "Kepesertaan",
                                Link.to("Peserta", "/console/components").withIcon("people"),
                                Link.to("Daftar kolektif", "/console/form").withIcon("roster"),
                                Link.to("Akan berakhir", "/console/lapses").withIcon("calendar")),
                        part(
                                "Iuran",
                                Link.to("Pembayaran", "/console/work")
                                        .withIcon("money")
                                        .withCount(17)),
                        part(
                                "Hasil",
                                Link.to("Cakupan", "/console/coverage").withIcon("target"),
                                Link.to("Peta", "/console/map").withIcon("map"))));
    }

    private static Visitor.Part part(String title, Link... entries) {
        return new Visitor.Part(title, List.of(entries));
    }

    public List<Task> tasks() {
        return List.of(
                new Task(
                        Tone.BAD,
                        "Pembayaran belum dikenali",
                        17,
                        "Yang tertua sejak 12 November",
                        Link.to("Cocokkan", "/console/components")),
                new Task(
                        Tone.WARNING,
                        "Perlindungan berakhir bulan ini",
                        1_284,
                        "Hubungi sebelum 30 November",
                        Link.to("Buka daftar", "/console/components")),
                new Task(Tone.INFO, "Kemungkinan data ganda", 6, "", Link.to("Bandingkan", "/console/components")));
    }

    public List<Stat> stats() {
        var format = shell.format();
        return List.of(
                new Stat("Terlindungi hari ini", format.number(48_213), "+312 sejak kemarin", Tone.GOOD),
                new Stat("Berakhir bulan ini", format.number(1_284), "2,7% dari peserta", Tone.WARNING),
                Stat.of("Iuran masuk November", format.rupiah(Rupiah.of(812_448_000)), "dari 46.920 pembayaran"),
                Stat.of("Bertahan 12 bulan", format.percent(0.634), "dari yang mendaftar Nov 2025"));
    }

    public Table people() {
        var format = shell.format();
        return new Table(
                "Peserta di Kecamatan Senen",
                List.of(
                        Table.words("Nama"),
                        Table.words("Pekerjaan"),
                        Table.words("Status"),
                        Table.words("Terlindungi sampai"),
                        Table.amount("Iuran")),
                List.of(
                        row("Siti Aminah", "Pedagang sayur", CoverMark.ACTIVE, DAY.plusMonths(3), format),
                        row("Agus Purnomo", "Pengemudi ojek", CoverMark.GRACE, DAY.minusDays(21), format),
                        row("Maria Goreti Nahak", "Pekerja rumah tangga", CoverMark.LAPSED, DAY.minusMonths(4), format),
                        row("Made Sudarsana", "Tukang bangunan", CoverMark.REGISTERED, DAY, format),
                        row("Halimah", "Penjahit", CoverMark.CLOSED, DAY.minusYears(1), format)),
                "Belum ada peserta di sini.");
    }

    private static List<Cell> row(String name, String trade, CoverMark mark, LocalDate until, Formats format) {
        return List.of(
                Cell.link(name, "/console/components"),
                Cell.lines(trade, "Pasar Senen, Blok III"),
                Cell.cover(mark),
                Cell.text(format.shortDate(until)),
                Cell.amount(format.rupiah(Rupiah.of(16_800))));
    }

    public Table nobody() {
        return new Table("Kosong", Table.columns("Nama"), List.of(), "Belum ada daftar yang dikirim bulan ini.");
    }

    public List<Fact> facts() {
        return List.of(
                Fact.of("Nama", "Siti Aminah"),
                new Fact("Status", Cell.cover(CoverMark.ACTIVE)),
                Fact.of("Terlindungi sampai", shell.format().date(DAY.plusDays(9))),
                Fact.of("Bulan terakhir dibayar", shell.format().month(YearMonth.of(2026, 12))),
                new Fact("Iuran", Cell.amount(shell.format().rupiah(Rupiah.of(16_800)))),
                new Fact("Didaftarkan", Cell.lines("Daftar kolektif Pasar Senen", "baris 14")));
    }

    public List<Moment> history() {
        var at = shell.format().time(Instant.parse("2026-11-21T07:05:00Z"));
        return List.of(
                new Moment(at, "Iuran November dan Desember diterima", "Bank Nusantara", "Rp33.600", Tone.GOOD),
                new Moment(at, "Nomor telepon diganti", "Dewi Lestari", "Diminta peserta di loket", Tone.INFO),
                new Moment(at, "Perlindungan berakhir", "", "Tiga bulan tidak dibayar", Tone.BAD),
                new Moment(at, "Terdaftar", "Daftar kolektif", "", Tone.NEUTRAL));
    }

    public TileMap districts() {
        var tiles = new ArrayList<Tile>();
        for (int i = 0; i < DISTRICTS.size(); i++) {
            int lapsing = (i * 67 + 31) % 240;
            var shown = shell.format().number(lapsing);
            tiles.add(Tile.of(DISTRICTS.get(i), shown, TileMap.shade(lapsing, 240), "/console/components"));
        }
        return new TileMap(
                "Berakhir bulan Desember",
                tiles,
                List.of("0–47", "48–95", "96–143", "144–191", "192 ke atas"),
                "Kecamatan");
    }

    public TileMap provinces() {
        var tiles = new ArrayList<Tile>();
        for (var province : PROVINCES) {
            double share = ((tiles.size() * 37 + 20) % 100) / 100.0;
            var shown = shell.format().percent(share);
            tiles.add(Tile.ofProvince(province, "Provinsi " + province, shown, TileMap.shade(share, 1), "/console"));
        }
        return new TileMap(
                "Capaian terhadap target",
                tiles,
                List.of("0–20%", "20–40%", "40–60%", "60–80%", "80–100%"),
                "Provinsi");
    }

    public List<Gauge> coverage() {
        return List.of(
                new Gauge("Jakarta Pusat", 48_213, 61_000, "48.213 dari 61.000"),
                new Gauge("Banyuwangi", 9_120, 31_000, "9.120 dari 31.000"),
                new Gauge("Pandeglang", 22_400, 20_000, "22.400 dari 20.000"));
    }

    public Comparison twins() {
        return new Comparison(
                "Siti Aminah",
                "Siti Aminnah",
                List.of(
                        new Comparison.Line("Lahir", "17 Agustus 1985", "17 Agustus 1985"),
                        new Comparison.Line("Ibu kandung", "Rukmini", "Rukmini"),
                        new Comparison.Line("Telepon", "berakhir 4410", "berakhir 4471"),
                        new Comparison.Line("Alamat", "Jl. Kramat Raya 12", "")));
    }

    public Progress running() {
        return new Progress(412_000, 1_000_000, Duration.ofSeconds(82), Progress.State.RUNNING);
    }

    static Progress work(long done) {
        var state = done < 3_000 ? Progress.State.RUNNING : Progress.State.DONE;
        return new Progress(done, 3_000, Duration.ofSeconds(done / 100), state);
    }

    public List<Field> fields() {
        return List.of(
                Field.text("name", "Nama lengkap").value("Siti Aminah").required(),
                Field.text("nik", "NIK")
                        .hint("16 angka, tertulis di KTP")
                        .error("Ada 15 angka; NIK punya 16.")
                        .value("3171")
                        .digits()
                        .required(),
                Field.date("birth", "Tanggal lahir").value("1985-08-17").required(),
                Field.select(
                        "trade",
                        "Pekerjaan",
                        List.of(new Field.Option("1", "Pedagang"), new Field.Option("2", "Nelayan"))),
                Field.number("income", "Penghasilan sebulan").hint("Dalam rupiah, kira-kira saja"),
                Field.textarea("note", "Catatan"));
    }

    public Field choice() {
        return Field.choice(
                        "school",
                        "Masih sekolah?",
                        List.of(new Field.Option("yes", "Ya"), new Field.Option("no", "Tidak")))
                .hint("Ada beasiswa bagi anak sekolah")
                .error("Pilih salah satu");
    }

    public Field checks() {
        return Field.checks(
                        "season",
                        "Bulan bekerja",
                        List.of(
                                new Field.Option("1", "Januari"),
                                new Field.Option("2", "Februari"),
                                new Field.Option("3", "Maret")))
                .hint("Kosong berarti sepanjang tahun")
                .value("1,3");
    }

    public Field file() {
        return Field.file("file", "Berkas daftar", ".csv,.xlsx")
                .hint("CSV atau XLSX, paling besar 50 MB")
                .required();
    }

    public List<Field> credentials() {
        return List.of(
                Field.text("username", "Nama pengguna").autocomplete("username").required(),
                Field.password("password", "Kata sandi")
                        .autocomplete("current-password")
                        .required());
    }

    public List<Field> protectedQuestion() {
        return List.of(
                Field.text("card", "Nomor kartu")
                        .hint("Di bagian depan kartu, misalnya 4FK2-9QX7")
                        .required(),
                Field.date("birth", "Tanggal lahir").required());
    }

    public List<Link> tabs() {
        return List.of(
                Link.to("Semua", "/console/components").withCount(48_213),
                Link.to("Masa tenggang", "/console/components?tab=grace").withCount(1_284),
                Link.to("Tidak aktif", "/console/components?tab=lapsed"));
    }

    public List<Link> crumbs() {
        return List.of(
                Link.to("Hari ini", "/console"), Link.to("Peserta", "/console/components"), Link.to("Siti Aminah", ""));
    }

    public Pager pager() {
        return new Pager("1–50 dari 1.284", "", "/console/components?after=50");
    }
}
