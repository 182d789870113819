package id.gapura.rules.benefit;

import id.gapura.rules.Wording;
import id.gapura.rules.benefit.Benefit.Doubt;
import id.gapura.rules.benefit.Benefit.Ground;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * By when something must be reported, claimed or paid ({@code batas waktu klaim}). Permenaker 5/2021, PP 82/2019 Pasal 26.
 *
 * <p>A time in years ends on the anniversary, that of 29 February on 1 March in other years; a time in working days begins
 * the day after. The application for a death has no last day.
 */
final class ClaimTimes {
    private final Series<Integer> reportHours;
    private final Series<Integer> prescription;
    private final Series<Integer> diagnosis;
    private final Series<Integer> deathDays;
    private final Series<Integer> oldAgeDays;

    ClaimTimes(Law law) {
        this.reportHours = law.count("claims.report-hours");
        this.prescription = law.count("claims.prescription-years");
        this.diagnosis = law.count("claims.diagnosis-years");
        this.deathDays = law.count("claims.jkm-service-days");
        this.oldAgeDays = law.count("claims.jht-service-days");
    }

    Benefit reckon(Case.Claim facts) {
        var into = new Reckoning();
        switch (facts.claimed()) {
            case WORK_ACCIDENT -> {
                report(facts, into);
                claim(facts, into);
            }
            case OCCUPATIONAL_DISEASE -> {
                diagnosis(facts, into);
                claim(facts, into);
            }
            case DEATH -> payment(facts, deathDays, into);
            case OLD_AGE -> payment(facts, oldAgeDays, into);
        }
        return into.benefit();
    }

    private void report(Case.Claim facts, Reckoning into) {
        var hours = Basis.of(reportHours, facts.on());
        var last = facts.on().plusDays(hours.value() / 24);
        into.deadline(
                "report",
                last,
                hours,
                new Wording(
                        "Laporan tahap I paling lambat %s jam setelah kejadian: %s pada jam yang sama.",
                        "First report within %s hours of the event: on %s at the same hour.",
                        List.of(hours.value(), last)));
    }

    private void claim(Case.Claim facts, Reckoning into) {
        var years = Basis.of(prescription, facts.on());
        var last = anniversary(facts.on(), years.value());
        var wording = new Wording(
                "Hak gugur %s tahun setelah kecelakaan atau diagnosis: paling lambat %s.",
                "The right lapses %s years after the accident or the diagnosis: by %s.", List.of(years.value(), last));
        into.deadline("claim", last, years, wording);
        var claimedOn = facts.claimedOn();
        if (claimedOn != null && claimedOn.isAfter(last)) {
            into.refuse("benefit", Ground.PRESCRIBED, years, wording);
        }
    }

    private void diagnosis(Case.Claim facts, Reckoning into) {
        var workEndedOn = facts.workEndedOn();
        if (workEndedOn == null) {
            return;
        }
        var years = Basis.of(diagnosis, facts.on());
        var last = anniversary(workEndedOn, years.value());
        var wording = new Wording(
                "Penyakit akibat kerja harus didiagnosis dalam %s tahun setelah pekerjaan berakhir: paling lambat %s.",
                "An occupational disease must be diagnosed within %s years of the end of the work: by %s.",
                List.of(years.value(), last));
        into.deadline("diagnosis", last, years, wording);
        if (facts.on().isAfter(last)) {
            into.refuse("benefit", Ground.DIAGNOSED_TOO_LATE, years, wording);
        }
    }

    private static void payment(Case.Claim facts, Series<Integer> days, Reckoning into) {
        var completeOn = facts.completeOn();
        if (completeOn == null) {
            return;
        }
        var basis = Basis.of(days, facts.on());
        var last = afterWorkingDays(completeOn, basis.value(), facts);
        into.deadline(
                "payment",
                last,
                basis,
                new Wording(
                        "Dibayar paling lambat %s hari kerja setelah berkas lengkap: %s.",
                        "Paid within %s working days of the complete application: by %s.",
                        List.of(basis.value(), last)));
        into.caution(
                Doubt.HOLIDAYS,
                basis,
                new Wording(
                        "Hari libur dihitung hanya sejauh disebutkan dalam kasus.",
                        "Holidays count only as far as the case names them.",
                        List.of()));
    }

    private static LocalDate afterWorkingDays(LocalDate from, int days, Case.Claim facts) {
        var day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (!isWeekend(day) && !facts.holidays().contains(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate anniversary(LocalDate day, int years) {
        var anniversary = day.plusYears(years);
        return anniversary.getDayOfMonth() == day.getDayOfMonth() ? anniversary : anniversary.plusDays(1);
    }
}
