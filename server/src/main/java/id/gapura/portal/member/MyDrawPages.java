package id.gapura.portal.member;

import id.gapura.incentives.drawing.Entry;
import id.gapura.incentives.drawing.FixedList;
import id.gapura.incentives.draws.Draw;
import id.gapura.incentives.draws.Draws;
import id.gapura.incentives.draws.Ticket;
import id.gapura.portal.draws.TicketWords;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return SignedInMember.only(
                clock.instant(),
                request,
                worker -> new ModelAndView(
                        "portal/member/draws", "page", new MyDrawsPage(own(draws.ticketsOf(worker), shell))));
    }

    private List<MyDrawsPage.Own> own(List<Ticket> tickets, Shell shell) {
        var found = draws.list(tickets.stream().map(Ticket::draw).toList()).stream()
                .collect(Collectors.toMap(Draw::id, Function.identity()));
        return tickets.stream()
                .map(ticket -> own(Objects.requireNonNull(found.get(ticket.draw())), ticket, shell))
                .toList();
    }

    private static MyDrawsPage.Own own(Draw draw, Ticket ticket, Shell shell) {
        return new MyDrawsPage.Own(
                draw.plan().name(),
                "/draws/" + draw.id(),
                TicketWords.notice(draw, ticket, shell),
                ticket.owner()
                        .map(owner -> new MyDrawsPage.Proof(
                                ticket.entry().line(),
                                Entry.sealed(ticket.text(), owner.worker().toString(), owner.salt()),
                                FixedList.hash(draw.head()))));
    }
}
