package id.gapura.sandbox.carriers;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.gapura.messaging.Channel;
import id.gapura.partner.messages.smpp.Sms;
import id.gapura.sandbox.PhoneNetwork;
import id.gapura.sandbox.PhoneScreens;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.sandbox.PhoneScreens.Weather;
import id.gapura.sandbox.SandboxIdentity;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameters;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** An SMS centre and every phone behind it: takes what Gapura submits, joins long ones, and tells that they arrived. */
public final class SandboxSmsc implements PhoneNetwork, AutoCloseable {
    private static final int FIRST_ID = 1_000_000;
    private static final int MASK = 0xFF;

    private final SandboxIdentity identity;
    private final PhoneScreens screens;
    private final SmscLines lines;
    private final AtomicLong lastId = new AtomicLong(FIRST_ID);
    private final List<Taken> taken = new ArrayList<>();
    private final Map<String, Map<Integer, String>> parts = new HashMap<>();

    private SandboxSmsc(SandboxIdentity identity, InstantSource clock, int port) throws IOException {
        this.identity = identity;
        this.screens = new PhoneScreens(clock);
        this.lines = new SmscLines(this, port);
    }

    /**
     * Opens it.
     *
     * @param identity the login and the password with which Gapura binds
     * @param port 0 takes a free one
     */
    public static SandboxSmsc open(SandboxIdentity identity, InstantSource clock, int port) throws IOException {
        var centre = new SandboxSmsc(identity, clock, port);
        centre.lines.open();
        return centre;
    }

    /** A message, or the last part of one, that came from Gapura. */
    public record Taken(String id, String phone) {
        /** Shows no phone. */
        @Override
        public String toString() {
            return "Taken[" + id + "]";
        }
    }

    public int port() {
        return lines.port();
    }

    /** How many lines Gapura has bound. */
    public int bound() {
        return lines.bound();
    }

    @Override
    public PhoneScreens screens() {
        return screens;
    }

    @Override
    public List<Channel> channels() {
        return List.of(Channel.SMS);
    }

    @Override
    public void type(Screen screen, String text) {
        var sms = Sms.of(text, (byte) lastId.incrementAndGet());
        screens.show(screen, true, text);
        lines.bring(screen.phone(), sms);
    }

    /** What came from Gapura, the oldest first. */
    public synchronized List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** Tells Gapura how a message ended, such as {@code UNDELIV}; false if it wants to be told again. */
    public boolean report(Taken message, String state) {
        var words = "id:%s sub:001 dlvrd:001 submit date:2611211200 done date:2611211200 stat:%s err:000 text:"
                .formatted(message.id(), state);
        return lines.report(message.phone(), words.getBytes(US_ASCII));
    }

    boolean isGapura(String login, String password) {
        return screens.weather() != Weather.CLOSED
                && identity.account().equals(login)
                && identity.secret().equals(password);
    }

    SubmitSmResult submitted(SubmitSm message, SMPPServerSession session) throws ProcessRequestException {
        return switch (screens.weather()) {
            case CLEAR -> take(message, true);
            case CLOSED -> throw new ProcessRequestException("closed", SMPPConstant.STAT_ESME_RSYSERR);
            case TOO_FAST -> throw new ProcessRequestException("too fast", SMPPConstant.STAT_ESME_RTHROTTLED);
            case BAD_NUMBER -> throw new ProcessRequestException("no such phone", SMPPConstant.STAT_ESME_RINVDSTADR);
            case ANSWER_LOST -> {
                var result = take(message, false);
                session.close();
                yield result;
            }
            case MESSAGE_LOST -> {
                session.close();
                throw new ProcessRequestException("lost", SMPPConstant.STAT_ESME_RSYSERR);
            }
        };
    }

    private SubmitSmResult take(SubmitSm message, boolean isReported) throws ProcessRequestException {
        var one = new Taken(Long.toString(lastId.incrementAndGet()), "+" + message.getDestAddress());
        keep(message, one);
        if (isReported && message.isSmscDelReceiptSuccessAndFailureRequested()) {
            lines.reportUntilHeard(() -> report(one, "DELIVRD"));
        }
        try {
            return new SubmitSmResult(new MessageId(one.id()), OptionalParameters.EMPTY_OPTIONAL_PARAMETERS);
        } catch (PDUStringException unfit) {
            throw new ProcessRequestException("no id", SMPPConstant.STAT_ESME_RSYSERR, unfit);
        }
    }

    /** A phone shows a long one when it has all its parts. */
    private synchronized void keep(SubmitSm message, Taken one) {
        taken.add(one);
        var content = message.getShortMessage();
        var words = Sms.words(message.getDataCoding(), content, message.isUdhi());
        var screen = new Screen(one.phone(), Channel.SMS);
        if (!message.isUdhi()) {
            screens.show(screen, false, words);
            return;
        }
        var pieces = parts.computeIfAbsent(one.phone() + content[3], _ -> new TreeMap<>());
        pieces.put(content[5] & MASK, words);
        if (pieces.size() == (content[4] & MASK)) {
            screens.show(screen, false, String.join("", pieces.values()));
            parts.remove(one.phone() + content[3]);
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
