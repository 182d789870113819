package id.gapura.demo;

import id.gapura.partner.messages.Gateways;
import id.gapura.partner.messages.Manner;
import id.gapura.partner.messages.NewGateway;
import id.gapura.partner.messages.Speech;
import id.gapura.sandbox.SandboxIdentity;
import id.gapura.sandbox.carriers.SandboxMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The sandbox mail server of the demo, at which mail to members ends. */
public final class DemoMail {
    /** Where the page with what came is. */
    public static final int PORT = 8097;

    private static final int SMTP_PORT = 2525;
    private static final int IMAP_PORT = 2143;
    private static final String LOGIN = "gapura";

    private final DemoServices services;
    private final Path keys;

    public DemoMail(DemoServices services, Path folder) {
        this.services = services;
        this.keys = folder.resolve("sandbox-mail.keys");
    }

    void register() {
        var manner = new Manner(
                Speech.SMTP, "Gapura <kabar@gapura.example>", "", "imap://" + LOGIN + "@localhost:" + IMAP_PORT);
        var url = "smtp://" + LOGIN + "@localhost:" + SMTP_PORT;
        var gateway =
                services.get(Gateways.class).register(new NewGateway("surat", Set.of(), url, manner, Optional.empty()));
        new SandboxIdentity(LOGIN, gateway.secret()).write(keys);
    }

    /**
     * Opens the server.
     *
     * @throws UncheckedIOException if its port is taken, or the demo is an older one
     */
    public SandboxMail open() {
        try {
            return SandboxMail.open(SandboxIdentity.read(keys), SMTP_PORT, IMAP_PORT);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }
}
