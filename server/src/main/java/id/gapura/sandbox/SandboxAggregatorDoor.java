package id.gapura.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.gapura.partner.platform.RequestSignature;
import id.gapura.sandbox.SandboxAggregator.Delivery;
import id.gapura.sandbox.SandboxAggregator.Ending;
import id.gapura.sandbox.SandboxMandates.Answer;
import id.gapura.sandbox.SandboxMandates.Purse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** The aggregator's web address on this machine: what Gapura asks, and the page on which a person pays a charge. */
public final class SandboxAggregatorDoor implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CHARGES = "/v1/charges";
    private static final String MANDATES = "/v1/mandates";
    private static final String PAY = "/pay/";
    private static final String MANDATE = "/mandate/";

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
            door.server.createContext(MANDATES, door::mandates);
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

    private void mandates(HttpExchange exchange) throws IOException {
        var visit = new Visit(exchange);
        var body = visit.body();
        var signed = new RequestSignature(visit.method(), visit.path(), visit.header("X-Timestamp"));
        if (!aggregator.isGapura(signed, visit.header("X-Signature"), body.getBytes(UTF_8))) {
            visit.json(401, "{\"status\":\"signature-wrong\"}");
            return;
        }
        var mandates = aggregator.mandates();
        var reference = visit.path().substring(Math.min(visit.path().length(), MANDATES.length() + 1));
        if (visit.method().equals("DELETE")) {
            mandates.answer(reference, Answer.NO_LONGER);
        }
        var mandate = visit.method().equals("POST")
                ? Optional.of(mandates.ask(JSON.readTree(body)))
                : mandates.find(reference);
        if (mandate.isPresent()) {
            visit.json(200, mandates.report(mandate.get(), address()).toString());
        } else {
            visit.json(404, "{\"status\":\"no-such-mandate\"}");
        }
    }

    /** Says yes or no to a mandate, or what its account holds, such as {@code ANSWER-YES} or {@code PURSE-EMPTY}. */
    private String mandate(Visit visit, SandboxAggregatorPage page, SandboxMandates.Mandate mandate)
            throws IOException {
        if (visit.method().equals("POST")) {
            var wanted = visit.typed().getOrDefault("do", "").split("-", 2);
            if (wanted[0].equals("ANSWER")) {
                aggregator.mandates().answer(mandate.reference(), Answer.valueOf(wanted[1]));
            } else if (wanted[0].equals("PURSE")) {
                aggregator.mandates().fill(mandate.reference(), Purse.valueOf(wanted[1]));
            }
        }
        return page.mandate(aggregator.mandates().find(mandate.reference()).orElseThrow());
    }

    private void page(HttpExchange exchange) throws IOException {
        var visit = new Visit(exchange);
        var page = new SandboxAggregatorPage(visit.language());
        if (visit.path().startsWith(MANDATE)) {
            var mandate = aggregator.mandates().find(visit.path().substring(MANDATE.length()));
            if (mandate.isPresent()) {
                visit.page(200, mandate(visit, page, mandate.get()));
                return;
            }
        }
        if (visit.path().startsWith(PAY)) {
            var order = aggregator.find(visit.path().substring(PAY.length()));
            if (order.isPresent()) {
                visit.page(200, charge(visit, page, order.get()));
                return;
            }
        }
        if (visit.method().equals("POST")) {
            aggregator.payNextEarly();
            visit.page(200, page.list(aggregator, true));
        } else {
            visit.page(visit.path().equals("/") ? 200 : 404, page.list(aggregator, false));
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
