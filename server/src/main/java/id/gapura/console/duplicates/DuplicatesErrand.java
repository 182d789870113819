package id.gapura.console.duplicates;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.registry.LookalikeReview;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** Pairs that look alike and wait for a decision. */
final class DuplicatesErrand implements Errand {
    private final LookalikeReview review;

    DuplicatesErrand(LookalikeReview review) {
        this.review = review;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public Action action() {
        return Action.REVIEW_DUPLICATES;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        long pairs = review.countWaiting(officer.scope());
        if (pairs == 0) {
            return Optional.empty();
        }
        return Optional.of(new Task(
                Tone.INFO,
                shell.text("duplicates.errand"),
                pairs,
                shell.text("duplicates.errand.hint"),
                Link.to(shell.text("duplicates.errand.go"), "/console/duplicates")));
    }
}
