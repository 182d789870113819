package id.gapura.console.outreach.workbook;

import id.gapura.adoption.Stage;
import id.gapura.console.outreach.proposals.Proposals;
import id.gapura.console.outreach.proposals.Seen;
import id.gapura.outreach.workbook.Entry;
import id.gapura.outreach.workbook.Topic;
import id.gapura.outreach.workbook.Topic.Part;
import id.gapura.outreach.workbook.Topic.Segment;
import id.gapura.outreach.workbook.Workbook;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out the environment, the target adopters and the mix of a campaign. */
record WorkbookView(Workbook workbook, Proposals proposals, Adopters adopters) {
    PartsPage parts(Topic.Stage stage, Seen seen, boolean mayWrite) {
        var holds = workbook.of(seen.campaign().id());
        return new PartsPage(
                Head.of(stage, seen, mayWrite),
                Part.of(stage).stream()
                        .map(part -> card(part, Optional.ofNullable(holds.get(part)), seen))
                        .toList());
    }

    private PartsPage.Card card(Part part, Optional<Entry> entry, Seen seen) {
        var shell = seen.shell();
        var proposed = proposals.of(part, seen);
        return new PartsPage.Card(
                shell.text("workbook.part." + part.code()),
                shell.text("workbook.part." + part.code() + ".question"),
                proposed,
                entry.map(one -> lines(one.written(PartForm.WORDS))).orElse(List.of()),
                entry.map(one -> Told.of(one, shell))
                        .orElseGet(() -> proposed.isEmpty() ? Told.nothing(shell) : Told.proposed(shell)),
                Head.entry(seen.campaign(), part));
    }

    /** The points of some words, one a line. */
    static List<String> lines(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    AdoptersPage adopters(Seen seen, boolean mayWrite) {
        var chosen = segments(workbook.of(seen.campaign().id()), seen);
        return new AdoptersPage(
                Head.of(Topic.Stage.ADOPTERS, seen, mayWrite),
                chosen.stream().map(one -> card(one, seen)).toList(),
                proposed(chosen, seen, mayWrite),
                mayWrite ? more(chosen, seen) : List.of());
    }

    /** The entries of segments that the officer sees. */
    static List<Entry> segments(Map<Topic, Entry> holds, Seen seen) {
        return holds.values().stream()
                .filter(one ->
                        one.topic() instanceof Segment segment && seen.officer().sees(segment.region()))
                .toList();
    }

    private AdoptersPage.Card card(Entry entry, Seen seen) {
        var shell = seen.shell();
        var segment = (Segment) entry.topic();
        return new AdoptersPage.Card(
                adopters.name(segment, seen),
                counts(adopters.of(segment, seen), entry, shell),
                SegmentForm.WORDS.stream()
                        .filter(name -> !entry.written(name).isEmpty())
                        .map(name -> Fact.of(shell.text("workbook.segment." + name), entry.written(name)))
                        .toList(),
                Told.of(entry, shell),
                Head.entry(seen.campaign(), segment));
    }

    private static List<Fact> counts(Adopters.Counted counted, Entry entry, Shell shell) {
        var facts = new ArrayList<Fact>();
        if (!entry.written(SegmentForm.PEOPLE).isEmpty()) {
            facts.add(count("workbook.segment.people", Long.parseLong(entry.written(SegmentForm.PEOPLE)), shell));
        }
        facts.add(count("workbook.segment.prospects", counted.prospects(), shell));
        facts.add(count("workbook.segment.members", counted.members(), shell));
        facts.add(count("workbook.segment.paying", counted.paying(), shell));
        facts.add(count("workbook.segment.stopped", counted.in(Stage.DISCONTINUANCE), shell));
        return facts;
    }

    private static Fact count(String textKey, long people, Shell shell) {
        return Fact.of(shell.text(textKey), shell.format().number(people));
    }

    private Table proposed(List<Entry> chosen, Seen seen, boolean mayWrite) {
        var shell = seen.shell();
        return new Table(
                shell.text("workbook.adopters.proposed"),
                List.of(
                        Table.words(shell.text("outreach.segment")),
                        Table.amount(shell.text("workbook.segment.unprotected")),
                        Table.amount(shell.text("workbook.segment.prospects")),
                        Table.amount(shell.text("workbook.segment.members")),
                        Table.amount(shell.text("workbook.segment.stopped"))),
                adopters.proposed(seen).stream()
                        .filter(one ->
                                chosen.stream().noneMatch(entry -> entry.topic().equals(one.segment())))
                        .map(one -> row(one, seen, mayWrite))
                        .toList(),
                shell.text("workbook.adopters.none"));
    }

    private List<Cell> row(Adopters.Counted one, Seen seen, boolean mayWrite) {
        var format = seen.shell().format();
        var name = adopters.name(one.segment(), seen);
        return List.of(
                mayWrite ? Cell.link(name, Head.entry(seen.campaign(), one.segment())) : Cell.text(name),
                Cell.amount(format.number(one.unprotected())),
                Cell.amount(format.number(one.prospects())),
                Cell.amount(format.number(one.members())),
                Cell.amount(format.number(one.in(Stage.DISCONTINUANCE))));
    }

    /** Livelihoods of the first place that are not chosen yet: people know of some who are in no register. */
    private static List<Link> more(List<Entry> chosen, Seen seen) {
        var place = seen.places().getFirst();
        return Arrays.stream(Livelihood.values())
                .map(work -> new Segment(place, work))
                .filter(segment -> chosen.stream().noneMatch(one -> one.topic().equals(segment)))
                .map(segment -> Link.to(
                        seen.shell().text("livelihood." + segment.livelihood().code()),
                        Head.entry(seen.campaign(), segment)))
                .toList();
    }
}
