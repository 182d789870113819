package id.gapura.console.outreach.workbook;

import id.gapura.console.Typed;
import id.gapura.console.outreach.ActivityForm;
import id.gapura.console.outreach.proposals.Seen;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.workbook.Entry;
import id.gapura.outreach.workbook.Topic.Line;
import id.gapura.outreach.workbook.Workbook;
import id.gapura.outreach.workbook.Workbook.Made;
import id.gapura.outreach.workbook.Workbook.Ready;
import id.gapura.outreach.workbook.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes proposed lines into a plan, and makes activities of its lines. */
record Planning(Workbook workbook, PlanLines plan, EntryForms forms) {
    /** How making activities ended. */
    sealed interface Result {
        record Made(List<Activity> activities) implements Result {
            public Made {
                activities = List.copyOf(activities);
            }
        }

        /** Nothing was made, for a line that cannot be. */
        record Faulty(String title, String fault) implements Result {}

        record Meanwhile() implements Result {}
    }

    /** False if it is proposed no more, or is in the plan already. */
    boolean take(String topic, Seen seen) {
        var id = seen.campaign().id();
        return forms.plan().of(workbook.of(id), seen).stream()
                .filter(one -> one.line().code().equals(topic))
                .findFirst()
                .filter(one -> {
                    var written = forms.line(new Typed(one.fields()), seen).written();
                    return workbook.write(
                            Writing.of(id, one.line(), latest(one.line(), seen), one.fields(), written),
                            seen.officer().login());
                })
                .isPresent();
    }

    /** The version that striking it out made, if it was there before. */
    private int latest(Line line, Seen seen) {
        var history = workbook.history(seen.campaign().id(), line);
        return history.isEmpty() ? 0 : history.getFirst().version();
    }

    Result make(Seen seen) {
        var id = seen.campaign().id();
        var ready = new ArrayList<Ready>();
        for (var entry : plan.open(seen)) {
            var form = forms.line(entry, seen);
            var becomes = form.plan();
            if (becomes.isEmpty()) {
                return new Result.Faulty(
                        title(entry), String.join(" ", form.faults().values()));
            }
            ready.add(new Ready(
                    (Line) entry.topic(),
                    entry.version(),
                    becomes.get(),
                    form.activity().spoken()));
        }
        return switch (workbook.make(id, ready, seen.officer().login())) {
            case Made.All(var activities) -> new Result.Made(activities);
            case Made.WordTaken(Line line) ->
                new Result.Faulty(
                        Optional.ofNullable(workbook.of(id).get(line))
                                .map(Planning::title)
                                .orElse(""),
                        seen.shell().text("outreach.spoken.taken"));
            case Made.Meanwhile _ -> new Result.Meanwhile();
        };
    }

    private static String title(Entry entry) {
        return entry.written(ActivityForm.TITLE);
    }
}
