package id.gapura.console.rescue;

import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.rescue.RescueFilter;
import id.gapura.places.RegionCode;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which stretch of the rescue list is looked at.
 *
 * @param whose {@code mine}, {@code nobody} or empty for all
 * @param from index of the first shown
 */
record AskedRescues(RescueFilter filter, String whose, int from) {
    static final String REASON = "reason";
    static final String DOOR = "door";
    static final String REGION = "region";
    static final String WHOSE = "whose";
    static final String MINE = "mine";
    static final String NOBODYS = "nobody";
    private static final String FROM = "from";

    /** What cannot be read, or lies outside the officer's scope, narrows nothing. */
    static AskedRescues of(Typed typed, Officer officer) {
        var whose = typed.get(WHOSE);
        var owner = whose.equals(MINE)
                ? Optional.of(officer.login())
                : whose.equals(NOBODYS) ? Optional.of("") : Optional.<String>empty();
        var filter = new RescueFilter(
                RegionCode.find(typed.get(REGION)).filter(officer::sees).orElse(officer.scope()),
                Arrays.stream(Reason.values())
                        .filter(reason -> reason.code().equals(typed.get(REASON)))
                        .findFirst(),
                Arrays.stream(Door.values())
                        .filter(door -> door.code().equals(typed.get(DOOR)))
                        .findFirst(),
                owner);
        return new AskedRescues(filter, whose, typed.number(FROM));
    }

    String href(int first) {
        return UriComponentsBuilder.fromPath(RescuePages.HOME)
                .queryParam(REASON, filter.reason().map(Reason::code).orElse(""))
                .queryParam(DOOR, filter.door().map(Door::code).orElse(""))
                .queryParam(REGION, filter.within().text())
                .queryParam(WHOSE, owner())
                .queryParam(FROM, first)
                .encode()
                .toUriString();
    }

    private String owner() {
        return filter.owner().isPresent() ? whose : "";
    }
}
