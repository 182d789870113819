package id.gapura.phone;

import id.gapura.kernel.Jakarta;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.rules.Cover;
import id.gapura.rules.PaidAhead;
import id.gapura.rules.Quote;
import id.gapura.screen.PublicAddress;
import id.gapura.screen.Texts;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What is said of the members on record with a phone, a line each: by the end of the card number, never by name. */
final class MemberLines {
    /** More than a message holds. */
    private static final int MOST = 3;

    private static final int SHOWN_DIGITS = 3;

    private final Registry registry;
    private final Rules rules;
    private final PersonalLinks links;
    private final PublicAddress address;
    private final InstantSource clock;

    MemberLines(Registry registry, Rules rules, PersonalLinks links, PublicAddress address, InstantSource clock) {
        this.registry = registry;
        this.rules = rules;
        this.links = links;
        this.address = address;
        this.clock = clock;
    }

    /** What says whether somebody is protected, and what the next month costs. */
    record Rules(Membership membership, Cover cover, PaidAhead paidAhead) {}

    /** Until when each is protected; empty where the phone is nobody's. */
    Optional<String> cover(String phone, Texts words) {
        return lines(phone, (worker, member) -> cover(worker, member, words));
    }

    private String cover(Worker worker, Member member, Texts words) {
        var standing = rules.cover.on(member.facts(), Jakarta.today(clock));
        var until = Optional.ofNullable(standing.protectedUntil())
                .map(words.format()::shortDate)
                .orElse("");
        var card = end(worker);
        return switch (standing.state()) {
            case ACTIVE ->
                until.isEmpty() ? words.get("phone.cover.none", card) : words.get("phone.cover.yes", card, until);
            case GRACE -> words.get("phone.cover.grace", card, until);
            case REGISTERED -> words.get("phone.cover.none", card);
            case LAPSED, CLOSED -> words.get("phone.cover.ended", card);
        };
    }

    /** What each pays next and with which code; with a link where one can be opened. */
    Optional<String> pay(String phone, boolean withLink, Texts words) {
        return lines(
                phone,
                (worker, member) -> bill(member)
                        .map(bill -> pay(worker, bill, withLink, words))
                        .orElseGet(() -> words.get("phone.cover.ended", end(worker))));
    }

    private String pay(Worker worker, Quote bill, boolean withLink, Texts words) {
        var line = words.get(
                "phone.pay",
                words.format().rupiah(bill.total()),
                words.format().month(bill.first()),
                worker.number().digits());
        return withLink ? line + " " + words.get("phone.pay.link", link(worker)) : line;
    }

    /** The payment page of a worker. */
    String link(Worker worker) {
        return address.of("/pay/" + links.create(PersonalLink.toPay(worker.id()), PersonalLinks.SENT));
    }

    /** The next month of a worker; empty for who is no member. */
    Optional<Quote> bill(Worker worker) {
        return rules.membership.find(worker.id()).flatMap(this::bill);
    }

    private Optional<Quote> bill(Member member) {
        if (member.isClosed()) {
            return Optional.empty();
        }
        var today = Jakarta.today(clock);
        var registeredOn = member.facts().registeredOn();
        var first = rules.cover.nextMonthToPay(member.cover(), today.isBefore(registeredOn) ? registeredOn : today);
        return Optional.of(rules.paidAhead.quote(member.terms(), first, 1));
    }

    private Optional<String> lines(String phone, BiFunction<Worker, Member, String> line) {
        List<String> lines = registry.findByPhone(phone).stream()
                .flatMap(
                        worker -> rules.membership.find(worker.id()).map(member -> line.apply(worker, member)).stream())
                .limit(MOST)
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.stream().collect(Collectors.joining("\n")));
    }

    private static String end(Worker worker) {
        var digits = worker.number().digits();
        return digits.substring(digits.length() - SHOWN_DIGITS);
    }
}
