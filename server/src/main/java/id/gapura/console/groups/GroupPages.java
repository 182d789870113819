package id.gapura.console.groups;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.naming.NamedMembers;
import id.gapura.console.regions.RegionChoices;
import id.gapura.groups.Groups;
import id.gapura.groups.PayGroup;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Groups: the list, a new one, one with its members. */
@Controller
final class GroupPages {
    static final String HOME = "/console/groups";
    static final String ONE = HOME + "/{group}";

    private final Groups groups;
    private final GroupsInScope inScope;
    private final GroupView view;
    private final NamedMembers members;
    private final RegionChoices regions;
    private final Audit audit;

    GroupPages(
            Groups groups,
            GroupsInScope inScope,
            GroupView view,
            NamedMembers members,
            RegionChoices regions,
            Audit audit) {
        this.groups = groups;
        this.inScope = inScope;
        this.view = view;
        this.members = members;
        this.regions = regions;
        this.audit = audit;
    }

    static String address(PayGroup group) {
        return HOME + "/" + group.id();
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        GroupsInScope.requireSight(officer);
        return new ModelAndView("console/groups/list", "page", view.list(officer, shell));
    }

    @GetMapping(HOME + "/new")
    ModelAndView ask(Officer officer, Shell shell) {
        officer.require(Action.COLLECT_FROM_GROUPS);
        return form(new GroupForm(regions, members, officer, shell).ask(), HttpStatus.OK);
    }

    private static ModelAndView form(GroupFormPage page, HttpStatus status) {
        var answer = new ModelAndView("console/groups/form", "page", page);
        answer.setStatus(status);
        return answer;
    }

    @PostMapping(HOME + "/new")
    ModelAndView create(
            Officer officer, Shell shell, @RequestParam Map<String, String> values, RedirectAttributes next) {
        officer.require(Action.COLLECT_FROM_GROUPS);
        var form = new GroupForm(regions, members, officer, shell);
        var described = form.read(new Typed(values));
        if (described.isEmpty()) {
            return form(form.askAgain(new Typed(values)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var it = described.get();
        var group = groups.create(it.name(), it.kind(), it.region(), it.collector(), officer.login());
        audit.record(
                officer.login(),
                "group.created",
                group.id().toString(),
                it.kind().code());
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("groups.kept")));
        return new ModelAndView("redirect:" + address(group));
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, Shell shell, @PathVariable UUID group) {
        GroupsInScope.requireSight(officer);
        var found = inScope.group(group, officer);
        audit.record(officer.login(), "group.seen", group.toString(), "");
        var page = view.page(found, GroupView.adding("", "", shell), officer, shell);
        return new ModelAndView("console/groups/group", "page", page);
    }

    @PostMapping(ONE + "/members")
    ModelAndView add(
            Officer officer,
            Shell shell,
            @PathVariable UUID group,
            @RequestParam(defaultValue = "") String numbers,
            RedirectAttributes next) {
        officer.require(Action.COLLECT_FROM_GROUPS);
        var found = inScope.group(group, officer);
        var named = members.typed(numbers, officer);
        if (named.people().isEmpty()) {
            var page = new ModelAndView(
                    "console/groups/group",
                    "page",
                    view.page(
                            found, GroupView.adding(numbers, shell.text("groups.add.nobody"), shell), officer, shell));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        int added = groups.add(found, named.people(), officer.login());
        audit.record(officer.login(), "group.members-added", group.toString(), "members=" + added);
        int unknown = named.unreadable() + named.unknown();
        var done = shell.text("groups.added", added);
        next.addFlashAttribute(
                Notice.FLASH,
                unknown == 0
                        ? Notice.good(done)
                        : Notice.warning(done).withDetail(shell.text("groups.added.unknown", unknown)));
        return new ModelAndView("redirect:" + address(found));
    }

    @PostMapping(ONE + "/members/{person}/removal")
    ModelAndView remove(
            Officer officer,
            Shell shell,
            @PathVariable UUID group,
            @PathVariable UUID person,
            RedirectAttributes next) {
        officer.require(Action.COLLECT_FROM_GROUPS);
        var found = inScope.group(group, officer);
        boolean isGone = groups.remove(found, person);
        audit.record(officer.login(), "group.member-removed", group.toString(), "worker=" + person);
        next.addFlashAttribute(
                Notice.FLASH,
                isGone ? Notice.good(shell.text("groups.removed")) : Notice.warning(shell.text("groups.removed.not")));
        return new ModelAndView("redirect:" + address(found));
    }
}
