package id.gapura.console.duplicates;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.places.Places;
import id.gapura.registry.LookalikePair;
import id.gapura.registry.LookalikePair.State;
import id.gapura.registry.LookalikeReview;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of pairs that look alike. */
@Controller
final class DuplicatesPages {
    /** More than an office can work off in a day. */
    static final int MOST = 200;

    private final LookalikeReview review;
    private final Registry registry;
    private final Places places;
    private final Audit audit;

    DuplicatesPages(LookalikeReview review, Registry registry, Places places, Audit audit) {
        this.review = review;
        this.registry = registry;
        this.places = places;
        this.audit = audit;
    }

    @GetMapping("/console/duplicates")
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.REVIEW_DUPLICATES);
        var pairs = review.waiting(officer.scope(), MOST);
        audit.record(officer.login(), "duplicates.listed", "", pairs.size() + " pairs");
        var table = new Table(
                shell.text("duplicates.title"),
                Table.columns(
                        shell.text("duplicates.pair"),
                        shell.text("person.field.birth-on"),
                        shell.text("people.place"),
                        shell.text("duplicates.found"),
                        shell.text("duplicates.state")),
                rows(pairs, shell),
                shell.text("duplicates.none"));
        return new ModelAndView("console/duplicates/list", "page", new DuplicatesPage(table));
    }

    private List<List<Cell>> rows(List<LookalikePair> pairs, Shell shell) {
        var ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.workerId(), pair.otherId()))
                .distinct()
                .toList();
        var workers = registry.list(ids).stream().collect(Collectors.toMap(Worker::id, Function.identity()));
        return pairs.stream().map(pair -> row(pair, workers, shell)).toList();
    }

    private List<Cell> row(LookalikePair pair, Map<UUID, Worker> workers, Shell shell) {
        var first = Objects.requireNonNull(workers.get(pair.otherId()));
        var second = Objects.requireNonNull(workers.get(pair.workerId()));
        return List.of(
                Cell.link(first.person().name() + " / " + second.person().name(), ReviewPages.address(pair)),
                Cell.text(shell.format().shortDate(second.person().birthOn())),
                villages(village(first), village(second)),
                Cell.text(shell.format().time(pair.foundAt())),
                pair.state() == State.OPEN
                        ? Cell.mark(Tone.INFO, shell.text("duplicates.badge.open"))
                        : Cell.mark(Tone.WARNING, shell.text("duplicates.badge.proposed")));
    }

    private static Cell villages(String first, String second) {
        return first.equals(second) ? Cell.text(first) : Cell.lines(first, second);
    }

    private String village(Worker worker) {
        return places.find(worker.home().region())
                .map(region -> region.name())
                .orElse(worker.home().region().text());
    }
}
