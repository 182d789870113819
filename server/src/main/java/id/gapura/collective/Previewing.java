package id.gapura.collective;

import id.gapura.collective.Judging.Judged;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Payer;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsors;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reckons what an arrangement would come to, without changing anything. */
final class Previewing {
    private static final int PAGE = 2_000;

    private final Judging judging;
    private final Schemes schemes;
    private final Sponsors sponsors;
    private final ContributionPrice price;
    private final InstantSource clock;

    Previewing(Judging judging, Schemes schemes, Sponsors sponsors, ContributionPrice price, InstantSource clock) {
        this.judging = judging;
        this.schemes = schemes;
        this.sponsors = sponsors;
        this.price = price;
        this.clock = clock;
    }

    Preview of(List<UUID> people, Arrangement arrangement) {
        var scheme =
                arrangement.whoPays() instanceof WhoPays.Sponsor(var id) ? schemes.find(id) : Optional.<Scheme>empty();
        var payer = scheme.map(this::payer).orElse(Payer.SELF);
        var month = month(scheme);
        var endings = new EnumMap<Ending, Integer>(Ending.class);
        var enrolled = new ArrayList<UUID>();
        var total = Rupiah.ZERO;
        for (int from = 0; from < people.size(); from += PAGE) {
            var page = people.subList(from, Math.min(from + PAGE, people.size()));
            for (var judged : judging.judge(page, arrangement).entrySet()) {
                endings.merge(judged.getValue().ending(), 1, Integer::sum);
                if (judged.getValue().isEnrolled()) {
                    enrolled.add(judged.getKey());
                    total = total.plus(price.total(terms(judged.getValue(), payer), month));
                }
            }
        }
        return new Preview(endings, month, total, scheme.map(one -> schemes.reckonWith(enrolled, one)));
    }

    private static ContributionFacts terms(Judged judged, Payer payer) {
        return judged.member().orElseThrow().terms().paidBy(payer);
    }

    private Payer payer(Scheme scheme) {
        return sponsors.find(scheme.sponsorId()).orElseThrow().kind().payer();
    }

    private YearMonth month(Optional<Scheme> scheme) {
        var current = Jakarta.month(clock.instant());
        return scheme.map(one -> one.terms().from())
                .filter(from -> from.isAfter(current))
                .orElse(current);
    }
}
