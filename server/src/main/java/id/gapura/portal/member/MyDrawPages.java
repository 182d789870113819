package id.gapura.portal.member;

import id.gapura.incentives.draws.Draws;
import id.gapura.incentives.draws.Ticket;
import id.gapura.portal.draws.TicketWords;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member's own tickets in draws, and what they won. */
@Controller
final class MyDrawPages {
    private final Draws draws;
    private final InstantSource clock;

    MyDrawPages(Draws draws, InstantSource clock) {
        this.draws = draws;
        this.clock = clock;
    }

    @GetMapping("/me/draws")
    ModelAndView show(HttpServletRequest request, Shell shell) {
        return SignedInMember.only(clock.instant(), request, worker -> {
            var tickets = draws.ticketsOf(worker).stream()
                    .map(ticket -> own(ticket, shell))
                    .toList();
            return new ModelAndView("portal/member/draws", "page", new MyDrawsPage(tickets));
        });
    }

    private MyDrawsPage.Own own(Ticket ticket, Shell shell) {
        var draw = draws.find(ticket.draw()).orElseThrow();
        return new MyDrawsPage.Own(draw.plan().name(), "/draws/" + draw.id(), TicketWords.notice(draw, ticket, shell));
    }
}
