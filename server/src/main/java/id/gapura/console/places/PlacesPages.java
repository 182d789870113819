package id.gapura.console.places;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.places.Branch;
import id.gapura.places.Places;
import id.gapura.places.Places.RegionImport;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Browsing regions and branches, and loading districts and villages from a file. */
@Controller
final class PlacesPages {
    private static final String FILE = "file";

    private final Places places;
    private final Audit audit;

    PlacesPages(Places places, Audit audit) {
        this.places = places;
        this.audit = audit;
    }

    @GetMapping("/console/places")
    ModelAndView show(Officer officer, @RequestParam(defaultValue = "") String at, Shell shell) {
        officer.require(Action.MANAGE_PLACES);
        var region = RegionCode.find(at).orElse(RegionCode.NATION);
        var file = Field.file(FILE, shell.text("places.file"), ".csv,.xlsx")
                .hint(shell.text("places.file.hint"))
                .required();
        var page = new PlacesPage(counts(shell), path(region), regions(region, shell), branches(shell), file);
        return new ModelAndView("console/places/places", "page", page);
    }

    private List<Stat> counts(Shell shell) {
        return List.of(
                count(RegionLevel.PROVINCE, shell.text("places.provinces"), shell),
                count(RegionLevel.REGENCY, shell.text("places.regencies"), shell),
                count(RegionLevel.DISTRICT, shell.text("places.districts"), shell),
                count(RegionLevel.VILLAGE, shell.text("places.villages"), shell));
    }

    private Stat count(RegionLevel level, String label, Shell shell) {
        return Stat.of(label, shell.format().number(places.count(level)), "");
    }

    private List<Link> path(RegionCode region) {
        var path = new ArrayList<Link>();
        path.add(Link.to("Indonesia", "/console/places"));
        places.path(region).forEach(above -> path.add(link(above)));
        var here = path.removeLast();
        path.add(Link.to(here.label(), ""));
        return path;
    }

    private static Link link(Region region) {
        return Link.to(region.name(), "/console/places?at=" + region.code().text());
    }

    private Table regions(RegionCode region, Shell shell) {
        var rows = places.children(region).stream()
                .map(child -> List.of(
                        Cell.link(child.name(), link(child).href()),
                        Cell.text(child.code().text())))
                .toList();
        return new Table(
                shell.text("places.regions"),
                Table.columns(shell.text("places.name"), shell.text("places.code")),
                rows,
                shell.text("places.regions.none"));
    }

    private Table branches(Shell shell) {
        var rows = places.branches().stream().map(branch -> row(branch, shell)).toList();
        return new Table(
                shell.text("places.branches"),
                Table.columns(shell.text("places.branch"), shell.text("places.code"), shell.text("places.serves")),
                rows,
                shell.text("places.branches.none"));
    }

    private List<Cell> row(Branch branch, Shell shell) {
        var serves = branch.regencies().stream().map(places::fullName).collect(Collectors.joining("; "));
        var name = branch.isDemo() ? branch.name() + " " + shell.text("places.demo") : branch.name();
        return List.of(
                Cell.link(name, "/console/places/branches/edit?code=" + branch.code()),
                Cell.text(branch.code()),
                Cell.text(serves));
    }

    @PostMapping("/console/places/regions")
    ModelAndView load(Officer officer, @RequestParam MultipartFile file, Shell shell, RedirectAttributes next)
            throws IOException {
        officer.require(Action.MANAGE_PLACES);
        var ended = loaded(file);
        if (ended instanceof RegionImport.Done(int districts, int villages)) {
            audit.record(officer.login(), "regions.loaded", "", "districts=" + districts + " villages=" + villages);
        }
        next.addFlashAttribute(Notice.FLASH, notice(ended, shell));
        return new ModelAndView("redirect:/console/places");
    }

    private RegionImport loaded(MultipartFile file) throws IOException {
        var copy = Files.createTempFile("gapura-regions", "");
        try {
            file.transferTo(copy);
            return places.importRegions(copy, Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        } finally {
            Files.delete(copy);
        }
    }

    private static Notice notice(RegionImport ended, Shell shell) {
        return switch (ended) {
            case RegionImport.Done(int districts, int villages) ->
                Notice.good(shell.text("places.loaded", districts, villages));
            case RegionImport.Refused(int line, var fault) ->
                Notice.bad(shell.text("places.refused", line)).withDetail(shell.text(key(fault)));
            case RegionImport.Unreadable(var why) ->
                Notice.bad(shell.text("places.unreadable"))
                        .withDetail(shell.language().of(why.indonesian(), why.english()));
        };
    }

    private static String key(Places.Fault fault) {
        return switch (fault) {
            case CODE_MALFORMED -> "places.fault.code";
            case NAME_MISSING -> "places.fault.name";
            case CODE_TWICE -> "places.fault.twice";
            case PARENT_UNKNOWN -> "places.fault.parent";
        };
    }
}
