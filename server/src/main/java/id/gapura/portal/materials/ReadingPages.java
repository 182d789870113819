package id.gapura.portal.materials;

import id.gapura.kernel.Tongue;
import id.gapura.outreach.material.Material;
import id.gapura.outreach.material.Materials;
import id.gapura.outreach.material.Text;
import id.gapura.screen.Link;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Shell;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Materials for everybody, with the figures of today's law. */
@Controller
final class ReadingPages {
    private static final String HOME = "/materials";

    private static final String WHATSAPP = "https://wa.me/?text=";

    private final Materials materials;
    private final PublicAddress address;

    ReadingPages(Materials materials, PublicAddress address) {
        this.materials = materials;
        this.address = address;
    }

    @GetMapping(HOME)
    ModelAndView list(Shell shell) {
        var tongue = own(shell);
        return new ModelAndView(
                "portal/materials/list",
                "page",
                new ReadingList(materials.all().stream()
                        .flatMap(one -> one.read(tongue).stream())
                        .map(text -> Link.to(text.words().title(), address(text.material(), text.tongue())))
                        .toList()));
    }

    /** The language of the pages around it. */
    private static Tongue own(Shell shell) {
        return Tongue.find(shell.language().code()).orElse(Tongue.INDONESIAN);
    }

    private static String address(String material, Tongue tongue) {
        return HOME + "/" + material + "?in=" + tongue.code();
    }

    /** In the language asked for, or else in that of the pages around it, or in one it exists in. */
    @GetMapping(HOME + "/{material}")
    ModelAndView read(@PathVariable String material, @RequestParam(defaultValue = "") String in, Shell shell) {
        var known = materials.find(material).orElseThrow(ReadingPages::nothing);
        var text = known.read(Tongue.find(in).orElseGet(() -> own(shell))).orElseThrow(ReadingPages::nothing);
        return new ModelAndView("portal/materials/reading", "page", reading(known, text));
    }

    private Reading reading(Material material, Text text) {
        var words = materials.today(text);
        return new Reading(
                words.title(),
                text.tongue().code(),
                words.paragraphs(),
                share(text, words.title()),
                material.tongues().stream()
                        .filter(tongue -> tongue != text.tongue())
                        .map(tongue -> Link.to(tongue.ownName(), address(material.code(), tongue)))
                        .toList());
    }

    private String share(Text text, String title) {
        var words = title + " " + address.of(address(text.material(), text.tongue()));
        return WHATSAPP + UriUtils.encode(words, StandardCharsets.UTF_8);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
