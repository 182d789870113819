package id.gapura.console.family;

import id.gapura.registry.household.Family.Member;
import id.gapura.registry.household.FamilyChange.Reason;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/** Words for kin, ages and refusals. */
final class FamilyWords {
    private FamilyWords() {}

    /** What somebody is to the worker. */
    static String kin(Member member, Shell shell) {
        return shell.text(member.kinKey());
    }

    /** The name with what they are, such as {@code Siti (istri)}. */
    static String named(Member member, Shell shell) {
        return member.who().name() + " (" + kin(member, shell) + ")";
    }

    static String age(Optional<LocalDate> birthOn, LocalDate today, Shell shell) {
        return birthOn.map(day ->
                        shell.text("family.age", Period.between(day, today).getYears()))
                .orElse("");
    }

    /** Which question of a form a refusal is about. */
    static String field(Reason reason) {
        return switch (reason) {
            case ELSEWHERE, ALREADY_THERE, CARD_TAKEN -> HouseholdForm.CARD;
            case HEAD_TAKEN -> HouseholdForm.RELATION;
            case IMPOSSIBLE_DAY -> HouseholdForm.DAY;
            case REASON_MISSING, NOT_THERE, IS_THE_WORKER -> HouseholdForm.REASON;
        };
    }

    static String refusal(Reason reason, Shell shell) {
        return shell.text("family.refused." + reason.name().toLowerCase(Locale.ROOT));
    }
}
