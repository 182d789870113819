package id.gapura.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.kernel.Jakarta;
import id.gapura.partner.platform.ApiKey;
import id.gapura.partner.platform.RequestSignature;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A platform on one kept-alive connection: signs its requests and posts them; as thin as a client can be. */
final class HttpPayer implements AutoCloseable {
    private static final InstantSource CLOCK = InstantSource.system();

    private final ApiKey key;
    private final Socket socket;
    private final InputStream in;
    private long serial;

    HttpPayer(int port, ApiKey key) {
        this.key = key;
        try {
            this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
            this.socket.setTcpNoDelay(true);
            this.in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who pays how much. */
    record Payment(String payer, long amount) {}

    /** A request as it goes over the line, and in how many places its answer must say that a payment is posted. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Prepared(byte[] bytes, int payments) {}

    /** One payment as a request of its own, several as a batch. */
    Prepared prepare(List<Payment> payments) {
        var now = CLOCK.instant().atZone(Jakarta.ZONE).toOffsetDateTime().toString();
        var list = payments.stream().map(payment -> json(payment, now)).collect(Collectors.joining(","));
        boolean isOne = payments.size() == 1;
        var path = isOne ? "/api/v1/payments" : "/api/v1/payments/batch";
        var body = (isOne ? list : "{\"payments\":[" + list + "]}").getBytes(UTF_8);
        var signature = new RequestSignature("POST", path, now).of(body, key.secret());
        var head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Api-Key: "
                + key.id() + "\r\nX-Timestamp: " + now + "\r\nX-Signature: " + signature + "\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        var bytes = new byte[head.length() + body.length];
        System.arraycopy(head.getBytes(ISO_8859_1), 0, bytes, 0, head.length());
        System.arraycopy(body, 0, bytes, head.length(), body.length);
        return new Prepared(bytes, payments.size());
    }

    private String json(Payment payment, String now) {
        return "{\"externalId\":\"" + ++serial + "\",\"payer\":\"" + payment.payer() + "\",\"amount\":"
                + payment.amount() + ",\"paidAt\":\"" + now + "\"}";
    }

    /** Sends a request and reads its answer to the end; every payment must be posted. */
    void send(Prepared prepared) {
        try {
            socket.getOutputStream().write(prepared.bytes);
            var status = line();
            int length = 0;
            for (var header = line(); !header.isEmpty(); header = line()) {
                if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            var body = new String(in.readNBytes(length), UTF_8);
            if (!status.contains(" 200") || body.split("\"status\":\"posted\"", -1).length - 1 != prepared.payments) {
                throw new IllegalStateException("answered " + status + " " + body);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line() throws IOException {
        var text = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server hung up");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
