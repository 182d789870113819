package id.gapura.partner.messages.smpp;

import static org.jsmpp.SMPPConstant.STAT_ESME_RINVDSTADR;
import static org.jsmpp.SMPPConstant.STAT_ESME_RMSGQFUL;
import static org.jsmpp.SMPPConstant.STAT_ESME_RSYSERR;
import static org.jsmpp.SMPPConstant.STAT_ESME_RTHROTTLED;

import id.gapura.messaging.Carrier;
import id.gapura.messaging.Channel;
import id.gapura.partner.messages.Gateway;
import java.io.IOException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;

/** Hands messages to an SMS centre, as many at a time as its window holds. */
final class SmppCarrier implements Carrier, AutoCloseable {
    /** What most centres allow without an answer. */
    private static final int WINDOW = 10;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** How long a centre that is asked too fast is left alone before the same is tried once more. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(100), Duration.ofMillis(300), Duration.ofMillis(900));

    private final Gateway gateway;
    private final SmppLine line;
    private final Sender sender;
    private final Semaphore window = new Semaphore(WINDOW);

    SmppCarrier(Gateway gateway, SmppLine line) {
        this.gateway = gateway;
        this.line = line;
        this.sender = Sender.of(gateway.manner().sendsAs());
    }

    @Override
    public String code() {
        return gateway.code();
    }

    @Override
    public boolean carries(Channel channel) {
        return gateway.channels().contains(channel);
    }

    /** Binds if that is needed, so that the centre can reach us. */
    void keep() {
        line.session();
    }

    @Override
    public Handover hand(Parcel parcel) {
        var session = line.session();
        if (session.isEmpty() || !hasPlace()) {
            return new Handover.Later();
        }
        try {
            return submit(session.get(), parcel);
        } finally {
            window.release();
        }
    }

    private boolean hasPlace() {
        try {
            return window.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A message of which some parts went cannot be taken back, nor sent whole again. */
    private Handover submit(SMPPSession session, Parcel parcel) {
        var sms = Sms.of(parcel.text(), (byte) parcel.id().getLeastSignificantBits());
        Handover how = new Handover.Later();
        for (int part = 0; part < sms.parts().size(); part++) {
            how = patiently(session, parcel, sms, part);
            if (!(how instanceof Handover.Taken)) {
                return part == 0 ? how : new Handover.Unsure();
            }
        }
        return how;
    }

    private Handover patiently(SMPPSession session, Parcel parcel, Sms sms, int part) {
        var how = once(session, parcel, sms, part);
        for (var pause : PAUSES) {
            if (!(how instanceof Handover.Later)) {
                return how;
            }
            LockSupport.parkNanos(pause.toNanos());
            how = once(session, parcel, sms, part);
        }
        return how;
    }

    /** That it arrived is told of the last part: the phone shows nothing before it has them all. */
    private Handover once(SMPPSession session, Parcel parcel, Sms sms, int part) {
        if (!session.getSessionState().isTransmittable()) {
            return new Handover.Later();
        }
        boolean isLast = part == sms.parts().size() - 1;
        var to = Sender.phone(parcel.to());
        try {
            var taken = session.submitShortMessage(
                    "",
                    sender.type(),
                    sender.plan(),
                    sender.address(),
                    to.type(),
                    to.plan(),
                    to.address(),
                    new ESMClass(
                            MessageMode.DEFAULT,
                            MessageType.DEFAULT,
                            sms.isLong() ? GSMSpecificFeature.UDHI : GSMSpecificFeature.DEFAULT),
                    (byte) 0,
                    (byte) 0,
                    null,
                    null,
                    new RegisteredDelivery(isLast ? SMSCDeliveryReceipt.SUCCESS_FAILURE : SMSCDeliveryReceipt.DEFAULT),
                    (byte) 0,
                    sms::coding,
                    (byte) 0,
                    sms.parts().get(part));
            return new Handover.Taken(taken.getMessageId());
        } catch (NegativeResponseException no) {
            return refused(no.getCommandStatus());
        } catch (PDUException unfit) {
            return new Handover.Refused("unfit");
        } catch (ResponseTimeoutException | InvalidResponseException | IOException silence) {
            return new Handover.Unsure();
        }
    }

    private static Handover refused(int status) {
        return switch (status) {
            case STAT_ESME_RTHROTTLED, STAT_ESME_RMSGQFUL, STAT_ESME_RSYSERR -> new Handover.Later();
            case STAT_ESME_RINVDSTADR -> new Handover.Refused("bad-number");
            default -> new Handover.Refused("smpp-" + HexFormat.of().toHexDigits((short) status));
        };
    }

    /** A centre knows messages by numbers of its own, of which we have none. */
    @Override
    public Whereabouts ask(UUID messageId) {
        return new Whereabouts.Untold();
    }

    @Override
    public void close() {
        line.close();
    }
}
