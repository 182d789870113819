package id.gapura.console.agents;

import id.gapura.agents.Taking;
import id.gapura.agents.Takings;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Membership;
import id.gapura.places.Places;
import id.gapura.receipts.DeviceReceipt;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.rules.Cover;
import id.gapura.rules.Quote;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says who a member is, what months cost, and what was taken, in as few words as an agent needs. */
final class CashWords {
    /** Where there is nothing to say. */
    static final String NONE = "–";

    /** Numbers of months that are offered, as at the other channels. */
    private static final List<Integer> OFFERED = List.of(1, 2, 3, 6, 12);

    private final Takings takings;
    private final Registry registry;
    private final Membership membership;
    private final Places places;
    private final Cover cover;
    private final InstantSource clock;

    CashWords(
            Takings takings,
            Registry registry,
            Membership membership,
            Places places,
            Cover cover,
            InstantSource clock) {
        this.takings = takings;
        this.registry = registry;
        this.membership = membership;
        this.places = places;
        this.cover = cover;
        this.clock = clock;
    }

    /** The last protected day of a member; empty for who never paid or is no member. */
    Optional<LocalDate> protectedUntil(UUID worker) {
        return membership
                .find(worker)
                .flatMap(member -> Optional.ofNullable(
                        cover.on(member.facts(), Jakarta.today(clock)).protectedUntil()));
    }

    String cover(UUID worker, Shell shell) {
        return protectedUntil(worker)
                .map(day -> shell.text(
                        day.isBefore(Jakarta.today(clock)) ? "cash.cover.ended" : "cash.cover.until",
                        shell.format().date(day)))
                .orElse(shell.text("cash.cover.none"));
    }

    Table people(List<Worker> found, Shell shell) {
        return new Table(
                shell.text("people.found", found.size()),
                Table.columns(
                        shell.text("people.name"),
                        shell.text("people.number"),
                        shell.text("people.place"),
                        shell.text("people.cover")),
                found.stream()
                        .map(worker -> List.of(
                                Cell.link(worker.person().name(), CashPages.HOME + "/people/" + worker.id()),
                                Cell.text(worker.number().spaced()),
                                Cell.text(
                                        places.fullName(worker.home().region()).split(", ", 2)[0]),
                                Cell.text(cover(worker.id(), shell))))
                        .toList(),
                shell.text("people.nobody"));
    }

    TakePage form(Worker worker, UUID taking, String fault, Shell shell) {
        var options = OFFERED.stream()
                .flatMap(months -> takings.quote(worker.id(), months).stream())
                .map(quote -> option(quote, shell))
                .toList();
        var who = new TakePage.Who(
                worker.person().name(),
                worker.number().spaced(),
                cover(worker.id(), shell),
                CashPages.HOME + "/people/" + worker.id());
        var choices = Field.select(CashForm.CHOICE, shell.text("cash.months"), options)
                .hint(shell.text("cash.months.hint"))
                .value(options.isEmpty() ? "" : options.getFirst().value())
                .required()
                .error(fault);
        return new TakePage(who, taking.toString(), choices);
    }

    private static Option option(Quote quote, Shell shell) {
        var format = shell.format();
        int months = quote.months().size();
        if (months == 1) {
            return new Option(
                    CashForm.choice(months, quote.total()),
                    shell.text("cash.choice.one", format.rupiah(quote.total()), format.month(quote.first())));
        }
        return new Option(
                CashForm.choice(months, quote.total()),
                shell.text(
                        "cash.choice",
                        months,
                        format.rupiah(quote.total()),
                        format.month(quote.first()),
                        format.month(quote.last())));
    }

    /**
     * Takings as a list.
     *
     * @param address where a name leads: for an agent the receipt, for an officer the person, if there is one
     */
    Table takings(List<Taking> taken, Function<Taking, Optional<String>> address, Shell shell) {
        var workers = taken.stream()
                .flatMap(taking -> taking.whose().workerId().stream())
                .distinct()
                .toList();
        var names = registry.list(workers).stream()
                .collect(Collectors.toMap(Worker::id, worker -> worker.person().name()));
        Function<Taking, Cell> name = taking -> {
            var text = taking.whose()
                    .workerId()
                    .map(worker -> names.getOrDefault(worker, NONE))
                    .orElseGet(() -> enrolment(taking, shell));
            return address.apply(taking).map(to -> Cell.link(text, to)).orElseGet(() -> Cell.text(text));
        };
        return new Table(
                shell.text("cash.takings"),
                List.of(
                        Table.words(shell.text("people.name")),
                        Table.words(shell.text("cash.time")),
                        Table.words(shell.text("cash.state")),
                        Table.amount(shell.text("cash.amount"))),
                taken.stream()
                        .map(taking -> Stream.concat(Stream.of(name.apply(taking)), facts(taking, shell))
                                .toList())
                        .toList(),
                shell.text("cash.takings.none"));
    }

    /** Whom nobody knows yet: by the reference on their receipt. */
    static String enrolment(Taking taking, Shell shell) {
        return taking.whose()
                .attemptId()
                .map(attempt -> shell.text("cash.enrolment", DeviceReceipt.reference(attempt)))
                .orElse(NONE);
    }

    private static Stream<Cell> facts(Taking taking, Shell shell) {
        return Stream.of(
                Cell.text(shell.format().time(taking.takenAt())),
                Cell.mark(tone(taking), state(taking, shell)),
                Cell.amount(shell.format().rupiah(taking.amount())));
    }

    static String state(Taking taking, Shell shell) {
        return shell.text("cash.state." + taking.state().name().toLowerCase(Locale.ROOT));
    }

    static Tone tone(Taking taking) {
        return switch (taking.state()) {
            case ASKED -> Tone.WARNING;
            case POSTED -> Tone.GOOD;
            case SUSPENDED -> Tone.BAD;
        };
    }
}
