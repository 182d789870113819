package id.gapura.console.adoption;

import id.gapura.adoption.Adoption.Listed;
import id.gapura.adoption.Funnel;
import id.gapura.adoption.Stage;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.time.LocalDate;
import java.util.List;

/**
 * What is looked at.
 *
 * @param segment a code of a livelihood; empty for all
 * @param weeks one of {@link #WEEKS}
 */
record AskedFunnel(Region region, String segment, int weeks) {
    static final List<Integer> WEEKS = List.of(4, 8, 13, 26);
    private static final int USUAL_WEEKS = 8;

    /** What of it makes no sense is taken for the usual. */
    static AskedFunnel of(Region region, String segment, int weeks) {
        return new AskedFunnel(
                region,
                Livelihood.find(segment).map(Livelihood::code).orElse(""),
                WEEKS.contains(weeks) ? weeks : USUAL_WEEKS);
    }

    Funnel.Asked funnel(LocalDate today) {
        return Funnel.Asked.weeksUntil(today, weeks, region.code(), segment);
    }

    Listed listed(Stage stage) {
        return new Listed(stage, region.code(), segment);
    }

    String href(RegionCode within) {
        return FunnelPages.HOME + query(within) + "&weeks=" + weeks;
    }

    String table() {
        return FunnelPages.HOME + "/table.csv" + query(region.code()) + "&weeks=" + weeks;
    }

    String people(Stage stage, int from) {
        return people(region.code(), stage) + "&from=" + from;
    }

    String people(RegionCode within, Stage stage) {
        return StagePeoplePages.HOME + query(within) + "&stage=" + stage.code();
    }

    String peopleFile(Stage stage) {
        return StagePeoplePages.HOME + ".csv" + query(region.code()) + "&stage=" + stage.code();
    }

    private String query(RegionCode within) {
        return "?region=" + within.text() + "&segment=" + segment;
    }

    /** The region in the name of a file. */
    String place() {
        return region.code().equals(RegionCode.NATION)
                ? "indonesia"
                : region.code().text();
    }
}
