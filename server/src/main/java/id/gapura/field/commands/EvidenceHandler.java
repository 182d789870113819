package id.gapura.field.commands;

import id.gapura.accounts.Audit;
import id.gapura.consents.Words;
import id.gapura.field.commands.PhotoStore.WaitingPhoto;
import id.gapura.field.devices.AtWork;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Origin;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import java.util.Optional;

/** A photo at work of somebody who is known already, taken with their leave: evidence of that day. */
final class EvidenceHandler implements Handler {
    private final Registry registry;
    private final Photos photos;
    private final Audit audit;

    EvidenceHandler(Registry registry, Photos photos, Audit audit) {
        this.registry = registry;
        this.photos = photos;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "evidence";
    }

    @Override
    public Answer handle(AtWork atWork, Command command) {
        Optional<Words> words = command.body().words("consent");
        if (words.isEmpty()) {
            return Answer.refused("consent-missing");
        }
        var worker = command.body()
                .string("number")
                .flatMap(MemberNumber::find)
                .flatMap(registry::findByNumber)
                .filter(one -> atWork.device().place().contains(one.home().region()));
        return worker.map(one -> kept(one, words.get(), atWork, command)).orElseGet(() -> Answer.refused("nobody"));
    }

    private Answer kept(Worker worker, Words words, AtWork atWork, Command command) {
        var origin = new Origin(
                "field:" + atWork.device().id(), atWork.login(), command.times().ours());
        audit.record(atWork.login(), "person.evidence-recorded", worker.id().toString(), "field, photo");
        var photo = new WaitingPhoto(command.id(), origin, words, command.bytes());
        return photos.keepOf(worker.id(), photo).map(Answer::refused).orElseGet(Answer::done);
    }
}
