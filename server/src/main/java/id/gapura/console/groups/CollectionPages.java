package id.gapura.console.groups;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Counter;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.groups.Collection;
import id.gapura.groups.Collections;
import id.gapura.groups.Collections.Brought;
import id.gapura.groups.Collections.Eye;
import id.gapura.groups.Collections.Reason;
import id.gapura.groups.Collections.Result;
import id.gapura.groups.Collections.Saying;
import id.gapura.groups.Collections.Seen;
import id.gapura.groups.Groups;
import id.gapura.groups.PayGroup;
import id.gapura.groups.Share;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a group brought: counted, split, witnessed, undone. */
@Controller
final class CollectionPages {
    private static final String NEW = GroupPages.ONE + "/collections";
    private static final String ONE = NEW + "/{collection}";

    private final Desk desk;
    private final GroupsInScope inScope;
    private final CollectionView view;
    private final Audit audit;

    CollectionPages(Desk desk, GroupsInScope inScope, CollectionView view, Audit audit) {
        this.desk = desk;
        this.inScope = inScope;
        this.view = view;
        this.audit = audit;
    }

    /** What the handlers do their work with. */
    record Desk(Groups groups, Collections collections, PersonalLinks links) {}

    static String address(Collection collection) {
        return GroupPages.HOME + "/" + collection.groupId() + "/collections/" + collection.id();
    }

    @GetMapping(NEW + "/new")
    ModelAndView ask(Officer officer, Shell shell, @PathVariable UUID group) {
        officer.require(Action.COLLECT_FROM_GROUPS);
        var found = inScope.group(group, officer);
        audit.record(officer.login(), "group.seen", group.toString(), "");
        var form = form(found, List.of(), Typed.NOTHING, Optional.empty(), shell);
        return new ModelAndView("console/groups/collect", "page", form.fresh());
    }

    private CollectionForm form(PayGroup group, List<Share> split, Typed typed, Optional<Reason> refusal, Shell shell) {
        return new CollectionForm(group, view.suggestions(group, split, shell), typed, refusal, shell);
    }

    @PostMapping(NEW)
    ModelAndView receive(
            Officer officer, Shell shell, @PathVariable UUID group, @RequestParam Map<String, String> values) {
        officer.require(Action.COLLECT_FROM_GROUPS);
        var found = inScope.group(group, officer);
        var typed = new Typed(values);
        var form = form(found, List.of(), typed, Optional.empty(), shell);
        if (form.id().isEmpty() || form.counted().isEmpty() || form.shares().isEmpty()) {
            return refused(form.fresh());
        }
        var brought = new Brought(
                form.id().get(),
                form.counted().get(),
                form.isTransfer(),
                form.shares().get());
        var counter = new Counter(officer.login(), officer.scope());
        var result = desk.collections.receive(found, brought, counter);
        onRecord(officer, "group.counted", group, brought.id(), refusal(result));
        return switch (result) {
            case Result.Kept(var collection) -> new ModelAndView("redirect:" + address(collection));
            case Result.Refused(var reason) ->
                refused(form(found, List.of(), typed, Optional.of(reason), shell)
                        .fresh());
        };
    }

    private static ModelAndView refused(CollectionFormPage page) {
        var answer = new ModelAndView("console/groups/collect", "page", page);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, Shell shell, @PathVariable UUID group, @PathVariable UUID collection) {
        GroupsInScope.requireSight(officer);
        var found = inScope.group(group, officer);
        var one = inScope.collection(found, collection);
        audit.record(officer.login(), "group.seen", group.toString(), "collection=" + collection);
        return new ModelAndView("console/groups/collection", "page", view.page(found, one, officer, shell));
    }

    @GetMapping(ONE + "/split")
    ModelAndView askAgain(Officer officer, Shell shell, @PathVariable UUID group, @PathVariable UUID collection) {
        officer.require(Action.COLLECT_FROM_GROUPS);
        var found = inScope.group(group, officer);
        var one = inScope.collection(found, collection);
        var form = form(found, desk.collections.shares(one), Typed.NOTHING, Optional.empty(), shell);
        return new ModelAndView("console/groups/collect", "page", form.again(one));
    }

    @PostMapping(ONE + "/split")
    ModelAndView split(
            Officer officer,
            Shell shell,
            @PathVariable UUID group,
            @PathVariable UUID collection,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        officer.require(Action.COLLECT_FROM_GROUPS);
        var found = inScope.group(group, officer);
        var one = inScope.collection(found, collection);
        var typed = new Typed(values);
        var shares = form(found, List.of(), typed, Optional.empty(), shell).shares();
        if (shares.isEmpty()) {
            return refused(
                    form(found, List.of(), typed, Optional.empty(), shell).again(one));
        }
        var seen = one.version() == typed.number("version")
                ? desk.collections.split(found, one, shares.get(), officer.login())
                : new Result.Refused(Reason.CHANGED_MEANWHILE);
        onRecord(officer, "group.split", group, collection, refusal(seen));
        return switch (seen) {
            case Result.Kept _ -> {
                next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("groups.resplit.done")));
                yield new ModelAndView("redirect:" + address(one));
            }
            case Result.Refused(var reason) ->
                refused(form(found, List.of(), typed, Optional.of(reason), shell)
                        .again(one));
        };
    }

    @PostMapping(ONE + "/witness")
    ModelAndView witness(
            Officer officer,
            Shell shell,
            @PathVariable UUID group,
            @PathVariable UUID collection,
            @RequestParam boolean agrees,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        officer.require(Action.WITNESS_COLLECTIONS);
        var found = inScope.group(group, officer);
        var one = inScope.collection(found, collection);
        var saying = new Saying(new Eye.Officer(officer.login()), agrees, reason);
        var seen = desk.collections.witness(found, collection, version, saying);
        onRecord(officer, agrees ? "group.witnessed" : "group.contradicted", group, collection, refusal(seen));
        next.addFlashAttribute(Notice.FLASH, notice(seen, shell));
        return new ModelAndView("redirect:" + address(one));
    }

    private void onRecord(Officer officer, String act, UUID group, UUID collection, String refusal) {
        audit.recordStep(officer.login(), act, group.toString(), "collection=" + collection, refusal);
    }

    private static String refusal(Result result) {
        return result instanceof Result.Refused(var reason) ? reason.name() : "";
    }

    /** A word that was said stands, also where the money for it is not there. */
    private static String refusal(Seen seen) {
        return switch (seen) {
            case NOTED, CONFIRMED, MORE_THAN_THERE_IS -> "";
            case NOT_YOU, NOT_IN_GROUP, REASON_MISSING, SAID_BEFORE, CHANGED_MEANWHILE -> seen.name();
        };
    }

    private static Notice notice(Seen seen, Shell shell) {
        var text = shell.text("groups.seen." + seen.name().toLowerCase(Locale.ROOT));
        return switch (seen) {
            case NOTED, CONFIRMED -> Notice.good(text);
            case NOT_YOU, NOT_IN_GROUP, REASON_MISSING, MORE_THAN_THERE_IS -> Notice.bad(text);
            case SAID_BEFORE, CHANGED_MEANWHILE -> Notice.warning(text);
        };
    }

    /** A link for a member who saw it; the page behind it asks for the card besides. */
    @PostMapping(ONE + "/link")
    ModelAndView link(
            Officer officer,
            Shell shell,
            @PathVariable UUID group,
            @PathVariable UUID collection,
            @RequestParam UUID person,
            RedirectAttributes next) {
        officer.require(Action.COLLECT_FROM_GROUPS);
        var found = inScope.group(group, officer);
        var one = inScope.collection(found, collection);
        if (person.equals(found.collector()) || !desk.groups.members(found).contains(person)) {
            throw PeopleInScope.nobody();
        }
        audit.record(officer.login(), "group.witness-asked", group.toString(), "worker=" + person);
        var token = desk.links.create(
                new PersonalLink(person, PersonalLink.Use.WITNESS, group + "/" + collection), PersonalLinks.SENT);
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/witness/" + token)
                .toUriString();
        next.addFlashAttribute(
                Notice.FLASH, Notice.good(shell.text("groups.ask.made")).withDetail(link));
        return new ModelAndView("redirect:" + address(one));
    }

    @PostMapping(ONE + "/cancel")
    ModelAndView cancel(
            Officer officer,
            Shell shell,
            @PathVariable UUID group,
            @PathVariable UUID collection,
            RedirectAttributes next) {
        officer.require(Action.COLLECT_FROM_GROUPS);
        var found = inScope.group(group, officer);
        var one = inScope.collection(found, collection);
        var outcome = desk.collections.cancel(found, collection, officer.login());
        boolean isCancelled = outcome == Collections.Cancelling.CANCELLED;
        onRecord(officer, "group.cancelled", group, collection, isCancelled ? "" : outcome.name());
        var text = shell.text("groups.cancel." + outcome.name().toLowerCase(Locale.ROOT));
        next.addFlashAttribute(Notice.FLASH, isCancelled ? Notice.good(text) : Notice.bad(text));
        return new ModelAndView("redirect:" + address(one));
    }
}
