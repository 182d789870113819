package id.gapura.console.sponsors;

import id.gapura.consents.Consent;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Subject;
import id.gapura.console.Officer;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.rules.CoverSummary.NeverPaid;
import id.gapura.rules.CoverSummary.Paid;
import id.gapura.screen.Shell;
import id.gapura.sheets.SheetWriter;
import id.gapura.sponsors.Offer;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Unpaid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists of a scheme's members to take along, of those the officer may see. */
final class SponsorSheets {
    private static final int PAGE = 1_000;

    private final Schemes schemes;
    private final Registry registry;
    private final Membership membership;
    private final Consents consents;
    private final Places places;

    SponsorSheets(Schemes schemes, Registry registry, Membership membership, Consents consents, Places places) {
        this.schemes = schemes;
        this.registry = registry;
        this.membership = membership;
        this.consents = consents;
        this.places = places;
    }

    /** Who is paid until when, in the order they were named, and why not where not. */
    void paidUntil(Scheme scheme, Officer officer, Shell shell, SheetWriter sheet) {
        sheet.writeTexts(List.of(
                shell.text("people.number"),
                shell.text("people.name"),
                shell.text("people.place"),
                shell.text("sponsors.sheet.paid"),
                shell.text("people.until"),
                shell.text("sponsors.sheet.unpaid")));
        var last = schemes.lastPaid(scheme.id());
        var reasons = schemes.unpaid(scheme.id()).stream().collect(Collectors.toMap(Unpaid::workerId, Unpaid::reason));
        each(schemes.members(scheme.id()), officer, (worker, member) -> {
            var month = last.get(worker.id());
            var reason = reasons.get(worker.id());
            sheet.writeTexts(List.of(
                    worker.number().digits(),
                    worker.person().name(),
                    places.fullName(worker.home().region()),
                    month == null ? "" : month.atEndOfMonth().toString(),
                    until(member),
                    reason == null ? "" : shell.text("sponsors.reason." + reason.code())));
        });
    }

    /**
     * What the sponsor itself may see: names and dates of those who agreed to that, and how many others there are, those
     * the officer may not see among them.
     */
    void forSponsor(Scheme scheme, Officer officer, Shell shell, SheetWriter sheet) {
        sheet.writeTexts(List.of(shell.text("people.name"), shell.text("people.until")));
        var people = schemes.members(scheme.id());
        var said = consents.standing(people.stream().map(Subject::worker).toList(), Purpose.SPONSOR_DATA);
        var willing = people.stream()
                .filter(id -> Optional.ofNullable(said.get(id))
                        .filter(Consent::isGiven)
                        .isPresent())
                .toList();
        var written = new AtomicInteger();
        each(willing, officer, (worker, member) -> {
            sheet.writeTexts(List.of(worker.person().name(), until(member)));
            written.incrementAndGet();
        });
        int others = people.size() - written.get();
        if (others > 0) {
            sheet.writeTexts(List.of(shell.text("sponsors.sheet.seen.others"), Integer.toString(others)));
        }
    }

    /** Whom to tell what before the last month. */
    void offers(Scheme scheme, Officer officer, Shell shell, SheetWriter sheet) {
        sheet.writeTexts(List.of(
                shell.text("people.number"),
                shell.text("people.name"),
                shell.text("people.place"),
                shell.text("sponsors.sheet.last"),
                shell.text("sponsors.sheet.price"),
                shell.text("sponsors.sheet.keeps"),
                shell.text("sponsors.sheet.told")));
        Map<UUID, Offer> offers =
                schemes.offers(scheme).stream().collect(Collectors.toMap(Offer::workerId, Function.identity()));
        each(schemes.members(scheme.id()), officer, (worker, member) -> {
            var offer = offers.get(worker.id());
            if (offer != null) {
                sheet.writeTexts(List.of(
                        worker.number().digits(),
                        worker.person().name(),
                        places.fullName(worker.home().region()),
                        offer.lastMonth().atEndOfMonth().toString(),
                        Long.toString(offer.ownPrice().amount()),
                        keeps(member, shell),
                        offer.offeredOn().map(Object::toString).orElse("")));
            }
        });
    }

    private static String keeps(@Nullable Member member, Shell shell) {
        return member == null
                ? ""
                : shell.text(
                        "sponsors.sheet.keeps.words",
                        member.terms().programmes().code().replace(",", " + "));
    }

    private static String until(@Nullable Member member) {
        if (member == null) {
            return "";
        }
        return switch (member.cover()) {
            case NeverPaid _ -> "";
            case Paid paid -> paid.lastPaid().atEndOfMonth().toString();
        };
    }

    private void each(List<UUID> people, Officer officer, BiConsumer<Worker, @Nullable Member> write) {
        for (int from = 0; from < people.size(); from += PAGE) {
            var page = people.subList(from, Math.min(from + PAGE, people.size()));
            var members = membership.list(page);
            var workers = registry.list(page).stream().collect(Collectors.toMap(Worker::id, Function.identity()));
            for (var id : page) {
                var worker = workers.get(id);
                if (worker != null && officer.sees(worker.home().region())) {
                    write.accept(worker, members.get(id));
                }
            }
        }
    }
}
