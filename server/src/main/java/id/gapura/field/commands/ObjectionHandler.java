package id.gapura.field.commands;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.adoption.objection.Hearing;
import id.gapura.adoption.objection.Hearing.Kind;
import id.gapura.adoption.objection.Hearing.Person;
import id.gapura.adoption.objection.Hearing.Said;
import id.gapura.adoption.objection.Objections;
import id.gapura.field.devices.AtWork;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import java.util.Optional;

/** What a member or a prospect said against it, and which reply they got, each in the words that the device had. */
final class ObjectionHandler implements Handler {
    private final Objections objections;
    private final Registry registry;
    private final Prospects prospects;
    private final Audit audit;

    ObjectionHandler(Objections objections, Registry registry, Prospects prospects, Audit audit) {
        this.objections = objections;
        this.registry = registry;
        this.prospects = prospects;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "objection";
    }

    @Override
    public Action needs() {
        return Action.HEAR_OBJECTIONS;
    }

    @Override
    public Answer handle(AtWork atWork, Command command) {
        var body = command.body();
        var person = (body.id("prospect").isPresent() ? prospect(body) : worker(body))
                .filter(one -> atWork.device().place().contains(one.region()));
        if (person.isEmpty()) {
            return Answer.refused("nobody");
        }
        var objection = said(body, "objection");
        var reply = said(body, "reply");
        boolean isKept = objection.isPresent()
                && reply.isPresent()
                && objections.hear(new Hearing(
                        command.id(),
                        person.get(),
                        objection.get(),
                        reply.get(),
                        command.times().ours(),
                        atWork.login()));
        if (!isKept) {
            return Answer.refused("no-reply");
        }
        audit.record(atWork.login(), "objection.heard", person.get().id().toString(), "field");
        return Answer.done();
    }

    private Optional<Person> worker(Body body) {
        return body.string("number")
                .flatMap(MemberNumber::find)
                .flatMap(registry::findByNumber)
                .map(worker ->
                        new Person(worker.id(), Kind.WORKER, worker.home().region()));
    }

    private Optional<Person> prospect(Body body) {
        return body.id("prospect")
                .flatMap(prospects::find)
                .map(prospect -> new Person(prospect.id(), Kind.PROSPECT, prospect.region()));
    }

    /** An objection or a reply with the version of its wording. */
    private static Optional<Said> said(Body body, String name) {
        return body.id(name)
                .flatMap(id -> body.number(name + "Version")
                        .filter(version -> version > 0 && version < Integer.MAX_VALUE)
                        .map(version -> new Said(id, version.intValue())));
    }
}
