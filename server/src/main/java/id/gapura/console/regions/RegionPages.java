package id.gapura.console.regions;

import id.gapura.console.Officer;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Suggests regions while one types. Whoever is signed in may ask: names of regions are public. */
@Controller
final class RegionPages {
    private final RegionChoices choices;

    RegionPages(RegionChoices choices) {
        this.choices = choices;
    }

    @GetMapping(path = "/console/regions", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<String> suggest(Officer officer, @RequestParam(name = "q", defaultValue = "") String words) {
        return choices.suggest(words, officer);
    }
}
