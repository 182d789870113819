package id.gapura.console.outreach;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.album.Album;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pictures of an activity: adding, looking, taking down. */
@Controller
final class AlbumPages {
    private static final String ALBUM = ActivityPages.ONE + "/pictures";
    private static final String FILE = "file";
    private static final String CAPTION = "caption";
    private static final String LEAVE = "leave";
    private static final String YES = "yes";
    private static final int MOST_LETTERS = 120;

    private final OutreachInScope inScope;
    private final Album album;
    private final Audit audit;

    AlbumPages(OutreachInScope inScope, Album album, Audit audit) {
        this.inScope = inScope;
        this.album = album;
        this.audit = audit;
    }

    @GetMapping(ALBUM + "/{picture}.jpg")
    ResponseEntity<byte[]> picture(Officer officer, @PathVariable UUID activity, @PathVariable UUID picture) {
        officer.require(Action.SEE_OUTREACH);
        var jpeg = album.jpeg(inScope.activity(activity, officer).id(), picture)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(jpeg);
    }

    @GetMapping(ALBUM + "/new")
    ModelAndView ask(Officer officer, @PathVariable UUID activity, Shell shell) {
        officer.require(Action.MANAGE_OUTREACH);
        return page(inScope.activity(activity, officer), Typed.NOTHING, Map.of(), shell)
                .asked();
    }

    @PostMapping(ALBUM + "/new")
    ModelAndView add(
            Officer officer,
            @PathVariable UUID activity,
            @RequestParam MultipartFile file,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_OUTREACH);
        var known = inScope.activity(activity, officer);
        var typed = new Typed(values);
        var faults = faults(file, typed, shell);
        if (!faults.isEmpty()) {
            return page(known, typed, faults, shell).refused();
        }
        var added = album.add(known, file, typed.get(CAPTION).strip(), officer.login());
        if (added != Album.Added.DONE) {
            return page(known, typed, Map.of(FILE, shell.text(key(added), Album.MOST)), shell)
                    .refused();
        }
        audit.record(officer.login(), "activity.picture-added", activity.toString(), "");
        return back(activity, "outreach.album.added", shell, next);
    }

    @PostMapping(ALBUM + "/{picture}/remove")
    ModelAndView remove(
            Officer officer,
            @PathVariable UUID activity,
            @PathVariable UUID picture,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_OUTREACH);
        if (album.remove(inScope.activity(activity, officer).id(), picture)) {
            audit.record(officer.login(), "activity.picture-removed", activity.toString(), "picture=" + picture);
        }
        return back(activity, "outreach.album.removed", shell, next);
    }

    private static ModelAndView back(UUID activity, String textKey, Shell shell, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text(textKey)));
        return new ModelAndView("redirect:" + OutreachTabs.activity(activity));
    }

    private static Map<String, String> faults(MultipartFile file, Typed typed, Shell shell) {
        var faults = new HashMap<String, String>();
        if (file.isEmpty()) {
            faults.put(FILE, shell.text("evidence.photo.missing"));
        }
        if (typed.get(CAPTION).strip().length() > MOST_LETTERS) {
            faults.put(CAPTION, shell.text("outreach.album.caption.long", MOST_LETTERS));
        }
        if (!typed.get(LEAVE).equals(YES)) {
            faults.put(LEAVE, shell.text("outreach.album.leave.missing"));
        }
        return faults;
    }

    private static String key(Album.Added added) {
        return switch (added) {
            case DONE -> "outreach.album.added";
            case FULL -> "outreach.album.full";
            case TOO_LARGE -> "evidence.refused.too_large";
            case NO_PICTURE -> "evidence.refused.no_picture";
        };
    }

    private static FormPage page(Activity activity, Typed typed, Map<String, String> faults, Shell shell) {
        var title = shell.text("outreach.album.add");
        var fields = List.of(
                Field.file(FILE, shell.text("evidence.photo"), "image/jpeg,image/png")
                        .hint(shell.text("evidence.photo.hint"))
                        .required(),
                Field.text(CAPTION, shell.text("outreach.album.caption"))
                        .hint(shell.text("outreach.album.caption.hint")),
                Field.checks(
                        LEAVE,
                        shell.text("outreach.album.leave"),
                        List.of(new Option(YES, shell.text("outreach.album.leave.yes")))));
        return new FormPage(
                title,
                shell.text("outreach.album.lead"),
                List.of(
                        Link.to(shell.text("outreach.title"), OutreachTabs.HOME),
                        Link.to(activity.plan().title(), OutreachTabs.activity(activity.id())),
                        Link.to(title, "")),
                new Sending(OutreachTabs.activity(activity.id()) + "/pictures/new", shell.text("outreach.album.keep")),
                FormPage.filled(fields, typed, faults));
    }
}
