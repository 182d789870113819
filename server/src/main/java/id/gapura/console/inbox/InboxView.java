package id.gapura.console.inbox;

import id.gapura.console.Officer;
import id.gapura.kernel.Ids;
import id.gapura.messaging.inbox.Inbox;
import id.gapura.messaging.inbox.Known;
import id.gapura.messaging.inbox.Question;
import id.gapura.reminders.Languages;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Pager;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the lists of questions and the page of one together. */
final class InboxView {
    private static final int SHOWN = 50;

    private final Inbox inbox;
    private final Askers askers;
    private final Languages languages;
    private final InstantSource clock;
    private final Ids ids;

    InboxView(Inbox inbox, Askers askers, Languages languages, InstantSource clock, Ids ids) {
        this.inbox = inbox;
        this.askers = askers;
        this.languages = languages;
        this.clock = clock;
        this.ids = ids;
    }

    InboxPage open(int from, Officer officer, Shell shell) {
        var listed = inbox.open(officer.scope(), from, SHOWN + 1);
        var words = new QuestionWords(shell, clock.instant());
        var table = new Table(
                shell.text("questions.open"),
                Table.columns(
                        shell.text("questions.who"),
                        shell.text("questions.waiting"),
                        shell.text("questions.by"),
                        shell.text("questions.messages")),
                listed.stream()
                        .limit(SHOWN)
                        .map(question -> List.of(
                                who(question, officer, shell),
                                words.waiting(question),
                                Cell.text(words.channel(question.heard().channel())),
                                Cell.text(shell.format().number(question.heard().messages()))))
                        .toList(),
                shell.text("questions.open.none"));
        return page(table, InboxPages.HOME, from, listed.size(), officer, shell);
    }

    InboxPage ended(int from, Officer officer, Shell shell) {
        var listed = inbox.ended(officer.scope(), from, SHOWN + 1);
        var words = new QuestionWords(shell, clock.instant());
        var table = new Table(
                shell.text("questions.ended"),
                Table.columns(
                        shell.text("questions.who"),
                        shell.text("questions.when"),
                        shell.text("questions.officer"),
                        shell.text("questions.outcome")),
                listed.stream()
                        .limit(SHOWN)
                        .map(question -> ended(question, words, officer, shell))
                        .toList(),
                shell.text("questions.ended.none"));
        return page(table, InboxPages.ENDED, from, listed.size(), officer, shell);
    }

    private List<Cell> ended(Question question, QuestionWords words, Officer officer, Shell shell) {
        var ending = question.ending().orElseThrow();
        return List.of(
                who(question, officer, shell),
                Cell.text(shell.format().time(ending.at())),
                Cell.text(ending.by()),
                words.ended(ending));
    }

    private Cell who(Question question, Officer officer, Shell shell) {
        var href = InboxPages.address(question.id());
        return question.probable()
                .map(known -> askers.of(known, officer, shell))
                .map(asker -> Cell.entry(asker.name(), href, asker.kind() + " · " + asker.place()))
                .orElseGet(() -> Cell.entry(unknown(question, shell), href, shell.text("questions.unknown.note")));
    }

    private static String unknown(Question question, Shell shell) {
        return shell.text("questions.unknown", question.phoneEnd());
    }

    /** @param found how many there are from there on, one more than shown at most */
    private InboxPage page(Table table, String address, int from, int found, Officer officer, Shell shell) {
        var tabs = List.of(
                Link.to(shell.text("questions.open"), InboxPages.HOME)
                        .withCount(inbox.count(officer.scope()).open()),
                Link.to(shell.text("questions.ended"), InboxPages.ENDED));
        boolean isAll = from == 0 && found <= SHOWN;
        return new InboxPage(tabs, table, isAll ? Optional.empty() : Optional.of(pager(address, from, found, shell)));
    }

    private static Pager pager(String address, int from, int found, Shell shell) {
        int shown = Math.min(found, SHOWN);
        return new Pager(
                shell.text("questions.position", from + 1, from + shown),
                from == 0 ? "" : address + "?from=" + Math.max(0, from - SHOWN),
                found > SHOWN ? address + "?from=" + (from + SHOWN) : "");
    }

    /** @param fault with what was typed; may be empty */
    QuestionPage page(Question question, AnswerForm form, String fault, Officer officer, Shell shell) {
        var words = new QuestionWords(shell, clock.instant());
        var asker = question.probable().map(known -> askers.of(known, officer, shell));
        return new QuestionPage(
                new QuestionPage.Head(
                        asker.map(Asker::name).orElseGet(() -> unknown(question, shell)),
                        words.channel(question.heard().channel()) + " · "
                                + asker.map(Asker::place).orElseGet(() -> shell.text("questions.unknown.note")),
                        InboxPages.address(question.id())),
                words.notice(question),
                inbox.lines(question).stream().map(words::moment).toList(),
                facts(question, officer, shell),
                question.ending().isPresent()
                        ? Optional.empty()
                        : Optional.of(form.ask(
                                question, form.typed().id(AnswerForm.ID).orElseGet(ids::next), fault)));
    }

    /** Whoever shares the phone with somebody of the officer's places, but lives elsewhere, is not named. */
    private List<Fact> facts(Question question, Officer officer, Shell shell) {
        var facts = new ArrayList<Fact>();
        var known = inbox.known(question);
        known.stream()
                .filter(one -> officer.sees(one.region()))
                .map(one -> askers.of(one, officer, shell))
                .map(asker -> new Fact(asker.kind(), named(asker)))
                .forEach(facts::add);
        if (known.stream().map(Known::region).anyMatch(region -> !officer.sees(region))) {
            facts.add(Fact.of(shell.text("questions.others"), shell.text("questions.elsewhere")));
        }
        facts.add(Fact.of(shell.text("questions.phone"), shell.text("questions.phone.end", question.phoneEnd())));
        facts.add(Fact.of(
                shell.text("questions.language"), languages.of(question.phone()).ownName()));
        return facts;
    }

    private static Cell named(Asker asker) {
        return asker.href().isEmpty()
                ? Cell.lines(asker.name(), asker.place())
                : Cell.entry(asker.name(), asker.href(), asker.place());
    }
}
