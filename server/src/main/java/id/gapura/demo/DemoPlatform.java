package id.gapura.demo;

import id.gapura.consents.Purpose;
import id.gapura.consents.Words;
import id.gapura.demo.invented.Invented;
import id.gapura.demo.invented.People;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.partner.invitation.EnrolmentRequest.Row;
import id.gapura.partner.invitation.Invitation;
import id.gapura.partner.invitation.Invitations;
import id.gapura.partner.invitation.Nominee;
import id.gapura.partner.invitation.RowAnswer;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.partner.webhook.Webhooks;
import id.gapura.sandbox.SandboxIdentity;
import id.gapura.sandbox.SandboxPlatform;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sandbox platform of the demo, which has named drivers: some said yes, one said no, some have not answered. */
public final class DemoPlatform {
    /** Where its page is, and where it hears of changes. */
    public static final int PORT = 8094;

    private static final String CHANNEL = "trip-ojek-contoh";
    /** Keeps their NIKs apart from everybody else's. */
    private static final int FIRST_SERIAL = 6_900;

    private static final int NAMED_AT_ONCE = 7;
    private static final int SAYING_YES = 3;

    private final DemoServices services;
    private final Path keys;
    private int serial = FIRST_SERIAL;

    public DemoPlatform(DemoServices services, Path folder) {
        this.services = services;
        this.keys = folder.resolve("sandbox-platform.keys");
    }

    void register() {
        var key = services.get(ApiKeys.class).create("Ojek Contoh", CHANNEL);
        new SandboxIdentity(key.id().toString(), key.secret()).write(keys);
        services.get(Webhooks.class).set(CHANNEL, "http://localhost:" + PORT + SandboxPlatform.WEBHOOK, "admin");
    }

    /** Names drivers of whom none answers. */
    void nameInVain(LocalDate today, RandomGenerator random) {
        named(today, random);
    }

    /** Names drivers of whom most answer. */
    void name(LocalDate today, RandomGenerator random) {
        var invitations = services.get(Invitations.class);
        var texts = Texts.load(Language.INDONESIAN);
        var words = Words.of(Purpose.PLATFORM_DATA, texts.language().code(), key -> texts.get(key));
        var besides = Map.of(Purpose.PLATFORM_DATA, words);
        var asked = named(today, random);
        asked.stream()
                .limit(SAYING_YES)
                .forEach(one -> invitations.yes(one.id(), "Ya, saya setuju didaftarkan.", besides));
        invitations.no(asked.get(SAYING_YES).id());
    }

    private List<Invitation> named(LocalDate today, RandomGenerator random) {
        var rows = IntStream.range(0, NAMED_AT_ONCE)
                .<Row>mapToObj(_ -> new Row.Complete(driver(today, random)))
                .toList();
        return services.get(Invitations.class).invite(CHANNEL, rows).stream()
                .flatMap(answer -> answer instanceof RowAnswer.Taken(var invitation)
                        ? Optional.of(invitation).stream()
                        : Stream.empty())
                .toList();
    }

    private Nominee driver(LocalDate today, RandomGenerator random) {
        Invented person = new People(random, today, "3604", serial, serial).next();
        var id = "OC-" + serial;
        var phone = String.format(Locale.ROOT, "081299%06d", serial);
        serial++;
        var draft = new Draft(Map.of(
                DraftField.NAME,
                person.name(),
                DraftField.NIK,
                person.digits(),
                DraftField.PHONE,
                phone,
                DraftField.REGION,
                "36.04.22",
                DraftField.LIVELIHOOD,
                "Pengemudi ojek"));
        return new Nominee(id, draft, Optional.empty());
    }

    /** The platform, naming more drivers to a Gapura. */
    public SandboxPlatform platform(String gapura, InstantSource clock) {
        return new SandboxPlatform(SandboxIdentity.read(keys), gapura, clock, new SecureRandom(), _ -> {});
    }
}
