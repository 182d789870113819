package id.gapura.console.outreach.communicator;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.places.Places;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Suggests communicators of the officer's places while one types. */
@Controller
final class CommunicatorNames {
    private static final int SHORTEST = 2;
    private static final int SUGGESTIONS = 20;

    private final Communicators communicators;
    private final Places places;

    CommunicatorNames(Communicators communicators, Places places) {
        this.communicators = communicators;
        this.places = places;
    }

    @GetMapping(path = OutreachTabs.COMMUNICATORS + "/names", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<String> suggest(Officer officer, @RequestParam(name = "q", defaultValue = "") String words) {
        officer.require(Action.SEE_OUTREACH);
        return words.strip().length() < SHORTEST
                ? List.of()
                : communicators.search(words, officer.scope(), SUGGESTIONS).stream()
                        .map(one ->
                                Communicators.answer(one, places.name(one.plan().region())))
                        .toList();
    }
}
