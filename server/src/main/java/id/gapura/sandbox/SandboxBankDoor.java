package id.gapura.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.gapura.partner.snap.standard.Fields;
import id.gapura.partner.snap.standard.Signatures;
import id.gapura.partner.snap.standard.SnapAmount;
import id.gapura.partner.snap.standard.SnapOperation;
import id.gapura.partner.snap.standard.SnapRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.node.JsonNodeFactory;

/** The bank's web address on this machine: a form that pays a virtual account, and the status service Gapura asks. */
public final class SandboxBankDoor implements AutoCloseable {
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
        var visit = new Visit(exchange);
        var page = new SandboxBankPage(visit.language(), bank.identity().serviceId());
        if (!visit.path().equals("/")) {
            visit.page(404, page.empty());
        } else if (visit.method().equals("POST")) {
            visit.page(200, answered(page, visit.typed()));
        } else {
            visit.page(200, page.empty());
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

    private void status(HttpExchange exchange) throws IOException {
        var visit = new Visit(exchange);
        var headers = new HashMap<String, String>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        var request = new SnapRequest(visit.method(), visit.path(), headers, visit.body());
        boolean isGapura = Signatures.isRsa(
                bank.identity().gapuraKey(), Signatures.asymmetric(request), request.header(SnapRequest.SIGNATURE));
        if (!isGapura) {
            visit.json(401, code("4012600", "Unauthorized. [Signature]"));
            return;
        }
        var found = Fields.of(request.body())
                .map(fields -> fields.mandatory("paymentRequestId", 128))
                .flatMap(bank::find);
        if (found.isEmpty()) {
            visit.json(404, code("4042601", "Transaction Not Found"));
        } else {
            visit.json(200, standing(found.get()));
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

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
