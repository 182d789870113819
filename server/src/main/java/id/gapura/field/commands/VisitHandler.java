package id.gapura.field.commands;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.field.devices.AtWork;
import id.gapura.field.visits.Outcome;
import id.gapura.field.visits.Visits;
import id.gapura.places.RegionCode;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import java.util.Optional;

/** An officer went to a member or a prospect. A prospect who does not want it is none any more. */
final class VisitHandler implements Handler {
    private final Visits visits;
    private final Registry registry;
    private final Prospects prospects;
    private final Audit audit;

    VisitHandler(Visits visits, Registry registry, Prospects prospects, Audit audit) {
        this.visits = visits;
        this.registry = registry;
        this.prospects = prospects;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "visit";
    }

    /**
     * Whom it was to.
     *
     * @param key by which devices know them
     * @param id by which the audit does
     */
    private record Visited(String kind, String key, String id, RegionCode home) {}

    @Override
    public Answer handle(AtWork atWork, Command command) {
        var body = command.body();
        var place = atWork.device().place();
        var visited = (body.id("prospect").isPresent() ? prospect(atWork, body) : worker(body))
                .filter(one -> place.contains(one.home()));
        var outcome = body.string("outcome").flatMap(Outcome::find);
        if (visited.isEmpty() || outcome.isEmpty()) {
            return Answer.refused("nobody");
        }
        var at = command.times().ours();
        audit.record(
                atWork.login(),
                visited.get().kind() + ".visited",
                visited.get().id(),
                "field, " + outcome.get().code() + ", " + at);
        visits.keep(visited.get().key(), visited.get().home(), outcome.get(), at);
        if (outcome.get() == Outcome.DECLINED) {
            body.id("prospect").ifPresent(id -> prospects.close(id, Prospect.State.DECLINED, place));
        }
        return Answer.done();
    }

    private Optional<Visited> worker(Body body) {
        return body.string("number")
                .flatMap(MemberNumber::find)
                .flatMap(registry::findByNumber)
                .map(worker -> new Visited(
                        "person",
                        worker.number().digits(),
                        worker.id().toString(),
                        worker.home().region()));
    }

    private Optional<Visited> prospect(AtWork atWork, Body body) {
        return body.id("prospect")
                .filter(_ -> atWork.staff().may(Action.MANAGE_PROSPECTS))
                .flatMap(prospects::find)
                .map(prospect -> new Visited(
                        "prospect", prospect.id().toString(), prospect.id().toString(), prospect.region()));
    }
}
