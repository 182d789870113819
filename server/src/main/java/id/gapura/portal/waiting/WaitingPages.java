package id.gapura.portal.waiting;

import id.gapura.portal.waiting.Arrivals.Place;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What those before the door see: their place and how long it will take. */
@Controller
final class WaitingPages {
    static final String PATH = "/waiting";
    static final String PLACE = Place.Waiting.class.getName();

    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request, Shell shell) {
        if (!(request.getAttribute(PLACE) instanceof Place.Waiting waiting)) {
            return new ModelAndView("redirect:/");
        }
        var page = new WaitingPage(shell.format().number(waiting.ahead() + 1), shell.timeLeft(waiting.left()));
        return new ModelAndView("portal/waiting/place", "page", page);
    }
}
