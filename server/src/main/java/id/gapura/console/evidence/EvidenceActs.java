package id.gapura.console.evidence;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonFrames;
import id.gapura.console.Typed;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.registry.Origin;
import id.gapura.registry.Worker;
import id.gapura.registry.evidence.Evidence;
import id.gapura.registry.evidence.Evidence.Label;
import id.gapura.registry.evidence.Evidence.Reason;
import id.gapura.registry.evidence.Evidence.Result;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What every form of evidence does: make the piece's id, put the act on record, and say how it ended. */
final class EvidenceActs {
    static final String ID = "id";
    static final String DAY = "day";
    /** The enrolment from whose result an officer came, which goes on there; empty for whoever came from the evidence. */
    static final String ENROLMENT = "enrolment";

    private static final String DOOR = "console";
    private static final String ENROLLED = "/console/enrol/";

    private final Sources sources;
    private final PersonFrames frames;

    EvidenceActs(Sources sources, PersonFrames frames) {
        this.sources = sources;
        this.frames = frames;
    }

    /** What the acts need of the capabilities. */
    record Sources(
            PeopleInScope people, Evidence evidence, Consents consents, Audit audit, InstantSource clock, Ids ids) {}

    Evidence evidence() {
        return sources.evidence();
    }

    /** Whether a photo of this person may be kept without asking again. */
    boolean mayKeepPhoto(Worker worker) {
        return sources.consents().allows(Subject.worker(worker.id()), Purpose.EVIDENCE_PHOTO);
    }

    void keepLeave(Worker worker, Way way, Officer officer, Shell shell) {
        var words = Words.of(Purpose.EVIDENCE_PHOTO, shell.language().code(), key -> shell.text(key));
        record(officer, "consent.given", worker, Purpose.EVIDENCE_PHOTO.code());
        sources.consents()
                .give(Subject.worker(worker.id()), Purpose.EVIDENCE_PHOTO, words, new Source(way, officer.login()));
    }

    LocalDate today() {
        return Jakarta.today(sources.clock());
    }

    Worker worker(UUID person, Officer officer) {
        officer.require(Action.DESCRIBE_PEOPLE);
        return sources.people().get(person, officer);
    }

    void record(Officer officer, String act, Worker worker, String detail) {
        sources.audit().record(officer.login(), act, worker.id().toString(), detail);
    }

    /**
     * The form as first asked: of today, with the id that the piece will have however often it is sent.
     *
     * @param enrolment from whose result it was opened
     */
    Typed fresh(Optional<UUID> enrolment) {
        return new Typed(Map.of(
                ID,
                sources.ids().next().toString(),
                DAY,
                today().toString(),
                ENROLMENT,
                enrolment.map(UUID::toString).orElse("")));
    }

    /** Where it goes on. */
    static String after(Worker worker, Typed typed) {
        return typed.id(ENROLMENT).map(id -> ENROLLED + id).orElseGet(() -> EvidenceView.address(worker));
    }

    Label label(Worker worker, Typed typed, Officer officer) {
        var origin = new Origin(DOOR, officer.login(), sources.clock().instant());
        return new Label(id(typed), worker.id(), typed.day(DAY).orElse(today()), origin);
    }

    /** The id that the form was given; a new one if somebody changed it into something else. */
    private UUID id(Typed typed) {
        try {
            return UUID.fromString(typed.get(ID));
        } catch (IllegalArgumentException changed) {
            return sources.ids().next();
        }
    }

    Field day(Shell shell) {
        return Field.date(DAY, shell.text("evidence.made"))
                .hint(shell.text("evidence.made.hint"))
                .required();
    }

    /** What is wrong with the day; empty when nothing is. */
    Map<String, String> dayFaults(Typed typed, Shell shell) {
        return typed.day(DAY).filter(day -> !day.isAfter(today())).isPresent()
                ? Map.of()
                : Map.of(DAY, shell.text("evidence.refused.in_the_future"));
    }

    FormPage page(Worker worker, String kind, Typed typed, List<Field> fields, Shell shell) {
        var title = shell.text("evidence.new." + kind);
        return new FormPage(
                title,
                shell.text("evidence.new." + kind + ".lead"),
                crumbs(worker, back(worker, typed, shell), title, shell),
                new FormPage.Sending(
                        EvidenceView.address(worker) + "/" + kind,
                        shell.text("describe.keep"),
                        Map.of(ID, typed.get(ID), ENROLMENT, typed.get(ENROLMENT))),
                fields);
    }

    private static Link back(Worker worker, Typed typed, Shell shell) {
        var label = shell.text(typed.id(ENROLMENT).isPresent() ? "enrol.result" : "evidence.tab");
        return Link.to(label, after(worker, typed));
    }

    List<Link> crumbs(Worker worker, String title, Shell shell) {
        return crumbs(worker, back(worker, Typed.NOTHING, shell), title, shell);
    }

    private List<Link> crumbs(Worker worker, Link tab, String title, Shell shell) {
        return frames.of(worker, shell).crumbs(shell.text("people.title"), tab, title);
    }

    /**
     * On when it is on record, otherwise to the form with what is wrong.
     *
     * @param after where it goes on
     * @param again the form, given why it was refused
     */
    static ModelAndView ended(
            Result result, String after, Shell shell, RedirectAttributes next, Function<Reason, ModelAndView> again) {
        return switch (result) {
            case Result.Recorded _, Result.Repeated _ -> {
                next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("evidence.kept")));
                yield new ModelAndView("redirect:" + after);
            }
            case Result.Refused(var reason) -> again.apply(reason);
        };
    }

    static String words(Reason reason, Shell shell) {
        return shell.text("evidence.refused." + reason.name().toLowerCase(Locale.ROOT));
    }
}
