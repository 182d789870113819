package id.gapura.field.briefing;

import id.gapura.accounts.Badge;
import id.gapura.accounts.Badge.Standing;
import id.gapura.accounts.Badges;
import id.gapura.accounts.Staff;
import id.gapura.field.briefing.Briefing.Shown;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.receipts.BadgeCodes;
import id.gapura.receipts.Holder;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The badges that devices show without a network. */
final class HeldBadges {
    private final Badges badges;
    private final BadgeCodes codes;
    private final Places places;
    private final InstantSource clock;

    HeldBadges(Badges badges, BadgeCodes codes, Places places, InstantSource clock) {
        this.badges = badges;
        this.codes = codes;
        this.places = places;
        this.clock = clock;
    }

    /** The one that is valid today; empty for who has none. */
    Optional<Shown> of(Staff staff) {
        return badges.held(List.of(staff.id())).stream()
                .filter(badge -> badge.on(Jakarta.today(clock)) == Standing.VALID)
                .findFirst()
                .map(this::shown);
    }

    private Shown shown(Badge badge) {
        var printed = badge.printed();
        var term = badge.term();
        var code = codes.of(new Holder(badge.number(), printed.name()), term.to(), term.issuedAt());
        return new Shown(
                printed.name(),
                printed.role().code(),
                places.fullName(printed.scope()),
                badge.spaced(),
                term.to().toEpochDay(),
                code.text());
    }
}
