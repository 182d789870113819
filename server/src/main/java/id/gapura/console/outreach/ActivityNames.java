package id.gapura.console.outreach;

import id.gapura.console.Officer;
import id.gapura.screen.Shell;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Suggests activities, and people with a code of their own, while one types. Whoever is signed in may ask: they are announced to
 * everybody.
 */
@Controller
final class ActivityNames {
    private final ActivityChoice choice;

    ActivityNames(ActivityChoice choice) {
        this.choice = choice;
    }

    @GetMapping(path = ActivityChoice.NAMES, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<String> suggest(Officer officer, @RequestParam(name = "q", defaultValue = "") String words, Shell shell) {
        return choice.names(words, officer, shell);
    }

    @GetMapping(path = ActivityChoice.NAMES_WITH_COMING, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<String> suggestWithComing(
            Officer officer, @RequestParam(name = "q", defaultValue = "") String words, Shell shell) {
        return choice.withComing().names(words, officer, shell);
    }

    @GetMapping(path = ActivityChoice.NAMES_WITH_PEOPLE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<String> suggestWithPeople(
            Officer officer, @RequestParam(name = "q", defaultValue = "") String words, Shell shell) {
        return choice.withPeople().names(words, officer, shell);
    }
}
