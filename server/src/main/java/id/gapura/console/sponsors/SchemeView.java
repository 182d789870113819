package id.gapura.console.sponsors;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.naming.Adding;
import id.gapura.kernel.Jakarta;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import id.gapura.sponsors.Offer;
import id.gapura.sponsors.Offer.Ending;
import id.gapura.sponsors.Outlook.Month;
import id.gapura.sponsors.Outlook.Reckoned;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.Unpaid;
import id.gapura.sponsors.Unpaid.Reason;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the page of a scheme together. */
final class SchemeView {
    private static final int SHOWN = 100;

    private final Schemes schemes;
    private final Registry registry;
    private final InstantSource clock;

    SchemeView(Schemes schemes, Registry registry, InstantSource clock) {
        this.schemes = schemes;
        this.registry = registry;
        this.clock = clock;
    }

    SchemePage page(Scheme scheme, Sponsor sponsor, Adding adding, Officer officer, Shell shell) {
        var reckoned = schemes.reckon(scheme);
        var unpaid = schemes.unpaid(scheme.id());
        boolean maySeeMembers = officer.may(Action.SEE_PEOPLE);
        boolean mayAdd = maySeeMembers && officer.may(Action.MANAGE_SPONSORS);
        return new SchemePage(
                new SchemePage.Head(
                        scheme.name(),
                        sponsor.name() + " · " + SponsorWords.term(scheme, shell),
                        SchemePages.address(scheme.id()),
                        Link.to(sponsor.name(), SponsorPages.address(sponsor)),
                        maySeeMembers,
                        officer.may(Action.MANAGE_SPONSORS)),
                notices(reckoned, unpaid, shell),
                stats(scheme, reckoned, shell),
                months(reckoned, shell),
                unpaid(unpaid, officer, shell),
                offers(reckoned, mayAdd, shell),
                mayAdd ? adding : Adding.NOBODY);
    }

    private List<Notice> notices(Reckoned reckoned, List<Unpaid> unpaid, Shell shell) {
        var notices = new ArrayList<Notice>();
        long isShort = unpaid.stream()
                .filter(one -> one.reason() == Reason.MONEY_SHORT)
                .count();
        if (isShort > 0) {
            notices.add(
                    Notice.bad(shell.text("sponsors.short", isShort)).withDetail(shell.text("sponsors.short.todo")));
        } else {
            SponsorWords.warning(reckoned.outlook(), Jakarta.today(clock), shell)
                    .ifPresent(notices::add);
        }
        return notices;
    }

    private List<Stat> stats(Scheme scheme, Reckoned reckoned, Shell shell) {
        var format = shell.format();
        var outlook = reckoned.outlook();
        long monthsPaid = reckoned.months().stream().filter(Month::isPaid).count();
        return List.of(
                new Stat(
                        shell.text("sponsors.pays.until"),
                        format.shortDate(outlook.endsOn()),
                        shell.text("sponsors.cause." + outlook.cause().code()),
                        SponsorWords.tone(outlook.warning(Jakarta.today(clock)))),
                Stat.of(
                        shell.text("sponsors.left"),
                        format.rupiah(reckoned.left()),
                        shell.text("sponsors.left.months", monthsPaid)),
                Stat.of(
                        shell.text("sponsors.members"),
                        format.number(schemes.members(scheme.id()).size()),
                        scheme.terms().programmes().code().replace(",", " · ")),
                Stat.of(
                        shell.text("sponsors.budget"),
                        format.rupiah(scheme.terms().budget()),
                        shell.text("sponsors.budget.note")));
    }

    private static Table months(Reckoned reckoned, Shell shell) {
        return new Table(
                shell.text("sponsors.months"),
                List.of(
                        Table.words(shell.text("sponsors.month")),
                        Table.words(shell.text("sponsors.month.state")),
                        Table.amount(shell.text("sponsors.members")),
                        Table.amount(shell.text("sponsors.month.cost"))),
                reckoned.months().stream().map(month -> row(month, shell)).toList(),
                shell.text("sponsors.months.none"));
    }

    private static List<Cell> row(Month month, Shell shell) {
        return List.of(
                Cell.text(shell.format().month(month.month())),
                month.isPaid()
                        ? Cell.mark(Tone.GOOD, shell.text("sponsors.month.paid"))
                        : Cell.mark(Tone.BAD, shell.text("sponsors.month.short")),
                Cell.amount(shell.format().number(month.people())),
                Cell.amount(shell.format().rupiah(month.cost())));
    }

    /** Names only of people the officer may see. */
    private Table unpaid(List<Unpaid> unpaid, Officer officer, Shell shell) {
        Map<UUID, Worker> workers = officer.may(Action.SEE_PEOPLE)
                ? registry
                        .list(unpaid.stream().limit(SHOWN).map(Unpaid::workerId).toList())
                        .stream()
                        .filter(worker -> officer.sees(worker.home().region()))
                        .collect(Collectors.toMap(Worker::id, Function.identity()))
                : Map.of();
        return new Table(
                shell.text("sponsors.unpaid", unpaid.size()),
                Table.columns(shell.text("people.name"), shell.text("payments.reason")),
                unpaid.stream()
                        .limit(SHOWN)
                        .filter(one -> workers.containsKey(one.workerId()))
                        .map(one -> List.of(
                                Cell.link(name(workers, one.workerId()), "/console/people/" + one.workerId()),
                                Cell.lines(
                                        shell.text("sponsors.reason."
                                                + one.reason().code()),
                                        shell.text("sponsors.reason."
                                                + one.reason().code() + ".todo"))))
                        .toList(),
                shell.text(unpaid.isEmpty() ? "sponsors.unpaid.none" : "sponsors.unpaid.hidden"));
    }

    private static String name(Map<UUID, Worker> workers, UUID id) {
        var worker = workers.get(id);
        return worker == null ? "" : worker.person().name();
    }

    private SchemePage.Offers offers(Reckoned reckoned, boolean mayRecord, Shell shell) {
        var offers = schemes.offers(reckoned);
        var facts = new ArrayList<Fact>();
        long told =
                offers.stream().filter(offer -> offer.offeredOn().isPresent()).count();
        facts.add(Fact.of(shell.text("sponsors.offers.told"), shell.text("sponsors.offers.of", told, offers.size())));
        for (var ending : List.of(Ending.WENT_ON, Ending.IN_ARREARS, Ending.LAPSED)) {
            facts.add(Fact.of(
                    shell.text("sponsors.offers." + ending.name().toLowerCase(Locale.ROOT)),
                    shell.format().number(count(offers, ending))));
        }
        return new SchemePage.Offers(facts, reckoned.outlook().unoffered(), mayRecord);
    }

    private static long count(List<Offer> offers, Ending ending) {
        return offers.stream().filter(offer -> offer.ending() == ending).count();
    }
}
