package id.gapura.portal.badge;

import id.gapura.accounts.Action;
import id.gapura.accounts.Badge;
import id.gapura.accounts.Badge.Standing;
import id.gapura.accounts.Badges;
import id.gapura.accounts.Role;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.receipts.BadgeCodes;
import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Answers whoever has scanned a badge. */
@Controller
final class StaffBadgePages {
    private final BadgeCodes codes;
    private final Badges badges;
    private final Places places;
    private final InstantSource clock;

    StaffBadgePages(BadgeCodes codes, Badges badges, Places places, InstantSource clock) {
        this.codes = codes;
        this.badges = badges;
        this.places = places;
        this.clock = clock;
    }

    /** In capitals as the code says it, in small letters for who types it. */
    @GetMapping({"/badge/{code}", "/BADGE/{code}"})
    ModelAndView show(@PathVariable String code, Shell shell) {
        var badge = codes.number(code).flatMap(badges::findByNumber);
        var answer = new ModelAndView("portal/badge/badge", "page", page(badge, shell));
        answer.setStatus(badge.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        return answer;
    }

    private BadgePage page(Optional<Badge> found, Shell shell) {
        if (found.isEmpty()) {
            var forged = Notice.bad(shell.text("badge.forged")).withDetail(shell.text("badge.forged.more"));
            return new BadgePage(forged, List.of(), List.of());
        }
        var badge = found.get();
        var standing = badge.on(Jakarta.today(clock));
        return new BadgePage(
                verdict(badge, standing, shell),
                facts(badge, shell),
                standing == Standing.VALID ? mayAsk(badge.printed().role(), shell) : List.of());
    }

    private static Notice verdict(Badge badge, Standing standing, Shell shell) {
        var format = shell.format();
        var term = badge.term();
        return switch (standing) {
            case VALID -> Notice.good(shell.text("badge.valid")).withDetail(shell.text("badge.valid.more"));
            case NOT_YET -> bad(shell.text("badge.notYet", format.date(term.from())), shell);
            case EXPIRED -> bad(shell.text("badge.expired", format.date(term.to())), shell);
            case REVOKED -> {
                var revocation = badge.revocation().orElseThrow();
                var day = format.date(Jakarta.day(revocation.at()));
                yield bad(shell.text("badge.revoked." + revocation.reason().code(), day), shell);
            }
        };
    }

    private static Notice bad(String text, Shell shell) {
        return Notice.bad(text).withDetail(shell.text("badge.bad.more"));
    }

    private List<Fact> facts(Badge badge, Shell shell) {
        var printed = badge.printed();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(shell.text("badge.name"), printed.name()));
        facts.add(Fact.of(
                shell.text("badge.role"), shell.text("role." + printed.role().code())));
        places.branchOf(printed.scope())
                .ifPresent(branch -> facts.add(Fact.of(shell.text("badge.branch"), branch.name())));
        facts.add(Fact.of(shell.text("badge.region"), places.fullName(printed.scope())));
        facts.add(Fact.of(shell.text("badge.number"), badge.spaced()));
        facts.add(Fact.of(
                shell.text("badge.until"), shell.format().date(badge.term().to())));
        return facts;
    }

    /** What the role can put down, by the console or the field app, of whoever stands before it. */
    private static List<String> mayAsk(Role role, Shell shell) {
        var mayAsk = new ArrayList<String>();
        if (role.may(Action.MEET_PEOPLE)) {
            mayAsk.add(shell.text("badge.may.enrol"));
            mayAsk.add(shell.text("badge.may.photo"));
        }
        if (role.may(Action.TAKE_CASH)) {
            mayAsk.add(shell.text("badge.may.cash"));
        }
        if (role.may(Action.MANAGE_MANDATES)) {
            mayAsk.add(shell.text("badge.may.mandate"));
        }
        if (role.may(Action.TAKE_SURVEYS)) {
            mayAsk.add(shell.text("badge.may.survey"));
        }
        return mayAsk;
    }
}
