package id.gapura.console.duplicates;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.console.duplicates.PairView.Two;
import id.gapura.registry.LookalikePair;
import id.gapura.registry.LookalikeReview;
import id.gapura.registry.LookalikeReview.Result;
import id.gapura.registry.Worker;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deciding about one pair: different people, or one person, which takes two officers. */
@Controller
final class ReviewPages {
    private static final String PAIR = "/console/duplicates/{worker}/{other}";

    private final LookalikeReview review;
    private final PairView view;
    private final Audit audit;

    ReviewPages(LookalikeReview review, PairView view, Audit audit) {
        this.review = review;
        this.view = view;
        this.audit = audit;
    }

    static String address(LookalikePair pair) {
        return "/console/duplicates/" + pair.workerId() + "/" + pair.otherId();
    }

    @GetMapping(PAIR)
    ModelAndView show(Officer officer, @PathVariable UUID worker, @PathVariable UUID other, Shell shell) {
        officer.require(Action.REVIEW_DUPLICATES);
        var pair = pair(worker, other);
        var two = view.two(pair, officer);
        onRecord(officer, "person.seen", two, "");
        return page(pair, two, ReviewForm.ask(two, shell), officer, shell);
    }

    @PostMapping(PAIR + "/different")
    ModelAndView different(
            Officer officer,
            @PathVariable UUID worker,
            @PathVariable UUID other,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.REVIEW_DUPLICATES);
        var pair = pair(worker, other);
        var two = view.two(pair, officer);
        var typed = new Typed(values);
        var why = typed.get(ReviewForm.WHY_DIFFERENT);
        if (why.isEmpty()) {
            return page(pair, two, ReviewForm.askAgain(two, typed, shell), officer, shell);
        }
        var result = review.declareDifferent(worker, other, officer.login(), why);
        onRecord(officer, "duplicate.different", two, refusal(result));
        return done(result, "duplicates.done.different", pair, shell, next);
    }

    @PostMapping(PAIR + "/merge")
    ModelAndView propose(
            Officer officer,
            @PathVariable UUID worker,
            @PathVariable UUID other,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.REVIEW_DUPLICATES);
        var pair = pair(worker, other);
        var two = view.two(pair, officer);
        var typed = new Typed(values);
        var survivor = ReviewForm.survivor(two, typed);
        var why = typed.get(ReviewForm.WHY_SAME);
        if (survivor.isEmpty() || why.isEmpty()) {
            return page(pair, two, ReviewForm.askAgain(two, typed, shell), officer, shell);
        }
        var result = review.proposeMerge(pair, survivor.get(), officer.login(), why);
        onRecord(officer, "duplicate.merge-proposed", two, refusal(result));
        return done(result, "duplicates.done.proposed", pair, shell, next);
    }

    @PostMapping(PAIR + "/approval")
    ModelAndView approve(
            Officer officer,
            @PathVariable UUID worker,
            @PathVariable UUID other,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.REVIEW_DUPLICATES);
        var pair = pair(worker, other);
        var two = view.two(pair, officer);
        var result = review.approveMerge(worker, other, officer.login());
        onRecord(officer, "duplicate.merge-approved", two, refusal(result));
        return done(result, "duplicates.done.merged", pair, shell, next);
    }

    private LookalikePair pair(UUID worker, UUID other) {
        return review.find(worker, other).orElseThrow(PeopleInScope::nobody);
    }

    private static String refusal(Result result) {
        return result == Result.DONE ? "" : result.name();
    }

    private void onRecord(Officer officer, String act, Two two, String refusal) {
        Stream.of(two.first(), two.second())
                .forEach(worker ->
                        audit.recordStep(officer.login(), act, worker.id().toString(), "", refusal));
    }

    private static ModelAndView done(
            Result result, String text, LookalikePair pair, Shell shell, RedirectAttributes next) {
        var notice = switch (result) {
            case DONE -> Notice.good(shell.text(text));
            case ALREADY_DECIDED -> Notice.warning(shell.text("duplicates.already"));
            case NEEDS_ANOTHER_OFFICER -> Notice.bad(shell.text("duplicates.another"));
        };
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + (result == Result.DONE ? "/console/duplicates" : address(pair)));
    }

    private ModelAndView page(LookalikePair pair, Two two, ReviewPage.Asked asked, Officer officer, Shell shell) {
        var people = Stream.of(two.first(), two.second())
                .filter(worker -> officer.sees(worker.home().region()))
                .map(ReviewPages::link)
                .toList();
        var proposal = pair.proposedBy()
                .map(by -> new ReviewPage.Proposal(
                        by,
                        pair.survivor()
                                .map(id -> id.equals(two.first().id()) ? two.first() : two.second())
                                .map(ReviewPages::label)
                                .orElse(""),
                        pair.reason().orElse(""),
                        by.equals(officer.login())));
        return new ModelAndView(
                "console/duplicates/review",
                "page",
                new ReviewPage(address(pair), view.comparison(two, shell), people, pair.state(), proposal, asked));
    }

    private static Link link(Worker worker) {
        return Link.to(label(worker), "/console/people/" + worker.id());
    }

    private static String label(Worker worker) {
        return worker.person().name() + " · " + worker.number().spaced();
    }
}
