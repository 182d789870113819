package id.gapura.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Events as JSON text, and text as the bytes that db-scheduler stores: readable in the table, no Java serialisation. */
final class EventJson implements Serializer {
    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(Event event) {
        return mapper.writeValueAsString(event);
    }

    <E extends Event> E read(String text, Class<E> type) {
        return mapper.readValue(text, type);
    }

    @Override
    public byte[] serialize(Object data) {
        return data instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : new byte[0];
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] bytes) {
        return type.cast(new String(bytes, StandardCharsets.UTF_8));
    }
}
