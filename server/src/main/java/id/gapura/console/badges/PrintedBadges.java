package id.gapura.console.badges;

import id.gapura.accounts.Badge;
import id.gapura.accounts.Badge.Standing;
import id.gapura.accounts.Badges;
import id.gapura.accounts.Staff;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Branch;
import id.gapura.places.Places;
import id.gapura.receipts.Holder;
import id.gapura.receipts.Papers;
import id.gapura.receipts.StaffBadge;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Shell;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which badges are held and valid, and how they are printed. */
final class PrintedBadges {
    private final Badges badges;
    private final Papers papers;
    private final Places places;
    private final PublicAddress address;
    private final InstantSource clock;

    PrintedBadges(Badges badges, Papers papers, Places places, PublicAddress address, InstantSource clock) {
        this.badges = badges;
        this.papers = papers;
        this.places = places;
        this.address = address;
        this.clock = clock;
    }

    LocalDate today() {
        return Jakarta.today(clock);
    }

    /** By whose they are; some may be over. */
    Map<UUID, Badge> held(Collection<Staff> staff) {
        return badges.held(staff.stream().map(Staff::id).toList()).stream()
                .collect(Collectors.toMap(Badge::staffId, Function.identity()));
    }

    Optional<Badge> valid(Staff staff) {
        return Optional.ofNullable(held(List.of(staff)).get(staff.id())).filter(this::isValid);
    }

    boolean isValid(Badge badge) {
        return badge.on(today()) == Standing.VALID;
    }

    /** Branch and region, as a badge says it. */
    String place(Badge badge) {
        var scope = badge.printed().scope();
        var region = places.fullName(scope);
        return places.branchOf(scope)
                .map(Branch::name)
                .map(branch -> branch + " · " + region)
                .orElse(region);
    }

    byte[] picture(Badge badge, Papers.Form form, Shell shell) {
        return papers.badge(paper(badge, shell), form, shell);
    }

    void sheet(List<Badge> all, Shell shell, OutputStream out) {
        papers.badges(all.stream().map(badge -> paper(badge, shell)).iterator(), shell, out);
    }

    /** The address is in capitals, so that the whole code stays in the QR code's alphanumeric mode, and small. */
    private StaffBadge paper(Badge badge, Shell shell) {
        return new StaffBadge(
                new Holder(badge.number(), badge.printed().name()),
                shell.text("role." + badge.printed().role().code()),
                place(badge),
                badge.term().to(),
                badge.term().issuedAt(),
                address.of("/BADGE/").toUpperCase(Locale.ROOT));
    }
}
