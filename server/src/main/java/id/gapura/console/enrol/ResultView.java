package id.gapura.console.enrol;

import id.gapura.console.Officer;
import id.gapura.console.evidence.EvidenceSteps;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Membership;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.screen.CoverMark;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Shows what came of enrolling somebody, and what to do next. */
final class ResultView {
    private final Registry registry;
    private final Membership membership;
    private final Cover cover;
    private final ContributionPrice price;
    private final OfferWords offers;
    private final EvidenceSteps evidence;
    private final InstantSource clock;

    ResultView(
            Registry registry,
            Membership membership,
            Cover cover,
            ContributionPrice price,
            OfferWords offers,
            EvidenceSteps evidence,
            InstantSource clock) {
        this.registry = registry;
        this.membership = membership;
        this.cover = cover;
        this.price = price;
        this.offers = offers;
        this.evidence = evidence;
        this.clock = clock;
    }

    ResultPage page(Attempt attempt, Officer officer, Shell shell) {
        var worker = attempt.progress().workerId().flatMap(registry::find);
        var seen = worker.filter(one -> officer.sees(one.home().region()));
        boolean isWaiting = attempt.progress().state() == State.NEEDS_DECISION;
        return new ResultPage(
                attempt.draft().find(DraftField.NAME).orElseGet(() -> shell.text("attempt.nameless")),
                notice(attempt, worker.isPresent() && seen.isEmpty(), shell),
                isMember(attempt) ? offers.of(attempt, shell) : List.of(),
                seen.flatMap(one -> member(one, shell)),
                seen.filter(_ -> isMember(attempt)).flatMap(one -> evidence.after(attempt.id(), one, officer, shell)),
                attempt.progress().ticket().map(shell.format()::ticket),
                isWaiting ? "/console/rescue/" + attempt.id() : "");
    }

    private static boolean isMember(Attempt attempt) {
        return attempt.progress().state() == State.ENROLLED
                || attempt.progress().state() == State.CHECKING;
    }

    private static Notice notice(Attempt attempt, boolean isElsewhere, Shell shell) {
        return switch (attempt.progress().state()) {
            case ENROLLED -> Notice.good(shell.text("enrol.enrolled"));
            case CHECKING ->
                Notice.info(shell.text("enrol.provisional")).withDetail(shell.text("enrol.provisional.todo"));
            case ALREADY_MEMBER ->
                Notice.info(shell.text("enrol.known"))
                        .withDetail(shell.text(isElsewhere ? "enrol.known.elsewhere" : "enrol.known.todo"));
            case REFUSED -> Notice.warning(shell.text("enrol.refused"));
            case NEEDS_DECISION, SUBMITTED, OPEN, ABANDONED ->
                Notice.warning(shell.text("enrol.waiting")).withDetail(shell.text("enrol.waiting.todo"));
        };
    }

    private Optional<ResultPage.Member> member(Worker worker, Shell shell) {
        var today = Jakarta.today(clock);
        return membership.find(worker.id()).map(member -> {
            var standing = cover.on(member.facts(), today);
            var month = cover.nextMonthToPay(member.cover(), today);
            return new ResultPage.Member(
                    worker.number().spaced(),
                    CoverMark.valueOf(standing.state().name()),
                    standing.protectedUntil() == null
                            ? shell.text("enrol.unpaid")
                            : shell.text("enrol.protected", shell.format().date(standing.protectedUntil())),
                    member.isClosed()
                            ? ""
                            : shell.text(
                                    "person.next",
                                    shell.format().month(month),
                                    shell.format().rupiah(price.total(member.terms(), month))),
                    "/console/people/" + worker.id());
        });
    }
}
