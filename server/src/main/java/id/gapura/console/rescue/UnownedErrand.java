package id.gapura.console.rescue;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.places.Places;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;
import java.util.stream.Collectors;

/** People who wait for an officer where none may help them: whoever manages accounts has to name one. */
final class UnownedErrand implements Errand {
    private static final int NAMED = 3;

    private final RescueList rescues;
    private final Places places;

    UnownedErrand(RescueList rescues, Places places) {
        this.rescues = rescues;
        this.places = places;
    }

    @Override
    public int place() {
        return 4;
    }

    @Override
    public Action action() {
        return Action.MANAGE_STAFF;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        var unowned = rescues.unowned(officer.scope());
        if (unowned.isEmpty()) {
            return Optional.empty();
        }
        var named = unowned.stream()
                .limit(NAMED)
                .map(one -> places.name(one.place()))
                .collect(Collectors.joining(", "));
        return Optional.of(new Task(
                Tone.BAD,
                shell.text("rescue.unowned"),
                unowned.stream().mapToLong(RescueList.Unowned::attempts).sum(),
                shell.text(unowned.size() > NAMED ? "rescue.unowned.among" : "rescue.unowned.where", named),
                Link.to(shell.text("rescue.unowned.go"), "/console/staff")));
    }
}
