package id.gapura.console.outreach.proposals;

import id.gapura.outreach.workbook.Topic.Segment;
import java.util.List;

/** What is known of the people of a segment besides how far they have come: what they think, what moves them and what not. */
public final class SegmentFindings {
    private final SurveyProposer surveys;
    private final ObjectionProposer objections;

    SegmentFindings(SurveyProposer surveys, ObjectionProposer objections) {
        this.surveys = surveys;
        this.objections = objections;
    }

    /** What they said in the latest survey that enough of them answered. */
    public List<String> attitude(Segment segment, Seen seen) {
        return surveys.attitude(segment, seen);
    }

    /** Replies after which people of their place went on. */
    public List<String> reasonsFor(Segment segment, Seen seen) {
        return objections.convincing(segment.region(), seen);
    }

    /** What people of their place say against it most often. */
    public List<String> reasonsAgainst(Segment segment, Seen seen) {
        return objections.against(segment.region(), seen);
    }
}
