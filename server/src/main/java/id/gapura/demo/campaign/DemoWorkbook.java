package id.gapura.demo.campaign;

import id.gapura.demo.DemoServices;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.workbook.Topic;
import id.gapura.outreach.workbook.Topic.Line;
import id.gapura.outreach.workbook.Topic.Part;
import id.gapura.outreach.workbook.Topic.Segment;
import id.gapura.outreach.workbook.Workbook;
import id.gapura.outreach.workbook.Writing;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The next campaign of Kadugenep: what people believe there, two groups to win, and three activities that wait to be made. */
public final class DemoWorkbook {
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final String ACTOR = "serang";
    private static final int MONTHS = 3;

    private final Workbook workbook;
    private final Campaigns campaigns;

    public DemoWorkbook(DemoServices services) {
        this.workbook = services.get(Workbook.class);
        this.campaigns = services.get(Campaigns.class);
    }

    /** Opens it for the months after a day and fills it in. */
    public Campaign write(LocalDate today) {
        var plan = new Campaign.Plan(
                "Kadugenep aman bekerja",
                List.of(VILLAGE),
                today.plusDays(1),
                today.plusMonths(MONTHS),
                Rupiah.of(6_000_000),
                40);
        var campaign = campaigns.open(plan, ACTOR);
        part(campaign, Part.BELIEFS, """
                Ikut program dikira mendoakan kematian.
                Banyak yang takut uangnya tidak cair.
                Orang lebih kenal BPJS Kesehatan dan mengira keduanya sama.
                Yang tertarik: melihat santunan diterima tetangga, atau dapat kupon sembako murah.""");
        part(campaign, Part.PROMOTION, """
                Sepuluh menit di pengajian dan arisan, tanpa biaya.
                Keluarga yang sudah menerima santunan bercerita sendiri.
                Papan gapura dengan QR desa.""");
        part(campaign, Part.ALLOCATION, """
                Kepala dusun mengundang, pendamping PKH mendampingi dari rumah ke rumah.
                Petugas cabang mendaftarkan di tempat pada dua pagi pasar.""");
        segment(
                campaign,
                Livelihood.TRADER,
                Map.of(
                        "people", "140",
                        "knowledge", "Tahu namanya, belum tahu bedanya dengan BPJS Kesehatan.",
                        "attitude", "Ragu. Mendengarkan ketua paguyuban.",
                        "behaviour", "Pegang uang tunai tiap pagi; membayar harian lebih mudah.",
                        "for", "Melihat keluarga tetangga menerima santunan.",
                        "against", "Takut uangnya tidak cair."));
        segment(
                campaign,
                Livelihood.FARMER,
                Map.of(
                        "people", "210",
                        "knowledge", "Sedikit yang pernah dengar.",
                        "attitude", "Percaya pada ketua kelompok tani.",
                        "behaviour", "Uang ada setelah panen; bisa membayar beberapa bulan sekaligus.",
                        "for", "Kerja di sawah jauh dari rumah sakit.",
                        "against", "Iuran tiap bulan terasa berat."));
        lines(campaign, today);
        return campaign;
    }

    private void part(Campaign campaign, Part part, String words) {
        write(campaign, part, Map.of(), Map.of("words", words));
    }

    private void segment(Campaign campaign, Livelihood livelihood, Map<String, String> words) {
        write(campaign, new Segment(VILLAGE, livelihood), Map.of(), words);
    }

    private void lines(Campaign campaign, LocalDate today) {
        var market = line("market", "Pagi di Pasar Petir", "Pasar Petir", today.plusDays(12));
        market.putAll(Map.of(
                "segment", "trader", "communicator", "Ketua paguyuban pedagang", "cost", "3200000", "reach", "240"));
        var cheaper = new LinkedHashMap<>(market);
        cheaper.put("cost", "2400000");
        planned(campaign, market, cheaper, 18);
        var riding = line("riding", "Sela pengajian bulanan", "Masjid Al-Ikhlas", today.plusDays(20));
        riding.putAll(Map.of("communicator", "Ustaz setempat", "cost", "0", "reach", "120"));
        planned(campaign, riding, riding, 8);
        var harvest = line("union", "Musyawarah setelah panen", "Saung kelompok tani", today.plusDays(45));
        harvest.putAll(
                Map.of("segment", "farmer", "communicator", "Ketua kelompok tani", "cost", "600000", "reach", "70"));
        planned(campaign, Map.of(), harvest, 14);
    }

    private static Map<String, String> line(String kind, String title, String venue, LocalDate day) {
        var line = new LinkedHashMap<String, String>();
        line.put("kind", kind);
        line.put("title", title);
        line.put("region", VILLAGE.text());
        line.put("venue", venue);
        line.put("day", day.toString());
        line.put("start", "08.00");
        line.put("end", "11.00");
        line.put("staff", ACTOR);
        return line;
    }

    private void planned(Campaign campaign, Map<String, String> proposed, Map<String, String> written, int members) {
        var whole = new LinkedHashMap<>(written);
        whole.put(Line.WANTED, Integer.toString(members));
        var number = UUID.nameUUIDFromBytes(whole.getOrDefault("title", "").getBytes(StandardCharsets.UTF_8));
        var before = new LinkedHashMap<>(proposed);
        if (!proposed.isEmpty()) {
            before.put(Line.WANTED, Integer.toString(members));
        }
        write(campaign, new Line(number), before, whole);
    }

    private void write(Campaign campaign, Topic topic, Map<String, String> proposed, Map<String, String> written) {
        if (!workbook.write(Writing.of(campaign.id(), topic, 0, proposed, written), ACTOR)) {
            throw new IllegalStateException("the demo's workbook is written already");
        }
    }
}
