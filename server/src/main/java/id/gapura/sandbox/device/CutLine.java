package id.gapura.sandbox.device;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Asks over HTTP, on a line that may be cut at any byte. */
final class CutLine {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final String HEAD_END = "\r\n\r\n";

    private final URI address;

    CutLine(URI address) {
        this.address = address;
    }

    /**
     * What came of an answer.
     *
     * @param status 0 if not even that came
     * @param body as far as it came
     */
    record Answer(int status, String body) {
        private static Answer of(String text) {
            int end = text.indexOf(HEAD_END);
            return end < 0 || text.length() < "HTTP/1.1 200".length()
                    ? new Answer(0, "")
                    : new Answer(Integer.parseInt(text.substring(9, 12)), text.substring(end + HEAD_END.length()));
        }
    }

    /** HTTP 1.0: the answer comes in one piece and ends with the connection. */
    Answer post(String path, String headers, byte[] body, Cut cut) throws IOException {
        var head = "POST " + path + " HTTP/1.0\r\nHost: " + address.getHost() + "\r\n" + headers + "Content-Length: "
                + body.length + HEAD_END;
        var request = new ByteArrayOutputStream();
        request.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        request.writeBytes(body);
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.toByteArray(), 0, Math.min(cut.sent(), request.size()));
            if (cut.sent() < request.size()) {
                // As when the network goes: the connection is reset, not ended.
                socket.setSoLinger(true, 0);
                return new Answer(0, "");
            }
            var answer = socket.getInputStream().readNBytes(cut.heard());
            return Answer.of(new String(answer, StandardCharsets.UTF_8));
        }
    }
}
