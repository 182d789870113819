package id.gapura.console.duplicates;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.registry.LookalikePair;
import id.gapura.registry.LookalikePair.State;
import id.gapura.registry.LookalikeReview;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;
import java.util.function.Predicate;

/** Pairs that wait: for a first look, or for another officer's yes. */
final class DuplicatesErrand implements Errand {
    /** What this errand is about. */
    enum Kind {
        FIRST_LOOK("duplicates.errand.look", Tone.INFO, 60),
        APPROVAL("duplicates.errand.approve", Tone.WARNING, 50);

        private final String texts;
        private final Tone tone;
        private final int place;

        Kind(String texts, Tone tone, int place) {
            this.texts = texts;
            this.tone = tone;
            this.place = place;
        }

        private Predicate<LookalikePair> isFor(Officer officer) {
            return switch (this) {
                case FIRST_LOOK -> pair -> pair.state() == State.OPEN;
                case APPROVAL ->
                    pair -> pair.state() == State.MERGE_PROPOSED
                            && pair.proposedBy().filter(officer.login()::equals).isEmpty();
            };
        }
    }

    private final LookalikeReview review;
    private final Kind kind;

    DuplicatesErrand(LookalikeReview review, Kind kind) {
        this.review = review;
        this.kind = kind;
    }

    @Override
    public int place() {
        return kind.place;
    }

    @Override
    public Action action() {
        return Action.REVIEW_DUPLICATES;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        long pairs = review.waiting(officer.scope(), DuplicatesPages.MOST).stream()
                .filter(kind.isFor(officer))
                .count();
        if (pairs == 0) {
            return Optional.empty();
        }
        return Optional.of(new Task(
                kind.tone,
                shell.text(kind.texts),
                pairs,
                shell.text(kind.texts + ".hint"),
                Link.to(shell.text("duplicates.errand.go"), "/console/duplicates")));
    }
}
