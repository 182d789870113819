package id.gapura.console.outreach.workbook;

import id.gapura.screen.Field;
import java.util.List;
import java.util.Map;

/** What is asked under a topic of a workbook. */
sealed interface EntryForm permits PartForm, SegmentForm, LineForm {
    /** What is wrong, by field. */
    Map<String, String> faults();

    /** What is kept, by field; the same fields whatever was typed. */
    Map<String, String> written();

    /** The questions with what was typed. */
    List<Field> fields(Map<String, String> faults);
}
