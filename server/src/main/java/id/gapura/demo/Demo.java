package id.gapura.demo;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.Creation;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Badges;
import id.gapura.accounts.Role;
import id.gapura.adoption.Adoption;
import id.gapura.demo.campaign.DemoCircular;
import id.gapura.demo.campaign.DemoStakeholders;
import id.gapura.demo.campaign.DemoWorkbook;
import id.gapura.demo.doors.DemoArrangement;
import id.gapura.demo.doors.DemoProspects;
import id.gapura.demo.doors.DemoQuestions;
import id.gapura.demo.prizes.DemoDraws;
import id.gapura.demo.surveys.DemoObjections;
import id.gapura.demo.surveys.DemoSurveys;
import id.gapura.demo.villages.DemoCoupons;
import id.gapura.demo.villages.DemoVillages;
import id.gapura.kernel.Jakarta;
import id.gapura.ledger.Seals;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.program.MovedClock;
import id.gapura.reminders.Reminders;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Fills an empty installation: places, branches and staff, then a year in which a campaign runs, offices send rosters, officers put down
 * families, work and evidence, and members pay, lapse and come back, late in it by an agent, a group and automatic debits
 * too; the bank's statements are reconciled and the days that are over sealed. Everything goes through the services that
 * people use, on a clock that is moved day by day.
 */
public final class Demo {
    /** Everybody's password; the demo is for looking, not for keeping. */
    public static final String PASSWORD = "gapura-demo";

    private static final long SEED = 2026;
    private static final int MONTHS = 12;
    /** Sponsors and other ways to pay begin this many months before the last, on a day after the month's payments. */
    private static final int LATE_MONTHS = 2;

    private static final int LATE_DAY = 27;
    /** For so long nobody has been helped, so that a visitor finds somebody to help. */
    private static final int UNHELPED_DAYS = 10;

    /** So long ago a platform named drivers who did not answer in time, and some who did or still can. */
    private static final int UNANSWERED_DAYS = 9;

    private static final int ANSWERED_DAYS = 2;

    /** Two villages joined so many months before the year, on this day of the month. */
    private static final int BEFORE_MONTHS = 2;

    private static final int VILLAGE_DAY = 5;
    /** So long ago villages were judged for the first time. */
    private static final int JUDGED_DAYS = 45;
    /** So long ago one was proposed for the award; before the 16th of a month nobody can tell who stayed a year to that month. */
    private static final int PROPOSED_DAYS = 12;

    /** So long nothing was heard of a phone that holds work. */
    private static final int SILENT_DAYS = 3;

    private final DemoServices services;
    private final MovedClock clock;
    private final Path workFolder;

    /** @param workFolder where rosters and payment files are written before they are sent */
    public Demo(DemoServices services, MovedClock clock, Path workFolder) {
        this.services = services;
        this.clock = clock;
        this.workFolder = workFolder;
    }

    /** Whether the installation has the demo in it already. */
    public boolean isLoaded() {
        return services.get(Accounts.class).find(DemoStaff.OFFICER).isPresent();
    }

    /** When two villages join. */
    static LocalDate villagesJoin(LocalDate today) {
        return firstMonth(today).minusMonths(BEFORE_MONTHS).atDay(VILLAGE_DAY);
    }

    /** When one of them is proposed for the award. */
    static LocalDate awardIsProposed(LocalDate today) {
        return today.minusDays(PROPOSED_DAYS);
    }

    private static YearMonth firstMonth(LocalDate today) {
        return YearMonth.from(today).minusMonths(MONTHS - 1);
    }

    /** Loads the demo so that its year ends on {@code today}; the clock then follows the system's. */
    public void load(LocalDate today) {
        var first = firstMonth(today);
        try {
            standOn(villagesJoin(today));
            new DemoPlaces(services.get(Places.class), workFolder).load();
            var outreach = new DemoOutreach(services, new SplittableRandom(SEED));
            outreach.open(Jakarta.today(clock), first, today);
            var villages = new DemoVillages(services, new SplittableRandom(SEED), PASSWORD);
            villages.begin();
            standOn(first.minusMonths(BEFORE_MONTHS - 1).atDay(VILLAGE_DAY));
            villages.goOn();
            standOn(first.atDay(1));
            new DemoAggregator(services, workFolder).register();
            new DemoTrial(services).open(first.atDay(1));
            live(first, today, outreach, villages);
            services.get(Seals.class).sealClosedDays();
            services.get(Adoption.class).moveOn();
            services.get(Reminders.class).tellDue();
        } finally {
            clock.followSystem();
        }
    }

    /** What goes on day by day. */
    private record Daily(DemoYear year, DemoOutreach outreach, DemoAttempts attempts, DemoWays ways) {}

    private void live(YearMonth first, LocalDate today, DemoOutreach outreach, DemoVillages villages) {
        var sponsors = new DemoSponsors(services);
        try (var attempts = new DemoAttempts(services, outreach, new SplittableRandom(SEED));
                var ways = new DemoWays(services, workFolder, clock)) {
            var year = new DemoYear(services, new SplittableRandom(SEED), workFolder);
            var lives = new DemoLives(services, new SplittableRandom(SEED));
            var examples = new ArrayDeque<>(DemoRoster.examples());
            var daily = new Daily(year, outreach, attempts, ways);
            for (var month = first; !month.isAfter(YearMonth.from(today)); month = month.plusMonths(1)) {
                liveThrough(month, today, daily);
                if (!examples.isEmpty()) {
                    lives.describe(examples.poll(), Jakarta.today(clock));
                }
                if (month.equals(YearMonth.from(today).minusMonths(LATE_MONTHS))) {
                    sponsors.open(month.atDay(LATE_DAY), YearMonth.from(today));
                    ways.open(month);
                } else {
                    sponsors.pay();
                }
            }
            ways.end();
            meetPartners();
            DemoStaff.create(services.get(Accounts.class), services.get(Badges.class), today);
            awardVillage(today, villages);
            liveThroughLastDays(today);
            new DemoStakeholders(services).open(new DemoWorkbook(services).write(today), today);
            askVillage(first.atDay(1), today);
            attempts.handOver(today);
            new DemoCircular(services).send();
        }
        sponsors.pay();
        new DemoStatements(services, workFolder).liveThrough(first.atDay(1), today);
    }

    private void awardVillage(LocalDate today, DemoVillages villages) {
        standOn(today.minusDays(JUDGED_DAYS));
        villages.renew(today.minusDays(JUDGED_DAYS));
        var proposed = awardIsProposed(today);
        standOn(proposed);
        villages.propose(proposed);
        var coupons = DemoCoupons.open(services);
        coupons.issue(today.minusDays(UNANSWERED_DAYS));
        standOn(proposed.plusDays(1));
        villages.give();
        coupons.issue(today.plusMonths(1));
    }

    /** A platform names drivers, a roster is brought to its end, people write and phones are heard of, prizes are drawn. */
    private void liveThroughLastDays(LocalDate today) {
        var platform = new DemoPlatform(services, workFolder);
        var devices = new DemoDevices(services);
        var draws = new DemoDraws(services);
        var questions = new DemoQuestions(services, workFolder, clock);
        platform.register();
        standOn(today.minusDays(UNANSWERED_DAYS));
        platform.nameInVain(today, new SplittableRandom(SEED));
        standOn(today.minusDays(SILENT_DAYS));
        devices.hear("Galaxy A05", 7, clock.instant());
        draws.fix(today.minusDays(SILENT_DAYS), today.minusDays(1));
        new DemoArrangement(services).make(today.minusDays(SILENT_DAYS));
        standOn(today.minusDays(ANSWERED_DAYS));
        platform.name(today, new SplittableRandom(SEED + 1));
        questions.askAndAnswer();
        standOn(today);
        new DemoProspects(services).note(today);
        questions.askToday();
        devices.hear("Redmi 13C", 0, clock.instant());
        draws.draw();
        draws.fixAnother(today);
    }

    private void askVillage(LocalDate first, LocalDate today) {
        var surveys = new DemoSurveys(services, new SplittableRandom(SEED));
        var survey = surveys.ask(first);
        surveys.askAgain(survey, today.minusDays(SILENT_DAYS));
        new DemoObjections(services, new SplittableRandom(SEED)).hear(today);
    }

    private void meetPartners() {
        var lookalikes = new DemoLookalikes(services, workFolder);
        lookalikes.send();
        lookalikes.misread();
        new DemoBank(services, workFolder).live(Jakarta.today(clock), new SplittableRandom(SEED), clock);
        var phone = new DemoPhone(services, workFolder);
        phone.register();
        phone.ask(DemoStaff.OFFICER);
        new DemoMail(services, workFolder).register();
        new DemoTargets(services).set();
    }

    private void liveThrough(YearMonth month, LocalDate today, Daily daily) {
        for (int day : new int[] {3, 10, 14, 20, 27}) {
            var date = month.atDay(day);
            if (!date.isAfter(today)) {
                standOn(date);
                daily.year.day(date);
                daily.outreach.day(date);
                daily.attempts.day(date);
                daily.ways.day();
                if (date.isBefore(today.minusDays(UNHELPED_DAYS))) {
                    daily.attempts.rescue(date);
                }
            }
        }
    }

    private void standOn(LocalDate day) {
        clock.standAt(day.atTime(LocalTime.NOON).atZone(Jakarta.ZONE).toInstant());
    }

    /** The sign-ins of the demo. */
    public static List<NewStaff> staff() {
        return DemoStaff.ALL;
    }

    /** Who signs in to what. */
    private static final class DemoStaff {
        private static final String OFFICER = "serang";

        private static final List<NewStaff> ALL = List.of(
                new NewStaff(OFFICER, "Ratna, Cabang Serang", PASSWORD, Role.BRANCH_OFFICER, RegionCode.of("36.04")),
                new NewStaff("serang2", "Yusuf, Cabang Serang", PASSWORD, Role.BRANCH_OFFICER, RegionCode.of("36.04")),
                new NewStaff("nasional", "Dewi, Kantor Pusat", PASSWORD, Role.BRANCH_OFFICER, RegionCode.NATION),
                new NewStaff("nasional2", "Bima, Kantor Pusat", PASSWORD, Role.BRANCH_OFFICER, RegionCode.NATION),
                new NewStaff("nasional3", "Ayu, Kantor Pusat", PASSWORD, Role.BRANCH_OFFICER, RegionCode.NATION),
                new NewStaff(
                        "kadugenep",
                        "Asep, Desa Kadugenep",
                        PASSWORD,
                        Role.VILLAGE_OFFICER,
                        RegionCode.of("36.04.19.2008")),
                DemoAgents.staff(PASSWORD),
                new NewStaff(
                        "pendamping", "Euis, pendamping PKH", PASSWORD, Role.COMPANION, RegionCode.of("36.04.19.2008")),
                new NewStaff("survei", "Dadan, pewawancara", PASSWORD, Role.INTERVIEWER, RegionCode.of("36.04.19")),
                new NewStaff("auditor", "Made, Pengawasan", PASSWORD, Role.AUDITOR, RegionCode.NATION),
                new NewStaff("admin", "Administrator", PASSWORD, Role.ADMINISTRATOR, RegionCode.NATION));

        /** Everybody has a badge for a year, to be scanned. */
        private static void create(Accounts accounts, Badges badges, LocalDate today) {
            for (var one : ALL) {
                if (accounts.create(one) instanceof Creation.Created(var staff)) {
                    badges.issue(staff, today.plusYears(1), "admin");
                }
            }
        }
    }
}
