package id.gapura.console.outreach.workbook;

import id.gapura.console.outreach.proposals.Proposals;
import id.gapura.console.outreach.proposals.Seen;
import id.gapura.outreach.workbook.Entry;
import id.gapura.outreach.workbook.Topic;
import id.gapura.outreach.workbook.Topic.Part;
import id.gapura.outreach.workbook.Topic.Segment;
import id.gapura.outreach.workbook.Workbook;
import id.gapura.places.Places;
import id.gapura.receipts.handout.Brief;
import id.gapura.receipts.handout.Brief.Block;
import id.gapura.receipts.handout.Brief.Column;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what a team needs of a workbook on paper: what people wrote, and what is proposed only where nobody did. */
record BriefView(
        Workbook workbook, PlanLines lines, Proposals proposals, Adopters adopters, PlanView plan, Places places) {
    private static final String NONE = "–";

    Brief brief(Seen seen) {
        var shell = seen.shell();
        var campaign = seen.campaign().plan();
        var holds = workbook.of(seen.campaign().id());
        var all = lines.of(seen);
        var blocks = new ArrayList<Block>();
        words(Part.OBJECTIVE, holds, seen).ifPresent(blocks::add);
        blocks.add(segments(WorkbookView.segments(holds, seen), seen));
        blocks.add(plan(all, seen));
        Stream.of(Part.PRODUCT, Part.PRICE, Part.PLACE, Part.BELIEFS, Part.PROMOTION, Part.ALLOCATION, Part.KNOWN)
                .forEach(part -> words(part, holds, seen).ifPresent(blocks::add));
        return new Brief(
                campaign.name(),
                campaign.places().stream().map(places::fullName).collect(Collectors.joining("; ")),
                List.of(
                        new Brief.Figure(
                                shell.text("outreach.term"),
                                shell.text(
                                        "outreach.when.days",
                                        shell.format().shortDate(campaign.from()),
                                        shell.format().shortDate(campaign.to()))),
                        new Brief.Figure(
                                shell.text("outreach.wanted"), shell.format().number(campaign.wanted())),
                        new Brief.Figure(
                                shell.text("outreach.budget"), shell.format().rupiah(campaign.budget())),
                        new Brief.Figure(
                                shell.text("outreach.cost.planned"),
                                shell.format().rupiah(PlanLines.cost(all)))),
                blocks,
                shell.text(
                        "workbook.brief.printed",
                        shell.format().date(seen.today()),
                        seen.officer().login()));
    }

    private Optional<Block> words(Part part, Map<Topic, Entry> holds, Seen seen) {
        var entry = Optional.ofNullable(holds.get(part));
        var words = entry.map(one -> WorkbookView.lines(one.written(PartForm.WORDS)))
                .orElseGet(() -> proposals.of(part, seen));
        var title = seen.shell().text("workbook.part." + part.code());
        var note = entry.isPresent() ? "" : seen.shell().text("workbook.origin.proposed");
        return words.isEmpty() ? Optional.empty() : Optional.of(new Block.Words(title, note, words));
    }

    private Block segments(List<Entry> entries, Seen seen) {
        var shell = seen.shell();
        return new Block.Grid(
                shell.text("outreach.segment"),
                List.of(
                        new Column(shell.text("workbook.segment"), 3, false),
                        new Column(shell.text("workbook.segment.unprotected"), 2, true),
                        new Column(shell.text("workbook.segment.for"), 4, false),
                        new Column(shell.text("workbook.segment.against"), 4, false)),
                entries.stream()
                        .map(one -> List.of(
                                adopters.name((Segment) one.topic(), seen),
                                shell.format()
                                        .number(adopters.of((Segment) one.topic(), seen)
                                                .unprotected()),
                                one.written(SegmentForm.REASONS_FOR),
                                one.written(SegmentForm.REASONS_AGAINST)))
                        .toList(),
                shell.text("workbook.adopters.empty"));
    }

    /** Each with its code once it is an activity, so that it can be written on a board; one that is called off says so. */
    private Block plan(List<PlanLine> all, Seen seen) {
        var shell = seen.shell();
        return new Block.Grid(
                shell.text("workbook.plan.lines"),
                List.of(
                        new Column(shell.text("outreach.title.ask"), 5, false),
                        new Column(shell.text("outreach.day"), 3, false),
                        new Column(shell.text("outreach.venue"), 4, false),
                        new Column(shell.text("outreach.communicator"), 3, false),
                        new Column(shell.text("outreach.cost"), 3, true),
                        new Column(shell.text("workbook.line.wanted.short"), 2, true),
                        new Column(shell.text("workbook.line.code"), 3, false)),
                all.stream()
                        .map(one -> List.of(
                                one.title(),
                                PlanView.day(one.day(), shell) + ", " + one.start(),
                                plan.where(one),
                                one.communicator(),
                                PlanView.cost(one, shell),
                                PlanView.number(one.wanted(), shell),
                                code(one, shell)))
                        .toList(),
                shell.text("workbook.plan.none"));
    }

    private static String code(PlanLine line, Shell shell) {
        return switch (line) {
            case PlanLine.Written _ -> NONE;
            case PlanLine.Made(var activity, var _) ->
                line.isOff()
                        ? shell.text("outreach.state.cancelled")
                        : activity.words().spoken().orElse(activity.words().code());
        };
    }
}
