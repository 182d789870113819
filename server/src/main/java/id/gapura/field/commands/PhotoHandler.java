package id.gapura.field.commands;

import id.gapura.enrolment.attempts.Attempts;
import id.gapura.field.commands.PhotoStore.WaitingPhoto;
import id.gapura.field.devices.AtWork;
import id.gapura.registry.Origin;
import java.util.UUID;

/** A photo of the workplace, taken with the leave of somebody enrolled by the same device. */
final class PhotoHandler implements Handler {
    private final CommandStore commands;
    private final Attempts attempts;
    private final Photos photos;

    PhotoHandler(CommandStore commands, Attempts attempts, Photos photos) {
        this.commands = commands;
        this.attempts = attempts;
        this.photos = photos;
    }

    @Override
    public String kind() {
        return "photo";
    }

    @Override
    public Answer handle(AtWork atWork, Command command) {
        var device = atWork.device().id();
        var words = command.body().words("consent");
        if (words.isEmpty()) {
            return Answer.refused("consent-missing");
        }
        var attempt = command.body().id("of").filter(of -> isEnrolledBy(device, of));
        if (attempt.isEmpty()) {
            return Answer.refused("no-enrolment");
        }
        var origin =
                new Origin("field:" + device, atWork.login(), command.times().ours());
        var photo = new WaitingPhoto(command.id(), origin, words.get(), command.bytes());
        return photos.keep(attempt.get(), photo).map(Answer::refused).orElseGet(Answer::done);
    }

    /** An enrolment that failed by our fault is sent again; the photo waits for it. */
    private boolean isEnrolledBy(UUID device, UUID of) {
        var enrolment = commands.find(device, of);
        if (enrolment.isPresent() && enrolment.get().answer().isEmpty()) {
            throw new IllegalStateException("enrolment " + of + " is not carried out yet");
        }
        return enrolment.isPresent() && attempts.find(of).isPresent();
    }
}
