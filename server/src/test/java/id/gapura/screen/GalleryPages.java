package id.gapura.screen;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the gallery, with sample data. */
@Controller
@Profile("gallery")
final class GalleryPages {
    private final AtomicLong rows = new AtomicLong();

    @GetMapping("/console")
    ModelAndView home(Shell shell) {
        return new ModelAndView("gallery/home", "page", new GallerySamples(shell));
    }

    @GetMapping("/console/components")
    ModelAndView components(Shell shell) {
        return new ModelAndView("gallery/components", "page", new GallerySamples(shell));
    }

    @GetMapping("/console/form")
    ModelAndView form(Shell shell) {
        return new ModelAndView("gallery/form", "page", new GallerySamples(shell));
    }

    @GetMapping("/console/sign-in")
    ModelAndView signIn(Shell shell) {
        return new ModelAndView("gallery/signIn", "page", new GallerySamples(shell));
    }

    @GetMapping("/")
    ModelAndView portal(Shell shell) {
        return new ModelAndView("gallery/portal", "page", new GallerySamples(shell));
    }

    /** Work that goes on by a thousand rows each time one looks. */
    @GetMapping("/console/work")
    ModelAndView work() {
        long done = Math.min(3_000, rows.addAndGet(1_000));
        return new ModelAndView("gallery/work", "page", GallerySamples.work(done));
    }

    /** Work that never ends. */
    @GetMapping("/console/rolling")
    ModelAndView rolling() {
        return new ModelAndView("gallery/work", "page", GallerySamples.work(1_000));
    }

    @PostMapping("/console/form")
    ModelAndView send(@RequestParam String name, Shell shell, RedirectAttributes next) {
        next.addFlashAttribute(
                Notice.FLASH, Notice.good(shell.text("cover.active")).withDetail(name));
        return new ModelAndView("redirect:/console/form");
    }

    @PostMapping("/console/upload")
    ModelAndView upload(@RequestParam MultipartFile file) {
        return new ModelAndView("redirect:/console/form", "bytes", file.getSize());
    }

    @GetMapping("/broken")
    ModelAndView broken(@RequestParam(defaultValue = "the secret inside") String number) {
        return new ModelAndView("gallery/work", "page", GallerySamples.work(Long.parseLong(number)));
    }

    @GetMapping("/nowhere")
    ModelAndView nowhere() {
        return new ModelAndView("no/such/template");
    }
}
