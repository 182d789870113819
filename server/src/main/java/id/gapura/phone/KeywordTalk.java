package id.gapura.phone;

import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.kernel.Tongue;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Subscriptions;
import id.gapura.messaging.inbox.Inbox;
import id.gapura.messaging.talk.Conversation;
import id.gapura.messaging.talk.Said;
import id.gapura.messaging.talk.Standing;
import id.gapura.messaging.talk.Turn;
import id.gapura.reminders.Languages;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Keywords by SMS and WhatsApp. One word stops reminders at any time; other words are left to a person. */
final class KeywordTalk implements Conversation {
    private static final String HELP = "help";
    /** Asking for the place of who wants to be called. */
    private static final String WHERE = "where";

    private static final String LANGUAGE = "language";
    private static final String OFFERED = "offered";
    private static final Source OWN = Source.own(Way.MESSAGE);

    private final PhoneWords words;
    private final MemberLines members;
    private final PhoneJoin join;
    private final HelpList help;
    private final Tools tools;

    KeywordTalk(PhoneWords words, MemberLines members, PhoneJoin join, HelpList help, Tools tools) {
        this.words = words;
        this.members = members;
        this.join = join;
        this.help = help;
        this.tools = tools;
    }

    /** What is known of a phone by its own words, and where those go that are for a person. */
    record Tools(Subscriptions subscriptions, Languages languages, Inbox inbox) {}

    @Override
    public String name() {
        return "phone.keywords";
    }

    @Override
    public Claim claims(Said said) {
        if (said.channel() == Channel.MENU) {
            return Claim.NOT;
        }
        boolean isCalled = Keyword.find(said.text()).isPresent()
                || join.origins().only(said.text()).isPresent();
        return isCalled ? Claim.CALLED : Claim.OTHERWISE;
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(30);
    }

    @Override
    public Turn turn(Standing standing, Said said) {
        var called = Keyword.find(said.text());
        if (called.isPresent()) {
            return answer(called.get(), said);
        }
        if (join.origins().only(said.text()).isPresent()) {
            return Turn.end(join(said.text(), said, words.in(Language.INDONESIAN)));
        }
        var texts = words.in(Language.find(standing.fact(LANGUAGE)).orElse(Language.INDONESIAN));
        return switch (standing.step()) {
            case HELP -> helped(WHERE, help.add(said.phone(), said.text(), texts), texts);
            case WHERE -> {
                var offered = PlaceChoice.offered(standing.fact(OFFERED));
                yield helped(WHERE, help.where(said.phone(), said.text(), offered, texts), texts);
            }
            default -> join.holdsNik(said.text()) ? Turn.end(taken(said, texts)) : unheard(said);
        };
    }

    /** A person reads it and answers, which is said once while the question is open. Mere digits or signs ask nothing. */
    private Turn unheard(Said said) {
        var tongue = tools.languages.of(said.phone());
        var texts = words.in(Language.find(tongue.code()).orElse(Language.INDONESIAN));
        if (said.text().codePoints().noneMatch(Character::isLetter)) {
            return Turn.end(texts.get("phone.keywords"));
        }
        var asked = tools.inbox.ask(said.phone());
        return Turn.left(texts.get(asked.isNew() ? "phone.asked" : "phone.keywords"), asked.questionId());
    }

    private static Turn helped(String step, Screen screen, Texts texts) {
        var facts = Map.of(LANGUAGE, texts.language().code(), OFFERED, PlaceChoice.fact(screen.offered()));
        return screen.isLast() ? Turn.end(screen.text()) : Turn.on(screen.text(), new Standing(step, facts));
    }

    /** Somebody sends a NIK without being asked; on the way of enrolling it is of use. */
    private String taken(Said said, Texts texts) {
        return join.isUnfinished(said.phone())
                ? texts.get("phone.join.nik", join.link(said.phone(), said.text()))
                : texts.get("phone.noNik");
    }

    private Turn answer(Keyword.Called called, Said said) {
        var phone = said.phone();
        var texts = words.in(called.language());
        return switch (called.keyword()) {
            case JOIN -> Turn.end(join(called.rest(), said, texts));
            case CHECK -> Turn.end(members.cover(phone, texts).orElseGet(() -> texts.get("phone.unknown")));
            case PAY -> Turn.end(members.pay(phone, true, texts).orElseGet(() -> texts.get("phone.unknown")));
            case STOP -> {
                tools.subscriptions.stop(phone, OWN);
                yield Turn.end(texts.get("phone.stop"));
            }
            case START -> {
                var asked = Words.of(Purpose.MESSAGES, texts.language().code(), key -> texts.get(key));
                tools.subscriptions.start(phone, asked, OWN);
                yield Turn.end(texts.get("phone.start"));
            }
            case LANGUAGE -> Turn.end(speak(called.rest(), phone, texts));
            case HELP -> helped(HELP, help.ask(phone, texts), texts);
        };
    }

    private String speak(String written, String phone, Texts texts) {
        var wanted = tongue(written.toUpperCase(Locale.ROOT));
        wanted.ifPresent(tongue -> tools.languages.say(phone, tongue));
        return wanted.map(tongue -> texts.get("phone.language.kept", tongue.ownName()))
                .orElseGet(() -> texts.get("phone.language"));
    }

    private static Optional<Tongue> tongue(String name) {
        return switch (name) {
            case "INDONESIA", "INDONESIAN" -> Optional.of(Tongue.INDONESIAN);
            case "JAWA", "JAVANESE" -> Optional.of(Tongue.JAVANESE);
            case "SUNDA", "SUNDANESE" -> Optional.of(Tongue.SUNDANESE);
            case "INGGRIS", "ENGLISH" -> Optional.of(Tongue.ENGLISH);
            default -> Optional.empty();
        };
    }

    /** What was written may begin with the word of an activity. */
    private String join(String written, Said said, Texts texts) {
        var origin = join.origins().first(written);
        origin.ifPresent(named -> join.cameBy(named, said));
        var rest = origin.map(Origins.Named::rest).orElse(written);
        return texts.get(join.holdsNik(rest) ? "phone.join.nik" : "phone.join", join.link(said.phone(), rest));
    }
}
