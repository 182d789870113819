package id.gapura.console.outreach.material;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Meanwhile;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Tongue;
import id.gapura.outreach.material.Material;
import id.gapura.outreach.material.Materials;
import id.gapura.outreach.material.Text;
import id.gapura.outreach.material.Text.Words;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The library of materials: to look at, to write, to let out. Texts belong to no place: they are the same everywhere. */
@Controller
final class MaterialPages {
    static final String HOME = OutreachTabs.MATERIALS;
    static final String ONE = HOME + "/{material}/{tongue:id|en|jv|su}";

    private final Materials materials;
    private final MaterialView view;
    private final Audit audit;
    private final Ids ids;

    MaterialPages(Materials materials, MaterialView view, Audit audit, Ids ids) {
        this.materials = materials;
        this.view = view;
        this.audit = audit;
        this.ids = ids;
    }

    static String address(String material, Tongue tongue) {
        return HOME + "/" + material + "/" + tongue.code();
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, @RequestParam(defaultValue = "") String activity, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        return new ModelAndView(
                "console/outreach/material/list", "page", view.list(readable(activity), officer, shell));
    }

    /** An id, or nothing: what is no id leads nowhere. */
    private static String readable(String activity) {
        return activity.matches("[0-9a-f-]{36}") ? activity : "";
    }

    /** A new one gets an id for its code; its first text is Indonesian. */
    @GetMapping(HOME + "/new")
    String begin(Officer officer) {
        officer.require(Action.MANAGE_OUTREACH);
        return "redirect:" + address(ids.next().toString(), Tongue.INDONESIAN) + "/edit";
    }

    @GetMapping(ONE)
    ModelAndView show(
            Officer officer,
            @PathVariable String material,
            @PathVariable String tongue,
            @RequestParam(defaultValue = "") String activity,
            Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        var known = materials.find(material).orElseThrow(MaterialPages::nothing);
        var text = latest(known, tongue).orElseThrow(MaterialPages::nothing);
        return new ModelAndView(
                "console/outreach/material/material",
                "page",
                view.one(known, text, readable(activity), officer, shell));
    }

    private static Optional<Text> latest(Material material, String tongue) {
        return Tongue.find(tongue)
                .flatMap(one -> Optional.ofNullable(material.texts().get(one)));
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The latest version, or an empty one to begin with; a code that nobody knows must be one of ours. */
    private Text seen(String material, String tongue) {
        var wanted = Tongue.find(tongue).orElseThrow(MaterialPages::nothing);
        var known = materials.find(material);
        if (known.isEmpty() && readable(material).isEmpty()) {
            throw nothing();
        }
        return known.flatMap(one -> latest(one, tongue))
                .orElseGet(() -> new Text(material, wanted, 0, new Words("", ""), Optional.empty()));
    }

    @GetMapping(ONE + "/edit")
    ModelAndView ask(Officer officer, @PathVariable String material, @PathVariable String tongue, Shell shell) {
        officer.require(Action.MANAGE_OUTREACH);
        var seen = seen(material, tongue);
        var form = new MaterialForm(MaterialForm.of(seen), materials, shell);
        return writing(seen, form, Map.of(), HttpStatus.OK, shell);
    }

    private ModelAndView writing(
            Text seen, MaterialForm form, Map<String, String> faults, HttpStatus status, Shell shell) {
        var answer =
                new ModelAndView("console/outreach/material/writing", "page", view.writing(seen, form, faults, shell));
        answer.setStatus(status);
        return answer;
    }

    /** Keeps what was written, or only reckons how it reads. */
    @PostMapping(ONE + "/edit")
    ModelAndView write(
            Officer officer,
            @PathVariable String material,
            @PathVariable String tongue,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_OUTREACH);
        var typed = new Typed(values);
        var now = seen(material, tongue);
        var seen = new Text(material, now.tongue(), typed.number(MaterialView.VERSION), now.words(), now.told());
        var form = new MaterialForm(typed, materials, shell);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return writing(seen, form, faults, HttpStatus.UNPROCESSABLE_CONTENT, shell);
        }
        if (typed.get("act").equals("read")) {
            return writing(seen, form, faults, HttpStatus.OK, shell);
        }
        if (!materials.write(seen, form.words(), officer.login())) {
            return meanwhile(seen(material, tongue), form, shell);
        }
        audit.record(officer.login(), "material.written", material, tongue);
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("material.kept")));
        return new ModelAndView("redirect:" + address(material, now.tongue()));
    }

    private ModelAndView meanwhile(Text now, MaterialForm form, Shell shell) {
        var kept = new MaterialForm(MaterialForm.of(now), materials, shell);
        return Meanwhile.conflict(
                writing(now, form, Map.of(), HttpStatus.OK, shell),
                Meanwhile.facts(form.fields(Map.of()), kept.fields(Map.of()), shell));
    }

    @PostMapping(ONE + "/release")
    ModelAndView release(
            Officer officer,
            @PathVariable String material,
            @PathVariable String tongue,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_OUTREACH);
        var now = seen(material, tongue);
        var seen = new Text(
                material, now.tongue(), new Typed(values).number(MaterialView.VERSION), now.words(), now.told());
        boolean isOut = materials.release(seen, officer.login());
        if (isOut) {
            audit.record(officer.login(), "material.released", material, tongue + " " + seen.version());
        }
        next.addFlashAttribute(
                Notice.FLASH,
                isOut
                        ? Notice.good(shell.text("material.released"))
                        : Notice.bad(shell.text("material.release.refused")));
        return new ModelAndView("redirect:" + address(material, now.tongue()));
    }
}
