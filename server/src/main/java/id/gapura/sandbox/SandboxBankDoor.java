package id.gapura.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.gapura.partner.snap.standard.Fields;
import id.gapura.partner.snap.standard.Signatures;
import id.gapura.partner.snap.standard.SnapAmount;
import id.gapura.partner.snap.standard.SnapOperation;
import id.gapura.partner.snap.standard.SnapRequest;
import id.gapura.screen.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.node.JsonNodeFactory;

/** The bank's web address on this machine: a form that pays a virtual account, and the status service Gapura asks. */
public final class SandboxBankDoor implements AutoCloseable {
    private static final int MOST_BYTES = 64 * 1024;

    private final SandboxBank bank;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private SandboxBankDoor(SandboxBank bank, HttpServer server) {
        this.bank = bank;
        this.server = server;
    }

    /**
     * Opens it.
     *
     * @param port 0 takes a free one
     */
    public static SandboxBankDoor open(SandboxBank bank, int port) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var door = new SandboxBankDoor(bank, HttpServer.create(address, 0));
            door.listen();
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox bank cannot listen on port " + port, e);
        }
    }

    private void listen() {
        server.setExecutor(threads);
        server.createContext("/", this::form);
        server.createContext(SnapOperation.STATUS.path(), this::status);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void form(HttpExchange exchange) throws IOException {
        var page = new SandboxBankPage(language(exchange), bank.identity().serviceId());
        if (!exchange.getRequestURI().getPath().equals("/")) {
            send(exchange, 404, "text/html; charset=utf-8", page.empty());
        } else if (exchange.getRequestMethod().equals("POST")) {
            send(exchange, 200, "text/html; charset=utf-8", answered(page, typed(exchange)));
        } else {
            send(exchange, 200, "text/html; charset=utf-8", page.empty());
        }
    }

    /** The first button asks, the second pays what is due. */
    private String answered(SandboxBankPage page, Map<String, String> typed) {
        var number = page.customerNo(typed.getOrDefault("va", ""));
        if (number.isEmpty()) {
            return page.unreadable(typed.getOrDefault("va", ""));
        }
        try {
            var asked = bank.inquire(number.get(), bank.number(18), Trick.NONE);
            return typed.containsKey("pay") && asked.status() == 200
                    ? page.paid(number.get(), bank.payWhatIsDue(number.get()).orElse(asked))
                    : page.asked(number.get(), asked);
        } catch (UncheckedIOException unreachable) {
            return page.unreachable(number.get());
        }
    }

    private static Map<String, String> typed(HttpExchange exchange) throws IOException {
        var typed = new HashMap<String, String>();
        for (var pair : body(exchange).split("&", -1)) {
            var parts = pair.split("=", 2);
            typed.put(parts[0], parts.length == 2 ? URLDecoder.decode(parts[1], UTF_8) : "");
        }
        return typed;
    }

    private static Language language(HttpExchange exchange) {
        var wanted = exchange.getRequestHeaders().getFirst("Accept-Language");
        return wanted != null && wanted.startsWith("en") ? Language.ENGLISH : Language.INDONESIAN;
    }

    private void status(HttpExchange exchange) throws IOException {
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        var request = new SnapRequest(
                exchange.getRequestMethod(), exchange.getRequestURI().getPath(), headers, body(exchange));
        boolean isGapura = Signatures.isRsa(
                bank.identity().gapuraKey(), Signatures.asymmetric(request), request.header(SnapRequest.SIGNATURE));
        if (!isGapura) {
            send(exchange, 401, "application/json", code("4012600", "Unauthorized. [Signature]"));
            return;
        }
        var found = Fields.of(request.body())
                .map(fields -> fields.mandatory("paymentRequestId", 128))
                .flatMap(bank::find);
        if (found.isEmpty()) {
            send(exchange, 404, "application/json", code("4042601", "Transaction Not Found"));
        } else {
            send(exchange, 200, "application/json", standing(found.get()));
        }
    }

    private String standing(SandboxBank.Order order) {
        var answer = JsonNodeFactory.instance
                .objectNode()
                .put("responseCode", "2002600")
                .put("responseMessage", "Successful");
        var data = bank.account(order.customerNo())
                .put("inquiryRequestId", order.requestId())
                .put("paymentRequestId", order.requestId())
                .put("paymentFlagStatus", order.standing().flag());
        data.putObject("paidAmount")
                .put("value", SnapAmount.write(order.amount()))
                .put("currency", SnapAmount.CURRENCY);
        answer.set("virtualAccountData", data);
        return answer.toString();
    }

    private static String code(String code, String message) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("responseCode", code)
                .put("responseMessage", message)
                .toString();
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readNBytes(MOST_BYTES), UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; form-action 'self'");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
