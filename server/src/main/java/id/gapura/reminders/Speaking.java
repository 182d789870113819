package id.gapura.reminders;

import id.gapura.consents.Consents;
import id.gapura.consents.Consents.Reached;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.kernel.Tongue;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.rules.Payer;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The face of writing to members who did not ask: who of them can be, who agrees, and the same words to each in their own
 * language, by their own channel, with what they leave open filled in.
 */
public final class Speaking {
    private static final int SHOWN_DIGITS = 3;

    private final People people;
    private final Prices prices;
    private final Voice voice;
    private final InstantSource clock;

    Speaking(People people, Prices prices, Voice voice, InstantSource clock) {
        this.people = people;
        this.prices = prices;
        this.voice = voice;
        this.clock = clock;
    }

    /** Where those are known who are told. */
    record People(Registry registry, Membership membership, Consents consents, Vault vault) {}

    /** What a member pays next. */
    record Prices(Cover cover, ContributionPrice price) {}

    /** In whose language, and where it goes. */
    record Voice(Languages languages, Messages messages, Ways ways) {}

    /**
     * A member with all that a message needs.
     *
     * @param phoneIndex the blind index of the phone
     */
    public record Reader(Worker worker, Member member, String phone, UUID phoneIndex) {
        public UUID workerId() {
            return worker.id();
        }

        private Reached reached() {
            return new Reached(workerId(), phoneIndex);
        }

        /** Shows no phone. */
        @Override
        public String toString() {
            return "Reader[" + workerId() + "]";
        }
    }

    /** Those of some workers who can be written to, by worker: members with a phone. */
    public Map<UUID, Reader> readers(Collection<UUID> workerIds) {
        var members = people.membership().list(workerIds);
        return people.registry().list(workerIds).stream()
                .flatMap(worker -> reader(worker, Optional.ofNullable(members.get(worker.id()))).stream())
                .collect(Collectors.toMap(Reader::workerId, Function.identity()));
    }

    private Optional<Reader> reader(Worker worker, Optional<Member> known) {
        return known.filter(member -> !member.isClosed())
                .flatMap(member -> worker.home()
                        .phone()
                        .map(phone ->
                                new Reader(worker, member, phone, people.vault().blindIndex(Field.PHONE, phone))));
    }

    /** The workers among them who agree to be written to. */
    public Set<UUID> agreeing(Collection<Reader> readers) {
        return people
                .consents()
                .mayMessage(readers.stream().map(Reader::reached).toList())
                .stream()
                .map(Reached::workerId)
                .collect(Collectors.toSet());
    }

    /** The month that somebody pays next. */
    public YearMonth nextMonth(Reader reader) {
        return prices.cover().nextMonthToPay(reader.member().cover(), payingOn(reader.member()));
    }

    private LocalDate payingOn(Member member) {
        var today = Jakarta.today(clock);
        var registeredOn = member.facts().registeredOn();
        return today.isBefore(registeredOn) ? registeredOn : today;
    }

    /**
     * What is said to many.
     *
     * @param topic by which its messages are counted
     * @param text the words for who speaks a language
     */
    public record Words(Kind kind, String topic, Function<Tongue, Text> text) {}

    /**
     * Words with holes.
     *
     * @param tongue what they are in, as is what fills the holes
     */
    public record Text(Tongue tongue, String words) {}

    /**
     * To one of them.
     *
     * @param month that is paid next, at its price
     * @param on the day that matters
     */
    public record Letter(UUID messageId, Reader reader, YearMonth month, LocalDate on) {}

    /** Sends all of it in the caller's transaction. */
    public void say(List<Letter> letters, Words words) {
        if (letters.isEmpty()) {
            return;
        }
        var phones =
                letters.stream().map(Letter::reader).collect(Collectors.toMap(Reader::workerId, Reader::phoneIndex));
        var tongues = voice.languages().of(phones);
        var ways = voice.ways().of(phones);
        var texts = new HashMap<Tongue, Text>();
        for (var letter : letters) {
            var worker = letter.reader().workerId();
            var tongue = Objects.requireNonNull(tongues.get(worker));
            var text = texts.computeIfAbsent(tongue, words.text());
            var to = To.worker(worker, letter.reader().phone())
                    .in(letter.reader().worker().home().region());
            var channel = Objects.requireNonNull(ways.get(worker));
            var filled = Template.filled(text.words(), values(letter, text.tongue()));
            voice.messages().send(letter.messageId(), new NewMessage(to, channel, words.kind(), filled, words.topic()));
        }
    }

    private Map<Hole, String> values(Letter letter, Tongue tongue) {
        var digits = letter.reader().worker().number().digits();
        var card = digits.substring(digits.length() - SHOWN_DIGITS);
        return Templates.values(tongue, card, price(letter), letter.month(), letter.on());
    }

    /** What the member pays alone. */
    private Rupiah price(Letter letter) {
        var terms = letter.reader().member().terms().paidBy(Payer.SELF);
        return prices.price().total(terms, letter.month());
    }
}
