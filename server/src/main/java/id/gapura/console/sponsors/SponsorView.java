package id.gapura.console.sponsors;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import id.gapura.sponsors.Outlook;
import id.gapura.sponsors.Scheme;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsor;
import id.gapura.sponsors.SponsorPhones;
import id.gapura.sponsors.Sponsors;
import id.gapura.sponsors.Sponsors.Reported;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the list of sponsors and the page of one together. */
final class SponsorView {
    private final Sponsors sponsors;
    private final Schemes schemes;
    private final SponsorPhones phones;
    private final Places places;
    private final InstantSource clock;

    SponsorView(Sponsors sponsors, Schemes schemes, SponsorPhones phones, Places places, InstantSource clock) {
        this.sponsors = sponsors;
        this.schemes = schemes;
        this.phones = phones;
        this.places = places;
        this.clock = clock;
    }

    SponsorsPage list(Officer officer, Shell shell) {
        var outlooks = outlooks(officer);
        return new SponsorsPage(
                new Table(
                        shell.text("sponsors.title"),
                        List.of(
                                Table.words(shell.text("sponsors.name")),
                                Table.words(shell.text("sponsors.kind")),
                                Table.words(shell.text("sponsors.scheme.state")),
                                Table.amount(shell.text("sponsors.left"))),
                        sponsors.list(officer.scope()).stream()
                                .map(sponsor -> row(sponsor, outlooks, shell))
                                .toList(),
                        shell.text("sponsors.none")),
                officer.may(Action.MANAGE_SPONSORS));
    }

    private Map<UUID, Outlook> outlooks(Officer officer) {
        return schemes.outlooks(officer.scope()).stream()
                .collect(Collectors.toMap(Outlook::schemeId, Function.identity()));
    }

    private List<Cell> row(Sponsor sponsor, Map<UUID, Outlook> outlooks, Shell shell) {
        var first = schemes.of(sponsor.id()).stream()
                .flatMap(scheme -> Stream.ofNullable(outlooks.get(scheme.id())))
                .min(Comparator.comparing(Outlook::endsOn));
        return List.of(
                Cell.link(sponsor.name(), SponsorPages.address(sponsor)),
                Cell.lines(shell.text("sponsors.kind." + sponsor.kind().code()), places.fullName(sponsor.region())),
                state(first.orElse(null), shell),
                Cell.amount(shell.format().rupiah(sponsors.account(sponsor.id()).left())));
    }

    private Cell state(@Nullable Outlook outlook, Shell shell) {
        if (outlook == null) {
            return Cell.text(shell.text("sponsors.scheme.state.none"));
        }
        var today = Jakarta.today(clock);
        var words = outlook.daysFrom(today) < 0
                ? shell.text("sponsors.scheme.state.short")
                : shell.text("sponsors.scheme.state.until", shell.format().shortDate(outlook.endsOn()));
        return Cell.mark(SponsorWords.tone(outlook.warning(today)), words);
    }

    /** The field of where it hears from us. */
    Field phone(Sponsor sponsor, Shell shell) {
        return new PhoneForm(Typed.NOTHING, shell).ask(phones.find(sponsor.id()));
    }

    SponsorPage one(Sponsor sponsor, List<Field> funding, Field phone, Officer officer, Shell shell) {
        return new SponsorPage(
                sponsor.name(),
                lead(sponsor, shell),
                SponsorPages.address(sponsor),
                officer.may(Action.MANAGE_SPONSORS),
                refund(sponsor, officer),
                stats(sponsor, shell),
                schemes(sponsor, outlooks(officer), shell),
                fundings(sponsor, shell),
                officer.may(Action.REPORT_TRANSFERS) ? waiting(sponsor, officer, shell) : List.of(),
                officer.may(Action.REPORT_TRANSFERS) ? funding : List.of(),
                officer.may(Action.MANAGE_SPONSORS) ? List.of(phone) : List.of());
    }

    private String refund(Sponsor sponsor, Officer officer) {
        boolean isPossible = officer.may(Action.PAY_OUT)
                && sponsors.account(sponsor.id()).left().isPositive();
        return isPossible ? "/console/payouts/new/sponsor/" + sponsor.id() : "";
    }

    private String lead(Sponsor sponsor, Shell shell) {
        var lead = shell.text("sponsors.kind." + sponsor.kind().code()) + " · " + places.fullName(sponsor.region());
        return sponsor.contact().isEmpty() ? lead : lead + " · " + sponsor.contact();
    }

    private List<Stat> stats(Sponsor sponsor, Shell shell) {
        var account = sponsors.account(sponsor.id());
        var format = shell.format();
        return List.of(
                new Stat(
                        shell.text("sponsors.left"),
                        format.rupiah(account.left()),
                        shell.text("sponsors.left.note"),
                        account.left().isPositive() ? Tone.NEUTRAL : Tone.BAD),
                Stat.of(shell.text("sponsors.received"), format.rupiah(account.received()), ""),
                Stat.of(shell.text("sponsors.paid"), format.rupiah(account.paid()), shell.text("sponsors.paid.note")));
    }

    private Table schemes(Sponsor sponsor, Map<UUID, Outlook> outlooks, Shell shell) {
        return new Table(
                shell.text("sponsors.schemes"),
                List.of(
                        Table.words(shell.text("sponsors.scheme.name")),
                        Table.words(shell.text("sponsors.term")),
                        Table.words(shell.text("sponsors.scheme.state")),
                        Table.amount(shell.text("sponsors.budget"))),
                schemes.of(sponsor.id()).stream()
                        .map(scheme -> row(scheme, outlooks, shell))
                        .toList(),
                shell.text("sponsors.schemes.none"));
    }

    private List<Cell> row(Scheme scheme, Map<UUID, Outlook> outlooks, Shell shell) {
        return List.of(
                Cell.link(scheme.name(), SchemePages.address(scheme.id())),
                Cell.text(SponsorWords.term(scheme, shell)),
                state(outlooks.get(scheme.id()), shell),
                Cell.amount(shell.format().rupiah(scheme.terms().budget())));
    }

    private List<SponsorPage.Waiting> waiting(Sponsor sponsor, Officer officer, Shell shell) {
        return sponsors.reported(sponsor.id()).stream()
                .map(reported -> waiting(reported, officer, shell))
                .toList();
    }

    private static SponsorPage.Waiting waiting(Reported reported, Officer officer, Shell shell) {
        var funding = reported.funding();
        var format = shell.format();
        var facts = List.of(
                Fact.of(shell.text("sponsors.amount"), format.rupiah(funding.amount())),
                Fact.of(shell.text("sponsors.reference"), funding.reference()),
                Fact.of(shell.text("sponsors.day"), format.shortDate(funding.receivedOn())),
                Fact.of(shell.text("sponsors.waiting.by"), reported.by() + ", " + format.time(reported.at())));
        return new SponsorPage.Waiting(
                funding.reference(), facts, !reported.by().equals(officer.login()));
    }

    private Table fundings(Sponsor sponsor, Shell shell) {
        return new Table(
                shell.text("sponsors.fundings"),
                List.of(
                        Table.words(shell.text("sponsors.day")),
                        Table.words(shell.text("sponsors.reference")),
                        Table.amount(shell.text("sponsors.amount"))),
                sponsors.fundings(sponsor.id()).stream()
                        .map(funding -> List.of(
                                Cell.text(shell.format().shortDate(funding.receivedOn())),
                                Cell.text(funding.reference()),
                                Cell.amount(shell.format().rupiah(funding.amount()))))
                        .toList(),
                shell.text("sponsors.fundings.none"));
    }
}
