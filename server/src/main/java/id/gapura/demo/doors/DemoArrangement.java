package id.gapura.demo.doors;

import id.gapura.collective.Arrangements;
import id.gapura.collective.SignedSheet;
import id.gapura.collective.WhoPays;
import id.gapura.consents.Purpose;
import id.gapura.consents.Words;
import id.gapura.demo.DemoServices;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.rules.CoverSummary.Paid;
import id.gapura.rules.Programmes;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsor.Kind;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Funding;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The district whose roster came last finds a sponsor for a year; some of its people did not sign the sheet. */
public final class DemoArrangement {
    private static final RegionCode DISTRICT = RegionCode.of("36.04.28");
    private static final String ACTOR = "serang";
    private static final String SECOND = "serang2";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int SIGNED_DAYS = 4;
    private static final int UNSIGNED = 3;
    private static final int TERM = 12;
    private static final Rupiah MONEY = Rupiah.of(12_000_000);

    private final DemoServices services;

    public DemoArrangement(DemoServices services) {
        this.services = services;
    }

    /** Proposes it, looks, and confirms; waits until everybody of the roster has ended somehow. */
    public void make(LocalDate today) {
        var roster = services.get(Rosters.class).recent(DISTRICT, 1).stream()
                .findFirst()
                .orElseThrow();
        var arrangements = services.get(Arrangements.class);
        var sheet = new SignedSheet(
                today.minusDays(SIGNED_DAYS), "Kantor Kecamatan Pabuaran", asked(), unsigned(roster, today));
        arrangements.propose(roster, new WhoPays.Sponsor(scheme(today).id()), sheet, ACTOR);
        var looked = arrangements.find(roster.id()).orElseThrow();
        if (arrangements.preview(roster, looked).enrolled() == 0 || !arrangements.confirm(looked, ACTOR)) {
            throw new IllegalStateException("the demo's roster is not enrolled");
        }
        if (!services.get(Jobs.class).awaitQuiet(PATIENCE)) {
            throw new IllegalStateException("the enrolment of the demo's roster did not end");
        }
    }

    /** Its money reaches beyond its term, so that nobody has to be warned. */
    private Scheme scheme(LocalDate today) {
        var sponsors = services.get(Sponsors.class);
        var sponsor = sponsors.create(
                "Penggilingan Padi Sri Rejeki", Kind.NEIGHBOUR, DISTRICT, "Kantor penggilingan, 0254 000000", ACTOR);
        var funding = new Funding(sponsor.id(), "TRF-SRI-REJEKI", MONEY, today);
        sponsors.report(funding, ACTOR);
        sponsors.confirm(sponsor.id(), funding.reference(), SECOND);
        var month = YearMonth.from(today);
        var terms = new Scheme.Terms(Programmes.JKK_JKM, month, month.plusMonths(TERM - 1), MONEY, OptionalInt.empty());
        return services.get(Schemes.class).open(sponsor.id(), "Petani Pabuaran", terms, ACTOR);
    }

    private static Map<Purpose, Words> asked() {
        var texts = Texts.load(Language.INDONESIAN);
        return List.of(Purpose.CONTACT, Purpose.SPONSOR_DATA).stream()
                .collect(Collectors.toMap(
                        Function.identity(), purpose -> Words.of(purpose, Language.INDONESIAN.code(), texts::get)));
    }

    /** Of those who have not paid this month: whoever has needs no help, and would not stand on the rescue list. */
    private Set<UUID> unsigned(Roster roster, LocalDate today) {
        var people = services.get(Arrangements.class).people(roster);
        var members = services.get(Membership.class).list(people);
        return people.stream()
                .flatMap(id -> Stream.ofNullable(members.get(id)))
                .filter(member -> !member.isClosed() && !hasPaid(member, YearMonth.from(today)))
                .limit(UNSIGNED)
                .map(Member::workerId)
                .collect(Collectors.toSet());
    }

    private static boolean hasPaid(Member member, YearMonth month) {
        return member.cover() instanceof Paid paid && !paid.lastPaid().isBefore(month);
    }
}
