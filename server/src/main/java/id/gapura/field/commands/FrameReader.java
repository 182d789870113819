package id.gapura.field.commands;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads frames off a stream that may be cut anywhere: those before the cut are whole. */
final class FrameReader {
    /** The longest line, and the most bytes after it. */
    static final int MOST = 64 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final InputStream in;
    private final byte[] line = new byte[MOST];

    FrameReader(InputStream in) {
        this.in = in;
    }

    /** What came is no frame. */
    static final class MalformedException extends IOException {
        private static final long serialVersionUID = 1L;

        private MalformedException(String why) {
            super(why);
        }
    }

    /**
     * The next frame; empty at the end of the stream.
     *
     * @throws EOFException if the stream was cut within it
     * @throws MalformedException if it is no JSON, or too long
     */
    Optional<Frame> next() throws IOException {
        int length = line();
        if (length == 0) {
            return Optional.empty();
        }
        try {
            var head = JSON.readTree(new String(line, 0, length, StandardCharsets.UTF_8));
            return Optional.of(new Frame(head, bytes(head.path("bytes").asLong(0))));
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

    private byte[] bytes(long count) throws IOException {
        if (count < 0 || count > MOST) {
            throw new MalformedException("no more than " + MOST + " bytes follow a line");
        }
        var bytes = in.readNBytes((int) count);
        if (bytes.length < count) {
            throw new EOFException();
        }
        return bytes;
    }
}
