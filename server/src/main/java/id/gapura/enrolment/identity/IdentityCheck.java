package id.gapura.enrolment.identity;

import id.gapura.enrolment.identity.IdentityAnswer.NotAsked;
import id.gapura.enrolment.identity.IdentityAnswer.Unavailable;
import id.gapura.kernel.Ids;
import id.gapura.kernel.ServiceAddress;
import java.time.InstantSource;

/** The face of the identity check. */
public final class IdentityCheck {
    private final OfficeStore offices;
    private final OfficeLine line;
    private final Circuit circuit;
    private final InstantSource clock;
    private final Ids ids;

    IdentityCheck(OfficeStore offices, OfficeLine line, InstantSource clock, Ids ids) {
        this.offices = offices;
        this.line = line;
        this.circuit = new Circuit(clock);
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * From now on asks there.
     *
     * @param url beginning with {@code https://}, or {@code http://} on this machine
     * @param key that the office gave us
     * @throws IllegalArgumentException if one of them cannot be
     */
    public void connect(String url, String key) {
        var address = ServiceAddress.find(url);
        if (address.isEmpty() || key.isBlank()) {
            throw new IllegalArgumentException(
                    "the ID office has an address that begins with https://, and gives a key");
        }
        offices.insert(ids.next(), new IdentityOffice(address.get().url(), key.strip()), clock.instant());
    }

    /** Asks, within the few seconds that a person can be kept waiting. Call it outside a transaction. */
    public IdentityAnswer ask(IdentityClaim claim) {
        var office = offices.newest();
        if (office.isEmpty()) {
            return new NotAsked();
        }
        if (!circuit.admits()) {
            return new Unavailable();
        }
        var answer = line.ask(office.get(), claim);
        if (answer instanceof Unavailable) {
            circuit.silent();
        } else {
            circuit.answered();
        }
        return answer;
    }
}
