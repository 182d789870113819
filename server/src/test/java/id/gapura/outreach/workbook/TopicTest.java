package id.gapura.outreach.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.outreach.workbook.Entry.Origin;
import id.gapura.outreach.workbook.Entry.Wording;
import id.gapura.outreach.workbook.Topic.Line;
import id.gapura.outreach.workbook.Topic.Part;
import id.gapura.outreach.workbook.Topic.Segment;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTest {
    @Test
    void a_topic_is_found_again_by_its_code() {
        var segment = new Segment(RegionCode.of("36.04.19.2008"), Livelihood.DOMESTIC_WORKER);
        var line = new Line(UUID.fromString("0190f0a0-0000-7000-8000-000000000001"));

        assertThat(segment.code()).isEqualTo("segment~36.04.19.2008~domestic-worker");
        for (var topic : new Topic[] {segment, line, Part.BELIEFS}) {
            assertThat(Topic.find(topic.code())).contains(topic);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "weather",
                "line~none",
                "line",
                "segment~36.04",
                "segment~x~trader",
                "segment~36.04~astronaut",
                "known~more"
            })
    void what_is_no_topic_is_found_nowhere(String code) {
        assertThat(Topic.find(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10,10,AS_PROPOSED", "10,12,CHANGED", "10,'',CHANGED", "'',12,OWN", "'','',OWN"})
    void what_was_proposed_is_told_from_what_was_changed(String proposed, String written, Origin origin) {
        var entry = new Entry(Part.KNOWN, 1, Map.of("words", new Wording(proposed, written)), "siti", Instant.EPOCH);

        assertThat(entry.origin()).isEqualTo(origin);
    }
}
