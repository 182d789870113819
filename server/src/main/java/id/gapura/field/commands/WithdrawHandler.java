package id.gapura.field.commands;

import id.gapura.accounts.Audit;
import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.field.devices.AtWork;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import java.util.Arrays;
import java.util.Optional;

/** Somebody took back, before an officer, what they had allowed. What they said later elsewhere counts more. */
final class WithdrawHandler implements Handler {
    private final Consents consents;
    private final Registry registry;
    private final Audit audit;

    WithdrawHandler(Consents consents, Registry registry, Audit audit) {
        this.consents = consents;
        this.registry = registry;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "withdraw";
    }

    @Override
    public Answer handle(AtWork atWork, Command command) {
        var worker = command.body()
                .string("number")
                .flatMap(MemberNumber::find)
                .flatMap(registry::findByNumber)
                .filter(one -> atWork.device().place().contains(one.home().region()));
        var purpose = command.body().string("purpose").flatMap(WithdrawHandler::purpose);
        if (worker.isEmpty() || purpose.isEmpty()) {
            return Answer.refused("nobody");
        }
        withdraw(worker.get(), purpose.get(), atWork, command);
        return Answer.done();
    }

    private static Optional<Purpose> purpose(String code) {
        return Arrays.stream(Purpose.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** Once, however often it is carried out, and also where it comes twice at the same moment. */
    private void withdraw(Worker worker, Purpose purpose, AtWork atWork, Command command) {
        var said = new Consent(
                purpose,
                Optional.empty(),
                new Source(Way.VOICE, atWork.login()),
                command.times().ours());
        if (consents.keep(Subject.worker(worker.id()), command.id(), said)) {
            audit.record(atWork.login(), "consent.withdrawn", worker.id().toString(), "field, " + purpose.code());
        }
    }
}
