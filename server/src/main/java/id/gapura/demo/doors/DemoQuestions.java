package id.gapura.demo.doors;

import id.gapura.demo.DemoPhone;
import id.gapura.demo.DemoServices;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Ids;
import id.gapura.messaging.Channel;
import id.gapura.messaging.inbox.Inbox;
import id.gapura.messaging.inbox.Question;
import id.gapura.messaging.talk.Conversations;
import id.gapura.messaging.talk.Incoming;
import id.gapura.messaging.talk.Said;
import id.gapura.places.RegionCode;
import id.gapura.registry.Registry;
import id.gapura.sandbox.SandboxPhoneDoor;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * People who write what is no keyword: two members, one of whom an officer answers, and one who was met at the market. A
 * program without phones does not hear them.
 */
public final class DemoQuestions {
    private static final RegionCode BRANCH = RegionCode.of("36.04");
    private static final String OFFICER = "serang";
    /** Whom {@link DemoProspects} knows by it. */
    private static final String MET = "+6281200000771";

    private static final int LISTED = 200;
    private static final int MOST = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DemoServices services;
    private final DemoPhone phone;
    private final InstantSource clock;

    public DemoQuestions(DemoServices services, Path folder, InstantSource clock) {
        this.services = services;
        this.phone = new DemoPhone(services, folder);
        this.clock = clock;
    }

    /** One is answered at once, one still waits when the visitor comes. */
    public void askAndAnswer() {
        var askers = members();
        say(askers.getFirst(), Channel.WHATSAPP, "Assalamualaikum, kalau saya jatuh waktu narik apa ditanggung?");
        var second = askers.getLast();
        say(second, Channel.SMS, "kapan santunan bapak saya cair?");
        say(second, Channel.SMS, "sudah 2 minggu berkasnya di kantor");
        answer(
                askers.getFirst(),
                "Ya, kecelakaan sejak berangkat sampai pulang kerja ditanggung selama iuran dibayar. "
                        + "Kalau terjadi, langsung ke rumah sakit dan tunjukkan kartu.");
    }

    public void askToday() {
        say(MET, Channel.SMS, "bu, bisa daftar di pasar hari minggu?");
    }

    /** The phones of two members of the branch, who share them with nobody. */
    private List<String> members() {
        var registry = services.get(Registry.class);
        return registry.listWithin(BRANCH, LISTED).stream()
                .flatMap(one -> one.home().phone().stream())
                .filter(number -> registry.findByPhone(number).size() == 1)
                .limit(2)
                .toList();
    }

    private void say(String number, Channel channel, String text) {
        var id = services.get(Ids.class).next().toString();
        services.get(Conversations.class).take(new Incoming(DemoPhone.GATEWAY, id, new Said(channel, number, text)));
    }

    /** With the phone's door open, so that the answer arrives; without where its port is taken. */
    private void answer(String number, String text) {
        var inbox = services.get(Inbox.class);
        var door = opened();
        try {
            inbox.open(BRANCH, 0, MOST).stream()
                    .filter(question -> question.phone().equals(number))
                    .forEach(asked -> inbox.answer(asked.id(), answer(asked, text), OFFICER));
            if (!services.get(Jobs.class).awaitQuiet(PATIENCE)) {
                throw new IllegalStateException("the demo's jobs still wait after " + PATIENCE);
            }
        } finally {
            door.ifPresent(SandboxPhoneDoor::close);
        }
    }

    private Inbox.Answer answer(Question asked, String text) {
        return new Inbox.Answer(services.get(Ids.class).next(), asked.heard().messages(), text);
    }

    private Optional<SandboxPhoneDoor> opened() {
        try {
            return Optional.of(SandboxPhoneDoor.open(phone.phone("http://localhost:0", clock), DemoPhone.PORT));
        } catch (UncheckedIOException taken) {
            return Optional.empty();
        }
    }
}
