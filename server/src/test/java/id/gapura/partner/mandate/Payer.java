package id.gapura.partner.mandate;

import id.gapura.contributions.MemberPayment;
import id.gapura.kernel.Rupiah;
import id.gapura.partner.aggregator.AggregatorTown;
import id.gapura.partner.aggregator.Permission.Source;
import id.gapura.partner.aggregator.StatusRounds;
import id.gapura.partner.mandate.Mandate.Consent;
import id.gapura.partner.mandate.Mandate.Terms;
import id.gapura.partner.mandate.Mandates.Change;
import id.gapura.partner.mandate.Mandates.Result;
import id.gapura.partner.mandate.Mandates.Wanted;
import id.gapura.registry.Worker;
import id.gapura.sandbox.SandboxAggregator.Taken;
import id.gapura.sandbox.SandboxMandates.Answer;
import id.gapura.sandbox.SandboxMandates.Purse;
import java.time.LocalDate;
import java.util.List;

/** A member who pays by a mandate, in a town with an aggregator. */
record Payer(AggregatorTown town, Worker worker) {
    static final Rupiah LIMIT = new Rupiah(3 * 16_800);

    /** Somebody who becomes a member on a day. */
    static Payer on(AggregatorTown town, LocalDate day) {
        town.web.setToday(day);
        return new Payer(town, town.web.people().member("Siti Aminah"));
    }

    Mandates mandates() {
        return town.web.get(Mandates.class);
    }

    Result ask(int day, Rupiah most) {
        var terms = new Terms(Source.WALLET, day, most);
        return mandates().create(new Wanted(worker.id(), terms, "Saya mengizinkan.", Consent.MEMBER));
    }

    /** Sets one up and approves it at the wallet. */
    Payer by(int day, Rupiah most) {
        if (!(ask(day, most) instanceof Result.Asked(Mandate asked))) {
            throw new AssertionError("refused");
        }
        answer(Answer.YES);
        mandates().refreshed(asked);
        return this;
    }

    Payer by(int day) {
        return by(day, LIMIT);
    }

    Mandate mandate() {
        return mandates().newest(worker.id()).orElseThrow();
    }

    void answer(Answer answer) {
        town.aggregator.mandates().answer(mandate().id().toString(), answer);
    }

    void fill(Purse purse) {
        town.aggregator.mandates().fill(mandate().id().toString(), purse);
    }

    boolean change(Change change) {
        return mandates().change(mandate(), change);
    }

    /** Does all that is due by noon of a day. */
    Payer on(LocalDate day) {
        town.web.setToday(day);
        town.web.get(StatusRounds.class).askDue();
        town.web.get(MandateRound.class).runDue();
        return this;
    }

    /** Day by day. */
    Payer through(LocalDate first, LocalDate last) {
        first.datesUntil(last.plusDays(1)).forEach(this::on);
        return this;
    }

    List<Debit> debits() {
        return mandates().debits(mandate(), 100);
    }

    Debit latest() {
        return debits().getFirst();
    }

    List<DebitTry> tries() {
        return mandates().tries(mandate(), 100);
    }

    /** What the wallet says was taken. */
    List<Taken> taken() {
        var id = mandate().id().toString();
        return town.aggregator.taken().stream()
                .filter(one -> one.mandate().equals(id))
                .toList();
    }

    List<MemberPayment> payments() {
        return town.payments(worker);
    }
}
