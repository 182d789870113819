package id.gapura.demo.prizes;

import id.gapura.demo.DemoServices;
import id.gapura.incentives.drawing.Prize;
import id.gapura.incentives.draws.Draw;
import id.gapura.incentives.draws.Draw.Plan;
import id.gapura.incentives.draws.Draws;
import id.gapura.incentives.draws.Draws.HandedOver;
import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Draws of prizes: one that is drawn, with a prize handed over, and one whose list is public and waits for its value. */
public final class DemoDraws {
    private static final RegionCode DISTRICT = RegionCode.of("36.04.19");
    private static final String MAKER = "serang";
    private static final String OTHER = "serang2";
    private static final String RULE =
            "Angka penutupan IHSG hari itu di situs Bursa Efek Indonesia, dua desimal, dengan titik";
    private static final String VALUE = "8012.44";
    private static final int DAYS_AHEAD = 14;
    private static final List<Prize> PRIZES =
            List.of(new Prize(1, "Sepeda"), new Prize(2, "Rice cooker"), new Prize(5, "Payung"));

    private final DemoServices services;
    private UUID drawn = new UUID(0, 0);

    public DemoDraws(DemoServices services) {
        this.services = services;
    }

    /** Fixes who may win: whoever is protected today. */
    public void fix(LocalDate today, LocalDate drawnOn) {
        drawn = fix("Doorprize pasar Petir", today, drawnOn).id();
    }

    /** Draws it and hands the first prize over. */
    public void draw() {
        var draws = services.get(Draws.class);
        draws.enterSeed(drawn, VALUE, MAKER);
        draws.enterSeed(drawn, VALUE, OTHER);
        if (draws.handOver(drawn, 1, Optional.empty(), MAKER) != HandedOver.HANDED_OVER) {
            throw new IllegalStateException("the demo's draw has no winner");
        }
    }

    /** One that is to be drawn in two weeks. */
    public void fixAnother(LocalDate today) {
        fix("Undian akhir tahun", today, today.plusDays(DAYS_AHEAD));
    }

    private Draw fix(String name, LocalDate today, LocalDate drawnOn) {
        var draws = services.get(Draws.class);
        var draw = draws.make(new Plan(name, DISTRICT, drawnOn, Optional.of(today), RULE, PRIZES), MAKER);
        draws.close(draw.id(), List.of(), MAKER);
        draws.confirm(draw.id(), OTHER);
        return draw;
    }
}
