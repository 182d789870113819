package id.gapura.phone;

import id.gapura.consents.Source;
import id.gapura.consents.Way;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Subscriptions;
import id.gapura.messaging.talk.Conversation;
import id.gapura.messaging.talk.Said;
import id.gapura.messaging.talk.Standing;
import id.gapura.messaging.talk.Turn;
import id.gapura.places.RegionCode;
import id.gapura.screen.Language;
import id.gapura.screen.Texts;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The numbered menu: one question a screen. Dialled again after the line broke off, it offers to go on. */
final class MenuTalk implements Conversation {
    private static final String LANGUAGE = "language";
    private static final String ATTEMPT = "attempt";
    private static final String OFFERED = "offered";

    private final PhoneWords words;
    private final MemberLines members;
    private final MenuJoin join;
    private final HelpList help;
    private final Subscriptions subscriptions;

    MenuTalk(PhoneWords words, MemberLines members, MenuJoin join, HelpList help, Subscriptions subscriptions) {
        this.words = words;
        this.members = members;
        this.join = join;
        this.help = help;
        this.subscriptions = subscriptions;
    }

    /** Where it stands. */
    private enum Step {
        MAIN,
        /** Whether to go on with what was begun. */
        RESUME,
        JOIN,
        HELP,
        /** Asking for the place of who wants to be called. */
        WHERE
    }

    @Override
    public String name() {
        return "phone.menu";
    }

    @Override
    public Claim claims(Said said) {
        if (said.channel() != Channel.MENU) {
            return Claim.NOT;
        }
        return said.text().isBlank() || said.text().startsWith("*") ? Claim.CALLED : Claim.OTHERWISE;
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(3);
    }

    @Override
    public Turn turn(Standing standing, Said said) {
        var language = Language.find(standing.fact(LANGUAGE)).orElse(Language.INDONESIAN);
        var texts = words.in(language);
        var typed = said.text().strip();
        if (standing.step().isEmpty()) {
            return main(texts);
        }
        return switch (Step.valueOf(standing.step())) {
            case MAIN -> chosen(typed, said.phone(), texts);
            case RESUME -> resumed(typed, said.phone(), texts);
            case JOIN -> joining(standing, typed, texts);
            case HELP -> turn(help.add(said.phone(), typed, texts), Step.WHERE, texts);
            case WHERE -> turn(help.where(said.phone(), typed, offered(standing), texts), Step.WHERE, texts);
        };
    }

    private static Turn main(Texts texts) {
        return Turn.on(texts.get("phone.menu"), at(Step.MAIN, texts, Map.of()));
    }

    private static Standing at(Step step, Texts texts, Map<String, String> facts) {
        var all = new HashMap<>(facts);
        all.put(LANGUAGE, texts.language().code());
        return new Standing(step.name(), all);
    }

    private Turn chosen(String typed, String phone, Texts texts) {
        return switch (typed) {
            case "1" ->
                join.isUnfinished(phone)
                        ? Turn.on(texts.get("phone.menu.resume"), at(Step.RESUME, texts, Map.of()))
                        : asked(join.begun(phone), texts);
            case "2" -> Turn.end(members.cover(phone, texts).orElseGet(() -> texts.get("phone.menu.unknown")));
            case "3" -> Turn.end(members.pay(phone, false, texts).orElseGet(() -> texts.get("phone.menu.unknown")));
            case "4" -> {
                subscriptions.stop(phone, Source.own(Way.MESSAGE));
                yield Turn.end(texts.get("phone.menu.stopped"));
            }
            case "5" -> turn(help.ask(phone, texts), Step.HELP, texts);
            case "6" ->
                main(words.in(texts.language() == Language.INDONESIAN ? Language.ENGLISH : Language.INDONESIAN));
            default -> main(texts);
        };
    }

    private Turn resumed(String typed, String phone, Texts texts) {
        return switch (typed) {
            case "1" -> asked(join.latest(phone), texts);
            case "2" -> asked(join.begin(phone), texts);
            default -> Turn.on(texts.get("phone.menu.resume"), at(Step.RESUME, texts, Map.of()));
        };
    }

    private Turn asked(UUID attempt, Texts texts) {
        return turn(attempt, join.ask(attempt, texts), texts);
    }

    private Turn joining(Standing standing, String typed, Texts texts) {
        var attempt = UUID.fromString(standing.fact(ATTEMPT));
        return turn(attempt, join.answer(attempt, typed, offered(standing), texts), texts);
    }

    private static List<RegionCode> offered(Standing standing) {
        return PlaceChoice.offered(standing.fact(OFFERED));
    }

    private static Turn turn(UUID attempt, Screen screen, Texts texts) {
        return turn(screen, at(Step.JOIN, texts, Map.of(ATTEMPT, attempt.toString(), OFFERED, fact(screen))));
    }

    private static Turn turn(Screen screen, Step next, Texts texts) {
        return turn(screen, at(next, texts, Map.of(OFFERED, fact(screen))));
    }

    private static String fact(Screen screen) {
        return PlaceChoice.fact(screen.offered());
    }

    private static Turn turn(Screen screen, Standing next) {
        return screen.isLast() ? Turn.end(screen.text()) : Turn.on(screen.text(), next);
    }
}
