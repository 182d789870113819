package id.gapura.field.briefing;

import id.gapura.adoption.objection.Tongues;
import id.gapura.survey.question.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a device is told at every contact.
 *
 * @param places where people may live whom it enrols: its own and those below
 * @param events activities that went on lately, by which somebody may have come
 * @param duties activities to which the officer goes this week, the earliest first
 * @param bands what somebody new pays, by declared income
 * @param cash for an agent alone
 * @param cases whose enrolment failed and who wait for help, the earliest deadline first
 * @param leads prospects who agreed to be contacted again, the longest known first
 * @param resting who was visited lately and is left in peace
 * @param surveys that are on, or begin soon
 * @param objections that people have, with what they may be answered
 * @param badge that is valid today, to be shown to whoever asks
 */
public record Briefing(
        Rules rules,
        Who who,
        List<Spot> places,
        List<Event> events,
        List<Duty> duties,
        List<Band> bands,
        Optional<Cash> cash,
        List<Case> cases,
        List<Lead> leads,
        List<Rest> resting,
        List<Sheet> surveys,
        List<Said> objections,
        Optional<Shown> badge) {
    public Briefing {
        objections = List.copyOf(objections);
        surveys = List.copyOf(surveys);
        cases = List.copyOf(cases);
        leads = List.copyOf(leads);
        resting = List.copyOf(resting);
        places = List.copyOf(places);
        events = List.copyOf(events);
        duties = List.copyOf(duties);
        bands = List.copyOf(bands);
    }

    /**
     * The house's rules and the law's, as far as the device keeps to them.
     *
     * @param silentDays without contact, after which it seals itself
     * @param idleMinutes of rest, after which it asks for the PIN
     * @param mostMonths that one payment covers
     * @param driving words that make a livelihood one of transport, which has prices of its own
     * @param health the wording in which people are asked of their health
     * @param rests after how many days somebody is visited again, by what came of the last visit
     */
    public record Rules(
            int silentDays,
            int idleMinutes,
            int mostMonths,
            List<String> driving,
            String health,
            Map<String, Integer> rests) {
        public Rules {
            driving = List.copyOf(driving);
            rests = Map.copyOf(rests);
        }
    }

    /**
     * Whose device it is, and for where.
     *
     * @param meets whether they find, enrol and note people; false for who only asks
     * @param describes whether they put down the family, work and health of members
     */
    public record Who(
            String login, String name, String role, String place, String placeName, boolean meets, boolean describes) {}

    /**
     * A badge.
     *
     * @param role its code
     * @param place in words
     * @param number in groups
     * @param until its last day, inclusive, in days since 1970-01-01
     * @param code signed; the address of its check comes before it
     */
    public record Shown(String name, String role, String place, String number, long until, String code) {}

    /**
     * An activity.
     *
     * @param day on which it began, in days since 1970, as is the last day
     * @param visits whether one goes from door to door, so that a visit may be part of it
     */
    public record Event(UUID id, String title, long day, long last, boolean visits) {}

    /**
     * An activity to which the officer goes.
     *
     * @param venue such as a market; may be empty, as may be the material that is shown or handed out
     * @param from in milliseconds since 1970, as is the moment at which it is over
     * @param code by which people say that they come from it
     * @param visits whether one goes from door to door where the device works, so that a visit may be part of it
     */
    public record Duty(
            UUID id,
            String title,
            String venue,
            String placeName,
            long from,
            long to,
            String material,
            String code,
            boolean visits) {}

    /** A place to live in. */
    public record Spot(String code, String name) {}

    /**
     * Prices from an income on.
     *
     * @param prices steps by sector and programmes, such as {@code other|JKK,JKM}
     */
    public record Band(long from, Map<String, String> prices) {
        public Band {
            prices = Map.copyOf(prices);
        }
    }

    /**
     * An agent's cash.
     *
     * @param limit the most to hold
     * @param open held and handed in to nobody, as far as it was sent
     * @param certificate under which the device signs receipts; empty where it cannot sign
     */
    public record Cash(long limit, long open, String certificate) {}

    /**
     * Somebody whose enrolment failed.
     *
     * @param id of the attempt
     * @param name as it was typed; may be empty, as may be the phone
     * @param reason a code of {@link id.gapura.enrolment.followup.Reason}
     * @param due until when something has to come of it, in days since 1970-01-01
     * @param address as it was typed; may be empty
     * @param region a code; may be of more than a village
     * @param placeName in words
     */
    public record Case(
            String id,
            String name,
            String phone,
            String reason,
            long due,
            String address,
            String region,
            String placeName) {}

    /**
     * A prospect.
     *
     * @param phone may be empty, as may be the livelihood and the note
     * @param met when they were noted, in days since 1970-01-01
     * @param placeName in words
     */
    public record Lead(
            String id,
            String name,
            String phone,
            String livelihood,
            String note,
            long met,
            String region,
            String placeName) {}

    /**
     * Somebody who was visited.
     *
     * @param person the number of a member, or the id of a prospect
     * @param until the day on which they are on the list again, in days since 1970-01-01
     */
    public record Rest(String person, long until) {}

    /**
     * The questions of a round of a survey, to be asked from one day to another.
     *
     * @param round its id
     * @param title of the survey
     * @param introduction read out before the first question
     * @param from in days since 1970-01-01, as is the last day
     * @param sample of which places and livelihoods people are asked
     * @param names of those drawn by lot, who alone are asked; absent where none were drawn
     */
    public record Sheet(
            UUID round,
            String title,
            String introduction,
            long from,
            long to,
            List<Sampled> sample,
            List<Asked> questions,
            Optional<List<Name>> names) {
        public Sheet {
            sample = List.copyOf(sample);
            questions = List.copyOf(questions);
            names = names.map(List::copyOf);
        }
    }

    /**
     * Somebody who was drawn to be asked.
     *
     * @param number of a member's card; empty for a prospect
     * @param address may be empty; then there may be a phone
     * @param livelihood a code
     * @param placeName in words
     */
    public record Name(
            String id,
            String name,
            String number,
            String address,
            String phone,
            String livelihood,
            String region,
            String placeName) {}

    /**
     * Whom a survey asks.
     *
     * @param livelihood a code; empty for any
     */
    public record Sampled(String region, String livelihood) {}

    /**
     * A question of a survey.
     *
     * @param kind a code of {@link id.gapura.survey.question.QuestionKind}
     * @param options to choose from; the first is answered with 1
     */
    public record Asked(UUID id, String kind, Wording wording, List<Wording> options) {
        public Asked {
            options = List.copyOf(options);
        }
    }

    /**
     * What people say against it, in all languages.
     *
     * @param version of its wording
     */
    public record Said(UUID id, int version, Tongues words, List<Replied> replies) {
        public Said {
            replies = List.copyOf(replies);
        }
    }

    /**
     * What they may be answered.
     *
     * @param version of its wording
     */
    public record Replied(UUID id, int version, Tongues words) {}
}
