package id.gapura.rules.benefit;

import id.gapura.rules.Wording;
import id.gapura.rules.benefit.Benefit.Ground;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Table;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * Which children and which school years a scholarship pays. A year counts by its first day: the child must be under the age
 * limit then, the day of the claim must not be before it, and no more than the allowed past years may lie between. A year
 * that runs on the day of the event counts (decision 0011).
 */
final class ScholarshipRules {
    private final Series<Table> levels;
    private final Series<Boolean> unmarried;
    private final Series<Integer> ageLimit;
    private final Series<Integer> pastYears;
    private final Series<Integer> wageMonths;

    ScholarshipRules(Law law) {
        this.levels = law.table("scholarship.levels");
        this.unmarried = law.truth("scholarship.unmarried");
        this.ageLimit = law.count("scholarship.age-limit");
        this.pastYears = law.count("scholarship.past-years");
        this.wageMonths = law.count("scholarship.wage-work-months");
    }

    /** Whether the child can be paid anything; says why not. */
    boolean admit(Child child, String item, Case.Scholarship facts, Reckoning into) {
        var mustBeUnmarried = Basis.of(unmarried, facts.on());
        if (child.married() && mustBeUnmarried.value()) {
            into.refuse(
                    item,
                    Ground.MARRIED,
                    mustBeUnmarried,
                    new Wording("Anak sudah menikah.", "The child is married.", List.of()));
            return false;
        }
        if (works(child, facts.on())) {
            into.refuse(
                    item,
                    Ground.WORKING,
                    Basis.of(wageMonths, facts.on()),
                    new Wording("Anak sudah bekerja.", "The child works.", List.of()));
            return false;
        }
        if (child.years().isEmpty()) {
            into.refuse(
                    item,
                    Ground.NOT_AT_SCHOOL,
                    Basis.of(levels, facts.on()),
                    new Wording(
                            "Beasiswa mulai dibayar saat anak masuk sekolah.",
                            "The scholarship begins when the child enters school.",
                            List.of()));
            return false;
        }
        return true;
    }

    private boolean works(Child child, LocalDate on) {
        return switch (child.work()) {
            case Child.Work.Free _ -> false;
            case Child.Work.ForWage wage -> wage.months() > wageMonths.at(on).value();
            case Child.Work.Other _ -> true;
        };
    }

    /** Pays the school years that can be paid; whether there was one. */
    boolean payYears(Child child, String item, Case.Scholarship facts, Reckoning into) {
        var basis = Basis.of(levels, facts.on());
        var paid = child.yearsPaid();
        boolean any = false;
        for (var year : child.years()) {
            if (isInTime(year, item, facts, into)
                    && isYoung(child, year, item, facts, into)
                    && isLeft(year, paid, item, basis, into)) {
                paid.merge(year.level(), 1, Integer::sum);
                payYear(year, item, basis, into);
                any = true;
            }
        }
        return any;
    }

    private static void payYear(Child.SchoolYear year, String item, Basis<Table> levels, Reckoning into) {
        var yearly = level(levels, year).rupiah("yearly");
        into.pay(
                item,
                yearly,
                levels,
                new Wording(
                        "Beasiswa %s, tahun ajaran mulai %s: %s.",
                        "Scholarship %s, school year from %s: %s.", List.of(year.level(), year.begins(), yearly)));
    }

    private boolean isInTime(Child.SchoolYear year, String item, Case.Scholarship facts, Reckoning into) {
        var most = Basis.of(pastYears, facts.on());
        if (year.begins().isAfter(facts.claimedOn())) {
            refuse(item, Ground.NOT_BEGUN, year, most, Words.NOT_BEGUN, into);
            return false;
        }
        if (!year.begins().plusYears(1).isAfter(facts.on())) {
            refuse(item, Ground.BEFORE_EVENT, year, most, Words.BEFORE_EVENT, into);
            return false;
        }
        if (ChronoUnit.YEARS.between(year.begins(), facts.claimedOn()) > most.value()) {
            refuse(item, Ground.TOO_LONG_AGO, year, most, Words.TOO_LONG_AGO, into);
            return false;
        }
        return true;
    }

    private boolean isYoung(Child child, Child.SchoolYear year, String item, Case.Scholarship facts, Reckoning into) {
        var limit = Basis.of(ageLimit, facts.on());
        boolean young = Period.between(child.born(), year.begins()).getYears() < limit.value();
        if (!young) {
            refuse(item, Ground.TOO_OLD, year, limit, Words.TOO_OLD, into);
        }
        return young;
    }

    private static boolean isLeft(
            Child.SchoolYear year, Map<String, Integer> paid, String item, Basis<Table> levels, Reckoning into) {
        boolean left = paid.getOrDefault(year.level(), 0) < level(levels, year).count("years");
        if (!left) {
            refuse(item, Ground.YEARS_USED_UP, year, levels, Words.USED_UP, into);
        }
        return left;
    }

    private static Table.Row level(Basis<Table> levels, Child.SchoolYear year) {
        return levels.value().row("level", year.level());
    }

    private static void refuse(
            String item, Ground ground, Child.SchoolYear year, Basis<?> basis, Words words, Reckoning into) {
        into.refuse(item, ground, basis, new Wording(words.indonesian, words.english, List.of(year.begins())));
    }

    /** Why a school year, named by its first day, is not paid. */
    private record Words(String indonesian, String english) {
        private static final Words NOT_BEGUN =
                new Words("Tahun ajaran mulai %s belum berjalan.", "The school year from %s has not begun.");
        private static final Words BEFORE_EVENT = new Words(
                "Tahun ajaran mulai %s sudah selesai sebelum kejadian.",
                "The school year from %s was over before the event.");
        private static final Words TOO_LONG_AGO = new Words(
                "Tahun ajaran mulai %s sudah terlalu lama lewat.", "The school year from %s lies too far back.");
        private static final Words TOO_OLD = new Words(
                "Batas usia sudah tercapai saat tahun ajaran mulai %s.",
                "The age limit was reached when the school year from %s began.");
        private static final Words USED_UP = new Words(
                "Tahun ajaran mulai %s: jatah jenjang ini sudah habis.",
                "School year from %s: all years of this level were paid.");
    }
}
