package id.gapura.console.people;

import id.gapura.accounts.Action;
import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.console.Officer;
import id.gapura.console.PersonFrame;
import id.gapura.console.PersonFrames;
import id.gapura.console.adoption.Suggestions;
import id.gapura.contributions.Contributions;
import id.gapura.kernel.Jakarta;
import id.gapura.ledger.Ledger;
import id.gapura.membership.Member;
import id.gapura.membership.MemberTerms;
import id.gapura.membership.Membership;
import id.gapura.membership.TermsChange;
import id.gapura.places.Places;
import id.gapura.registry.LookalikePair;
import id.gapura.registry.LookalikeReview;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.reminders.Languages;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.money.Coins;
import id.gapura.sponsors.Schemes;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts the page of one person together. */
final class PersonView {
    /** What the capabilities say of a person. */
    record Sources(
            Registry registry,
            LookalikeReview lookalikes,
            Consents consents,
            Membership membership,
            MemberTerms terms,
            Contributions contributions,
            Schemes schemes,
            Deductions deductions,
            Ledger ledger,
            Places places,
            Languages languages,
            InstantSource clock) {}

    private final Sources sources;
    private final Cover cover;
    private final ContributionPrice price;
    private final PersonFacts facts;
    private final PaperFacts papers;
    private final PersonFrames frames;
    private final Suggestions suggestions;

    PersonView(
            Sources sources,
            Cover cover,
            ContributionPrice price,
            PaperFacts papers,
            PersonFrames frames,
            Suggestions suggestions) {
        this.sources = sources;
        this.cover = cover;
        this.price = price;
        this.papers = papers;
        this.frames = frames;
        this.suggestions = suggestions;
        this.facts = new PersonFacts(sources.places(), sources.languages());
    }

    PersonPage page(Worker worker, boolean withNik, Officer officer, Shell shell) {
        var member = sources.membership().find(worker.id());
        return new PersonPage(
                head(worker, officer, shell),
                member.map(known -> new CoverWords(cover).of(known, Jakarta.today(sources.clock()), shell)),
                member.filter(known -> !known.isClosed()).map(known -> next(known, shell)),
                known(worker, member, withNik, officer, shell),
                money(worker, member, officer, shell),
                past(worker, member, officer, shell));
    }

    private PersonPage.Head head(Worker worker, Officer officer, Shell shell) {
        return new PersonPage.Head(
                frames.of(worker, shell),
                frames.summaries(worker, shell),
                suggestions.of(worker, officer, shell),
                officer.may(Action.CHANGE_PEOPLE),
                officer.may(Action.DECIDE_IDENTITY),
                officer.may(Action.MANAGE_MANDATES));
    }

    private NextMonth next(Member member, Shell shell) {
        return NextMonth.of(member, Jakarta.today(sources.clock()), shell, cover, price);
    }

    private PersonPage.Money money(Worker worker, Optional<Member> member, Officer officer, Shell shell) {
        var today = Jakarta.today(sources.clock());
        return new PersonPage.Money(
                Statement.of(sources.ledger().statement(worker.id()), shell),
                papers.receipts(worker.id(), officer.may(Action.REVIEW_SUSPENSE), shell),
                member.flatMap(known -> coins(known, today, shell)),
                refund(worker.id(), officer, shell));
    }

    private Optional<Link> refund(UUID worker, Officer officer, Shell shell) {
        boolean isPossible = officer.may(Action.PAY_OUT)
                && sources.contributions().piggyBank(worker).isPositive();
        return isPossible
                ? Optional.of(Link.to(shell.text("payouts.refund"), "/console/payouts/new/piggy-bank/" + worker))
                : Optional.empty();
    }

    private Optional<Coins> coins(Member member, LocalDate today, Shell shell) {
        var month = cover.nextMonthToPay(member.cover(), today);
        return Coins.of(
                sources.contributions().piggyBank(member.workerId()),
                shell.format().month(month),
                price.total(member.terms(), month),
                shell);
    }

    private PersonPage.Known known(
            Worker worker, Optional<Member> member, boolean withNik, Officer officer, Shell shell) {
        return new PersonPage.Known(
                withNik ? PersonFacts.spaced(worker.nik()) : PersonFacts.masked(worker.nik()),
                withNik,
                facts.identity(worker, shell),
                facts.contact(
                        worker,
                        sources.consents().refuses(worker.id(), Purpose.CONTACT),
                        officer.may(Action.RECORD_CONSENTS),
                        shell),
                member.map(known -> terms(known, shell)).orElse(List.of()),
                member.filter(known -> officer.may(Action.CHANGE_PEOPLE) && !known.isClosed())
                        .map(known -> Link.to(
                                shell.text("person.terms.open"), PersonFrame.address(known.workerId()) + "/terms")),
                officer.may(Action.CHANGE_PEOPLE) ? sources.deductions().withdrawals(worker.id(), shell) : List.of());
    }

    /** The terms, and who pays now until when. */
    private List<Fact> terms(Member member, Shell shell) {
        var terms = new ArrayList<>(facts.terms(member, shell));
        sources.schemes().sponsorships(member.workerId()).stream()
                .map(paid -> shell.text(
                        "sponsors.person.until", paid.sponsor(), shell.format().date(paid.until())))
                .map(paid -> Fact.of(shell.text("sponsors.person"), paid))
                .forEach(terms::add);
        sources.deductions().facts(member.workerId(), shell).forEach(terms::add);
        return terms;
    }

    private PersonPage.Past past(Worker worker, Optional<Member> member, Officer officer, Shell shell) {
        var terms = member.map(sources.terms()::changes).orElse(List.<TermsChange>of());
        var history = new ChangeHistory(sources.places())
                .of(sources.registry().history(worker.id()), terms, worker.origin(), shell);
        var pairs =
                officer.may(Action.REVIEW_DUPLICATES) ? sources.lookalikes().of(worker.id()) : List.<LookalikePair>of();
        return new PersonPage.Past(
                history, pairs.stream().map(pair -> link(pair, shell)).toList());
    }

    private static Link link(LookalikePair pair, Shell shell) {
        var state = switch (pair.state()) {
            case OPEN -> shell.text("duplicates.state.open");
            case MERGE_PROPOSED -> shell.text("duplicates.state.proposed");
            case DIFFERENT -> shell.text("duplicates.state.different");
            case MERGED -> shell.text("duplicates.state.merged");
        };
        return Link.to(state, "/console/duplicates/" + pair.workerId() + "/" + pair.otherId());
    }
}
