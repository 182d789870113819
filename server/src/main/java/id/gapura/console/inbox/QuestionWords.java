package id.gapura.console.inbox;

import id.gapura.console.messages.FateWords;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Outcomes.Fate;
import id.gapura.messaging.inbox.Line;
import id.gapura.messaging.inbox.Question;
import id.gapura.messaging.inbox.Question.Ending;
import id.gapura.screen.Cell;
import id.gapura.screen.Moment;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.time.Duration;
import java.time.Instant;

/** Questions and what became of them in plain words. */
record QuestionWords(Shell shell, Instant now) {
    /** How long it waits; bad once that is too long. */
    Cell waiting(Question question) {
        var age = age(question);
        return question.isLate(now) ? Cell.mark(Tone.BAD, age) : Cell.text(age);
    }

    private String age(Question question) {
        var since = Duration.between(question.askedAt(), now);
        if (since.toDays() > 0) {
            return since.toDays() == 1
                    ? shell.text("questions.age.day")
                    : shell.text("questions.age.days", since.toDays());
        }
        return switch ((int) Math.max(since.toHours(), 0)) {
            case 0 -> shell.text("questions.age.fresh");
            case 1 -> shell.text("questions.age.hour");
            default -> shell.text("questions.age.hours", since.toHours());
        };
    }

    String channel(Channel channel) {
        return shell.text("messages.channel." + channel.code());
    }

    Cell ended(Ending ending) {
        return switch (ending) {
            case Ending.Answered done -> Cell.mark(FateWords.tone(done.fate().state()), fate(done.fate()));
            case Ending.Closed done ->
                Cell.mark(Tone.NEUTRAL, shell.text("questions.why." + done.why().code()));
        };
    }

    private String fate(Fate fate) {
        var words = new FateWords(shell);
        var reason = words.reason(fate);
        return reason.isEmpty() ? words.state(fate.state()) : words.state(fate.state()) + ": " + reason;
    }

    /** How a question stands, on top of its page. */
    Notice notice(Question question) {
        return question.ending()
                .map(this::notice)
                .orElseGet(() -> new Notice(
                        question.isLate(now) ? Tone.BAD : Tone.WARNING,
                        shell.text("questions.waits", age(question)),
                        shell.text(
                                question.heard().channel() == Channel.WHATSAPP
                                        ? "questions.whatsapp"
                                        : "questions.sms")));
    }

    private Notice notice(Ending ending) {
        return switch (ending) {
            case Ending.Answered done ->
                new Notice(
                        FateWords.tone(done.fate().state()),
                        shell.text(
                                "questions.answered", done.by(), shell.format().time(done.at())),
                        fate(done.fate()));
            case Ending.Closed(var at, var by, var why) ->
                new Notice(
                        Tone.NEUTRAL,
                        shell.text("questions.closed", by, shell.format().time(at)),
                        shell.text("questions.why." + why.code()));
        };
    }

    Moment moment(Line line) {
        var when = shell.format().time(line.at());
        return switch (line) {
            case Line.Theirs said ->
                new Moment(
                        when, shell.text("questions.theirs", channel(said.channel())), "", said.text(), Tone.WARNING);
            case Line.Ours said ->
                new Moment(
                        when,
                        shell.text("questions.ours", channel(said.channel()), fate(said.fate())),
                        said.by(),
                        said.text(),
                        FateWords.tone(said.fate().state()));
            case Line.Unanswered said ->
                new Moment(
                        when,
                        shell.text("questions.unanswered"),
                        said.by(),
                        shell.text("questions.why." + said.why().code()),
                        Tone.NEUTRAL);
        };
    }
}
