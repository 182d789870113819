package id.gapura.demo;

import id.gapura.jobs.Jobs;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import id.gapura.rules.Programmes;
import id.gapura.sponsors.Outlook;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsor.Kind;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * Two sponsors of members who have stopped paying: a village whose money reaches until the end of next month, and a
 * company whose term ends then.
 */
final class DemoSponsors {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String ACTOR = "serang";
    private static final String SECOND = "serang2";
    /** The unpaid months that a membership survives are made up for. */
    private static final int BACK = 3;

    private final DemoServices services;

    DemoSponsors(DemoServices services) {
        this.services = services;
    }

    /** Opens both and pays their first month. */
    void open(LocalDate today, YearMonth last) {
        var month = YearMonth.from(today);
        var village = new Plan("Pemerintah Desa Kadugenep", Kind.VILLAGE, "36.04.19.2008", last.plusMonths(11));
        var company = new Plan("PT Banten Peduli", Kind.COMPANY, "36.04.22", last.plusMonths(1));
        open(village, "Pekerja rentan " + last.getYear(), month, today, last);
        open(company, "Nelayan terlindungi", month, today, last);
        settle();
    }

    /** A sponsor to be; {@code to} is the last month of its scheme. */
    private record Plan(String name, Kind kind, String region, YearMonth to) {}

    private void open(Plan plan, String schemeName, YearMonth month, LocalDate today, YearMonth last) {
        var region = RegionCode.of(plan.region);
        var sponsor = services.get(Sponsors.class)
                .create(plan.name, plan.kind, region, "Kantor " + plan.name + ", 0254 000000", ACTOR);
        var terms = new Scheme.Terms(
                Programmes.JKK_JKM, month.minusMonths(BACK), plan.to, Rupiah.of(250_000_000), OptionalInt.empty());
        var schemes = services.get(Schemes.class);
        var scheme = schemes.open(sponsor.id(), schemeName, terms, ACTOR);
        schemes.add(scheme, new DemoMembers(services).stopped(region, month), ACTOR);
        settle();
        var money = schemes.reckon(scheme).months().stream()
                .filter(need -> !need.month().isAfter(last.plusMonths(1)))
                .map(Outlook.Month::cost)
                .reduce(Rupiah.of(50_000), Rupiah::plus);
        var sponsors = services.get(Sponsors.class);
        var funding = new Funding(sponsor.id(), "TRF-" + month + "-" + plan.kind.code(), money, today);
        sponsors.report(funding, ACTOR);
        sponsors.confirm(sponsor.id(), funding.reference(), SECOND);
    }

    /** Pays what is due on a day. */
    void pay() {
        services.get(Schemes.class).payAll();
        settle();
    }

    private void settle() {
        if (!services.get(Jobs.class).awaitQuiet(PATIENCE)) {
            throw new IllegalStateException("the sponsors' payments did not end");
        }
    }
}
