package id.gapura.console.collective;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.collective.Arrangement;
import id.gapura.collective.Arrangements;
import id.gapura.console.Download;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.rosters.RostersInScope;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Membership;
import id.gapura.receipts.Card;
import id.gapura.receipts.Holder;
import id.gapura.receipts.Papers;
import id.gapura.registry.ListedWorker;
import id.gapura.registry.Registry;
import id.gapura.rules.Cover;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The cards of everybody a roster enrolled, ten to a page, by name, to print, cut and hand out. */
@Controller
final class CardSheets {
    /** So many people at most are in one file. */
    static final int PART = 2_000;

    private static final int PAGE = 500;
    private static final int MOST_PARTS = 1_000;

    private final Arrangements arrangements;
    private final RostersInScope inScope;
    private final Facts facts;
    private final Papers papers;
    private final Audit audit;

    CardSheets(Arrangements arrangements, RostersInScope inScope, Facts facts, Papers papers, Audit audit) {
        this.arrangements = arrangements;
        this.inScope = inScope;
        this.facts = facts;
        this.papers = papers;
        this.audit = audit;
    }

    /** What a card says. */
    record Facts(Registry registry, Membership membership, Cover cover, InstantSource clock) {
        /**
         * By name; a page of people at a time is looked up, only their ids are held. Who has moved out of the officer's
         * places since gets their card there.
         */
        Stream<Card> cards(List<UUID> people, Officer officer) {
            var ordered = byName(people, officer);
            return IntStream.iterate(0, from -> from < ordered.size(), from -> from + PAGE)
                    .mapToObj(from -> ordered.subList(from, Math.min(from + PAGE, ordered.size())))
                    .flatMap(this::page);
        }

        private record Named(UUID id, String name) {}

        private List<UUID> byName(List<UUID> people, Officer officer) {
            return IntStream.iterate(0, from -> from < people.size(), from -> from + PAGE)
                    .mapToObj(from -> people.subList(from, Math.min(from + PAGE, people.size())))
                    .flatMap(page -> registry.listed(page).stream())
                    .filter(worker -> officer.sees(worker.home().region()))
                    .map(worker -> new Named(worker.id(), worker.person().name()))
                    .sorted(Comparator.comparing(Named::name).thenComparing(Named::id))
                    .map(Named::id)
                    .toList();
        }

        private Stream<Card> page(List<UUID> people) {
            var members = membership.list(people);
            var today = Jakarta.today(clock);
            var workers =
                    registry.listed(people).stream().collect(Collectors.toMap(ListedWorker::id, Function.identity()));
            return people.stream()
                    .flatMap(id -> Stream.ofNullable(workers.get(id)))
                    .map(worker -> new Card(
                            holder(worker),
                            Optional.ofNullable(members.get(worker.id()))
                                    .flatMap(member -> Optional.ofNullable(
                                            cover.on(member.facts(), today).protectedUntil())),
                            clock.instant()));
        }

        private static Holder holder(ListedWorker worker) {
            return new Holder(worker.number().digits(), worker.person().name());
        }
    }

    @GetMapping(CollectivePages.ONE + "/cards.pdf")
    void cards(
            Officer officer,
            Shell shell,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int part,
            HttpServletResponse response)
            throws IOException {
        officer.require(Action.IMPORT_ROSTERS);
        officer.require(Action.SEE_PEOPLE);
        inScope.get(id, officer);
        var people = part < 0 || part >= MOST_PARTS || !isDone(id)
                ? List.<UUID>of()
                : arrangements.enrolled(id, part * PART, PART);
        if (people.isEmpty()) {
            throw PeopleInScope.nobody();
        }
        audit.record(officer.login(), "collective.cards-made", id.toString(), "people=" + people.size());
        var out = Download.pdfToKeep(response, shell.text("collective.cards.file") + "-" + (part + 1));
        papers.cards(facts.cards(people, officer).iterator(), shell, out);
    }

    private boolean isDone(UUID id) {
        return arrangements
                .find(id)
                .filter(arrangement -> arrangement.state() == Arrangement.State.DONE)
                .isPresent();
    }
}
