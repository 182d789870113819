package id.gapura.console.evidence;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.registry.Worker;
import id.gapura.registry.evidence.Standing;
import id.gapura.registry.evidence.Standing.Timing;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What to record next of somebody who was just enrolled, while they are still there. */
public final class EvidenceSteps {
    private final EvidenceStart start;

    EvidenceSteps(EvidenceStart start) {
        this.start = start;
    }

    /**
     * Where the evidence for a start stands.
     *
     * @param standing what there is
     * @param next the forms of what is missing; each leads back to the result of the enrolment
     */
    public record Steps(List<Fact> standing, List<Link> next) {
        public Steps {
            standing = List.copyOf(standing);
            next = List.copyOf(next);
        }

        public boolean isComplete() {
            return next.isEmpty();
        }
    }

    /** Empty for who is no member, and for an officer who records no evidence. */
    public Optional<Steps> after(UUID enrolment, Worker worker, Officer officer, Shell shell) {
        return start.of(worker.id())
                .filter(_ -> officer.may(Action.DESCRIBE_PEOPLE))
                .map(standing ->
                        new Steps(EvidenceView.facts(standing, shell), next(standing, enrolment, worker, shell)));
    }

    private static List<Link> next(Standing standing, UUID enrolment, Worker worker, Shell shell) {
        var next = new ArrayList<Link>();
        if (standing.work() == Timing.MISSING) {
            next.add(form("photo", "upload", enrolment, worker, shell));
            next.add(form("work", "edit", enrolment, worker, shell));
        }
        if (standing.health() == Timing.MISSING) {
            next.add(form("health", "check", enrolment, worker, shell));
        }
        return next;
    }

    private static Link form(String kind, String icon, UUID enrolment, Worker worker, Shell shell) {
        var query = "?" + EvidenceActs.ENROLMENT + "=" + enrolment;
        return Link.to(shell.text("evidence.new." + kind), EvidenceView.address(worker) + "/" + kind + query)
                .withIcon(icon);
    }
}
