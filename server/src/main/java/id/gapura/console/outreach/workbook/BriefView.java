package id.gapura.console.outreach.workbook;

import id.gapura.console.outreach.ActivityForm;
import id.gapura.console.outreach.proposals.Proposals;
import id.gapura.console.outreach.proposals.Seen;
import id.gapura.kernel.Rupiah;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what a team needs of a workbook on paper: what people wrote, and what is proposed only where nobody did. */
record BriefView(
        Workbook workbook,
        Activities activities,
        Proposals proposals,
        Adopters adopters,
        PlanView plan,
        Places places) {
    Brief brief(Seen seen) {
        var shell = seen.shell();
        var campaign = seen.campaign().plan();
        var holds = workbook.of(seen.campaign().id());
        var lines = PlanView.lines(holds, seen);
        var blocks = new ArrayList<Block>();
        words(Part.OBJECTIVE, holds, seen).ifPresent(blocks::add);
        blocks.add(segments(WorkbookView.segments(holds, seen), seen));
        blocks.add(plan(lines, seen));
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
                        new Brief.Figure(shell.text("outreach.cost.planned"), cost(lines, shell))),
                blocks,
                shell.text(
                        "workbook.brief.printed",
                        shell.format().date(seen.today()),
                        seen.officer().login()));
    }

    private static String cost(List<Entry> lines, Shell shell) {
        long cost = lines.stream()
                .mapToLong(one -> PlanView.number(one.written(ActivityForm.COST)))
                .sum();
        return shell.format().rupiah(Rupiah.of(cost));
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

    /** Each with its code once it is an activity, so that it can be written on a board. */
    private Block plan(List<Entry> lines, Seen seen) {
        var shell = seen.shell();
        var codes = codes(seen.campaign().id());
        return new Block.Grid(
                shell.text("workbook.plan.lines"),
                List.of(
                        new Column(shell.text("outreach.title.ask"), 5, false),
                        new Column(shell.text("outreach.day"), 3, false),
                        new Column(shell.text("outreach.venue"), 4, false),
                        new Column(shell.text("outreach.communicator"), 3, false),
                        new Column(shell.text("outreach.cost"), 3, true),
                        new Column(shell.text("workbook.line.wanted.short"), 2, true),
                        new Column(shell.text("workbook.line.code"), 2, false)),
                lines.stream()
                        .map(one -> List.of(
                                one.written(ActivityForm.TITLE),
                                PlanView.shown(one, ActivityForm.DAY, shell) + ", " + one.written(ActivityForm.START),
                                plan.where(one),
                                one.written(ActivityForm.COMMUNICATOR),
                                PlanView.shown(one, ActivityForm.COST, shell),
                                PlanView.shown(one, LineForm.WANTED, shell),
                                codes.getOrDefault(one.topic(), "–")))
                        .toList(),
                shell.text("workbook.plan.none"));
    }

    private Map<Topic, String> codes(UUID campaign) {
        var made = workbook.activities(campaign);
        var known = activities.list(made.values());
        var codes = new HashMap<Topic, String>();
        made.forEach((topic, id) -> Optional.ofNullable(known.get(id))
                .map(Activity::words)
                .ifPresent(words -> codes.put(topic, words.spoken().orElse(words.code()))));
        return codes;
    }
}
