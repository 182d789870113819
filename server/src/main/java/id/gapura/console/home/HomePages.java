package id.gapura.console.home;

import id.gapura.console.Errand;
import id.gapura.console.Figure;
import id.gapura.console.Officer;
import id.gapura.kernel.Jakarta;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How it goes and what needs doing today; open to everybody who is signed in. */
@Controller
final class HomePages {
    private final List<Figure> figures;
    private final List<Errand> errands;
    private final InstantSource clock;

    HomePages(List<Figure> figures, List<Errand> errands, InstantSource clock) {
        this.figures =
                figures.stream().sorted(Comparator.comparingInt(Figure::place)).toList();
        this.errands =
                errands.stream().sorted(Comparator.comparingInt(Errand::place)).toList();
        this.clock = clock;
    }

    @GetMapping("/console")
    ModelAndView today(Officer officer, Shell shell) {
        var shown = figures.stream()
                .filter(figure -> officer.may(figure.action()))
                .flatMap(figure -> figure.shown(officer, shell).stream())
                .toList();
        var tasks = errands.stream()
                .filter(errand -> officer.may(errand.action()))
                .flatMap(errand -> errand.waiting(officer, shell).stream())
                .toList();
        var today = shell.format().date(Jakarta.today(clock));
        return new ModelAndView(
                "console/home/home",
                "page",
                new HomePage(today, shown, tasks, officer.staff().displayName()));
    }
}
