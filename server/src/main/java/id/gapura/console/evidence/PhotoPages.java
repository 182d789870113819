package id.gapura.console.evidence;

import id.gapura.consents.Purpose;
import id.gapura.consents.Way;
import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.registry.Worker;
import id.gapura.registry.evidence.Evidence.Reason;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A photo of somebody at work, or of the workplace. Before the first one the person is asked, and without a yes none is kept. */
@Controller
final class PhotoPages {
    private static final String PHOTO = EvidencePages.EVIDENCE + "/photo";
    private static final String FILE = "file";
    private static final String LEAVE = "leave";
    /** How an officer hears a yes. */
    private static final List<Way> HEARD = List.of(Way.VOICE, Way.PAPER);

    private final EvidenceActs acts;

    PhotoPages(EvidenceActs acts) {
        this.acts = acts;
    }

    @GetMapping(PHOTO)
    ModelAndView ask(Officer officer, @PathVariable UUID person, @RequestParam Optional<UUID> enrolment, Shell shell) {
        return page(acts.worker(person, officer), acts.fresh(enrolment), Map.of(), shell)
                .asked();
    }

    @PostMapping(PHOTO)
    ModelAndView record(
            Officer officer,
            @PathVariable UUID person,
            @RequestParam MultipartFile file,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var worker = acts.worker(person, officer);
        var typed = new Typed(values);
        var faults = new HashMap<>(acts.dayFaults(typed, shell));
        if (file.isEmpty()) {
            faults.put(FILE, shell.text("evidence.photo.missing"));
        }
        var leave = leave(typed);
        if (leave.isEmpty() && !acts.mayKeepPhoto(worker)) {
            faults.put(LEAVE, shell.text("evidence.photo.leave.missing"));
        }
        if (!faults.isEmpty()) {
            return page(worker, typed, faults, shell).refused();
        }
        leave.ifPresent(way -> acts.keepLeave(worker, way, officer, shell));
        acts.record(officer, "person.evidence-recorded", worker, "photo");
        return EvidenceActs.ended(
                acts.evidence().recordPhoto(acts.label(worker, typed, officer), file),
                EvidenceActs.after(worker, typed),
                shell,
                next,
                why -> page(worker, typed, Map.of(field(why), EvidenceActs.words(why, shell)), shell)
                        .refused());
    }

    private static Optional<Way> leave(Typed typed) {
        return HEARD.stream().filter(way -> way.code().equals(typed.get(LEAVE))).findFirst();
    }

    private static String field(Reason reason) {
        return reason == Reason.IN_THE_FUTURE ? EvidenceActs.DAY : FILE;
    }

    private FormPage page(Worker worker, Typed typed, Map<String, String> faults, Shell shell) {
        var fields = new ArrayList<Field>();
        if (!acts.mayKeepPhoto(worker)) {
            fields.add(leaveQuestion(shell));
        }
        fields.add(Field.file(FILE, shell.text("evidence.photo"), "image/jpeg,image/png")
                .hint(shell.text("evidence.photo.hint"))
                .required());
        fields.add(acts.day(shell));
        return acts.page(worker, "photo", typed, FormPage.filled(fields, typed, faults), shell);
    }

    private static Field leaveQuestion(Shell shell) {
        var options = HEARD.stream()
                .map(way -> new Option(way.code(), shell.text("consents.say." + way.code())))
                .toList();
        return Field.choice(LEAVE, shell.text(Purpose.EVIDENCE_PHOTO.wordsKey()), options)
                .hint(shell.text("evidence.photo.leave.hint"))
                .required();
    }
}
