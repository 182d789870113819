package id.gapura.console.suspense;

import id.gapura.agents.Agents;
import id.gapura.agents.Takings;
import id.gapura.console.Officer;
import id.gapura.console.payments.SuspensePage;
import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Suspended;
import id.gapura.contributions.suspense.Proposal;
import id.gapura.contributions.suspense.Proposal.Aim;
import id.gapura.contributions.suspense.SuspenseCase;
import id.gapura.contributions.suspense.SuspenseCase.Release;
import id.gapura.contributions.suspense.SuspenseCase.Where;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Moment;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A payment in words. The payer shows the last digits only; people outside the officer's scope have no name. */
final class CaseView {
    private final Registry registry;
    private final Agents agents;
    private final Takings takings;

    CaseView(Registry registry, Agents agents, Takings takings) {
        this.registry = registry;
        this.agents = agents;
        this.takings = takings;
    }

    List<Fact> facts(SuspenseCase one, Officer officer, Shell shell) {
        var format = shell.format();
        var payment = one.payment().payment();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(shell.text("payments.amount.one"), format.rupiah(payment.amount())));
        facts.add(new Fact(shell.text("payments.channel"), Cell.lines(payment.channel(), payment.externalId())));
        facts.add(payer(one.payment(), shell));
        facts.add(Fact.of(shell.text("suspense.paid"), format.time(payment.paidAt())));
        facts.add(Fact.of(shell.text("suspense.received"), format.time(payment.receivedAt())));
        facts.add(Fact.of(
                shell.text("payments.reason"),
                shell.text("payments.reason." + one.payment().reason().code())));
        one.payment()
                .expected()
                .ifPresent(price -> facts.add(Fact.of(shell.text("payments.suspense.expected"), format.rupiah(price))));
        one.payment()
                .worker()
                .ifPresent(worker -> facts.add(Fact.of(shell.text("suspense.whose"), name(worker, officer, shell))));
        return facts;
    }

    /** Who is to become a member by an enrolment is found on its page. */
    private Fact payer(Suspended payment, Shell shell) {
        var label = shell.text("payments.suspense.payer");
        return IncomingPayment.attemptOf(payment.payer())
                .map(first -> following(payment.payment()).orElse(first))
                .map(attempt ->
                        new Fact(label, Cell.link(shell.text("suspense.attempt"), "/console/rescue/" + attempt)))
                .orElseGet(() -> Fact.of(label, SuspensePage.masked(payment.payer())));
    }

    /** The attempt for which an agent's cash waits now: what was refused may have been put right by another. */
    private Optional<UUID> following(Suspended.Payment payment) {
        return agents.ofChannel(payment.channel())
                .flatMap(agent -> takings.find(agent, UUID.fromString(payment.externalId())))
                .flatMap(taking -> taking.whose().attemptId());
    }

    /** Newest first. */
    List<Moment> history(SuspenseCase one, Officer officer, Shell shell) {
        var moments = new ArrayList<Moment>();
        for (var proposal : one.proposals()) {
            moments.addFirst(new Moment(
                    shell.format().time(proposal.said().at()),
                    shell.text("suspense.proposed", aim(proposal.aim(), officer, shell)),
                    proposal.said().by(),
                    proposal.said().words(),
                    Tone.INFO));
            proposal.decision()
                    .ifPresent(decision -> moments.addFirst(new Moment(
                            shell.format().time(decision.at()),
                            shell.text("suspense.state." + proposal.state().code()),
                            decision.by(),
                            decision.words(),
                            proposal.state() == Proposal.State.APPROVED ? Tone.GOOD : Tone.NEUTRAL)));
        }
        one.release().ifPresent(release -> moments.addFirst(moment(release, officer, shell)));
        return moments;
    }

    private Moment moment(Release release, Officer officer, Shell shell) {
        return new Moment(
                shell.format().time(release.at()), outcome(release, officer, shell), release.by(), "", Tone.GOOD);
    }

    /** Where the money went. */
    String outcome(Release release, Officer officer, Shell shell) {
        return switch (release.where()) {
            case Where.Member(UUID worker) -> shell.text("suspense.posted", name(worker, officer, shell));
            case Where.Channel(var channel) -> shell.text("suspense.returned", channel);
        };
    }

    Optional<CasePage.Proposed> proposed(SuspenseCase one, Officer officer, Shell shell) {
        return one.open().map(proposal -> {
            var aim = aim(proposal.aim(), officer, shell);
            boolean isOwn = proposal.said().by().equals(officer.login());
            boolean isInScope = whoIsMeant(one, proposal)
                    .map(worker -> find(worker, officer).isPresent())
                    .orElse(true);
            var advice = isOwn ? "own" : isInScope ? "other" : "elsewhere";
            var notice = Notice.warning(shell.text(
                            "suspense.proposal",
                            proposal.said().by(),
                            aim,
                            proposal.said().words()))
                    .withDetail(shell.text("suspense.proposal." + advice));
            return new CasePage.Proposed(
                    proposal.id(), notice, shell.text("suspense.approve.text", aim), isOwn, isInScope);
        });
    }

    /** Who must live in the scope of who decides: whom it goes to, or whose it was. */
    static Optional<UUID> whoIsMeant(SuspenseCase one, Proposal proposal) {
        return switch (proposal.aim()) {
            case Aim.ToMember(UUID worker) -> Optional.of(worker);
            case Aim.ToChannel() -> one.payment().worker();
        };
    }

    private String aim(Aim aim, Officer officer, Shell shell) {
        return switch (aim) {
            case Aim.ToMember(UUID worker) -> shell.text("suspense.aim.member", name(worker, officer, shell));
            case Aim.ToChannel() -> shell.text("suspense.aim.channel");
        };
    }

    private String name(UUID worker, Officer officer, Shell shell) {
        return find(worker, officer).map(CaseForm::label).orElseGet(() -> shell.text("suspense.elsewhere"));
    }

    private Optional<Worker> find(UUID worker, Officer officer) {
        return registry.find(worker).filter(found -> officer.sees(found.home().region()));
    }
}
