package id.gapura.demo;

import id.gapura.insight.Insight;
import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.Map;

/** Targets for the demo's regions; the nation's is the published one, the others are invented to fit the demo. */
final class DemoTargets {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final String INVENTED = "Angka demo, bukan target resmi";
    private static final Map<String, Long> REGIONS = Map.of(
            "36",
            900L,
            "36.04",
            900L,
            "36.04.19",
            260L,
            "36.04.19.2008",
            260L,
            "31",
            700L,
            "31.71",
            700L,
            "35",
            800L,
            "35.10",
            800L);

    private final Insight insight;

    DemoTargets(DemoServices services) {
        this.insight = services.get(Insight.class);
    }

    void set() {
        insight.setTarget(
                RegionCode.NATION,
                FROM,
                61_000_000,
                "Target peserta aktif 2025: 61 juta (JatimTIMES, 22-1-2025)",
                "demo");
        REGIONS.forEach((code, members) -> insight.setTarget(RegionCode.of(code), FROM, members, INVENTED, "demo"));
    }
}
