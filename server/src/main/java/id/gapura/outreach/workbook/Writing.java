package id.gapura.outreach.workbook;

import id.gapura.outreach.workbook.Entry.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody writes under a topic.
 *
 * @param seen the version they looked at; 0 for none
 * @param fields none strikes the topic out
 */
public record Writing(UUID campaignId, Topic topic, int seen, Map<String, Wording> fields) {
    /** Everything that was typed, beside what was proposed; what was not typed is not there. */
    public static Writing of(
            UUID campaignId, Topic topic, int seen, Map<String, String> proposed, Map<String, String> written) {
        var fields = new LinkedHashMap<String, Wording>();
        written.forEach((name, words) -> fields.put(name, new Wording(proposed.getOrDefault(name, ""), words)));
        return new Writing(campaignId, topic, seen, fields);
    }

    public static Writing strikingOut(UUID campaignId, Topic topic, int seen) {
        return new Writing(campaignId, topic, seen, Map.of());
    }
}
