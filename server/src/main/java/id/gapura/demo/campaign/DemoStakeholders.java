package id.gapura.demo.campaign;

import id.gapura.demo.DemoServices;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.stakeholder.Agreement.Delivery;
import id.gapura.outreach.stakeholder.Agreement.Promise;
import id.gapura.outreach.stakeholder.Stakeholder;
import id.gapura.outreach.stakeholder.Stakeholder.Group;
import id.gapura.outreach.stakeholder.Stakeholder.Next;
import id.gapura.outreach.stakeholder.Stakeholder.Plan;
import id.gapura.outreach.stakeholder.Stakeholders;
import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One stakeholder of each group; one is to be met today, one promise is overdue, one was kept. */
public final class DemoStakeholders {
    private static final RegionCode REGENCY = RegionCode.of("36.04");
    private static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");
    private static final String ACTOR = "serang";

    private final Stakeholders stakeholders;

    public DemoStakeholders(DemoServices services) {
        this.stakeholders = services.get(Stakeholders.class);
    }

    public void open(Campaign campaign, LocalDate today) {
        var village =
                put(Group.GOVERNMENT, "Pemerintah Desa Kadugenep", VILLAGE, today, "Peraturan desa anggaran iuran");
        meet(village, "Ibu Ratna", "Sekretaris desa", "+6281299900001");
        stakeholders.agree(
                village.id(),
                new Promise(
                        "Balai desa dan pengeras suara untuk musyawarah",
                        Optional.of(campaign.id()),
                        today.minusDays(30),
                        Optional.of(today.plusDays(40))),
                ACTOR);
        var traders =
                put(Group.COMMUNITY, "Paguyuban Pedagang Pasar Petir", VILLAGE, today.plusDays(6), "Jadwal pagi pasar");
        meet(traders, "Bu Rohmah", "Ketua", "+6281299900002");
        stakeholders.agree(
                traders.id(),
                new Promise(
                        "Meja di pintu pasar", Optional.empty(), today.minusDays(60), Optional.of(today.minusDays(9))),
                ACTOR);
        var radio = put(Group.MEDIA, "Radio Suara Serang", REGENCY, today.plusDays(20), "Bincang radio berikutnya");
        stakeholders.agree(
                radio.id(),
                new Promise(
                        "Dua belas kali siaran",
                        Optional.empty(),
                        today.minusDays(200),
                        Optional.of(today.minusDays(100))),
                ACTOR);
        var kept = stakeholders.agreements(List.of(radio.id())).getFirst();
        stakeholders.deliver(
                radio.id(), kept.id(), new Delivery("Dua belas kali, pagi dan sore", today.minusDays(101)));
        put(Group.BUSINESS, "Koperasi Tani Makmur", REGENCY, today.plusDays(33), "Bayar iuran lewat koperasi");
        put(Group.ACADEMIA, "Kampus Serang", REGENCY, today.plusDays(50), "Mahasiswa KKN di Petir");
    }

    private Stakeholder put(Group group, String name, RegionCode region, LocalDate next, String about) {
        var plan = new Plan(group, name, region, "", new Next(Optional.of(next), about));
        return stakeholders.open(plan, ACTOR);
    }

    private void meet(Stakeholder one, String name, String role, String phone) {
        stakeholders.meet(one.id(), name, role, Optional.of(phone), ACTOR);
    }
}
