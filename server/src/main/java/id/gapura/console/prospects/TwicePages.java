package id.gapura.console.prospects;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.console.prospects.TwiceView.Two;
import id.gapura.registry.twice.NotedTwice;
import id.gapura.registry.twice.NotedTwice.Result;
import id.gapura.registry.twice.Pair;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deciding whether two prospects are one person. Who sees the place decides, alone. */
@Controller
final class TwicePages {
    static final String LIST = ProspectPages.HOME + "/twice";
    static final String SURVIVOR = "survivor";
    private static final String PAIR = LIST + "/{one}/{other}";
    /** More than an office can work off in a day. */
    private static final int MOST = 100;

    private final NotedTwice twice;
    private final TwiceView view;
    private final Audit audit;

    TwicePages(NotedTwice twice, TwiceView view, Audit audit) {
        this.twice = twice;
        this.view = view;
        this.audit = audit;
    }

    @GetMapping(LIST)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_PROSPECTS);
        var waiting = view.twos(twice.waiting(officer.scope(), MOST));
        audit.record(officer.login(), "prospects.twice-listed", "", waiting.size() + " pairs");
        return new ModelAndView("console/prospects/twice", "page", new TwicePage(view.table(waiting, shell)));
    }

    @GetMapping(PAIR)
    ModelAndView show(
            Officer officer, @PathVariable UUID one, @PathVariable UUID other, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_PROSPECTS);
        return ofOpen(pair(one, other, officer), shell, next, two -> {
            onRecord(officer, "prospect.compared", two);
            return page(two, "", shell);
        });
    }

    @PostMapping(PAIR + "/different")
    ModelAndView different(
            Officer officer, @PathVariable UUID one, @PathVariable UUID other, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_PROSPECTS);
        return ofOpen(pair(one, other, officer), shell, next, two -> {
            onRecord(officer, "prospect.different", two);
            return done(twice.declareDifferent(two.pair(), officer.login()), "different", shell, next);
        });
    }

    @PostMapping(PAIR + "/merge")
    ModelAndView merge(
            Officer officer,
            @PathVariable UUID one,
            @PathVariable UUID other,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_PROSPECTS);
        return ofOpen(pair(one, other, officer), shell, next, two -> {
            var survivor = survivor(two, new Typed(values));
            if (survivor.isEmpty()) {
                var asked = page(two, shell.text("prospects.twice.survivor.missing"), shell);
                asked.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                return asked;
            }
            onRecord(officer, "prospect.merged", two);
            return done(twice.merge(two.pair(), survivor.get(), officer.login()), "merged", shell, next);
        });
    }

    private static Optional<UUID> survivor(Two two, Typed typed) {
        var chosen = typed.id(SURVIVOR);
        return two.both()
                .map(prospect -> prospect.id())
                .filter(id -> chosen.filter(id::equals).isPresent())
                .findFirst();
    }

    private Pair pair(UUID one, UUID other, Officer officer) {
        return twice.find(one, other)
                .filter(pair -> officer.sees(pair.region()))
                .orElseThrow(PeopleInScope::nobody);
    }

    /** Back to the list where somebody else decided, or contacted one of the two. */
    private ModelAndView ofOpen(Pair pair, Shell shell, RedirectAttributes next, Function<Two, ModelAndView> answer) {
        return Optional.of(pair)
                .filter(one -> one.state() == Pair.State.OPEN)
                .flatMap(one -> view.twos(List.of(one)).stream().findFirst())
                .map(answer)
                .orElseGet(() -> done(Result.ALREADY_DECIDED, "", shell, next));
    }

    private void onRecord(Officer officer, String act, Two two) {
        two.both()
                .forEach(prospect -> audit.record(
                        officer.login(),
                        act,
                        prospect.id().toString(),
                        "with=" + two.besides(prospect).id()));
    }

    private ModelAndView page(Two two, String fault, Shell shell) {
        return new ModelAndView("console/prospects/pair", "page", view.page(two, fault, shell));
    }

    private static ModelAndView done(Result result, String how, Shell shell, RedirectAttributes next) {
        var notice = switch (result) {
            case DONE -> Notice.good(shell.text("prospects.twice.done." + how));
            case ALREADY_DECIDED -> Notice.warning(shell.text("prospects.twice.already"));
        };
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + LIST);
    }
}
