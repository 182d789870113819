package id.gapura.demo;

import id.gapura.messaging.Channel;
import id.gapura.partner.messages.Gateways;
import id.gapura.sandbox.SandboxIdentity;
import id.gapura.sandbox.SandboxPhone;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;

/** The sandbox phone of the demo, on which codes arrive and from which a visitor writes. */
public final class DemoPhone {
    /** Where its page is, and where Gapura hands messages over. */
    public static final int PORT = 8092;

    private final DemoServices services;
    private final Path keys;

    public DemoPhone(DemoServices services, Path folder) {
        this.services = services;
        this.keys = folder.resolve("sandbox-phone.keys");
    }

    void register() {
        var gateway =
                services.get(Gateways.class).register("contoh", Set.of(Channel.values()), "http://localhost:" + PORT);
        new SandboxIdentity(gateway.id().toString(), gateway.secret()).write(keys);
    }

    /** The phone, writing to a Gapura. */
    public SandboxPhone phone(String gapura, InstantSource clock) {
        return new SandboxPhone(SandboxIdentity.read(keys), gapura, clock);
    }
}
