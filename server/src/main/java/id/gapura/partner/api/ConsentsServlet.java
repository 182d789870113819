package id.gapura.partner.api;

import id.gapura.contributions.trips.TripConsent.Evidence;
import id.gapura.contributions.trips.TripConsents;
import id.gapura.contributions.trips.TripConsents.Given;
import id.gapura.kernel.Nik;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLink.Use;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.partner.platform.ApiKey;
import id.gapura.partner.platform.ConsentRequest;
import id.gapura.partner.platform.ConsentRequest.Read;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Registry;
import id.gapura.registry.Resident;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a platform that deducts from earnings says that a worker agreed, or no longer does, and asks for a link by which
 * the worker says so. Only for keys of such a channel.
 */
final class ConsentsServlet extends HttpServlet {
    static final String GIVEN = "/api/v1/consents";
    static final String WITHDRAWN = "/api/v1/consents/withdrawals";
    static final String LINK = "/api/v1/consents/links";

    private static final long serialVersionUID = 1L;

    private final transient SignedRequest requests;
    private final transient TripConsents consents;
    private final transient PersonalLinks links;
    private final transient Registry registry;
    private final transient InstantSource clock;

    ConsentsServlet(
            SignedRequest requests,
            TripConsents consents,
            PersonalLinks links,
            Registry registry,
            InstantSource clock) {
        this.requests = requests;
        this.consents = consents;
        this.links = links;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getRequestURI();
        var here = request.getRequestURL().toString();
        var base = here.substring(0, here.length() - path.length());
        requests.answer(
                request,
                response,
                (key, body) -> TripConsents.isNeeded(key.channel())
                        ? answer(path, base, key, body)
                        : Answer.refused(HttpServletResponse.SC_FORBIDDEN, "no-trip-channel"));
    }

    private Answer answer(String path, String base, ApiKey key, byte[] body) {
        var read = path.equals(GIVEN)
                ? ConsentRequest.given(body, clock.instant())
                : ConsentRequest.worker(body, clock.instant());
        return switch (read) {
            case Read.Faulty(var faults) -> Answer.faulty(faults);
            case Read.Given given ->
                worker(given.payer()).map(id -> give(id, key, given)).orElseGet(this::nobody);
            case Read.Worker(var payer) ->
                worker(payer)
                        .map(id -> path.equals(LINK) ? link(id, key, base) : withdraw(id, key))
                        .orElseGet(this::nobody);
        };
    }

    private Answer nobody() {
        return Answer.refused(HttpServletResponse.SC_NOT_FOUND, "unknown-payer");
    }

    private Optional<UUID> worker(String payer) {
        Optional<Resident> byNik = Nik.read(payer) instanceof Nik.Reading.Valid(Nik nik, var _)
                ? Optional.ofNullable(registry.residentsByNik(List.of(nik)).get(nik))
                : Optional.empty();
        return byNik.or(() -> MemberNumber.find(payer)
                        .flatMap(number -> Optional.ofNullable(
                                registry.residentsByNumber(List.of(number)).get(number.digits()))))
                .map(Resident::workerId);
    }

    private Answer give(UUID worker, ApiKey key, Read.Given given) {
        var said = new Given(worker, key.channel(), Evidence.PLATFORM, given.reference(), given.at());
        return switch (consents.give(said)) {
            case RECORDED -> Answer.consent("recorded");
            case IN_FORCE -> Answer.consent("in-force");
            case TAKEN_BACK -> Answer.refused(HttpServletResponse.SC_CONFLICT, "taken-back");
        };
    }

    private Answer withdraw(UUID worker, ApiKey key) {
        return Answer.consent(consents.withdraw(worker, key.channel(), TripConsents.PLATFORM) ? "withdrawn" : "none");
    }

    private Answer link(UUID worker, ApiKey key, String base) {
        var token = links.create(new PersonalLink(worker, Use.TRIP, key.channel()), PersonalLinks.SENT);
        return Answer.link(base + "/trip/" + token);
    }
}
