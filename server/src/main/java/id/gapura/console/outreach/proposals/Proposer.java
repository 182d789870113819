package id.gapura.console.outreach.proposals;

import id.gapura.outreach.workbook.Topic.Part;
import java.util.List;

/** Knows something that helps to plan a campaign. Capabilities register theirs as beans. */
public interface Proposer {
    /** Where its lines stand among the others'; tens leave room between. */
    int place();

    /** Sentences for a part, in the words of who asks; none where it knows nothing of that part. */
    List<String> lines(Part part, Seen seen);
}
