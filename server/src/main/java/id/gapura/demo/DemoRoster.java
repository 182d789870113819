package id.gapura.demo;

import id.gapura.demo.invented.RosterKind;
import java.util.List;

/**
 * A roster of the demo's year. The first three are the project's copies of the example rosters; the others come from
 * neighbouring districts, so that maps have something to show.
 *
 * @param region where its people live
 * @param firstSerial keeps the NIKs of rosters of one regency apart
 */
record DemoRoster(RosterKind kind, String fileName, String region, int rows, int firstSerial) {
    private static final int SERIALS_APART = 600;

    private static final List<List<DemoRoster>> MONTHS = List.of(
            List.of(
                    example(RosterKind.KADUGENEP, "36.04.19.2008", 240),
                    neighbour(RosterKind.KADUGENEP, "36.04.22", 1)),
            List.of(
                    example(RosterKind.PASAR_SENEN, "31.71.04.1001", 420),
                    neighbour(RosterKind.PASAR_SENEN, "31.71.03", 1)),
            List.of(
                    example(RosterKind.MUNCAR_NELAYAN, "35.10.05.2002", 260),
                    neighbour(RosterKind.KADUGENEP, "36.04.20", 2)),
            List.of(
                    neighbour(RosterKind.KADUGENEP, "36.04.23", 3),
                    neighbour(RosterKind.MUNCAR_NELAYAN, "35.10.01", 1)),
            List.of(neighbour(RosterKind.KADUGENEP, "36.04.24", 4), neighbour(RosterKind.PASAR_SENEN, "31.71.07", 2)),
            List.of(
                    neighbour(RosterKind.KADUGENEP, "36.04.09", 5),
                    neighbour(RosterKind.MUNCAR_NELAYAN, "35.10.04", 2)),
            List.of(neighbour(RosterKind.KADUGENEP, "36.04.30", 6)),
            List.of(
                    neighbour(RosterKind.KADUGENEP, "36.04.12", 7),
                    neighbour(RosterKind.MUNCAR_NELAYAN, "35.10.18", 3)),
            List.of(neighbour(RosterKind.KADUGENEP, "36.04.28", 8)));

    /** What is sent in a month, counted from 0. */
    static List<DemoRoster> ofMonth(int month) {
        return month < MONTHS.size() ? MONTHS.get(month) : List.of();
    }

    /** The three rosters that stand for the examples. */
    static List<DemoRoster> examples() {
        return MONTHS.stream().limit(3).map(List::getFirst).toList();
    }

    private static DemoRoster example(RosterKind kind, String region, int rows) {
        return new DemoRoster(kind, kind.fileName(), region, rows, 1);
    }

    private static DemoRoster neighbour(RosterKind kind, String region, int nth) {
        var extension = kind.fileName().substring(kind.fileName().lastIndexOf('.'));
        return new DemoRoster(kind, "kecamatan-" + region + extension, region, 70 - 5 * nth, 1 + nth * SERIALS_APART);
    }
}
