package id.gapura.partner.mandate;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Member;
import id.gapura.partner.aggregator.Charge;
import id.gapura.partner.aggregator.Charges;
import id.gapura.partner.mandate.Debit.Reason;
import id.gapura.partner.mandate.Debit.State;
import id.gapura.partner.mandate.DebitPlanning.Parts;
import id.gapura.partner.mandate.Mandate.Ending;
import id.gapura.partner.mandate.UnpaidMonths.Owed;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries a debit whose day has come: writes try and charge down together, to be sent after the commit. Whether and how much
 * is owed is looked up again, so that who has paid in another way meanwhile is not charged.
 */
final class DebitTrying {
    private final Parts parts;
    private final Charges charges;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    DebitTrying(Parts parts, Charges charges, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.parts = parts;
        this.charges = charges;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** The charge to send; empty where nothing is to be taken. Done twice, it happens once. */
    Optional<Charge> prepare(Debit due) {
        Optional<UUID> charge = Objects.requireNonNull(transaction.execute(_ -> {
            var mandate = parts.mandates().lock(due.workerId(), due.mandateId()).orElseThrow();
            return parts.debits()
                    .find(due.workerId(), due.mandateId(), due.month())
                    .filter(this::isDue)
                    .flatMap(debit -> prepare(debit, mandate));
        }));
        return charge.flatMap(charges::find);
    }

    private boolean isDue(Debit debit) {
        var today = Jakarta.today(clock);
        return debit.nextOn().filter(day -> !day.isAfter(today)).isPresent();
    }

    private Optional<UUID> prepare(Debit debit, Mandate mandate) {
        var today = Jakarta.today(clock);
        var member = parts.member(mandate);
        if (member.isEmpty()) {
            parts.change().end(mandate, Ending.MEMBERSHIP_ENDED);
            return Optional.empty();
        }
        if (!YearMonth.from(today).equals(debit.month())) {
            giveUp(debit, debit.reason().orElse(Reason.NOT_REACHED));
            return Optional.empty();
        }
        return prepare(debit, mandate, member.get());
    }

    private Optional<UUID> prepare(Debit debit, Mandate mandate, Member member) {
        var most = debit.amount().compareTo(mandate.terms().most()) < 0
                ? debit.amount()
                : mandate.terms().most();
        return switch (parts.unpaid().on(Jakarta.today(clock), member, most)) {
            case Owed.Nothing _ -> {
                parts.debits().set(debit.to(State.DROPPED, Optional.of(Reason.PAID_OTHERWISE)));
                yield Optional.empty();
            }
            case Owed.TooMuch _ -> {
                giveUp(debit, Reason.OVER_LIMIT);
                yield Optional.empty();
            }
            case Owed.Months(int months, Rupiah total) -> Optional.of(ask(debit.asked(), mandate, months, total));
        };
    }

    private UUID ask(Debit debit, Mandate mandate, int months, Rupiah total) {
        var charge = ids.next();
        var due = new Charge.Due(debit.workerId(), months, total, Optional.of(mandate.id()));
        parts.debits().set(debit);
        parts.debits()
                .insert(new DebitTry(
                        debit.workerId(),
                        mandate.id(),
                        debit.month(),
                        debit.tries(),
                        charge,
                        total,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        Optional.empty(),
                        Optional.empty()));
        charges.prepareDebit(charge, mandate.aggregatorId(), due);
        return charge;
    }

    private void giveUp(Debit debit, Reason why) {
        var over = debit.to(State.GIVEN_UP, Optional.of(why));
        parts.debits().set(over);
        parts.outbox().publish(DebitEnded.of(over));
    }
}
