package id.gapura.console.outreach;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.Origin;
import id.gapura.outreach.activity.OwnCode;
import id.gapura.outreach.activity.OwnCodes;
import id.gapura.outreach.contact.Contact;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.contact.Way;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Kind;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The question which activity it was, among those that went on lately where the officer works. */
public final class ActivityChoice {
    /** The name it is sent under. */
    public static final String NAME = "activity";

    static final String NAMES = "/console/outreach/names";
    static final String NAMES_WITH_COMING = NAMES + "/coming";
    static final String NAMES_WITH_PEOPLE = NAMES + "/people";
    private static final int SOON_DAYS = 60;
    private static final int SHORTEST = 2;
    private static final int SUGGESTIONS = 20;
    /** As {@link #names} writes it. */
    private static final Pattern WITH_CODE = Pattern.compile(".*\\(.*, ([^(),]+)\\)");
    /** As a person is written. */
    private static final Pattern WITH_OWN_CODE = Pattern.compile(".*\\(([^(),]+)\\)");

    private final Activities activities;
    private final OwnCodes codes;
    private final Contacts contacts;
    private final InstantSource clock;
    /** In how many days one may begin. */
    private final int ahead;
    /** Whether somebody may also come by a person's own code. */
    private final boolean withPeople;

    ActivityChoice(Activities activities, OwnCodes codes, Contacts contacts, InstantSource clock) {
        this(activities, codes, contacts, clock, 0, false);
    }

    private ActivityChoice(
            Activities activities,
            OwnCodes codes,
            Contacts contacts,
            InstantSource clock,
            int ahead,
            boolean withPeople) {
        this.activities = activities;
        this.codes = codes;
        this.contacts = contacts;
        this.clock = clock;
        this.ahead = ahead;
        this.withPeople = withPeople;
    }

    /** The same with those that begin soon, such as for coupons that are printed before. */
    public ActivityChoice withComing() {
        return new ActivityChoice(activities, codes, contacts, clock, SOON_DAYS, withPeople);
    }

    /** The same with people who have a code of their own, for somebody who is being enrolled or noted. */
    public ActivityChoice withPeople() {
        return new ActivityChoice(activities, codes, contacts, clock, ahead, true);
    }

    private List<OwnCode> people(String named, int limit, Officer officer) {
        return withPeople ? codes.search(officer.scope(), named, limit) : List.of();
    }

    private List<Activity> offered(String words, int limit, Officer officer) {
        return activities.around(officer.scope(), ahead, words, limit);
    }

    /**
     * The question by which activity somebody came, with what is wrong with the answer; empty where nothing went on lately.
     * Few are chosen from a list, of more one is named.
     */
    public List<Field> ask(String given, Officer officer, Shell shell) {
        return ask("outreach.choice", given, officer, shell);
    }

    /**
     * The same of the activity at which something is given away, or for which it is.
     *
     * @param last the one chosen before, proposed again in a list; may be empty
     */
    public List<Field> askWhereGiven(String last, Officer officer, Shell shell) {
        return ask("outreach.choice.given", "", officer, shell).stream()
                .map(field -> field.kind() == Kind.SELECT ? field.value(last) : field)
                .toList();
    }

    /** In the words of a key and those below it; where it may be a person too, of those for people. */
    private List<Field> ask(String asked, String given, Officer officer, Shell shell) {
        var recent = offered("", Activities.FEW + 1, officer);
        var people = people("", Activities.FEW + 1, officer);
        if (recent.isEmpty() && people.isEmpty()) {
            return List.of();
        }
        var key = people.isEmpty() ? asked : asked + ".people";
        var label = shell.text(key);
        var field = recent.size() + people.size() > Activities.FEW
                ? words(label, shell.text(key + ".words"))
                : list(label, recent, people, shell.text(asked + ".none"), shell)
                        .hint(shell.text(asked + ".hint"));
        var fault = isUnderstood(given, officer) ? "" : shell.text(unknown(people));
        return List.of(field.value(given).error(fault));
    }

    private static String unknown(List<OwnCode> people) {
        return people.isEmpty() ? "outreach.choice.unknown" : "outreach.choice.people.unknown";
    }

    /** How some are called; unknown ones are absent. */
    public Map<UUID, String> titles(Collection<UUID> wanted) {
        return activities.list(wanted).values().stream()
                .collect(Collectors.toMap(Activity::id, one -> one.plan().title()));
    }

    /** The question which activity it was, where it was one. */
    public Field which(Officer officer, Shell shell) {
        var recent = offered("", Activities.FEW + 1, officer);
        var label = shell.text("outreach.meet.activity");
        var field = recent.size() > Activities.FEW
                ? words(label, shell.text("outreach.meet.activity.hint"))
                : list(label, recent, List.of(), shell.text("outreach.meet.activity.choose"), shell);
        return field.required();
    }

    /** Whether something went on lately that somebody may come from. */
    public boolean isAny(Officer officer) {
        return !offered("", 1, officer).isEmpty();
    }

    private static Field list(String label, List<Activity> recent, List<OwnCode> people, String none, Shell shell) {
        var options = new ArrayList<Option>();
        options.add(new Option("", none));
        recent.forEach(one -> options.add(new Option(one.id().toString(), label(one, day(one, shell)))));
        people.forEach(one -> options.add(new Option(one.id().toString(), label(one, shell))));
        return Field.select(NAME, label, options);
    }

    private Field words(String label, String hint) {
        return Field.text(NAME, label).hint(hint).suggest(suggestions());
    }

    private String suggestions() {
        if (withPeople) {
            return NAMES_WITH_PEOPLE;
        }
        return ahead == 0 ? NAMES : NAMES_WITH_COMING;
    }

    private static String label(OwnCode one, Shell shell) {
        return shell.text("communicator.code.of", one.called() + " (" + one.code() + ")");
    }

    private static String label(Activity one, String about) {
        return one.plan().title() + " (" + about + ")";
    }

    private static String day(Activity one, Shell shell) {
        return shell.format().shortDate(Jakarta.day(one.plan().span().from()));
    }

    /** How activities are called whose titles have some words, and people whose names have. */
    List<String> names(String words, Officer officer, Shell shell) {
        if (words.strip().length() < SHORTEST) {
            return List.of();
        }
        var recent = offered(words, SUGGESTIONS, officer).stream()
                .map(one -> label(one, day(one, shell) + ", " + one.words().code()));
        var people = people(words, SUGGESTIONS, officer).stream().map(one -> label(one, shell));
        return Stream.concat(people, recent).toList();
    }

    /** Whether an answer names what it may, or nothing; where nothing is asked, it does not matter. */
    public boolean isUnderstood(String given, Officer officer) {
        return given.isBlank()
                || origin(given, officer).isPresent()
                || (!isAny(officer) && people("", 1, officer).isEmpty());
    }

    /** Keeps what was chosen for somebody who is being enrolled; nothing for none, and for one that was not offered. */
    public void keepOfAttempt(UUID attempt, String given, Officer officer) {
        origin(given, officer).ifPresent(one -> contacts.ofAttempt(attempt, contact(one, officer)));
    }

    /** What brought a prospect brings who is being enrolled; nothing for one whom the officer may not see. */
    public void followProspect(UUID prospect, UUID attempt, Officer officer) {
        if (officer.may(Action.MANAGE_PROSPECTS)) {
            contacts.follow(prospect, attempt, officer.scope());
        }
    }

    /** Keeps what was chosen for somebody who may be contacted again. */
    public void keepOfProspect(UUID prospect, String given, Officer officer) {
        origin(given, officer).ifPresent(one -> contacts.ofProspect(prospect, contact(one, officer)));
    }

    /** Keeps what was chosen for everybody in a roster. */
    public void keepOfRoster(UUID roster, String given, Officer officer) {
        find(given, officer).ifPresent(activity -> contacts.ofRoster(roster, activity.id(), officer.login()));
    }

    private Contact contact(Origin origin, Officer officer) {
        return switch (origin) {
            case Activity activity -> Contact.told(activity, Way.CONSOLE, clock.instant(), officer.login());
            case OwnCode code -> new Contact(code.id(), Way.CONSOLE, clock.instant(), officer.login());
        };
    }

    private Optional<Origin> origin(String given, Officer officer) {
        var text = given.strip();
        return coded(text, officer)
                .<Origin>map(one -> one)
                .or(() -> person(text, officer))
                .or(() -> byWords(text, officer));
    }

    /** What alone has some words in its title or name. */
    private Optional<Origin> byWords(String text, Officer officer) {
        return text.length() < SHORTEST
                ? Optional.empty()
                : sole(Stream.<Origin>concat(offered(text, 2, officer).stream(), people(text, 2, officer).stream())
                        .toList());
    }

    private static <T> Optional<T> sole(List<T> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Whose code it is: of somebody of the officer's places, or of a place around them. */
    private Optional<OwnCode> person(String text, Officer officer) {
        var coded = WITH_OWN_CODE.matcher(text);
        return Typed.NOTHING
                .with(NAME, text)
                .id(NAME)
                .flatMap(codes::find)
                .or(() -> codes.called(coded.matches() ? coded.group(1) : text))
                .filter(_ -> withPeople)
                .filter(one -> isAround(one.who().plan().region(), officer.scope()));
    }

    private static boolean isAround(RegionCode place, RegionCode scope) {
        return scope.contains(place) || place.contains(scope);
    }

    /** Which one an answer names: by its id, by its code, by the code behind its title, or by words that only its title has. */
    public Optional<Activity> find(String given, Officer officer) {
        var text = given.strip();
        return coded(text, officer).or(() -> byTitle(text, officer));
    }

    private Optional<Activity> coded(String text, Officer officer) {
        var coded = WITH_CODE.matcher(text);
        return Typed.NOTHING
                .with(NAME, text)
                .id(NAME)
                .flatMap(activities::find)
                .or(() -> activities.called(coded.matches() ? coded.group(1) : text))
                .filter(one -> activities.isAround(one, officer.scope(), ahead));
    }

    private Optional<Activity> byTitle(String text, Officer officer) {
        return text.length() < SHORTEST ? Optional.empty() : sole(offered(text, 2, officer));
    }
}
