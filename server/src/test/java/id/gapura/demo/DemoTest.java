package id.gapura.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.Creation;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.adoption.objection.Best;
import id.gapura.adoption.objection.Objections;
import id.gapura.cli.TestCommands;
import id.gapura.collective.Arrangement;
import id.gapura.collective.Arrangements;
import id.gapura.collective.Ending;
import id.gapura.database.TestDatabase;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.rescue.RescueFilter;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.insight.Insight;
import id.gapura.insight.Success;
import id.gapura.insight.SuccessRate.Span;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Seals;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.offers.Outcome;
import id.gapura.offers.Trials;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activities.Wanted;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.outreach.activity.Origin;
import id.gapura.outreach.activity.OwnCode;
import id.gapura.outreach.attribution.Attribution;
import id.gapura.outreach.attribution.Milestone;
import id.gapura.outreach.attribution.Model;
import id.gapura.payouts.Payouts;
import id.gapura.places.Gatherings;
import id.gapura.places.RegionCode;
import id.gapura.program.MovedClock;
import id.gapura.program.Program;
import id.gapura.program.ProgramSettings;
import id.gapura.program.TestProgram;
import id.gapura.program.WebProgram;
import id.gapura.program.WebSettings;
import id.gapura.program.WebVisitor;
import id.gapura.reconciliation.Reconciliation;
import id.gapura.registry.LookalikeReview;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import id.gapura.registry.association.Associations;
import id.gapura.registry.household.Households;
import id.gapura.registry.livelihood.Livelihoods;
import id.gapura.registry.twice.NotedTwice;
import id.gapura.reminders.Reminders;
import id.gapura.reminders.circular.Circular;
import id.gapura.reminders.circular.Circulars;
import id.gapura.rules.InTime;
import id.gapura.rules.law.Law;
import id.gapura.sponsors.Outlook;
import id.gapura.sponsors.Outlook.Cause;
import id.gapura.sponsors.Outlook.Warning;
import id.gapura.sponsors.Schemes;
import id.gapura.villages.next.NextVillages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_year_of_the_demo_leaves_books_that_agree(@TempDir Path folder) {
        var url = TestDatabase.freshUrl();
        var commands = TestCommands.at(TestProgram.noon(TODAY));
        String[] example = {"verify", "--example", "--database-url", url, "--data", folder.toString()};

        assertThat(commands.run(example)).as(commands.out()).isZero();
        assertThat(commands.out().lines()).last().isEqualTo("0 differences");
        assertThat(commands.run(example)).as("loaded once only").isEqualTo(1);
        assertThat(commands.faults()).contains("--example needs an empty installation");

        var clock = new MovedClock();
        clock.standAt(TestProgram.noon(TODAY));
        try (var program = Program.open(new ProgramSettings(folder, Optional.of(url), clock))) {
            var nation = program.get(Insight.class).coverage(RegionCode.NATION, TODAY);

            assertThat(program.get(LookalikeReview.class).countWaiting(RegionCode.of("36.04")))
                    .isEqualTo(3);
            assertThat(program.get(Associations.class).list(RegionCode.NATION))
                    .as("of each example roster's place")
                    .hasSize(3)
                    .allSatisfy(
                            one -> assertThat(program.get(Associations.class).workers(one.id()))
                                    .hasSizeGreaterThan(100));
            assertThat(described(program))
                    .as("people of the example rosters with families and work")
                    .isEqualTo(24);
            assertThat(program.get(Seals.class).last().orElseThrow().day()).isEqualTo(TODAY.minusDays(1));
            assertThat(program.get(Seals.class).verify().days()).isGreaterThan(300);
            assertThat(program.get(Reconciliation.class).queue(9))
                    .as("what a person can try: a settlement that came short, and a charge")
                    .hasSize(2);
            assertThat(program.get(Payouts.class).list(9))
                    .singleElement()
                    .satisfies(batch -> assertThat(batch.approvedBy()).hasSize(1));
            var tried = program.get(Success.class).of(RegionCode.NATION, Span.weeksUntil(TODAY, 52));
            assertThat(tried.tried()).isGreaterThan(300);
            assertThat(tried.share().orElseThrow()).isBetween(0.6, 0.95);
            assertThat(program.get(RescueList.class).list(RescueFilter.in(RegionCode.of("36.04")), TODAY, 0, 99))
                    .as("who can be helped today, each by somebody")
                    .hasSizeBetween(3, 40)
                    .noneMatch(attempt -> attempt.followUp().owner().isEmpty());
            assertThat(nation.registered()).isGreaterThan(1_000);
            assertThat(nation.protectedNow()).isBetween(nation.registered() / 4, nation.registered());
            assertThat(program.get(Insight.class).countEndings(YearMonth.from(TODAY), RegionCode.NATION))
                    .isPositive();
            assertThat(program.get(Schemes.class).outlooks(RegionCode.of("36.04")))
                    .filteredOn(outlook -> outlook.warning(TODAY) != Warning.NONE)
                    .hasSize(2)
                    .allMatch(outlook -> outlook.daysFrom(TODAY) >= 0)
                    .extracting(Outlook::cause)
                    .containsExactlyInAnyOrder(Cause.MONEY, Cause.TERM);
            var trials = program.get(Trials.class);
            var report = trials.report(trials.list(RegionCode.of("36.04")).getFirst());
            assertThat(report.people()).isGreaterThan(60);
            assertThat(program.get(Reminders.class)
                            .unagreed(
                                    RegionCode.NATION,
                                    TestProgram.noon(TODAY.minusDays(1)),
                                    TestProgram.noon(TODAY.plusDays(1))))
                    .as("whose day it was and who was not asked about messages")
                    .isNotEmpty();
            assertOutreachIsAnswered(program);
            assertEverythingWasTried(program);
            assertRosterIsAtItsEnd(program);
            assertProspectsWait(program);
            assertThat(report.arms().get(1).of(Outcome.PROTECTED_3).yes())
                    .as("free months protect")
                    .isPositive();
        }
        assertEveryPageOpens(new ProgramSettings(folder, Optional.of(url), clock));
    }

    @Test
    void on_every_day_that_the_demo_may_begin_its_village_can_have_earned_the_award() {
        var inTime = new InTime(Law.current());

        assertThat(LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2031, 1, 1)))
                .allSatisfy(today -> assertThat(Demo.villagesJoin(today))
                        .isBeforeOrEqualTo(inTime.latestFirstDay(12, Demo.awardIsProposed(today))));
    }

    private static void assertEveryPageOpens(ProgramSettings settings) {
        try (var program = WebProgram.open(settings, new WebSettings(0))) {
            for (var role : List.of(Role.BRANCH_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR)) {
                var login = "walks-" + role.code();
                var wanted = new NewStaff(login, "Petugas " + login, "rahasia-sekali", role, RegionCode.NATION);
                assertThat(program.get(Accounts.class).create(wanted)).isInstanceOf(Creation.Created.class);
                var visitor = new WebVisitor("http://localhost:" + program.port());
                visitor.signIn(login, "rahasia-sekali");
                var walk = new PageWalk(visitor);

                assertThat(walk.closed()).as(login).isEmpty();
                assertThat(walk.kinds()).as(login).isGreaterThan(10);
            }
        }
    }

    /** Every kind of activity, a circular, markets, T-shirts, and a code of a person. */
    private static void assertEverythingWasTried(Program program) {
        var year = Wanted.between(RegionCode.NATION, TODAY.minusYears(1), TODAY);
        assertThat(program.get(Activities.class).list(year))
                .filteredOn(one -> one.standing().state() == Activity.State.DONE)
                .extracting(one -> one.plan().kind())
                .as("each kind of activity was run")
                .contains(ActivityKind.values());
        assertThat(program.get(Circulars.class).touching(RegionCode.of("36.04")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.state()).isEqualTo(Circular.State.SENT);
                    assertThat(program.get(Circulars.class).results(one).messages())
                            .as("somebody agreed to messages")
                            .isNotEmpty();
                });
        assertThat(program.get(Gatherings.class).marketDays(RegionCode.of("36.04")))
                .as("markets of the calendar")
                .isNotEmpty();
        var report = program.get(Attribution.class).report(year, Model.DECAYED);
        assertThat(report.all().input().given())
                .as("T-shirts given away at an activity")
                .isGreaterThan(Rupiah.ZERO);
        assertThat(report.by(Origin::kind).get(OwnCode.KIND))
                .as("members by a person's own code, a year later")
                .satisfies(line ->
                        assertThat(line.at(Milestone.TWELVE).covered().people()).isEqualTo(13));
    }

    /** Which activities brought members who stayed and at what cost each, which reply led on, which village is next. */
    private static void assertOutreachIsAnswered(Program program) {
        var year = Wanted.between(RegionCode.NATION, TODAY.minusYears(1), TODAY);
        var lines = program.get(Attribution.class)
                .report(year, Model.DECAYED)
                .by(one -> one.id().toString())
                .values();
        for (var milestone : Milestone.values()) {
            assertThat(lines)
                    .extracting(line -> line.costPerSurvivor(milestone))
                    .as("what a member cost who stayed %d months, by activity", milestone.months())
                    .filteredOn(Optional::isPresent)
                    .hasSizeGreaterThan(1);
        }
        var objections = program.get(Objections.class);
        var tallies = objections.tallies(RegionCode.NATION);
        assertThat(objections.list().stream().map(one -> objections.best(one, tallies)))
                .hasAtLeastOneElementOfType(Best.Found.class);
        assertThat(program.get(NextVillages.class).list(RegionCode.of("36.04"), 9))
                .isNotEmpty();
    }

    /** A sponsor pays for a roster's people, and whoever did not sign is on the rescue list. */
    private static void assertRosterIsAtItsEnd(Program program) {
        var district = RegionCode.of("36.04.28");
        var arrangements = program.get(Arrangements.class);
        var roster = program.get(Rosters.class).recent(district, 9).getFirst();
        var arrangement = arrangements.find(roster.id()).orElseThrow();
        assertThat(arrangement.state()).isEqualTo(Arrangement.State.DONE);
        assertThat(arrangements.endings(roster.id()))
                .containsEntry(Ending.UNSIGNED, 3)
                .hasEntrySatisfying(
                        Ending.ENROLLED,
                        people -> assertThat(people)
                                .as("more than two pages of cards")
                                .isGreaterThan(20));
        var scheme = arrangement.whoPays().id().orElseThrow();
        var sponsored = arrangements.enrolled(roster.id(), 0, 99);
        assertThat(program.get(Schemes.class).members(scheme)).containsExactlyInAnyOrderElementsOf(sponsored);
        assertThat(program.get(Schemes.class).lastPaid(scheme).values())
                .isNotEmpty()
                .allMatch(month -> !month.isBefore(YearMonth.from(TODAY)));
        assertThat(arrangements.leftOut(roster.id(), 9))
                .allSatisfy(one -> assertThat(one.care()).isPresent());
        assertThat(program.get(RescueList.class).list(RescueFilter.in(district), TODAY, 0, 99))
                .filteredOn(attempt -> attempt.followUp().reason().equals(Optional.of(Reason.UNSIGNED)))
                .hasSize(3);
    }

    private static void assertProspectsWait(Program program) {
        var prospects = program.get(Prospects.class).open(RegionCode.of("36.04"), 99);
        assertThat(prospects)
                .hasSize(8)
                .allMatch(one -> one.noted().at().isBefore(TestProgram.noon(TODAY)))
                .satisfiesOnlyOnce(one -> assertThat(one.phone()).isPresent());
        assertThat(prospects).extracting(one -> one.noted().by()).containsOnly("kadugenep", "serang");
        assertThat(prospects.stream().map(Prospect::region).distinct()).hasSizeGreaterThan(1);
        assertThat(program.get(NotedTwice.class).waiting(RegionCode.of("36.04"), 9))
                .singleElement()
                .satisfies(pair -> assertThat(program.get(Prospects.class)
                                .list(List.of(pair.prospectId(), pair.otherId()))
                                .values())
                        .extracting(Prospect::name)
                        .containsExactlyInAnyOrder("Bu Rohmah", "Ibu Rochmah"));
    }

    /** How many have a family with heirs and an occupation that was described. */
    private static long described(Program program) {
        return program
                .get(Registry.class)
                .list(program.get(Membership.class).page(new UUID(0, 0), 5_000).stream()
                        .map(Member::workerId)
                        .toList())
                .stream()
                .filter(worker ->
                        !program.get(Households.class).of(worker.id()).heirs().isEmpty())
                .filter(worker ->
                        !program.get(Livelihoods.class).of(worker).current().isEmpty())
                .count();
    }
}
