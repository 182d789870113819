package id.gapura.enrolment.attempts;

import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.identity.IdentityCheck;
import id.gapura.kernel.Ids;
import id.gapura.places.RegionCode;
import id.gapura.program.MovedClock;
import id.gapura.sandbox.SandboxDukcapil;
import id.gapura.sandbox.SandboxDukcapilDoor;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A program that asks a sandbox ID office, and made-up people who come to its doors. */
public final class TestAttempts implements AutoCloseable {
    public static final RegionCode VILLAGE = RegionCode.of("36.04.19.2008");

    private static final AtomicInteger SERIAL = new AtomicInteger(1);

    private final Faces program;
    private final MovedClock clock;
    private final SandboxDukcapil office = new SandboxDukcapil();
    private final SandboxDukcapilDoor door = SandboxDukcapilDoor.open(office, 0);

    /** Whatever gives faces: a program, with or without its web. */
    public interface Faces {
        <T> T get(Class<T> face);
    }

    public TestAttempts(Faces program, MovedClock clock) {
        this.program = program;
        this.clock = clock;
        program.get(IdentityCheck.class).connect(door.address(), SandboxDukcapil.KEY);
    }

    public SandboxDukcapil office() {
        return office;
    }

    public Attempts face() {
        return program.get(Attempts.class);
    }

    /** A NIK nobody has had, of a woman born on 2 May 1986. */
    public static String nik() {
        return nik("%04d".formatted(SERIAL.getAndIncrement()));
    }

    /** The same with a serial that the sandbox office answers in its own way. */
    public static String nik(String serial) {
        return "360499420586" + serial;
    }

    /** All that is needed to become a member. */
    public static Draft complete(String name, String nik) {
        return new Draft(Map.of(
                DraftField.NAME,
                name,
                DraftField.NIK,
                nik,
                DraftField.PHONE,
                "0812 3456 7890",
                DraftField.CONSENT,
                "Ya, saya setuju didaftarkan."));
    }

    public Opening opening(Draft draft) {
        return opening(Door.SELF, draft, "self");
    }

    public Opening opening(Door at, Draft draft, String actor) {
        return new Opening(program.get(Ids.class).next(), at, VILLAGE, draft, actor);
    }

    /** By themselves, in another place. */
    public Opening opening(RegionCode place, Draft draft) {
        return new Opening(program.get(Ids.class).next(), Door.SELF, place, draft, "self");
    }

    /** Somebody comes with all that is needed. */
    public UUID handedIn(String name, String nik) {
        var opening = opening(complete(name, nik));
        face().enrol(opening);
        return opening.id();
    }

    public Attempt get(UUID id) {
        return face().find(id).orElseThrow();
    }

    public void wait(Duration time) {
        clock.standAt(clock.instant().plus(time));
    }

    @Override
    public void close() {
        door.close();
    }
}
