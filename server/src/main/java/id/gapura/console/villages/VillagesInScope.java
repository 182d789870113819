package id.gapura.console.villages;

import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.villages.Award;
import id.gapura.villages.Awards;
import java.util.UUID;
import org.springframework.web.server.ResponseStatusException;

/** Finds villages for an officer; those outside the officer's scope do not exist. */
final class VillagesInScope {
    private final Places places;
    private final Awards awards;

    VillagesInScope(Places places, Awards awards) {
        this.places = places;
        this.awards = awards;
    }

    /**
     * The village of a code.
     *
     * @throws ResponseStatusException 404 if there is none in the officer's scope
     */
    Region get(String code, Officer officer) {
        return RegionCode.find(code)
                .filter(found -> found.level() == RegionLevel.VILLAGE && officer.sees(found))
                .flatMap(places::find)
                .orElseThrow(PeopleInScope::nobody);
    }

    /**
     * An award of a village, or the proposal to give it.
     *
     * @throws ResponseStatusException 404 if the village has none of that id
     */
    Award award(Region village, UUID id) {
        return awards.of(village.code()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(PeopleInScope::nobody);
    }
}
