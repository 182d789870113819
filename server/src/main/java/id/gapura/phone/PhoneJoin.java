package id.gapura.phone;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Attempts.OpenResult;
import id.gapura.enrolment.attempts.Attempts.SaveResult;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.Opening;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.kernel.PhoneReader;
import id.gapura.messaging.codes.PhoneLinks;
import id.gapura.messaging.talk.Said;
import id.gapura.places.RegionCode;
import id.gapura.screen.Language;
import id.gapura.screen.PublicAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Enrolment by phone: what was said goes into the sealed draft at once, and a link leads on where there is a web. */
final class PhoneJoin {
    /** Who stands at this door. */
    static final String ACTOR = "self";

    private static final Pattern NIK = Pattern.compile("(?<!\\d)\\d(?:[\\s.'’-]?\\d){15}(?!\\d)");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}' .-]+");

    private final Attempts attempts;
    private final Tools tools;

    PhoneJoin(Attempts attempts, Tools tools) {
        this.attempts = attempts;
        this.tools = tools;
    }

    /** What leads on from here. */
    record Tools(PhoneLinks links, PublicAddress address, Outbox outbox, Origins origins, Ids ids) {}

    boolean holdsNik(String text) {
        return NIK.matcher(text).find();
    }

    boolean isUnfinished(String phone) {
        return latest(phone).isPresent();
    }

    /** What somebody began last with a phone and has not handed in. */
    Optional<Attempt> latest(String phone) {
        return attempts.openOfPhone(phone).stream().findFirst();
    }

    /** What somebody goes on with who writes: the last they began, unless an officer has closed it; or else a new one. */
    Attempt begun(String phone) {
        return latest(phone)
                .filter(attempt -> attempt.followUp().outcome().isEmpty())
                .orElseGet(() -> begin(phone));
    }

    /** A page that knows the phone and what was begun with it; NIK and name, if somebody wrote them, are kept for it. */
    String link(String phone, String written) {
        var begun = begun(phone);
        var nik = NIK.matcher(written);
        if (nik.find()) {
            var answers = new HashMap<DraftField, String>();
            answers.put(DraftField.NIK, nik.group());
            var name = NO_NAME.matcher(nik.replaceAll(" ")).replaceAll(" ").strip();
            if (!name.isEmpty()) {
                answers.put(DraftField.NAME, name);
            }
            save(begun.id(), answers);
        }
        return tools.address.of("/join/with/" + tools.links.create(phone));
    }

    /** Somebody says by a word where they come from, which is kept with what they begin. */
    void cameBy(Origins.Named named, Said said) {
        tools.origins.keep(begun(said.phone()).id(), named.origin(), said.channel());
    }

    Origins origins() {
        return tools.origins;
    }

    Attempt begin(String phone) {
        var draft = Draft.of(DraftField.PHONE, PhoneReader.dialled(phone));
        var opening = new Opening(tools.ids.next(), Door.MESSAGE, RegionCode.NATION, draft, ACTOR);
        return attempts.open(opening) instanceof OpenResult.Opened(var attempt) ? attempt : never();
    }

    private static Attempt never() {
        throw new IllegalStateException("a fresh id was taken");
    }

    Optional<Attempt> find(UUID id) {
        return attempts.find(id);
    }

    /** What is still missing or wrong after an answer; empty lists for one that was handed in meanwhile. */
    List<DraftFault> save(UUID id, Map<DraftField, String> answers) {
        return attempts.save(id, answers, ACTOR) instanceof SaveResult.Saved(var _, var faults) ? faults : List.of();
    }

    List<DraftFault> faults(Attempt attempt) {
        return attempts.read(attempt).faults();
    }

    /** Hands in once this turn is kept; what comes of it is told by SMS. */
    void handIn(UUID id, Language language) {
        tools.outbox.enqueue(EnrolmentJob.NAME, language.code() + ":" + id);
    }
}
