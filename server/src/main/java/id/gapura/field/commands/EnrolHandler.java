package id.gapura.field.commands;

import id.gapura.accounts.Audit;
import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Way;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Attempts.OpenResult;
import id.gapura.enrolment.attempts.Attempts.SaveResult;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.field.commands.Answer.Result;
import id.gapura.field.devices.AtWork;
import id.gapura.registry.Registry;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody was enrolled outside: an attempt like at any other door, under the command's id. A NIK that two officers noted
 * under two names, or that the ID office knows otherwise, becomes a case that an officer decides.
 */
final class EnrolHandler implements Handler {
    /** What the device asks, as it calls it. */
    private static final Map<String, DraftField> ASKED = Map.of(
            "name", DraftField.NAME,
            "nik", DraftField.NIK,
            "phone", DraftField.PHONE,
            "region", DraftField.REGION,
            "address", DraftField.ADDRESS,
            "livelihood", DraftField.LIVELIHOOD,
            "income", DraftField.INCOME,
            "programmes", DraftField.PROGRAMMES,
            "consent", DraftField.CONSENT);

    /** Whoever lives beyond the device's places is enrolled by others, who find the attempt on their list. */
    private static final Answer OUTSIDE = new Answer(Result.TO_DECIDE, "outside-kept", Map.of());

    private final Attempts attempts;
    private final Consents consents;
    private final Registry registry;
    private final Origins origins;
    private final EnrolmentCash cash;
    private final Audit audit;

    EnrolHandler(
            Attempts attempts, Consents consents, Registry registry, Origins origins, EnrolmentCash cash, Audit audit) {
        this.attempts = attempts;
        this.consents = consents;
        this.registry = registry;
        this.origins = origins;
        this.cash = cash;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "enrol";
    }

    @Override
    public Answer handle(AtWork atWork, Command command) {
        var place = atWork.device().place();
        var door = atWork.isAgent() ? Door.AGENT : Door.FIELD;
        var answers = answers(command);
        var again = again(atWork, command, answers);
        var id = again.orElse(command.id());
        boolean isInside =
                command.body().region("region").filter(place::contains).isPresent();
        audit.record(atWork.login(), isInside ? "attempt.handed-in" : "attempt.opened", id.toString(), "field");
        var opened = again.isPresent()
                ? saved(attempts.save(id, answers, atWork.login()))
                : attempts.open(new Opening(id, door, place, new Draft(answers), atWork.login()));
        if (opened instanceof OpenResult.Opened(var attempt)) {
            keepContact(atWork, command, attempt);
            refused(atWork, command, attempt).ifPresent(before -> cash.follow(before, attempt));
        }
        var answer = switch (opened) {
            case OpenResult.Conflict _ -> Answer.refused("id-taken");
            case OpenResult.Opened(var attempt) ->
                isInside || attempt.progress().state() != State.OPEN
                        ? answer(atWork, attempts.submit(id, atWork.login()))
                        : OUTSIDE;
        };
        if (opened instanceof OpenResult.Opened) {
            origins.followProspect(atWork, command, id);
        }
        if (again.isEmpty()) {
            origins.keepOfAttempt(atWork, command);
        }
        return answer;
    }

    /**
     * The attempt that the officer puts right, if it is theirs: also when it has gone on since, by this very command or at
     * the branch. What was refused and is typed otherwise now is another one.
     */
    private Optional<UUID> again(AtWork atWork, Command command, Map<DraftField, String> answers) {
        return command.body()
                .id("again")
                .flatMap(attempts::find)
                .filter(attempt -> attempt.opened().actor().equals(atWork.login()))
                .filter(attempt -> attempt.progress().state() != State.REFUSED || isTyped(attempt, answers))
                .map(Attempt::id);
    }

    /** The attempt of the officer's that was refused and that another puts right. */
    private Optional<Attempt> refused(AtWork atWork, Command command, Attempt next) {
        return command.body()
                .id("again")
                .filter(id -> !id.equals(next.id()))
                .flatMap(attempts::find)
                .filter(before -> before.opened().actor().equals(atWork.login()))
                .filter(before -> before.progress().state() == State.REFUSED);
    }

    private static boolean isTyped(Attempt attempt, Map<DraftField, String> answers) {
        return attempt.draft().with(answers).equals(attempt.draft());
    }

    private static OpenResult saved(SaveResult result) {
        return switch (result) {
            case SaveResult.Saved(var attempt, var _) -> new OpenResult.Opened(attempt);
            case SaveResult.Over(var attempt) -> new OpenResult.Opened(attempt);
            case SaveResult.Unknown _ -> throw new IllegalStateException("an attempt was found and is not there");
        };
    }

    /** What was typed; blank for what was not, so that what is sent again takes the place of what was sent before. */
    private static Map<DraftField, String> answers(Command command) {
        var body = command.body();
        var answers = new EnumMap<DraftField, String>(DraftField.class);
        ASKED.forEach((name, field) -> answers.put(field, body.string(name).orElse("")));
        answers.putAll(Told.answers(command));
        return answers;
    }

    /** The officer read the question out: what was not ticked was answered with no, once, however often it arrives. */
    private void keepContact(AtWork atWork, Command command, Attempt attempt) {
        var said = new Consent(
                Purpose.CONTACT,
                command.body().words("contact"),
                new Source(Way.VOICE, atWork.login()),
                command.times().ours());
        consents.keep(attempt.subject(), command.id(), said);
    }

    private Answer answer(AtWork atWork, Ending ending) {
        return switch (ending) {
            case Ending.Enrolled(UUID worker) -> Answer.done(number(atWork, worker));
            case Ending.Provisional(UUID worker, String ticket) -> {
                var facts = number(atWork, worker);
                facts.put("ticket", ticket);
                yield new Answer(Result.DONE, "provisional", facts);
            }
            case Ending.AlreadyMember(UUID worker) -> new Answer(Result.DONE, "already-member", number(atWork, worker));
            case Ending.Waiting(String ticket) -> new Answer(Result.TO_DECIDE, "waiting", Map.of("ticket", ticket));
            case Ending.NotReady(List<DraftFault> faults) ->
                new Answer(
                        Result.TO_DECIDE,
                        "not-ready",
                        Map.of(
                                "problem", faults.getFirst().problem().name(),
                                "detail", faults.getFirst().detail()));
            case Ending.Refused() -> Answer.refused("identity-refused");
            case Ending.Conflict() -> Answer.refused("id-taken");
            case Ending.Unknown() -> throw new IllegalStateException("an attempt was opened and is not there");
        };
    }

    /** By which the device will know the person; not told of one who lives elsewhere. */
    private Map<String, String> number(AtWork atWork, UUID worker) {
        var facts = new HashMap<String, String>();
        registry.find(worker)
                .filter(found -> atWork.device().place().contains(found.home().region()))
                .ifPresent(found -> facts.put("number", found.number().digits()));
        return facts;
    }
}
