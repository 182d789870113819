package id.gapura.demo;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.partner.messages.Gateways;
import id.gapura.partner.messages.Speech;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.sandbox.SandboxIdentity;
import id.gapura.sandbox.SandboxPhone;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sandbox phone of the demo, on which codes arrive and from which a visitor writes; and who agreed to be written to. */
public final class DemoPhone {
    /** Where its page is, and where Gapura hands messages over. */
    public static final int PORT = 8093;

    /** What we call it. */
    public static final String GATEWAY = "contoh";

    private static final int ASKED = 60;
    /** Of so many who are asked, one does not agree. */
    private static final int REFUSING = 4;

    private final DemoServices services;
    private final Path keys;

    public DemoPhone(DemoServices services, Path folder) {
        this.services = services;
        this.keys = folder.resolve("sandbox-phone.keys");
    }

    void register() {
        var gateway =
                services.get(Gateways.class).register(GATEWAY, Speech.GAPURA.channels(), "http://localhost:" + PORT);
        new SandboxIdentity(gateway.id().toString(), gateway.secret()).write(keys);
    }

    /** An officer has asked some members whether they want reminders and may be visited. */
    void ask(String officer) {
        var texts = Texts.load(Language.INDONESIAN);
        var heard = new Source(Way.VOICE, officer);
        int asked = 0;
        for (var member : members()) {
            var subject = Subject.worker(member.workerId());
            for (var purpose : List.of(Purpose.MESSAGES, Purpose.CONTACT)) {
                asked++;
                if (asked % REFUSING == 0) {
                    services.get(Consents.class).withdraw(subject, purpose, heard);
                } else {
                    var words = Words.of(purpose, texts.language().code(), key -> texts.get(key));
                    services.get(Consents.class).give(subject, purpose, words, heard);
                }
            }
        }
    }

    private List<Member> members() {
        return services.get(Membership.class).page(new UUID(0, 0), ASKED);
    }

    /** The phone, writing to a Gapura. */
    public SandboxPhone phone(String gapura, InstantSource clock) {
        return new SandboxPhone(SandboxIdentity.read(keys), gapura, clock);
    }

    /** Somebody made up whose own page a visitor can open; empty if nobody has a phone. */
    public Optional<Worker> memberToTry() {
        return members().stream()
                .flatMap(member -> services.get(Registry.class).find(member.workerId()).stream())
                .filter(worker -> worker.home().phone().isPresent())
                .findFirst();
    }
}
