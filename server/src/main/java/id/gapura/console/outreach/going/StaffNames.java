package id.gapura.console.outreach.going;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.outreach.GoingStaff;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Suggests accounts of the officer's places, and of those around them, for the last of the names that are typed. */
@Controller
final class StaffNames {
    private static final int SHORTEST = 2;
    private static final int SUGGESTIONS = 20;

    private final Accounts accounts;

    StaffNames(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping(path = GoingStaff.NAMES, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<String> suggest(Officer officer, @RequestParam(name = "q", defaultValue = "") String typed) {
        officer.require(Action.MANAGE_OUTREACH);
        var going = GoingStaff.typed(typed);
        return going.last().length() < SHORTEST
                ? List.of()
                : accounts.search(going.last(), officer.scope(), SUGGESTIONS).stream()
                        .filter(one -> !going.has(one))
                        .map(going::with)
                        .toList();
    }
}
