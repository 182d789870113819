package id.gapura.portal.member.evidence;

import id.gapura.portal.member.SignedInMember;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member's own evidence, its photos, and deleting one. */
@Controller
final class MyEvidencePages {
    private static final String ONE = MyEvidence.HOME + "/{piece}";

    private final MyEvidence evidence;
    private final InstantSource clock;

    MyEvidencePages(MyEvidence evidence, InstantSource clock) {
        this.evidence = evidence;
        this.clock = clock;
    }

    @GetMapping(MyEvidence.HOME)
    ModelAndView show(HttpServletRequest request, Shell shell) {
        return SignedInMember.only(
                clock.instant(),
                request,
                worker -> new ModelAndView("portal/member/evidence", "page", evidence.page(worker, shell)));
    }

    /** Kept by no browser: a phone may go from hand to hand. */
    @GetMapping(ONE + "/photo.jpg")
    ResponseEntity<byte[]> photo(@PathVariable UUID piece, HttpServletRequest request) {
        var photo = SignedInMember.find(clock.instant(), request)
                .flatMap(worker -> evidence.photo(worker, piece))
                .orElseThrow(MyEvidencePages::nothing);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(photo);
    }

    @PostMapping(ONE + "/delete")
    ModelAndView delete(@PathVariable UUID piece, HttpServletRequest request, Shell shell, RedirectAttributes next) {
        return SignedInMember.only(clock.instant(), request, worker -> {
            if (!evidence.deletePhoto(worker, piece, shell)) {
                throw nothing();
            }
            return told(Notice.good(shell.text("me.evidence.deleted")), next);
        });
    }

    /** Back to what is kept, with something to say. */
    static ModelAndView told(Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + MyEvidence.HOME);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
