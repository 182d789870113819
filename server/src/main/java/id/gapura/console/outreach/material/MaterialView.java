package id.gapura.console.outreach.material;

import id.gapura.accounts.Action;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.kernel.Tongue;
import id.gapura.outreach.material.Material;
import id.gapura.outreach.material.Materials;
import id.gapura.outreach.material.Readability;
import id.gapura.outreach.material.Text;
import id.gapura.outreach.material.Text.Words;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows materials. */
record MaterialView(Materials materials, PublicAddress address) {
    private static final String NONE = "–";
    private static final int HARDEST = 2;
    static final String VERSION = "version";

    MaterialsPage list(String activity, Officer officer, Shell shell) {
        var query = activity.isEmpty() ? "" : "?activity=" + activity;
        return new MaterialsPage(
                OutreachTabs.of(shell),
                new Table(
                        shell.text("material.title"),
                        Table.columns(
                                shell.text("material.name"),
                                shell.text("material.reading"),
                                shell.text("material.tongues"),
                                shell.text("outreach.state")),
                        materials.all().stream()
                                .map(one -> row(one, query, shell))
                                .toList(),
                        shell.text("material.none")),
                activity,
                officer.may(Action.MANAGE_OUTREACH));
    }

    private List<Cell> row(Material one, String query, Shell shell) {
        var earliest =
                one.texts().entrySet().stream().min(Map.Entry.comparingByKey()).orElseThrow();
        var first = earliest.getKey();
        var text = earliest.getValue();
        boolean isOut = one.texts().values().stream().allMatch(Text::isReleased);
        return List.of(
                Cell.link(text.words().title(), MaterialPages.address(one.code(), first) + query),
                materials
                        .readability(text.words(), first)
                        .map(reading -> reading(reading, shell))
                        .orElseGet(() -> Cell.text(NONE)),
                Cell.text(one.texts().keySet().stream()
                        .sorted()
                        .map(tongue -> tongue.ownName())
                        .collect(Collectors.joining(", "))),
                isOut
                        ? Cell.mark(Tone.GOOD, shell.text("material.out"))
                        : Cell.mark(Tone.WARNING, shell.text("material.waiting")));
    }

    private static Cell reading(Readability reading, Shell shell) {
        var tone = switch (reading.level()) {
            case EASY -> Tone.GOOD;
            case FAIR -> Tone.INFO;
            case HARD -> Tone.WARNING;
        };
        return Cell.mark(
                tone,
                shell.text(
                        "material.score",
                        shell.text("material.level." + reading.level().code()),
                        reading.score()));
    }

    MaterialPage one(Material material, Text text, String activity, Officer officer, Shell shell) {
        var query = activity.isEmpty() ? "" : "?activity=" + activity;
        var words = materials.today(text);
        var released = Optional.ofNullable(material.released().get(text.tongue()));
        boolean mayManage = officer.may(Action.MANAGE_OUTREACH);
        boolean isOthers =
                text.told().filter(told -> !told.by().equals(officer.login())).isPresent();
        return new MaterialPage(
                words.title(),
                crumbs(words.title(), shell),
                tongues(material, query, mayManage),
                text.tongue().code(),
                words.paragraphs(),
                text.isReleased()
                        ? Cell.mark(Tone.GOOD, shell.text("material.out"))
                        : Cell.mark(Tone.WARNING, shell.text("material.waiting")),
                facts(text, released.isPresent(), shell),
                new MaterialPage.May(
                        MaterialPages.address(text.material(), text.tongue()),
                        released.map(_ ->
                                        MaterialPages.address(text.material(), text.tongue()) + "/leaflet.pdf" + query)
                                .orElse(""),
                        text.version(),
                        mayManage,
                        mayManage && isOthers && !text.isReleased()));
    }

    private List<Fact> facts(Text text, boolean isOut, Shell shell) {
        var facts = new ArrayList<Fact>();
        materials
                .readability(text.words(), text.tongue())
                .ifPresent(reading -> facts.addAll(readingFacts(reading, shell)));
        text.told()
                .ifPresentOrElse(
                        told -> facts.add(Fact.of(
                                shell.text("material.by"),
                                shell.text(
                                        "workbook.by", told.by(), shell.format().time(told.at()), text.version()))),
                        () -> facts.add(Fact.of(shell.text("material.by"), shell.text("material.by.program"))));
        text.told()
                .flatMap(Text.Told::releasedBy)
                .ifPresent(by -> facts.add(Fact.of(shell.text("material.releasedBy"), by)));
        if (isOut) {
            facts.add(new Fact(shell.text("material.share"), Cell.link(address.of(path(text)), path(text))));
        }
        return facts;
    }

    /** Where the public reads it. */
    static String path(Text text) {
        return "/materials/" + text.material() + "?in=" + text.tongue().code();
    }

    private static List<Fact> readingFacts(Readability reading, Shell shell) {
        return List.of(
                new Fact(shell.text("material.reading"), reading(reading, shell)),
                Fact.of(
                        shell.text("material.reading.why"),
                        shell.text(
                                "material.reading.counts",
                                reading.words(),
                                shell.format().tenths((double) reading.words() / Math.max(1, reading.sentences())),
                                shell.format().tenths((double) reading.syllables() / Math.max(1, reading.words())))));
    }

    /** Each language; one in which there is nothing yet, where somebody may write it. */
    private static List<Link> tongues(Material material, String query, boolean mayWrite) {
        return Arrays.stream(Tongue.values())
                .filter(tongue -> mayWrite || material.texts().containsKey(tongue))
                .map(tongue -> Link.to(
                        tongue.ownName(),
                        material.texts().containsKey(tongue)
                                ? MaterialPages.address(material.code(), tongue) + query
                                : MaterialPages.address(material.code(), tongue) + "/edit"))
                .toList();
    }

    private static List<Link> crumbs(String title, Shell shell) {
        return List.of(Link.to(shell.text("material.title"), MaterialPages.HOME), Link.to(title, ""));
    }

    WritingPage writing(Text seen, MaterialForm form, Map<String, String> faults, Shell shell) {
        var address = MaterialPages.address(seen.material(), seen.tongue());
        var title = seen.words().title().isEmpty()
                ? shell.text("material.new")
                : seen.words().title();
        var page = new FormPage(
                title,
                seen.tongue().ownName(),
                List.of(
                        Link.to(shell.text("material.title"), MaterialPages.HOME),
                        Link.to(
                                title,
                                seen.version() == 0 && seen.words().title().isEmpty() ? MaterialPages.HOME : address),
                        Link.to(shell.text("material.edit"), "")),
                new Sending(
                        address + "/edit",
                        shell.text("outreach.keep"),
                        Map.of(VERSION, Integer.toString(seen.version()))),
                form.fields(faults));
        return new WritingPage(
                page,
                materials
                        .readability(form.words(), seen.tongue())
                        .filter(reading -> reading.words() > 0)
                        .map(reading -> readingFacts(reading, shell))
                        .orElse(List.of()),
                seen.tongue() == Tongue.INDONESIAN ? hardest(form.words()) : List.of());
    }

    /** The paragraphs that read worst, unless they read well. */
    private List<String> hardest(Words words) {
        return materials.today(words, Tongue.INDONESIAN).paragraphs().stream()
                .filter(line -> Readability.of(line).level() != Readability.Level.EASY)
                .sorted(Comparator.comparingInt(line -> Readability.of(line).score()))
                .limit(HARDEST)
                .toList();
    }
}
