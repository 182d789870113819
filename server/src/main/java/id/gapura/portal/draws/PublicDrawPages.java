package id.gapura.portal.draws;

import id.gapura.incentives.draws.Draw;
import id.gapura.incentives.draws.Draw.State;
import id.gapura.incentives.draws.Draws;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Draws for everybody: the list, one, its file, and whether a ticket is in it. */
@Controller
final class PublicDrawPages {
    private static final String ONE = DrawCheckPages.HOME + "/{draw}";
    private static final String TICKET = "ticket";

    private final Draws draws;
    private final PublicDrawView view;

    PublicDrawPages(Draws draws, PublicDrawView view) {
        this.draws = draws;
        this.view = view;
    }

    @GetMapping(DrawCheckPages.HOME)
    ModelAndView list(Shell shell) {
        return new ModelAndView("portal/draws/list", "page", view.list(shell));
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable UUID draw, Shell shell) {
        return page(published(draw), Optional.empty(), "", shell);
    }

    private Draw published(UUID id) {
        return draws.find(id)
                .filter(Draw::isPublished)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Draw draw, Optional<Notice> answer, String typed, Shell shell) {
        var field = Field.text(TICKET, shell.text("draws.ticket"))
                .hint(shell.text("draws.ticket.hint"))
                .value(typed)
                .autocomplete("off")
                .required();
        return new ModelAndView("portal/draws/draw", "page", view.one(draw, answer, field, shell));
    }

    @PostMapping(ONE)
    ModelAndView find(@PathVariable UUID draw, @RequestParam(defaultValue = "") String ticket, Shell shell) {
        var found = published(draw);
        var text = ticket.strip().toUpperCase(Locale.ROOT);
        var answer = draws.findTicket(draw, text)
                .map(one -> TicketWords.notice(found, one, shell))
                .orElseGet(() -> Notice.warning(shell.text("draws.ticket.unknown")));
        return page(found, Optional.of(answer), text, shell);
    }

    /** As it was fixed, with seed and winners once there are any. */
    @GetMapping(ONE + "/file")
    ResponseEntity<byte[]> file(@PathVariable UUID draw) {
        var found = published(draw);
        var list = draws.list(found);
        boolean isDrawn = found.state() == State.DRAWN;
        var text = isDrawn ? list.drawnFile(found.seed()) : list.file();
        var name = "gapura-draw-" + draw + (isDrawn ? "-drawn" : "") + ".txt";
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
