package id.gapura.console.insight;

import id.gapura.console.Officer;
import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.screen.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The regions an officer can go down through. */
public final class RegionsInScope {
    private final Places places;

    RegionsInScope(Places places) {
        this.places = places;
    }

    /**
     * The region of a code; the officer's own for an empty one.
     *
     * @throws ResponseStatusException 404 if there is none in the officer's scope
     */
    public Region get(String code, Officer officer) {
        var wanted = code.isEmpty() ? officer.scope() : RegionCode.find(code).orElseThrow(RegionsInScope::nowhere);
        if (!officer.sees(wanted)) {
            throw nowhere();
        }
        return places.find(wanted).orElseThrow(RegionsInScope::nowhere);
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The regions one level below, by code. */
    public List<Region> children(Region region) {
        return places.children(region.code());
    }

    /** The way from the officer's own region down to this one; empty where they are the same. */
    public List<Link> trail(Region region, Officer officer, Function<RegionCode, String> href) {
        if (region.code().equals(officer.scope())) {
            return List.of();
        }
        var trail = new ArrayList<Link>();
        places.find(officer.scope())
                .filter(own -> own.code().equals(RegionCode.NATION))
                .ifPresent(own -> trail.add(Link.to(own.name(), href.apply(own.code()))));
        places.path(region.code()).stream()
                .filter(step -> officer.sees(step.code()))
                .map(step -> Link.to(step.name(), step.code().equals(region.code()) ? "" : href.apply(step.code())))
                .forEach(trail::add);
        return trail;
    }

    /** Where somebody lives, from the village up to below {@code within}. */
    public String shortName(RegionCode code, RegionCode within) {
        var names = places.path(code).reversed().stream()
                .filter(step -> !step.code().contains(within) || step.code().equals(code))
                .map(Region::name)
                .toList();
        return names.isEmpty() ? code.text() : String.join(", ", names);
    }

    /** The level below; the village has none and stays. */
    public static RegionLevel below(RegionLevel level) {
        return switch (level) {
            case NATION -> RegionLevel.PROVINCE;
            case PROVINCE -> RegionLevel.REGENCY;
            case REGENCY -> RegionLevel.DISTRICT;
            case DISTRICT, VILLAGE -> RegionLevel.VILLAGE;
        };
    }
}
