package id.gapura.partner.messages;

import id.gapura.messaging.Channel;
import id.gapura.program.Patience;
import id.gapura.program.TestWeb;
import id.gapura.program.WebVisitor;
import id.gapura.registry.Worker;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.sandbox.SandboxIdentity;
import id.gapura.sandbox.SandboxPhone;
import id.gapura.sandbox.SandboxPhoneDoor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.regex.Pattern;

/** A web program with a gateway that calls it over HTTP, and every phone behind that. */
public final class PhoneTown implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    public final TestWeb web;
    public final SandboxPhone phone;
    private final SandboxPhoneDoor door;

    public PhoneTown(TestWeb web) {
        this.web = web;
        int port = freePort();
        var gateway = web.get(Gateways.class).register("contoh", Speech.GAPURA.channels(), "http://localhost:" + port);
        var identity = new SandboxIdentity(gateway.id().toString(), gateway.secret());
        phone = new SandboxPhone(identity, web.address(""), web.clock());
        door = SandboxPhoneDoor.open(phone, port);
    }

    /** A port that nobody listens on. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return door.address();
    }

    /** How many bubbles of Gapura's stand on a screen. */
    public int heard(Screen screen) {
        return phone.screens().heard(screen).size();
    }

    /** Waits until Gapura has said so much on a screen, and gives the last of that, whatever came after it. */
    public String await(Screen screen, int bubbles) {
        Patience.until(bubbles + " messages came", () -> heard(screen) >= bubbles);
        return phone.screens().heard(screen).get(bubbles - 1);
    }

    /** The one-time code that came to a phone as its so-and-so-many-eth SMS. */
    public String code(String number, int message) {
        var match = CODE.matcher(await(new Screen(number, Channel.SMS), message));
        if (!match.find()) {
            throw new AssertionError("no code came");
        }
        return match.group();
    }

    /** Signs one of the {@link TestWeb#people made-up members} in on their own pages, with the code that comes. */
    public void signIn(WebVisitor visitor, Worker member) {
        var number = member.home().phone().orElseThrow();
        int before = heard(new Screen(number, Channel.SMS));
        visitor.post("/me/sign-in", Map.of("card", member.number().digits(), "day", "2", "month", "5", "year", "1986"));
        visitor.post("/me/code", Map.of("code", code(number, before + 1)));
    }

    @Override
    public void close() {
        door.close();
        web.close();
    }
}
