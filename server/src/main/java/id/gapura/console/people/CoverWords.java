package id.gapura.console.people;

import id.gapura.membership.Member;
import id.gapura.rules.Cover;
import id.gapura.rules.Standing;
import id.gapura.rules.Standing.Consequence;
import id.gapura.screen.CoverMark;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says in plain words where a member stands and what skipping the next month leads to. */
final class CoverWords {
    private final Cover cover;

    CoverWords(Cover cover) {
        this.cover = cover;
    }

    CoverAnswer of(Member member, LocalDate today, Shell shell) {
        var standing = cover.on(member.facts(), today);
        return new CoverAnswer(
                CoverMark.valueOf(standing.state().name()),
                word(standing, shell),
                detail(standing, member, shell),
                ifSkipped(standing.ifSkipped(), shell));
    }

    private static String word(Standing standing, Shell shell) {
        return switch (standing.state()) {
            case ACTIVE -> shell.text("person.cover.active", day(standing.protectedUntil(), shell));
            case GRACE -> shell.text("person.cover.grace", day(standing.protectedUntil(), shell));
            case LAPSED -> shell.text("person.cover.lapsed", day(standing.lapsesOn(), shell));
            case REGISTERED -> shell.text("person.cover.registered");
            case CLOSED -> shell.text("person.cover.closed");
        };
    }

    private static String detail(Standing standing, Member member, Shell shell) {
        return switch (standing.state()) {
            case ACTIVE -> standing.spell() > 1 ? shell.text("person.cover.active.return", standing.spell()) : "";
            case GRACE -> shell.text("person.cover.grace.detail", standing.monthsUnpaid());
            case LAPSED -> shell.text("person.cover.lapsed.detail", day(standing.protectedUntil(), shell));
            case REGISTERED -> shell.text("person.cover.registered.detail");
            case CLOSED ->
                shell.text("person.cover.closed.detail", day(member.facts().closedOn(), shell));
        };
    }

    private static String ifSkipped(Consequence consequence, Shell shell) {
        return consequence instanceof Consequence.NothingToLose ? "" : NextMonth.sentence(consequence.wording(), shell);
    }

    private static String day(@Nullable LocalDate day, Shell shell) {
        return day == null ? "–" : shell.format().date(day);
    }
}
