package id.gapura.demo;

import id.gapura.partner.aggregator.Permission.Source;
import id.gapura.partner.mandate.Mandate;
import id.gapura.partner.mandate.Mandate.Consent;
import id.gapura.partner.mandate.Mandate.State;
import id.gapura.partner.mandate.Mandate.Terms;
import id.gapura.partner.mandate.MandateRound;
import id.gapura.partner.mandate.MandateView;
import id.gapura.partner.mandate.Mandates;
import id.gapura.partner.mandate.Mandates.Result;
import id.gapura.partner.mandate.Mandates.Wanted;
import id.gapura.places.RegionCode;
import id.gapura.sandbox.SandboxAggregator;
import id.gapura.sandbox.SandboxMandates.Answer;
import id.gapura.sandbox.SandboxMandates.Purse;
import java.time.YearMonth;
import java.util.List;

/** Members of a district who let their contributions be taken each month; the money of one of them does not reach. */
final class DemoMandates {
    private static final RegionCode DISTRICT = RegionCode.of("36.04.20");
    private static final int MEMBERS = 5;
    private static final int DAY = 7;
    private static final String WORDS =
            "Saya mengizinkan iuran saya diambil dari dompet digital saya setiap tanggal 7, paling banyak sebulan iuran.";

    private final DemoServices services;
    private final SandboxAggregator aggregator;

    DemoMandates(DemoServices services, SandboxAggregator aggregator) {
        this.services = services;
        this.aggregator = aggregator;
    }

    /** Sets them up and approves them at the wallet. */
    void open(YearMonth month) {
        var mandates = services.get(Mandates.class);
        for (var worker : new DemoMembers(services)
                .stopped(DISTRICT, month).stream().limit(MEMBERS).toList()) {
            var limit = mandates.offer(worker).orElseThrow().limits().getFirst();
            var wanted = new Wanted(worker, new Terms(Source.WALLET, DAY, limit), WORDS, Consent.MEMBER);
            if (mandates.create(wanted) instanceof Result.Asked(Mandate asked)) {
                aggregator.mandates().answer(asked.id().toString(), Answer.YES);
                mandates.refreshed(asked);
            }
        }
        mandates.list(DISTRICT, List.of(State.ACTIVE), 1)
                .forEach(poor -> aggregator.mandates().fill(poor.id().toString(), Purse.EMPTY));
    }

    /** Does what is due on a day. */
    void live() {
        services.get(MandateRound.class).runDue();
    }

    /** Lets an aggregator that has just been started know what was allowed, and whose money does not reach. */
    static void remember(DemoServices services, SandboxAggregator aggregator) {
        var mandates = services.get(Mandates.class);
        for (var mandate : mandates.list(RegionCode.NATION, List.of(State.ACTIVE, State.PAUSED), 1_000)) {
            boolean isPoor = mandates.debits(mandate, 1).stream().anyMatch(MandateView::isTrouble);
            aggregator
                    .mandates()
                    .remember(
                            mandate.id().toString(),
                            mandate.terms().most().amount(),
                            isPoor ? Purse.EMPTY : Purse.FULL);
        }
    }
}
