package id.gapura.field.commands.record;

import id.gapura.accounts.Action;
import id.gapura.enrolment.told.StatedJob;
import id.gapura.field.commands.Answer;
import id.gapura.field.commands.Command;
import id.gapura.field.commands.Handler;
import id.gapura.field.commands.Told;
import id.gapura.field.devices.AtWork;
import id.gapura.field.directory.Line;
import id.gapura.registry.Worker;
import id.gapura.registry.livelihood.Livelihoods;
import id.gapura.registry.livelihood.OccupationChange;
import id.gapura.registry.livelihood.OccupationChange.Reason;
import id.gapura.registry.livelihood.OccupationChange.Result;
import java.util.Optional;

/**
 * A job of a member: the first, as far as nobody has described it and it is still what the device showed; or another beside
 * those that are known.
 */
final class WorkHandler implements Handler {
    private static final String UNREAD = "work-unread";
    private static final Completing.Act ACT = new Completing.Act("person.work-kept", "field", UNREAD);

    private final Completing completing;
    private final Livelihoods livelihoods;

    WorkHandler(Completing completing, Livelihoods livelihoods) {
        this.completing = completing;
        this.livelihoods = livelihoods;
    }

    @Override
    public String kind() {
        return "work";
    }

    @Override
    public Action needs() {
        return Action.DESCRIBE_PEOPLE;
    }

    @Override
    public Answer handle(AtWork atWork, Command command) {
        var job = Told.job(command.body().json().path("job"));
        return completing.take(atWork, command, ACT, job, (worker, one) -> refusal(worker, one, atWork, command));
    }

    private Optional<String> refusal(Worker worker, StatedJob job, AtWork atWork, Command command) {
        var body = command.body();
        var known = livelihoods.of(worker);
        boolean isFirst = body.string("which").filter("first"::equals).isPresent();
        boolean isDescribed = known.ranked(1).isPresent();
        var seen = body.string("seen").orElse("");
        if (isFirst && !isDescribed && !seen.equals(Line.inWords(worker.work()).strip())) {
            return Optional.of("work-changed");
        }
        int rank = isFirst ? 1 : known.count() + 1;
        var reason = body.string("reason").orElse("");
        var change = new OccupationChange.Command(worker.id(), rank, 0, atWork.login(), reason);
        return switch (livelihoods.describe(change, job.description())) {
            case Result.Kept _ -> Optional.empty();
            case Result.Stale _ -> Optional.of("work-known");
            case Result.Refused(var why) -> Optional.of(why == Reason.TOO_MANY ? "work-full" : UNREAD);
        };
    }
}
