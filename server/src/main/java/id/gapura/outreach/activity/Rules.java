package id.gapura.outreach.activity;

import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activity.Span;
import id.gapura.outreach.activity.Conflict.AtPrayer;
import id.gapura.outreach.activity.Conflict.OffDay;
import id.gapura.outreach.activity.Conflict.OnHoliday;
import id.gapura.outreach.activity.Conflict.SpeakerTwice;
import id.gapura.outreach.activity.Conflict.StaffTwice;
import id.gapura.outreach.activity.Conflict.VillageTwice;
import id.gapura.outreach.communicator.Communicator;
import id.gapura.places.RegionLevel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The rules by which activities are in conflict, all of them here. What is over or called off can no longer be planned
 * otherwise, and one that stands for longer than a week needs nobody and meets nobody.
 *
 * @param speakers who speaks at them, by activity
 */
record Rules(Map<UUID, Communicator> speakers, Markets markets, Holidays holidays) {
    /** The Friday prayer with the way to the mosque and back, on the clock by which activities are planned. */
    private static final LocalTime PRAYER_FROM = LocalTime.of(11, 30);

    private static final LocalTime PRAYER_TO = LocalTime.of(13, 0);

    /** What speaks against two of them beside each other. */
    Stream<Conflict> between(Activity first, Activity second) {
        boolean isOpen = first.isPlanned() || second.isPlanned();
        if (!isOpen || !happens(first) || !happens(second) || !span(first).overlaps(span(second))) {
            return Stream.empty();
        }
        return Stream.of(staff(first, second), speaker(first, second), village(first, second))
                .flatMap(found -> found);
    }

    private static boolean happens(Activity one) {
        return one.standing().state() != Activity.State.CANCELLED && !span(one).isStanding();
    }

    private static Span span(Activity one) {
        return one.plan().span();
    }

    private static Stream<Conflict> staff(Activity first, Activity second) {
        return first.plan().effort().staff().stream()
                .filter(second.plan().effort().staff()::contains)
                .<Conflict>map(login -> new StaffTwice(login, first, second));
    }

    /** By who they are, since a name alone means somebody else in another place. */
    private Stream<Conflict> speaker(Activity first, Activity second) {
        return speaker(first)
                .filter(one -> speaker(second)
                        .filter(other -> other.id().equals(one.id()))
                        .isPresent())
                .<Conflict>map(one -> new SpeakerTwice(one.plan().name(), first, second))
                .stream();
    }

    private Optional<Communicator> speaker(Activity one) {
        return Optional.ofNullable(speakers.get(one.id()))
                .filter(_ -> one.plan().kind().isLive());
    }

    /** A region above the village has room for two. */
    private static Stream<Conflict> village(Activity first, Activity second) {
        var place = first.plan().where().region();
        boolean isOne = place.level() == RegionLevel.VILLAGE
                && place.equals(second.plan().where().region());
        return isOne && first.plan().kind().isMeeting() && second.plan().kind().isMeeting()
                ? Stream.of(new VillageTwice(first, second))
                : Stream.empty();
    }

    /** What speaks against one by itself. */
    Stream<Conflict> against(Activity one) {
        return one.isPlanned() && happens(one)
                ? Stream.of(holidays(one), prayer(one), market(one)).flatMap(found -> found)
                : Stream.empty();
    }

    /** An event of somebody else is held then for a reason of its own, and people come to it. */
    private static boolean isOurMeeting(Activity one) {
        return one.plan().kind().isMeeting() && !one.plan().kind().isFree();
    }

    private Stream<Conflict> holidays(Activity one) {
        return isOurMeeting(one)
                ? span(one)
                        .firstDay()
                        .datesUntil(span(one).lastDay().plusDays(1))
                        .flatMap(day -> holiday(one, day))
                : Stream.empty();
    }

    private Stream<Conflict> holiday(Activity one, LocalDate day) {
        return holidays.on(day).<Conflict>map(name -> new OnHoliday(one, day, name)).stream();
    }

    /** What goes on for several days pauses by itself. */
    private static Stream<Conflict> prayer(Activity one) {
        var day = span(one).firstDay();
        boolean isFriday =
                day.getDayOfWeek() == DayOfWeek.FRIDAY && day.equals(span(one).lastDay());
        return isOurMeeting(one) && isFriday && span(one).overlaps(prayer(day))
                ? Stream.of(new AtPrayer(one))
                : Stream.empty();
    }

    private static Span prayer(LocalDate friday) {
        return new Span(
                friday.atTime(PRAYER_FROM).atZone(Jakarta.ZONE).toInstant(),
                friday.atTime(PRAYER_TO).atZone(Jakarta.ZONE).toInstant());
    }

    private Stream<Conflict> market(Activity one) {
        return one.plan().kind() == ActivityKind.MARKET
                ? markets
                        .at(one.plan().where())
                        .filter(market -> !market.days().isOn(span(one).firstDay()))
                        .<Conflict>map(market -> new OffDay(one, market))
                        .stream()
                : Stream.empty();
    }
}
