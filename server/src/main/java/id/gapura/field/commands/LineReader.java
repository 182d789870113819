package id.gapura.field.commands;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines of JSON off a stream that may be cut anywhere: those before the cut are whole. */
final class LineReader {
    private static final int MOST = 64 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final InputStream in;
    private final byte[] line = new byte[MOST];

    LineReader(InputStream in) {
        this.in = in;
    }

    /** What came is no line of JSON. */
    static final class MalformedException extends IOException {
        private static final long serialVersionUID = 1L;

        private MalformedException(String why) {
            super(why);
        }
    }

    /**
     * The next line; empty at the end of the stream.
     *
     * @throws EOFException if the stream was cut within it
     * @throws MalformedException if it is no JSON, or too long
     */
    Optional<JsonNode> next() throws IOException {
        int length = line();
        if (length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(new String(line, 0, length, StandardCharsets.UTF_8)));
        } catch (JacksonException none) {
            throw new MalformedException("a line is no JSON");
        }
    }

    /** Fills the line and says how long it is; 0 at the end of the stream. */
    private int line() throws IOException {
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                if (length > 0) {
                    throw new EOFException();
                }
                return 0;
            }
            if (length == MOST) {
                throw new MalformedException("a line is longer than " + MOST + " bytes");
            }
            line[length++] = (byte) next;
        }
        return length;
    }
}
