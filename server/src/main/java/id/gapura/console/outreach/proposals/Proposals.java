package id.gapura.console.outreach.proposals;

import id.gapura.outreach.workbook.Topic.Part;
import java.util.Comparator;
import java.util.List;

/** What all proposers together know of a part. */
public final class Proposals {
    private final List<Proposer> proposers;

    Proposals(List<Proposer> proposers) {
        this.proposers = proposers.stream()
                .sorted(Comparator.comparingInt(Proposer::place))
                .toList();
    }

    public List<String> of(Part part, Seen seen) {
        return proposers.stream().flatMap(one -> one.lines(part, seen).stream()).toList();
    }
}
