package id.gapura.villages;

import id.gapura.rules.InTime;
import id.gapura.rules.law.Law;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the dated parameters ask of a village. */
record VillageRules(Law law) {
    private static final int PERCENT = 2;
    private static final int YEAR = 12;

    /** A whole percentage for a share, else a number. */
    int needed(Criterion criterion, LocalDate day) {
        return criterion.isShare()
                ? percent(law.rate(criterion.parameter()).at(day).value().fraction())
                : law.count(criterion.parameter()).at(day).value();
    }

    private static int percent(BigDecimal fraction) {
        return fraction.movePointRight(PERCENT).intValueExact();
    }

    /** Whether later members stayed their first year cannot be told yet. */
    LocalDate latestMember(LocalDate day) {
        return new InTime(law).latestFirstDay(YEAR, day);
    }

    Award.Term term(LocalDate from) {
        int months = law.count("village.award-months").at(from).value();
        return new Award.Term(from, from.plusMonths(months).minusDays(1));
    }
}
