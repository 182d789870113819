package id.gapura.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.gapura.partner.platform.RequestSignature;
import id.gapura.sandbox.SandboxAggregator.Delivery;
import id.gapura.sandbox.SandboxAggregator.Ending;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** The aggregator's web address on this machine: what Gapura asks, and the page on which a person pays a charge. */
public final class SandboxAggregatorDoor implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CHARGES = "/v1/charges";
    private static final String PAY = "/pay/";

    private final SandboxAggregator aggregator;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private SandboxAggregatorDoor(SandboxAggregator aggregator, HttpServer server) {
        this.aggregator = aggregator;
        this.server = server;
    }

    /**
     * Opens it.
     *
     * @param port 0 takes a free one
     */
    public static SandboxAggregatorDoor open(SandboxAggregator aggregator, int port) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var door = new SandboxAggregatorDoor(aggregator, HttpServer.create(address, 0));
            door.server.setExecutor(door.threads);
            door.server.createContext("/", door::page);
            door.server.createContext(CHARGES, door::charges);
            door.server.start();
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox aggregator cannot listen on port " + port, e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Where people and Gapura reach it. */
    public String address() {
        return "http://localhost:" + port();
    }

    private void charges(HttpExchange exchange) throws IOException {
        var visit = new Visit(exchange);
        var body = visit.body();
        var signed = new RequestSignature(visit.method(), visit.path(), visit.header("X-Timestamp"));
        if (!aggregator.isGapura(signed, visit.header("X-Signature"), body.getBytes(UTF_8))) {
            visit.json(401, "{\"status\":\"signature-wrong\"}");
        } else if (visit.method().equals("POST")) {
            var order = aggregator.create(JSON.readTree(body), address());
            visit.json(201, aggregator.report(order).toString());
        } else {
            var order = aggregator.find(visit.path().substring(CHARGES.length() + 1));
            if (order.isPresent()) {
                visit.json(200, aggregator.report(order.get()).toString());
            } else {
                visit.json(404, "{\"status\":\"no-such-charge\"}");
            }
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        var visit = new Visit(exchange);
        var page = new SandboxAggregatorPage(visit.language());
        if (visit.path().startsWith(PAY)) {
            var order = aggregator.find(visit.path().substring(PAY.length()));
            if (order.isPresent()) {
                visit.page(200, charge(visit, page, order.get()));
                return;
            }
        }
        if (visit.method().equals("POST")) {
            aggregator.payNextEarly();
            visit.page(200, page.list(aggregator.waiting(), true));
        } else {
            visit.page(visit.path().equals("/") ? 200 : 404, page.list(aggregator.waiting(), false));
        }
    }

    /** A button says how a charge ends and how Gapura hears of it, such as {@code PAID-TWICE}. */
    private String charge(Visit visit, SandboxAggregatorPage page, SandboxAggregator.Order order) throws IOException {
        if (!visit.method().equals("POST")) {
            return page.charge(order);
        }
        var wanted = visit.typed().getOrDefault("do", "").split("-", 2);
        if (wanted.length != 2) {
            return page.charge(order);
        }
        var answers = aggregator.end(order.reference(), Ending.valueOf(wanted[0]), Delivery.valueOf(wanted[1]));
        return page.ended(order, answers);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
