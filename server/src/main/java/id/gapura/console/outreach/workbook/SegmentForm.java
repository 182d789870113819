package id.gapura.console.outreach.workbook;

import id.gapura.adoption.Stage;
import id.gapura.console.FormPage;
import id.gapura.console.Typed;
import id.gapura.console.outreach.proposals.Seen;
import id.gapura.console.outreach.proposals.SegmentFindings;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is asked of a segment, and how the answers read. */
record SegmentForm(Typed typed, Shell shell) implements EntryForm {
    static final String PEOPLE = "people";
    static final String KNOWLEDGE = "knowledge";
    static final String ATTITUDE = "attitude";
    static final String BEHAVIOUR = "behaviour";
    static final String REASONS_FOR = "for";
    static final String REASONS_AGAINST = "against";
    static final List<String> WORDS = List.of(KNOWLEDGE, ATTITUDE, BEHAVIOUR, REASONS_FOR, REASONS_AGAINST);
    private static final int LONGEST = 1_000;

    /** What the stages of its people say, what they answered, and what they object; one point a line. */
    static Map<String, String> proposed(Adopters.Counted counted, SegmentFindings findings, Seen seen) {
        var shell = seen.shell();
        var proposed = new LinkedHashMap<String, String>();
        propose(ATTITUDE, findings.attitude(counted.segment(), seen), proposed);
        propose(REASONS_FOR, findings.reasonsFor(counted.segment(), seen), proposed);
        propose(REASONS_AGAINST, findings.reasonsAgainst(counted.segment(), seen), proposed);
        proposed.put(
                KNOWLEDGE,
                shell.text(
                        "workbook.segment.knowledge.proposed",
                        counted.prospects(),
                        counted.members() + counted.in(Stage.DISCONTINUANCE)));
        proposed.put(
                BEHAVIOUR,
                shell.text(
                        "workbook.segment.behaviour.proposed",
                        counted.in(Stage.DECISION),
                        counted.paying(),
                        counted.in(Stage.DISCONTINUANCE)));
        return proposed;
    }

    private static void propose(String name, List<String> lines, Map<String, String> proposed) {
        if (!lines.isEmpty()) {
            proposed.put(name, String.join("\n", lines));
        }
    }

    @Override
    public Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (!typed.get(PEOPLE).matches("\\d{0,7}")) {
            faults.put(PEOPLE, shell.text("workbook.segment.people.fault"));
        }
        WORDS.stream()
                .filter(name -> typed.get(name).length() > LONGEST)
                .forEach(name -> faults.put(name, shell.text("workbook.long", LONGEST)));
        return faults;
    }

    @Override
    public Map<String, String> written() {
        var written = new LinkedHashMap<String, String>();
        written.put(PEOPLE, typed.get(PEOPLE));
        WORDS.forEach(name -> written.put(name, typed.get(name)));
        return written;
    }

    @Override
    public List<Field> fields(Map<String, String> faults) {
        return FormPage.filled(
                List.of(
                        Field.number(PEOPLE, shell.text("workbook.segment.people"))
                                .hint(shell.text("workbook.segment.people.hint")),
                        Field.textarea(KNOWLEDGE, shell.text("workbook.segment.knowledge"))
                                .hint(shell.text("workbook.segment.knowledge.hint")),
                        Field.textarea(ATTITUDE, shell.text("workbook.segment.attitude"))
                                .hint(shell.text("workbook.segment.attitude.hint")),
                        Field.textarea(BEHAVIOUR, shell.text("workbook.segment.behaviour"))
                                .hint(shell.text("workbook.segment.behaviour.hint")),
                        Field.textarea(REASONS_FOR, shell.text("workbook.segment.for"))
                                .hint(shell.text("workbook.segment.for.hint")),
                        Field.textarea(REASONS_AGAINST, shell.text("workbook.segment.against"))
                                .hint(shell.text("workbook.segment.against.hint"))),
                typed,
                faults);
    }
}
