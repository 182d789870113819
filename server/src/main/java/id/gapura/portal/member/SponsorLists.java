package id.gapura.portal.member;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Audit.Line;
import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.registry.Worker;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Schemes.Standing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who opened or took along a list of those whom a sponsor pays for, while a member stood on it. The audit says of which scheme
 * the list was; whether a member was on it follows from their standing there, and from where whoever opened it sees people.
 */
final class SponsorLists {
    private static final String TAKEN = "sponsor.list-downloaded";
    private static final String OPENED = "sponsor.scheme-seen";

    private final Audit audit;
    private final Accounts accounts;
    private final Schemes schemes;
    private final Consents consents;

    SponsorLists(Audit audit, Accounts accounts, Schemes schemes, Consents consents) {
        this.audit = audit;
        this.accounts = accounts;
        this.schemes = schemes;
        this.consents = consents;
    }

    /** @param most lines of a scheme that are looked at, of each kind */
    Stream<Line> of(Worker worker, int most) {
        var lines = schemes.standings(worker.id()).stream()
                .flatMap(standing -> of(standing, worker.id(), most))
                .toList();
        var seeing = lines.stream()
                .map(Line::actor)
                .distinct()
                .filter(actor -> sees(actor, worker.home().region()))
                .collect(Collectors.toSet());
        return lines.stream().filter(line -> seeing.contains(line.actor()));
    }

    private Stream<Line> of(Standing standing, UUID worker, int most) {
        var scheme = standing.schemeId().toString();
        var taken = audit.downloaded(List.of(scheme), List.of(TAKEN), most).stream()
                .filter(line -> isOn(line, standing, worker))
                .map(SponsorLists::named);
        var opened = audit.about(scheme, OPENED, most).stream()
                .filter(line -> standing.unpaid().contains(Jakarta.month(line.at())));
        return Stream.concat(taken, opened).filter(line -> !line.at().isBefore(standing.since()));
    }

    /** Everybody is on the list of who is paid until when; the others are of some. */
    private boolean isOn(Line line, Standing standing, UUID worker) {
        return switch (line.detail()) {
            case "for-sponsor" -> agreed(worker, line.at());
            case "offers" ->
                standing.paidSince().filter(since -> !since.isAfter(line.at())).isPresent();
            default -> true;
        };
    }

    private boolean agreed(UUID worker, Instant at) {
        return consents.history(Subject.worker(worker)).stream()
                .filter(said -> said.purpose() == Purpose.SPONSOR_DATA)
                .filter(said -> !said.at().isAfter(at))
                .findFirst()
                .filter(Consent::isGiven)
                .isPresent();
    }

    /** By which list it was. */
    private static Line named(Line line) {
        return new Line(
                line.number(),
                line.at(),
                line.actor(),
                line.act() + "." + line.detail(),
                line.subject(),
                line.detail());
    }

    /** The page of a scheme names nobody to an officer who may not see them. */
    private boolean sees(String actor, RegionCode home) {
        return accounts.find(actor)
                .filter(staff -> staff.role().may(Action.SEE_PEOPLE))
                .filter(staff -> staff.scope().contains(home))
                .isPresent();
    }
}
