package id.gapura.console.sponsors;

import id.gapura.console.Officer;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.Sponsors;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Finds sponsors and schemes for an officer; what lies outside the officer's scope does not exist. */
final class SponsorsInScope {
    private final Sponsors sponsors;
    private final Schemes schemes;

    SponsorsInScope(Sponsors sponsors, Schemes schemes) {
        this.sponsors = sponsors;
        this.schemes = schemes;
    }

    /**
     * The sponsor of an id.
     *
     * @throws ResponseStatusException 404 if there is none in the officer's scope
     */
    Sponsor sponsor(UUID id, Officer officer) {
        return sponsors.find(id)
                .filter(sponsor -> officer.sees(sponsor.region()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /**
     * The scheme of an id.
     *
     * @throws ResponseStatusException 404 if there is none in the officer's scope
     */
    Scheme scheme(UUID id, Officer officer) {
        var scheme = schemes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        sponsor(scheme.sponsorId(), officer);
        return scheme;
    }
}
