package id.gapura.partner.invitation;

import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.RefusedRows;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.enrolment.followup.Outcome;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Nik;
import id.gapura.registry.NameKey;
import id.gapura.registry.Registry;
import id.gapura.registry.Resident;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known here of a worker whom a platform names. */
final class Knowing {
    private final Attempts attempts;
    private final RefusedRows rows;
    private final Registry registry;
    private final InstantSource clock;

    Knowing(Attempts attempts, RefusedRows rows, Registry registry, InstantSource clock) {
        this.attempts = attempts;
        this.rows = rows;
        this.registry = registry;
        this.clock = clock;
    }

    static String actor(String channel) {
        return "platform:" + channel;
    }

    static RefusedRows.Row row(String channel, Nominee nominee) {
        return new RefusedRows.Row(actor(channel), nominee.externalId(), nominee.draft());
    }

    /** The member with the NIK; only who knows the name that goes with it hears that its holder is one. */
    Optional<UUID> member(Nominee nominee) {
        return DraftReader.nik(nominee.draft())
                .filter(nik -> isHolder(nik, nominee))
                .flatMap(nik -> Optional.ofNullable(
                        registry.residentsByNik(List.of(nik)).get(nik)))
                .map(Resident::workerId);
    }

    private boolean isHolder(Nik nik, Nominee nominee) {
        return Optional.ofNullable(registry.namesByNik(List.of(nik)).get(nik))
                .filter(name -> NameKey.same(name, nominee.draft().get(DraftField.NAME)))
                .isPresent();
    }

    /** Why this worker is not asked now, although nothing is wrong with what was sent. */
    Optional<Flaw> used(String channel, Nominee nominee) {
        return ofWorker(channel, nominee).or(() -> ofPhone(nominee));
    }

    /** Why nobody needs to see to this worker: said no to this platform, or somebody is at it. */
    Optional<Flaw> ofWorker(String channel, Nominee nominee) {
        var waiting = rows.find(row(channel, nominee));
        var nik = DraftReader.nik(nominee.draft());
        boolean hasDeclined = waiting.flatMap(attempt -> attempt.followUp().outcome())
                        .filter(Outcome.DECLINED::equals)
                        .isPresent()
                || nik.filter(one -> attempts.hasDeclined(one, actor(channel))).isPresent();
        if (hasDeclined) {
            return Optional.of(new Flaw("nik", "declined", ""));
        }
        boolean isUnderWay = waiting.filter(rows::isInHand).isPresent()
                || nik.filter(one -> attempts.isUnderWay(one, Jakarta.today(clock)))
                        .isPresent();
        return isUnderWay ? Optional.of(new Flaw("nik", "being-enrolled", "")) : Optional.empty();
    }

    private Optional<Flaw> ofPhone(Nominee nominee) {
        var phone = DraftReader.phone(nominee.draft()).orElseThrow();
        return attempts.namedWithPhone(phone).stream().anyMatch(this::isAsked)
                ? Optional.of(new Flaw("phone", "phone-of-another", ""))
                : Optional.empty();
    }

    private boolean isAsked(Attempt attempt) {
        return Status.of(attempt, Jakarta.today(clock)) == Status.AWAITING_CONSENT;
    }

    /** Whether somebody could be reached by what was sent, or known again by it. */
    static boolean isSomebody(Nominee nominee) {
        return DraftReader.nik(nominee.draft()).isPresent()
                || DraftReader.phone(nominee.draft()).isPresent();
    }
}
