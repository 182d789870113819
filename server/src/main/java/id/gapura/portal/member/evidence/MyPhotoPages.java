package id.gapura.portal.member.evidence;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.portal.member.MyFormPage;
import id.gapura.portal.member.SignedInMember;
import id.gapura.registry.evidence.Evidence;
import id.gapura.registry.evidence.Evidence.Reason;
import id.gapura.registry.evidence.Evidence.Result;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member sends a photo of themselves at work. Before the first one they are asked, and without a yes none is kept. */
@Controller
final class MyPhotoPages {
    private static final String PHOTO = MyEvidence.HOME + "/photo";
    private static final String FILE = "file";
    private static final String LEAVE = "leave";
    private static final String DAY = "day";
    private static final String YES = "yes";

    private final Evidence evidence;
    private final Consents consents;
    private final Giving giving;
    private final InstantSource clock;

    MyPhotoPages(Evidence evidence, Consents consents, Giving giving, InstantSource clock) {
        this.evidence = evidence;
        this.consents = consents;
        this.giving = giving;
        this.clock = clock;
    }

    @GetMapping(PHOTO)
    ModelAndView ask(HttpServletRequest request, Shell shell) {
        var today = Map.of(DAY, giving.today().toString());
        return SignedInMember.only(
                clock.instant(),
                request,
                worker -> form(worker, today, Map.of(), shell).asked());
    }

    @PostMapping(PHOTO)
    ModelAndView send(
            @RequestParam MultipartFile file,
            @RequestParam Map<String, String> said,
            HttpServletRequest request,
            Shell shell,
            RedirectAttributes next) {
        return SignedInMember.only(clock.instant(), request, worker -> {
            var faults = faults(worker, file, said, shell);
            return faults.isEmpty()
                    ? keep(worker, file, said, shell, next)
                    : form(worker, said, faults, shell).refused();
        });
    }

    private Map<String, String> faults(UUID worker, MultipartFile file, Map<String, String> said, Shell shell) {
        var faults = new HashMap<String, String>();
        if (!mayKeep(worker) && !isAllowed(said)) {
            faults.put(LEAVE, shell.text("me.evidence.leave.missing"));
        }
        if (file.isEmpty()) {
            faults.put(FILE, shell.text("evidence.photo.missing"));
        }
        if (day(said).filter(day -> !day.isAfter(giving.today())).isEmpty()) {
            faults.put(DAY, Giving.words(Reason.IN_THE_FUTURE, shell));
        }
        return faults;
    }

    /** The yes holds from now on, also for a photo that has to be sent once more. */
    private ModelAndView keep(
            UUID worker, MultipartFile file, Map<String, String> said, Shell shell, RedirectAttributes next) {
        if (isAllowed(said)) {
            var words = Words.of(Purpose.EVIDENCE_PHOTO, shell.language().code(), key -> shell.text(key));
            consents.give(Subject.worker(worker), Purpose.EVIDENCE_PHOTO, words, Source.own(Way.PAGE));
        }
        var label = giving.label(worker, said, day(said).orElseThrow());
        return evidence.recordPhoto(label, file) instanceof Result.Refused(var reason)
                ? form(worker, said, Map.of(FILE, Giving.words(reason, shell)), shell)
                        .refused()
                : MyEvidencePages.told(Notice.good(shell.text("me.evidence.kept")), next);
    }

    private boolean mayKeep(UUID worker) {
        return consents.allows(Subject.worker(worker), Purpose.EVIDENCE_PHOTO);
    }

    private static boolean isAllowed(Map<String, String> said) {
        return said.getOrDefault(LEAVE, "").equals(YES);
    }

    private static Optional<LocalDate> day(Map<String, String> said) {
        try {
            return Optional.of(LocalDate.parse(MyFormPage.typed(said.get(DAY))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private MyFormPage form(UUID worker, Map<String, String> said, Map<String, String> faults, Shell shell) {
        var fields = new ArrayList<Field>();
        fields.add(Field.file(FILE, shell.text("evidence.photo"), "image/jpeg,image/png")
                .hint(shell.text("evidence.photo.hint"))
                .required());
        fields.add(Field.date(DAY, shell.text("me.evidence.photo.day")).required());
        if (!mayKeep(worker)) {
            fields.add(leaveQuestion(shell));
        }
        return giving.form("photo", said, filled(fields, said, faults), shell);
    }

    private static Field leaveQuestion(Shell shell) {
        var answers = List.of(
                new Option(YES, shell.text("me.evidence.leave.yes")),
                new Option("no", shell.text("me.evidence.leave.no")));
        return Field.choice(LEAVE, shell.text(Purpose.EVIDENCE_PHOTO.wordsKey()), answers)
                .required();
    }

    private static List<Field> filled(List<Field> fields, Map<String, String> said, Map<String, String> faults) {
        return fields.stream()
                .map(field -> field.value(MyFormPage.typed(said.get(field.name())))
                        .error(faults.getOrDefault(field.name(), "")))
                .toList();
    }
}
