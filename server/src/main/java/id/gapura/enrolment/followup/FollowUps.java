package id.gapura.enrolment.followup;

import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When an attempt comes onto the rescue list and until when something has to come of it, by the parameters {@code
 * enrolment.*} in force on the day.
 */
public final class FollowUps {
    private final Series<Integer> abandonedDays;
    private final Series<Integer> consentDays;
    private final Series<Integer> silentDays;
    private final Series<Table> rescueDays;

    public FollowUps(Law law) {
        this.abandonedDays = law.count("enrolment.abandoned-days");
        this.consentDays = law.count("enrolment.consent-days");
        this.silentDays = law.count("enrolment.silent-days");
        this.rescueDays = law.table("enrolment.rescue-days");
    }

    /**
     * Of one that is being filled in: listed when nothing has happened for some days. Who asked to be called is on the list
     * already, and stays on it as they are.
     *
     * @param before how it was followed up until then, by who owns it now
     * @param touchedOn when the worker last did something
     * @param faults what is missing or wrong
     */
    public FollowUp unfinished(FollowUp before, LocalDate touchedOn, List<DraftFault> faults) {
        return before.awaits(Reason.CALL_ASKED)
                ? before
                : listed(
                        before.owner(),
                        reason(faults),
                        touchedOn.plusDays(abandonedDays.at(touchedOn).value()));
    }

    /** Of one whose worker was asked on a day whether they want it: listed the day after the last to answer. */
    public FollowUp awaitingConsent(String owner, LocalDate askedOn) {
        int days = consentDays.at(askedOn).value();
        return listed(owner, Reason.CONSENT_AWAITED, askedOn.plusDays(days + 1L));
    }

    private static Reason reason(List<DraftFault> faults) {
        if (faults.stream().anyMatch(fault -> fault.problem().isAboutAge())) {
            return Reason.AGE;
        }
        return faults.stream().allMatch(fault -> fault.problem().isMissing()) ? Reason.UNFINISHED : Reason.FAULTY;
    }

    /** Of one about which the ID office is silent from today on. */
    public FollowUp silent(String owner, LocalDate today) {
        return listed(
                owner, Reason.OFFICE_SILENT, today.plusDays(silentDays.at(today).value()));
    }

    /** Of one that is listed on a day for a reason. */
    public FollowUp listed(String owner, Reason reason, LocalDate day) {
        int days = rescueDays.at(day).value().row("reason", reason.code()).count("days");
        return new FollowUp(
                owner,
                Optional.of(reason),
                Optional.of(day),
                Optional.of(day.plusDays(days)),
                Optional.of(reason.usualStep()),
                Optional.empty());
    }
}
