package id.gapura.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.gapura.messaging.Channel;
import id.gapura.sandbox.PhoneScreens.Weather;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Executors;

/** The page that is a phone, at the web address of a network. */
public final class PhonePages {
    private final PhoneNetwork network;

    public PhonePages(PhoneNetwork network) {
        this.network = network;
    }

    /** Shows the phones of a network at a port, where it has no other web address. */
    public static void open(PhoneNetwork network, int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        new PhonePages(network).openAt(server);
        server.start();
    }

    public void openAt(HttpServer server) {
        server.createContext("/", this::page);
        server.createContext("/screen", this::screen);
        server.createContext("/phone.css", PhonePages::style);
    }

    private SandboxPhonePage phone(Visit visit) {
        return new SandboxPhonePage(network.channels(), visit.language());
    }

    private void page(HttpExchange exchange) throws IOException {
        var visit = new Visit(exchange);
        var page = phone(visit);
        var screen = page.screen(visit);
        if (!visit.method().equals("POST")) {
            visit.page(
                    visit.path().equals("/") ? 200 : 404,
                    page.phone(screen, network.screens().weather()));
            return;
        }
        var typed = visit.typed();
        switch (visit.path()) {
            case "/hold" -> SandboxPhonePage.hold(visit, typed, screen);
            case "/weather" -> network.screens().set(weather(typed));
            default -> network.type(screen, typed.getOrDefault("text", ""));
        }
        visit.redirect("/");
    }

    /** The weather that a form asks for; a clear one for anything else. */
    public static Weather weather(Map<String, String> typed) {
        var name = typed.getOrDefault("weather", "");
        return Arrays.stream(Weather.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Weather.CLEAR);
    }

    /** What stands on the screen, in a frame of its own that looks again by itself. */
    private void screen(HttpExchange exchange) throws IOException {
        var visit = new Visit(exchange);
        var page = phone(visit);
        var screen = page.screen(visit);
        visit.page(200, page.screen(network.screens().read(screen), screen.channel() == Channel.MENU));
    }

    /** How all such pages look. */
    public static void style(HttpExchange exchange) throws IOException {
        try (InputStream css = PhonePages.class.getResourceAsStream("/sandbox/phone.css")) {
            new Visit(exchange).send(200, "text/css; charset=utf-8", new String(css.readAllBytes(), UTF_8));
        }
    }
}
