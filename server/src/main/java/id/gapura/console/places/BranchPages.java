package id.gapura.console.places;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.places.Branch;
import id.gapura.places.Places;
import id.gapura.places.Places.BranchFault;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding, changing and removing branches. */
@Controller
final class BranchPages {
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String REGENCIES = "regencies";
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    private final Places places;
    private final Audit audit;

    BranchPages(Places places, Audit audit) {
        this.places = places;
        this.audit = audit;
    }

    @GetMapping("/console/places/branches/new")
    ModelAndView add(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_PLACES);
        return page("", Typed.NOTHING, Optional.empty(), shell);
    }

    @GetMapping("/console/places/branches/edit")
    ModelAndView edit(Officer officer, @RequestParam String code, Shell shell) {
        officer.require(Action.MANAGE_PLACES);
        var branch = find(code).orElseThrow(PeopleInScope::nobody);
        var regencies = branch.regencies().stream().map(RegionCode::text).collect(Collectors.joining(", "));
        var typed = new Typed(Map.of(CODE, branch.code(), NAME, branch.name(), REGENCIES, regencies));
        return page(branch.code(), typed, Optional.empty(), shell);
    }

    private Optional<Branch> find(String code) {
        return places.branches().stream()
                .filter(branch -> branch.code().equals(code))
                .findFirst();
    }

    @PostMapping("/console/places/branches")
    ModelAndView save(Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_PLACES);
        var typed = new Typed(values);
        var code = typed.get(CODE);
        audit.record(officer.login(), "branch.saved", code, "");
        var fault = branch(typed).flatMap(places::save).or(() -> unreadable(typed));
        if (fault.isPresent()) {
            return page(find(code).map(Branch::code).orElse(""), typed, fault, shell);
        }
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("branch.saved")));
        return new ModelAndView("redirect:/console/places");
    }

    /** Empty when a regency is no region code at all. */
    private Optional<Branch> branch(Typed typed) {
        var written = BETWEEN.splitAsStream(typed.get(REGENCIES))
                .filter(code -> !code.isEmpty())
                .toList();
        var regencies =
                written.stream().flatMap(code -> RegionCode.find(code).stream()).toList();
        boolean isDemo = find(typed.get(CODE)).filter(Branch::isDemo).isPresent();
        return regencies.size() == written.size()
                ? Optional.of(new Branch(typed.get(CODE), typed.get(NAME), regencies, isDemo))
                : Optional.empty();
    }

    private Optional<BranchFault> unreadable(Typed typed) {
        return branch(typed).isEmpty() ? Optional.of(BranchFault.REGENCY_UNKNOWN) : Optional.empty();
    }

    @PostMapping("/console/places/branches/removal")
    ModelAndView remove(Officer officer, @RequestParam String code, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_PLACES);
        audit.record(officer.login(), "branch.removed", code, "");
        places.removeBranch(code);
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("branch.removed")));
        return new ModelAndView("redirect:/console/places");
    }

    private static ModelAndView page(String known, Typed typed, Optional<BranchFault> fault, Shell shell) {
        var fields = List.of(
                Field.text(CODE, shell.text("branch.code"))
                        .value(typed.get(CODE))
                        .required()
                        .error(fault(fault, BranchFault.CODE_MISSING, shell.text("branch.code.missing"))),
                Field.text(NAME, shell.text("branch.name"))
                        .value(typed.get(NAME))
                        .required()
                        .error(fault(fault, BranchFault.NAME_MISSING, shell.text("branch.name.missing"))),
                Field.text(REGENCIES, shell.text("branch.regencies"))
                        .value(typed.get(REGENCIES))
                        .hint(shell.text("branch.regencies.hint"))
                        .required()
                        .error(fault(fault, BranchFault.REGENCY_UNKNOWN, shell.text("branch.regencies.unknown"))));
        return new ModelAndView("console/places/branch", "page", new BranchPage(known, fields));
    }

    private static String fault(Optional<BranchFault> found, BranchFault asked, String words) {
        return found.filter(asked::equals).isPresent() ? words : "";
    }
}
