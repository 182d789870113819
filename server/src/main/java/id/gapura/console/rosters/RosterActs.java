package id.gapura.console.rosters;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Download;
import id.gapura.console.Officer;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.enrolment.rosters.Rosters.Checked;
import id.gapura.enrolment.rosters.Rosters.Upload;
import id.gapura.outreach.contact.Contacts;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.sheets.SheetForm;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done with a checked or imported roster. */
@Controller
final class RosterActs {
    private final Rosters rosters;
    private final RostersInScope inScope;
    private final Contacts contacts;
    private final Audit audit;

    RosterActs(Rosters rosters, RostersInScope inScope, Contacts contacts, Audit audit) {
        this.rosters = rosters;
        this.inScope = inScope;
        this.contacts = contacts;
        this.audit = audit;
    }

    /** Starts the import; pressed twice, the first press counts. */
    @PostMapping(RosterPages.ONE + "/import")
    ModelAndView startImport(Officer officer, @PathVariable UUID id) {
        officer.require(Action.IMPORT_ROSTERS);
        var roster = inScope.get(id, officer);
        if (roster.state() == Roster.State.CHECKED) {
            audit.record(officer.login(), "roster.import-started", id.toString(), "");
            rosters.start(id);
        }
        return new ModelAndView("redirect:" + RosterPages.address(roster));
    }

    /** Checks the file again with other meanings for its columns; the new dry run takes the place of the old one. */
    @PostMapping(RosterPages.ONE + "/check")
    ModelAndView checkAgain(
            Officer officer,
            Shell shell,
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect) {
        officer.require(Action.IMPORT_ROSTERS);
        var roster = inScope.get(id, officer);
        if (roster.state() != Roster.State.CHECKED) {
            return new ModelAndView("redirect:" + RosterPages.address(roster));
        }
        return switch (MappingForm.read(form, rosters.mapping(id))) {
            case MappingForm.Clash(var column) ->
                back(roster, redirect, shell.text("rosters.mapping.clash", MappingForm.word(column, shell)));
            case MappingForm.WithoutNik _ -> back(roster, redirect, shell.text("rosters.mapping.noNik"));
            case MappingForm.Columns(var columns) -> {
                var upload = new Upload(roster.fileName(), roster.region(), roster.terms(), officer.login(), columns);
                yield again(roster, upload, shell, redirect);
            }
        };
    }

    private ModelAndView again(Roster before, Upload upload, Shell shell, RedirectAttributes redirect) {
        return switch (rosters.recheck(before.id(), upload)) {
            case Checked.Judged(var roster, var _) -> {
                audit.record(upload.actor(), "roster.checked", roster.id().toString(), "instead of " + before.id());
                contacts.followRoster(before.id(), roster.id());
                rosters.discard(before.id());
                redirect.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("rosters.mapping.done")));
                yield new ModelAndView("redirect:" + RosterPages.address(roster));
            }
            case Checked.NoNikColumn _ -> back(before, redirect, shell.text("rosters.mapping.noNik"));
            case Checked.Unreadable(var why) ->
                back(before, redirect, shell.language().of(why.indonesian(), why.english()));
        };
    }

    private static ModelAndView back(Roster roster, RedirectAttributes redirect, String fault) {
        redirect.addFlashAttribute(Notice.FLASH, Notice.bad(fault));
        return new ModelAndView("redirect:" + RosterPages.address(roster));
    }

    /** Forgets a dry run that nobody wants to import. */
    @PostMapping(RosterPages.ONE + "/discard")
    ModelAndView discard(Officer officer, Shell shell, @PathVariable UUID id, RedirectAttributes redirect) {
        officer.require(Action.IMPORT_ROSTERS);
        var roster = inScope.get(id, officer);
        audit.record(officer.login(), "roster.discarded", id.toString(), "");
        if (!rosters.discard(id)) {
            return back(roster, redirect, shell.text("rosters.discard.late"));
        }
        redirect.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("rosters.discarded", roster.fileName())));
        return new ModelAndView("redirect:" + RosterPages.HOME);
    }

    /** The rejected rows in the file's own format. They hold people's data, so taking them is on record. */
    @GetMapping(RosterPages.ONE + "/rejected")
    void rejected(Officer officer, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        officer.require(Action.IMPORT_ROSTERS);
        var roster = inScope.get(id, officer);
        if (!roster.isReturnable()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        audit.record(
                officer.login(),
                "roster.rejected-downloaded",
                id.toString(),
                "rows=" + roster.counts().rejected());
        boolean isWorkbook = roster.fileName().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        var form = isWorkbook ? new SheetForm.Xlsx("") : SheetForm.PLAIN_CSV;
        rosters.writeRejected(
                id, Download.start(response, stem(roster.fileName()) + "-ditolak" + form.extension(), form));
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
