package id.gapura.console.suspense;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.contributions.suspense.SuspenseReview;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** What somebody must look after: proposals of other officers, and money that has waited too long. */
final class SuspenseErrand implements Errand {
    /** More than an office can work off in a day. */
    private static final int MOST = 200;

    /** What this errand is about. */
    enum Kind {
        OVERDUE("suspense.errand.overdue", 12),
        APPROVAL("suspense.errand.approve", 14);

        private final String texts;
        private final int place;

        Kind(String texts, int place) {
            this.texts = texts;
            this.place = place;
        }
    }

    private final SuspenseReview review;
    private final Kind kind;

    SuspenseErrand(SuspenseReview review, Kind kind) {
        this.review = review;
        this.kind = kind;
    }

    @Override
    public int place() {
        return kind.place;
    }

    @Override
    public Action action() {
        return Action.REVIEW_SUSPENSE;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        long payments = count(officer);
        if (payments == 0) {
            return Optional.empty();
        }
        return Optional.of(new Task(
                Tone.WARNING,
                shell.text(kind.texts),
                payments,
                shell.text(kind.texts + ".hint"),
                Link.to(shell.text("payments.errand.action"), "/console/payments/suspense")));
    }

    private long count(Officer officer) {
        return switch (kind) {
            case OVERDUE ->
                review.ageing().stream()
                        .filter(band -> band.isOverdue())
                        .mapToLong(band -> band.payments())
                        .sum();
            case APPROVAL ->
                review.open(MOST).stream()
                        .filter(proposal -> !proposal.said().by().equals(officer.login()))
                        .count();
        };
    }
}
