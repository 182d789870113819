package id.gapura.console.outreach.going;

import id.gapura.accounts.Action;
import id.gapura.console.Errand;
import id.gapura.console.Officer;
import id.gapura.console.outreach.OutreachWords;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.places.Places;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Task;
import id.gapura.screen.Tone;
import java.util.Optional;

/** Activities of the week to which the officer goes; the next one in words. */
record OwnErrand(Activities activities, Places places) implements Errand {
    @Override
    public int place() {
        return 3;
    }

    @Override
    public Action action() {
        return Action.SEE_OUTREACH;
    }

    @Override
    public Optional<Task> waiting(Officer officer, Shell shell) {
        var own = activities.goneTo(officer.login());
        return own.stream()
                .findFirst()
                .map(next -> new Task(
                        Tone.INFO,
                        shell.text("outreach.own"),
                        own.size(),
                        inWords(next, shell),
                        Link.to(shell.text("outreach.own.go"), OwnPages.HOME)));
    }

    private String inWords(Activity next, Shell shell) {
        var plan = next.plan();
        return shell.text(
                "outreach.own.next",
                plan.title(),
                OutreachWords.when(plan.span(), shell),
                OutreachWords.where(plan.where(), places));
    }
}
