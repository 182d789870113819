package id.gapura.field.commands;

import id.gapura.accounts.Audit;
import id.gapura.consents.Consent;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Way;
import id.gapura.field.devices.AtWork;
import id.gapura.registry.Prospects;
import id.gapura.registry.Prospects.NewProspect;
import java.util.Locale;

/** A first contact with somebody who agreed to be contacted again. */
final class ProspectHandler implements Handler {
    private final Prospects prospects;
    private final Origins origins;
    private final Audit audit;

    ProspectHandler(Prospects prospects, Origins origins, Audit audit) {
        this.prospects = prospects;
        this.origins = origins;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "prospect";
    }

    @Override
    public Answer handle(AtWork atWork, Command command) {
        var body = command.body();
        var region = body.region("region").filter(atWork.device().place()::contains);
        if (region.isEmpty()) {
            return Answer.refused("outside");
        }
        var contact = new NewProspect(
                body.string("name").orElse(""),
                body.string("phone"),
                region.get(),
                body.string("livelihood"),
                body.string("note"));
        var consent = new Consent(
                Purpose.CONTACT,
                body.words("consent"),
                new Source(Way.VOICE, atWork.login()),
                command.times().ours());
        return switch (prospects.record(command.id(), contact, consent)) {
            case Prospects.Result.Refused(var reason) ->
                Answer.refused(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Prospects.Result.Recorded _ -> {
                origins.keepOfProspect(atWork, command);
                audit.record(atWork.login(), "prospect.recorded", command.id().toString(), "field");
                yield Answer.done();
            }
        };
    }
}
