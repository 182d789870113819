package id.gapura.portal.villages;

import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Answers whoever scans the code at a gate, and whoever types a village's address. */
@Controller
final class PublicVillagePages {
    private final PublicVillageView view;
    private final Places places;
    private final Activities activities;
    private final InstantSource clock;

    PublicVillagePages(PublicVillageView view, Places places, Activities activities, InstantSource clock) {
        this.view = view;
        this.places = places;
        this.activities = activities;
        this.clock = clock;
    }

    /** In capitals as a code says it, in small letters for who types it. */
    @GetMapping({"/desa/{village}", "/DESA/{village}"})
    ModelAndView show(@PathVariable String village, Shell shell) {
        return page(village(village), Optional.empty(), shell);
    }

    /** By the code of the sign at the gate: looking counts, and whoever joins from here came by it. */
    @GetMapping({"/desa/{village}/{code}", "/DESA/{village}/{code}"})
    ModelAndView come(@PathVariable String village, @PathVariable String code, Shell shell) {
        var found = village(village);
        var sign = activities
                .called(code)
                .filter(one -> one.plan().kind() == ActivityKind.GATE)
                .filter(one -> found.code().contains(one.plan().where().region()));
        sign.ifPresent(activities::opened);
        return page(found, sign, shell);
    }

    private Region village(String code) {
        return RegionCode.find(code)
                .filter(found -> found.level() == RegionLevel.VILLAGE)
                .flatMap(places::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Region village, Optional<Activity> sign, Shell shell) {
        var join = sign.map(one -> "/j/" + one.words().code()).orElse("/join");
        return new ModelAndView(
                "portal/villages/village", "page", view.page(village, join, Jakarta.today(clock), shell));
    }
}
