package id.gapura.reminders;

import id.gapura.consents.Consents;
import id.gapura.consents.Consents.Reached;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.kernel.Tongue;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.reminders.DueStore.Due;
import id.gapura.reminders.DueStore.Note;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.rules.Payer;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells some people of one occasion: notes each, and makes a message for who agrees, in one transaction. */
final class Telling {
    private static final int SHOWN_DIGITS = 3;

    private final People people;
    private final Prices prices;
    private final Voice voice;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Telling(People people, Prices prices, Voice voice, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.people = people;
        this.prices = prices;
        this.voice = voice;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** Where those are known who are told. */
    record People(Registry registry, Membership membership, Consents consents, Vault vault) {}

    /** What a member pays next. */
    record Prices(Cover cover, ContributionPrice price) {}

    /** In which words, and where they go. */
    record Voice(DueStore due, Templates templates, Languages languages, Messages messages, Ways ways) {}

    /** Somebody with all that a message needs. */
    private record Reader(Due due, Worker worker, Member member, String phone, UUID phoneIndex) {
        Reached reached() {
            return new Reached(due.workerId(), phoneIndex);
        }
    }

    void tell(Occasion occasion, List<Due> due) {
        transaction.executeWithoutResult(_ -> {
            var readers = readers(due);
            var agreed = people.consents()
                    .mayMessage(readers.stream().map(Reader::reached).toList());
            var notes = readers.stream()
                    .map(reader -> new Note(
                            reader.due(),
                            Optional.of(reader)
                                    .filter(one -> agreed.contains(one.reached()))
                                    .map(_ -> ids.next())))
                    .toList();
            var noted = voice.due().note(occasion, notes, clock.instant());
            var messages = new HashMap<UUID, UUID>();
            for (var note : notes) {
                if (noted.contains(note.due().workerId())) {
                    note.message().ifPresent(id -> messages.put(note.due().workerId(), id));
                }
            }
            say(
                    occasion,
                    readers.stream()
                            .filter(reader -> messages.containsKey(reader.due().workerId()))
                            .toList(),
                    messages);
        });
    }

    private List<Reader> readers(List<Due> due) {
        var workerIds = due.stream().map(Due::workerId).toList();
        var workers =
                people.registry().list(workerIds).stream().collect(Collectors.toMap(Worker::id, Function.identity()));
        var members = people.membership().list(workerIds);
        var readers = new ArrayList<Reader>();
        for (var one : due) {
            var worker = Optional.ofNullable(workers.get(one.workerId()));
            var member = Optional.ofNullable(members.get(one.workerId())).filter(known -> !known.isClosed());
            var phone = worker.flatMap(known -> known.home().phone());
            if (member.isPresent() && phone.isPresent()) {
                var index = people.vault().blindIndex(Field.PHONE, phone.get());
                readers.add(new Reader(one, worker.orElseThrow(), member.get(), phone.get(), index));
            }
        }
        return readers;
    }

    private void say(Occasion occasion, List<Reader> readers, Map<UUID, UUID> messages) {
        var phones = readers.stream().collect(Collectors.toMap(one -> one.due().workerId(), Reader::phoneIndex));
        var tongues = voice.languages().of(phones);
        var ways = voice.ways().of(phones);
        var templates = new HashMap<Tongue, Template>();
        for (var reader : readers) {
            var tongue = Objects.requireNonNull(tongues.get(reader.due().workerId()));
            var template = templates.computeIfAbsent(
                    tongue, one -> voice.templates().current(new Template.Place(occasion, one)));
            var to = To.worker(reader.due().workerId(), reader.phone())
                    .in(reader.due().region());
            var text = template.filled(values(occasion, reader, tongue));
            var channel = Objects.requireNonNull(ways.get(reader.due().workerId()));
            voice.messages()
                    .send(
                            Objects.requireNonNull(messages.get(reader.due().workerId())),
                            new NewMessage(to, channel, occasion.kind(), text, occasion.code()));
        }
    }

    private Map<Hole, String> values(Occasion occasion, Reader reader, Tongue tongue) {
        var digits = reader.worker().number().digits();
        var card = digits.substring(digits.length() - SHOWN_DIGITS);
        var month = month(occasion, reader);
        return Templates.values(
                tongue, card, price(occasion, reader), month, reader.due().on());
    }

    /** What the member pays alone. */
    private Rupiah price(Occasion occasion, Reader reader) {
        return prices.price().total(reader.member().terms().paidBy(Payer.SELF), month(occasion, reader));
    }

    private YearMonth month(Occasion occasion, Reader reader) {
        var member = reader.member();
        var next = prices.cover().nextMonthToPay(member.cover(), payingOn(member));
        var afterDue = YearMonth.from(reader.due().on()).plusMonths(1);
        // Until a sponsor ends it pays, even if it has not yet: its member pays from the month after.
        return occasion == Occasion.SPONSOR_ENDS && afterDue.isAfter(next) ? afterDue : next;
    }

    private LocalDate payingOn(Member member) {
        var today = Jakarta.today(clock);
        var registeredOn = member.facts().registeredOn();
        return today.isBefore(registeredOn) ? registeredOn : today;
    }
}
