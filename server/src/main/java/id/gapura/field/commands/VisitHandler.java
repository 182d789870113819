package id.gapura.field.commands;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.field.devices.AtWork;
import id.gapura.field.visits.Visits;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Visit;
import id.gapura.outreach.contact.VisitOutcome;
import id.gapura.places.RegionCode;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An officer went to a member or a prospect. Who was met at an activity has had a contact with it; a prospect who does not
 * want it is none any more.
 */
final class VisitHandler implements Handler {
    private final Visits visits;
    private final Contacts contacts;
    private final Origins origins;
    private final Registry registry;
    private final Prospects prospects;
    private final Audit audit;

    VisitHandler(
            Visits visits, Contacts contacts, Origins origins, Registry registry, Prospects prospects, Audit audit) {
        this.visits = visits;
        this.contacts = contacts;
        this.origins = origins;
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
    private record Visited(String kind, String key, String id, RegionCode home, Kept kept) {}

    /** What keeps a visit to them, and a contact. */
    private record Kept(Consumer<Visit> visit, Consumer<Contact> contact) {}

    @Override
    public Answer handle(AtWork atWork, Command command) {
        var body = command.body();
        var place = atWork.device().place();
        var visited = (body.id("prospect").isPresent() ? prospect(atWork, body) : worker(body))
                .filter(one -> place.contains(one.home()));
        var outcome = body.string("outcome").flatMap(VisitOutcome::find);
        if (visited.isEmpty() || outcome.isEmpty()) {
            return Answer.refused("nobody");
        }
        var at = command.times().ours();
        audit.record(
                atWork.login(),
                visited.get().kind() + ".visited",
                visited.get().id(),
                "field, " + outcome.get().code() + ", " + at);
        keep(visited.get().kept(), outcome.get(), atWork, command);
        visits.keep(visited.get().key(), visited.get().home(), outcome.get(), at);
        if (outcome.get() == VisitOutcome.DECLINED) {
            body.id("prospect").ifPresent(id -> prospects.close(id, Prospect.State.DECLINED, place));
        }
        return Answer.done();
    }

    private void keep(Kept kept, VisitOutcome outcome, AtWork atWork, Command command) {
        var activity = origins.ofVisit(atWork, command);
        var part = activity.map(Activity::id);
        kept.visit()
                .accept(new Visit(command.id(), outcome, part, command.times().ours(), atWork.login()));
        activity.filter(_ -> outcome.isMet())
                .map(one -> Origins.contact(one, atWork, command))
                .ifPresent(kept.contact());
    }

    private Optional<Visited> worker(Body body) {
        return body.string("number")
                .flatMap(MemberNumber::find)
                .flatMap(registry::findByNumber)
                .map(worker -> new Visited(
                        "person",
                        worker.number().digits(),
                        worker.id().toString(),
                        worker.home().region(),
                        new Kept(
                                visit -> contacts.visitOfWorker(worker.id(), visit),
                                contact -> contacts.ofWorker(worker.id(), contact))));
    }

    private Optional<Visited> prospect(AtWork atWork, Body body) {
        return body.id("prospect")
                .filter(_ -> atWork.staff().may(Action.MANAGE_PROSPECTS))
                .flatMap(prospects::find)
                .map(prospect -> new Visited(
                        "prospect",
                        prospect.id().toString(),
                        prospect.id().toString(),
                        prospect.region(),
                        new Kept(
                                visit -> contacts.visitOfProspect(prospect.id(), visit),
                                contact -> contacts.ofProspect(prospect.id(), contact))));
    }
}
