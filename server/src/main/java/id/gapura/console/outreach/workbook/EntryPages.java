package id.gapura.console.outreach.workbook;

import id.gapura.accounts.Audit;
import id.gapura.console.Meanwhile;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.outreach.OutreachInScope;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.console.outreach.proposals.Seen;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.workbook.Entry;
import id.gapura.outreach.workbook.Topic;
import id.gapura.outreach.workbook.Workbook;
import id.gapura.outreach.workbook.Writing;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing in a workbook: whoever keeps the campaign, one topic at a time, never over what somebody else wrote unseen. */
@Controller
final class EntryPages {
    private static final String ONE = OutreachTabs.CAMPAIGNS + "/{campaign}/workbook/entries/{topic}";
    private static final String TEMPLATE = "console/outreach/workbook/entry";

    private final OutreachInScope inScope;
    private final Workbook workbook;
    private final EntryForms forms;
    private final EntryView view;
    private final Audit audit;
    private final InstantSource clock;

    EntryPages(
            OutreachInScope inScope,
            Workbook workbook,
            EntryForms forms,
            EntryView view,
            Audit audit,
            InstantSource clock) {
        this.inScope = inScope;
        this.workbook = workbook;
        this.forms = forms;
        this.view = view;
        this.audit = audit;
        this.clock = clock;
    }

    /** A topic of a campaign as it stands. */
    private record Open(Seen seen, Topic topic, List<Entry> history, Map<String, String> proposed) {
        Optional<Entry> holds() {
            return history.stream().findFirst().filter(one -> !one.isStruck());
        }

        int version() {
            return history.isEmpty() ? 0 : history.getFirst().version();
        }

        EntryView.Draft draft(int version) {
            return new EntryView.Draft(topic, version, proposed, history);
        }
    }

    private Open open(UUID campaign, String code, Officer officer, Shell shell) {
        var kept = inScope.kept(campaign, officer);
        var seen = new Seen(kept, officer, Jakarta.today(clock), shell);
        var topic = Topic.find(code)
                .filter(one -> !(one instanceof Topic.Segment segment) || kept.holds(segment.region()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var history = workbook.history(campaign, topic);
        var holds = history.stream().findFirst().filter(one -> !one.isStruck());
        return new Open(seen, topic, history, forms.proposed(topic, holds, seen));
    }

    @GetMapping(ONE)
    ModelAndView ask(Officer officer, @PathVariable UUID campaign, @PathVariable String topic, Shell shell) {
        var open = open(campaign, topic, officer, shell);
        var activity = workbook.activities(campaign).get(open.topic);
        if (activity != null) {
            return new ModelAndView("redirect:" + OutreachTabs.activity(activity));
        }
        var typed = new Typed(open.holds().map(Entry::written).orElse(open.proposed));
        var form = forms.of(open.topic, typed, open.seen);
        var page = view.page(open.draft(open.version()), form.fields(Map.of()), open.seen);
        return new ModelAndView(TEMPLATE, "page", page);
    }

    @PostMapping(ONE)
    ModelAndView write(
            Officer officer,
            @PathVariable UUID campaign,
            @PathVariable String topic,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var open = open(campaign, topic, officer, shell);
        var typed = new Typed(values);
        var form = forms.of(open.topic, typed, open.seen);
        int seen = typed.number(EntryView.VERSION);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return refused(view.page(open.draft(seen), form.fields(faults), open.seen));
        }
        var writing = Writing.of(campaign, open.topic, seen, open.proposed, form.written());
        if (isActivity(open) || !workbook.write(writing, officer.login())) {
            return meanwhile(open(campaign, topic, officer, shell), form);
        }
        audit.record(officer.login(), "campaign.workbook-written", campaign.toString(), open.topic.code());
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("outreach.kept")));
        return new ModelAndView("redirect:" + Head.home(open.seen.campaign(), open.topic));
    }

    private boolean isActivity(Open open) {
        return workbook.activities(open.seen.campaign().id()).containsKey(open.topic);
    }

    private static ModelAndView refused(EntryPage page) {
        var answer = new ModelAndView(TEMPLATE, "page", page);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    /** What was typed stays in the form, beside what somebody else wrote; sending it again is knowing of that. */
    private ModelAndView meanwhile(Open now, EntryForm form) {
        var typed = form.fields(Map.of());
        var page = new ModelAndView(TEMPLATE, "page", view.page(now.draft(now.version()), typed, now.seen));
        var theirs = now.holds().map(one -> new Typed(one.written())).orElse(Typed.NOTHING);
        var kept = forms.of(now.topic, theirs, now.seen).fields(Map.of());
        return Meanwhile.conflict(page, Meanwhile.facts(typed, kept, now.seen.shell()));
    }

    @PostMapping(ONE + "/strike")
    ModelAndView strike(
            Officer officer,
            @PathVariable UUID campaign,
            @PathVariable String topic,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var open = open(campaign, topic, officer, shell);
        int seen = new Typed(values).number(EntryView.VERSION);
        boolean isStruck = !(open.topic instanceof Topic.Part)
                && !isActivity(open)
                && workbook.write(Writing.strikingOut(campaign, open.topic, seen), officer.login());
        if (isStruck) {
            audit.record(officer.login(), "campaign.workbook-struck", campaign.toString(), open.topic.code());
        }
        next.addFlashAttribute(
                Notice.FLASH,
                isStruck
                        ? Notice.good(shell.text("workbook.struck"))
                        : Notice.bad(shell.text("outreach.changedMeanwhile")));
        return new ModelAndView("redirect:" + Head.home(open.seen.campaign(), open.topic));
    }
}
