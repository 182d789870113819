package id.gapura.outreach.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.console.TestMembers;
import id.gapura.enrolment.attempts.TestAttempts;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.TestOutreach;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Activity.Effect;
import id.gapura.outreach.attribution.Report.ByMember;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import id.gapura.places.RegionCode;
import id.gapura.program.TestWeb;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CostByMemberTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final RegionCode KADUGENEP = TestOutreach.VILLAGE;
    private static final RegionCode PETIR = RegionCode.of("36.04.19.2001");
    private static final RegionCode FAR = RegionCode.of("35.10.05");
    private static final TestWeb WEB = TestWeb.on(DAY);
    private static final TestAttempts PEOPLE = new TestAttempts(WEB::get, WEB.clock());
    private static final TestMembers PAYING = new TestMembers(WEB);

    /** Where somebody lives is a place that there is. */
    @BeforeAll
    static void villages() {
        WEB.loadVillages();
    }

    @AfterAll
    static void close() {
        PEOPLE.close();
        WEB.close();
    }

    private static TestOutreach campaign() {
        return new TestOutreach(WEB, DAY.minusDays(30), DAY.plusDays(30));
    }

    private static Activity done(Activity activity, long cost) {
        var activities = WEB.get(Activities.class);
        assertThat(activities.done(activity, new Effect(Rupiah.of(cost), 100))).isTrue();
        return activities.find(activity.id()).orElseThrow();
    }

    /** Somebody of a place and a livelihood who joined today, after some activities. */
    private static String member(RegionCode home, String livelihood, List<Activity> cameBy) {
        var nik = TestAttempts.nik();
        var draft = TestAttempts.complete("Warga Uji", nik)
                .with(Map.of(DraftField.REGION, home.text(), DraftField.LIVELIHOOD, livelihood));
        var opening = PEOPLE.opening(home, draft);
        PEOPLE.face().enrol(opening);
        assertThat(PEOPLE.get(opening.id()).progress().workerId()).isPresent();
        for (var activity : cameBy) {
            WEB.get(Contacts.class).ofAttempt(opening.id(), activity.id(), Way.PAGE, "self");
        }
        WEB.awaitQuiet();
        return nik;
    }

    private static Report report(TestOutreach campaign, Model model) {
        var wanted = Wanted.between(TestOutreach.REGENCY, DAY.minusDays(30), DAY.plusDays(30))
                .ofCampaign(campaign.campaign().id());
        return WEB.get(Attribution.class).report(wanted, model);
    }

    private static ByMember byPlace(Report report) {
        return report.byMember(one -> one.home().text());
    }

    private static ByMember byLivelihood(Report report) {
        return report.byMember(one -> one.livelihood().code());
    }

    private static Line line(ByMember found, String key) {
        return Objects.requireNonNull(found.lines().get(key), key);
    }

    @Test
    void members_count_where_they_live_and_by_what_they_live_on_wherever_and_for_whomever_the_activity_was() {
        var outreach = campaign();
        var market = done(outreach.market("Pasar Kadugenep", DAY.minusDays(1)), 1_000_000);
        member(KADUGENEP, "pedagang sayur", List.of(market));
        member(PETIR, "nelayan", List.of(market));
        member(FAR, "pedagang bakso", List.of(market));

        var report = report(outreach, Model.DECAYED);
        var places = byPlace(report);
        var livelihoods = byLivelihood(report);

        assertThat(places.lines()).containsOnlyKeys(KADUGENEP.text(), PETIR.text(), FAR.text());
        assertThat(line(places, PETIR.text()).joined()).isEqualTo(new Tally(1_000_000, 1));
        assertThat(line(places, PETIR.text()).input())
                .isEqualTo(new Line.Input(1, Rupiah.of(333_333), Rupiah.ZERO, 0, 0));
        assertThat(livelihoods.lines()).containsOnlyKeys("trader", "fisher");
        assertThat(line(livelihoods, "trader").joined()).isEqualTo(new Tally(2_000_000, 2));
        assertThat(line(livelihoods, "trader").input().cost()).isEqualTo(Rupiah.of(666_667));
        assertThat(line(livelihoods, "fisher").input().cost()).isEqualTo(Rupiah.of(333_333));
        assertThat(places.nobody()).isEqualTo(Line.EMPTY);
    }

    @ParameterizedTest
    @EnumSource
    void places_and_livelihoods_come_to_the_whole_with_what_brought_nobody_on_a_line_of_its_own(Model model) {
        var outreach = campaign();
        var costs = List.of(333_331L, 1_000_003L, 77L);
        var activities = costs.stream()
                .map(cost -> done(outreach.market("Pasar " + cost, DAY.minusDays(1)), cost))
                .toList();
        var alone = done(outreach.market("Pasar sepi", DAY.minusDays(1)), 250_001);
        var random = new SplittableRandom(7);
        for (int i = 0; i < 11; i++) {
            int first = random.nextInt(0, 3);
            member(
                    List.of(KADUGENEP, PETIR, FAR).get(random.nextInt(0, 3)),
                    List.of("nelayan", "ojek", "").get(random.nextInt(0, 3)),
                    i % 2 == 0
                            ? List.of(activities.get(first))
                            : List.of(activities.get(first), activities.get((first + 1) % 3)));
        }

        var report = report(outreach, model);

        assertThat(report.all().joined()).isEqualTo(new Tally(11_000_000, 11));
        for (var found : List.of(byPlace(report), byLivelihood(report))) {
            assertThat(sum(found, line -> line.joined().parts())).isEqualTo(11_000_000);
            assertThat(sum(found, line -> line.joined().people())).isEqualTo(11);
            assertThat(sum(found, line -> line.input().spent().amount())).isEqualTo(333_331 + 1_000_003 + 77 + 250_001);
            assertThat(found.nobody().input().cost().amount())
                    .isGreaterThanOrEqualTo(alone.cost().amount());
            assertThat(found.nobody().joined()).isEqualTo(Tally.NONE);
        }
    }

    private static long sum(ByMember found, ToLongFunction<Line> part) {
        return Stream.concat(found.lines().values().stream(), Stream.of(found.nobody()))
                .mapToLong(part)
                .sum();
    }

    @Test
    void the_cost_of_an_activity_falls_on_those_it_is_credited_with_by_their_shares_though_others_are_credited_too() {
        var outreach = campaign();
        var market = done(outreach.market("Pasar satu", DAY.minusDays(1)), 900_000);
        var ofAnother = done(campaign().market("Pasar lain", DAY.minusDays(1)), 500_000);
        member(KADUGENEP, "ojek", List.of(market));
        member(PETIR, "ojek", List.of(market, ofAnother));

        var places = byPlace(report(outreach, Model.DECAYED));

        assertThat(line(places, PETIR.text()).joined()).isEqualTo(new Tally(500_000, 1));
        assertThat(line(places, KADUGENEP.text()).input().cost()).isEqualTo(Rupiah.of(600_000));
        assertThat(line(places, PETIR.text()).input().cost()).isEqualTo(Rupiah.of(300_000));
    }

    @Test
    void what_a_surviving_member_of_a_place_cost_is_told_from_ten_people_on() {
        WEB.setToday(DAY);
        var outreach = campaign();
        var market = done(outreach.market("Pasar ramai", DAY.minusDays(1)), 2_000_000);
        for (int i = 0; i < 20; i++) {
            var nik = member(i < 10 ? KADUGENEP : i < 19 ? PETIR : FAR, "ojek", List.of(market));
            for (int month = 0; month < (i < 5 ? 4 : 1); month++) {
                PAYING.pay(nik, PAYING.price(YearMonth.from(DAY).plusMonths(month)), DAY);
            }
        }
        WEB.awaitQuiet();
        WEB.setToday(DAY.plusMonths(3).plusDays(1));

        var places = byPlace(report(outreach, Model.DECAYED));
        WEB.setToday(DAY);

        assertThat(line(places, KADUGENEP.text()).costPerSurvivor(Milestone.THREE))
                .contains(Rupiah.of(200_000));
        assertThat(line(places, PETIR.text()).costPerSurvivor(Milestone.THREE)).isEmpty();
    }
}
