package id.gapura.partner.mandate;

import id.gapura.jobs.Outbox;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.partner.mandate.Debit.Reason;
import id.gapura.partner.mandate.Debit.State;
import id.gapura.partner.mandate.Mandate.Ending;
import id.gapura.partner.mandate.UnpaidMonths.Owed;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes known what a mandate takes in its next month, and puts the month after on the calendar. The day of the debit is
 * the one of the member's choice, or as much later as being told in time needs; a month in which that is too late is
 * passed over.
 */
final class DebitPlanning {
    private final Parts parts;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    DebitPlanning(Parts parts, TransactionTemplate transaction, InstantSource clock) {
        this.parts = parts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What taking works with. */
    record Parts(
            MandateStore mandates,
            DebitStore debits,
            MandateChange change,
            Membership membership,
            UnpaidMonths unpaid,
            DebitRules rules,
            Outbox outbox) {
        Optional<Member> member(Mandate mandate) {
            return membership.find(mandate.workerId()).filter(member -> !member.isClosed());
        }
    }

    /** Announces the next debit of a mandate; done twice, it happens once. */
    void announce(Mandate due) {
        transaction.executeWithoutResult(_ -> parts.mandates
                .lock(due.workerId(), due.id())
                .filter(mandate -> mandate.state() == Mandate.State.ACTIVE)
                .filter(mandate -> mandate.nextMonth().equals(due.nextMonth()))
                .ifPresent(this::plan));
    }

    private void plan(Mandate mandate) {
        var member = parts.member(mandate);
        if (member.isEmpty()) {
            parts.change.end(mandate, Ending.MEMBERSHIP_ENDED);
            return;
        }
        var today = Jakarta.today(clock);
        var current = YearMonth.from(today);
        var month = mandate.nextMonth().isBefore(current) ? current : mandate.nextMonth();
        var chosen = month.atDay(mandate.terms().day());
        var inTime = today.plusDays(parts.rules.noticeDays(chosen));
        var on = chosen.isBefore(inTime) ? inTime : chosen;
        if (YearMonth.from(on).equals(month)) {
            plan(mandate, member.get(), month, on);
        }
        var next = month.plusMonths(1);
        parts.mandates.next(mandate, next, parts.change.announceOn(mandate, next));
    }

    private void plan(Mandate mandate, Member member, YearMonth month, LocalDate on) {
        switch (parts.unpaid.on(on, member, mandate.terms().most())) {
            case Owed.Nothing _ -> {}
            case Owed.TooMuch(var first) ->
                keep(announced(mandate, month, first, on).to(State.GIVEN_UP, Optional.of(Reason.OVER_LIMIT)));
            case Owed.Months(var _, var total) -> keep(announced(mandate, month, total, on));
        }
    }

    private static Debit announced(Mandate mandate, YearMonth month, Rupiah amount, LocalDate on) {
        return new Debit(
                mandate.workerId(), mandate.id(), month, amount, State.ANNOUNCED, Optional.empty(), 0, Optional.of(on));
    }

    private void keep(Debit debit) {
        if (!parts.debits.announce(debit, clock.instant())) {
            return;
        }
        if (debit.state() == State.ANNOUNCED) {
            parts.outbox.publish(new DebitAnnounced(
                    debit.workerId(),
                    debit.mandateId(),
                    debit.month().toString(),
                    debit.amount().amount(),
                    debit.nextOn().orElseThrow().toString()));
        } else {
            parts.outbox.publish(DebitEnded.of(debit));
        }
    }
}
