package id.gapura.console.evidence;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.registry.evidence.Evidence;
import id.gapura.screen.Shell;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A person's evidence, and its photos. */
@Controller
final class EvidencePages {
    static final String EVIDENCE = "/console/people/{person}/evidence";

    private final PeopleInScope people;
    private final EvidenceView view;
    private final Evidence evidence;
    private final Consents consents;
    private final Audit audit;

    EvidencePages(PeopleInScope people, EvidenceView view, Evidence evidence, Consents consents, Audit audit) {
        this.people = people;
        this.view = view;
        this.evidence = evidence;
        this.consents = consents;
        this.audit = audit;
    }

    @GetMapping(EVIDENCE)
    ModelAndView show(Officer officer, @PathVariable UUID person, Shell shell) {
        officer.require(Action.SEE_PEOPLE);
        var worker = people.get(person, officer);
        audit.record(officer.login(), "person.evidence-seen", person.toString(), "");
        return new ModelAndView("console/evidence/evidence", "page", view.page(worker, officer, shell));
    }

    /** Only while the person allows it. Kept by no browser: whoever looks again is on record again. */
    @GetMapping(EVIDENCE + "/{piece}/photo.jpg")
    ResponseEntity<byte[]> photo(Officer officer, @PathVariable UUID person, @PathVariable UUID piece) {
        officer.require(Action.SEE_PEOPLE);
        var worker = people.get(person, officer);
        if (!consents.allows(Subject.worker(worker.id()), Purpose.EVIDENCE_PHOTO)) {
            throw PeopleInScope.nobody();
        }
        var photo = evidence.photo(worker.id(), piece).orElseThrow(PeopleInScope::nobody);
        audit.record(officer.login(), "person.photo-seen", person.toString(), "evidence=" + piece);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(photo);
    }
}
