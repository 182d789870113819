package id.gapura.console.outreach.workbook;

import id.gapura.console.Typed;
import id.gapura.console.outreach.ActivityForm;
import id.gapura.console.outreach.proposals.Proposals;
import id.gapura.console.outreach.proposals.Seen;
import id.gapura.console.outreach.proposals.SegmentFindings;
import id.gapura.outreach.workbook.Entry;
import id.gapura.outreach.workbook.Topic;
import id.gapura.outreach.workbook.Workbook;
import java.util.Map;
import java.util.Optional;

/** The form of each topic, and what is proposed for it. */
record EntryForms(
        Proposals proposals,
        Adopters adopters,
        SegmentFindings findings,
        PlanProposals plan,
        Workbook workbook,
        ActivityForm.Tools tools) {
    EntryForm of(Topic topic, Typed typed, Seen seen) {
        return switch (topic) {
            case Topic.Part part -> new PartForm(part, typed, seen.shell());
            case Topic.Segment _ -> new SegmentForm(typed, seen.shell());
            case Topic.Line _ -> line(typed, seen);
        };
    }

    LineForm line(Typed typed, Seen seen) {
        var activity = new ActivityForm(seen.campaign(), typed, tools, seen.officer(), seen.shell(), Optional.empty());
        return new LineForm(activity, typed, seen.shell());
    }

    LineForm line(Entry entry, Seen seen) {
        return line(new Typed(entry.written()), seen);
    }

    /** What is proposed for a topic. A line keeps what was proposed when it was taken. */
    Map<String, String> proposed(Topic topic, Optional<Entry> holds, Seen seen) {
        return switch (topic) {
            case Topic.Part part -> PartForm.proposed(proposals.of(part, seen));
            case Topic.Segment segment -> SegmentForm.proposed(adopters.of(segment, seen), findings, seen);
            case Topic.Line _ -> holds.map(Entry::proposed).orElseGet(() -> fresh(topic, seen));
        };
    }

    private Map<String, String> fresh(Topic line, Seen seen) {
        return plan.of(workbook.of(seen.campaign().id()), seen).stream()
                .filter(one -> one.line().equals(line))
                .findFirst()
                .map(PlanProposals.Proposed::fields)
                .orElse(Map.of());
    }
}
