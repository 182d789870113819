package id.gapura.console.rosters;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.UploadedName;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionReading;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.enrolment.rosters.Rosters.Checked;
import id.gapura.enrolment.rosters.Rosters.Upload;
import id.gapura.places.Region;
import id.gapura.screen.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Sends a roster and has it checked. What is refused leaves nothing behind. */
@Controller
final class UploadPages {
    private static final String UPLOAD = RosterPages.HOME + "/upload";

    private final Rosters rosters;
    private final RegionChoices regions;
    private final UploadQuestions questions;
    private final ActivityChoice origin;
    private final Audit audit;

    UploadPages(Rosters rosters, RegionChoices regions, UploadQuestions questions, ActivityChoice origin, Audit audit) {
        this.rosters = rosters;
        this.regions = regions;
        this.questions = questions;
        this.origin = origin;
        this.audit = audit;
    }

    @GetMapping(UPLOAD)
    ModelAndView form(Officer officer, Shell shell) {
        officer.require(Action.IMPORT_ROSTERS);
        return page(questions.fresh(officer, shell));
    }

    @PostMapping(UPLOAD)
    ModelAndView upload(
            Officer officer,
            Shell shell,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String programmes,
            @RequestParam(defaultValue = "") String payer,
            @RequestParam(defaultValue = "") String activity) {
        officer.require(Action.IMPORT_ROSTERS);
        var form = new UploadForm(region, programmes, payer, activity);
        if (file.isEmpty()) {
            return refused(questions.withoutFile(form, officer, shell));
        }
        return regions.read(region, officer) instanceof RegionReading.Chosen(Region chosen)
                        && origin.isUnderstood(activity, officer)
                ? check(chosen, file, form, officer, shell)
                : refused(questions.again(form, officer, shell));
    }

    private ModelAndView check(Region region, MultipartFile file, UploadForm form, Officer officer, Shell shell) {
        var upload = new Upload(UploadedName.of(file), region.code(), terms(form), officer.login(), Map.of());
        return switch (check(upload, file)) {
            case Checked.Judged(var roster, var _) -> {
                origin.keepOfRoster(roster.id(), form.activity(), officer);
                audit.record(
                        officer.login(),
                        "roster.checked",
                        roster.id().toString(),
                        region.code().text() + " rows=" + roster.counts().total());
                yield new ModelAndView("redirect:" + RosterPages.address(roster));
            }
            case Checked.NoNikColumn(var likely) ->
                refused(questions.withoutNik(likely.headings(), form, officer, shell));
            case Checked.Unreadable(var why) -> refused(questions.unreadable(why, form, officer, shell));
        };
    }

    private Checked check(Upload upload, MultipartFile file) {
        try (var content = file.getInputStream()) {
            return rosters.check(upload, content);
        } catch (IOException lost) {
            throw new UncheckedIOException("an upload broke off", lost);
        }
    }

    /** Only what the form offers is taken; anything else is no form of ours. */
    private static id.gapura.enrolment.rosters.Roster.Terms terms(UploadForm form) {
        try {
            return form.terms();
        } catch (IllegalArgumentException notOffered) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not offered", notOffered);
        }
    }

    private static ModelAndView refused(UploadPage page) {
        var answer = page(page);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static ModelAndView page(UploadPage page) {
        return new ModelAndView("console/rosters/upload", "page", page);
    }
}
