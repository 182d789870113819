package id.gapura.console.prospects;

import id.gapura.console.outreach.person.KnownContacts;
import id.gapura.places.Places;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.registry.twice.Pair;
import id.gapura.screen.Cell;
import id.gapura.screen.Comparison;
import id.gapura.screen.Comparison.Line;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts prospects who may be one person side by side. Their phones are shown, as in the list: who doubts calls them. */
final class TwiceView {
    private final Prospects prospects;
    private final KnownContacts contacts;
    private final Places places;

    TwiceView(Prospects prospects, KnownContacts contacts, Places places) {
        this.prospects = prospects;
        this.contacts = contacts;
        this.places = places;
    }

    /** The two of a pair, the one noted first on the left. */
    record Two(Pair pair, Prospect first, Prospect second) {
        Stream<Prospect> both() {
            return Stream.of(first, second);
        }

        Prospect besides(Prospect one) {
            return one.equals(first) ? second : first;
        }

        String address() {
            return TwicePages.LIST + "/" + pair.prospectId() + "/" + pair.otherId();
        }
    }

    /** Without those of whom one is no longer open. */
    List<Two> twos(List<Pair> pairs) {
        var known = prospects.list(pairs.stream()
                .flatMap(pair -> Stream.of(pair.prospectId(), pair.otherId()))
                .collect(Collectors.toSet()));
        return pairs.stream().flatMap(pair -> two(pair, known).stream()).toList();
    }

    private static Optional<Two> two(Pair pair, Map<UUID, Prospect> known) {
        var open = Stream.of(pair.prospectId(), pair.otherId())
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .filter(one -> one.state() == Prospect.State.OPEN)
                .sorted(Comparator.comparing((Prospect one) -> one.noted().at()).thenComparing(Prospect::id))
                .toList();
        return open.size() == 2 ? Optional.of(new Two(pair, open.getFirst(), open.getLast())) : Optional.empty();
    }

    Table table(List<Two> waiting, Shell shell) {
        return new Table(
                shell.text("prospects.twice.title"),
                Table.columns(
                        shell.text("prospects.twice.two"),
                        shell.text("prospects.twice.common"),
                        shell.text("people.place"),
                        shell.text("prospects.twice.noted")),
                waiting.stream().map(two -> row(two, shell)).toList(),
                shell.text("prospects.twice.none"));
    }

    private List<Cell> row(Two two, Shell shell) {
        return List.of(
                Cell.link(two.first().name() + " / " + two.second().name(), two.address()),
                Cell.text(inCommon(two, shell)),
                Cell.text(places.fullName(two.pair().region())),
                Cell.lines(NotedWords.of(two.first(), shell), NotedWords.of(two.second(), shell)));
    }

    private String inCommon(Two two, Shell shell) {
        var first = keys(two.first());
        var second = keys(two.second());
        var common = new ArrayList<String>();
        if (first.phone().isPresent() && first.phone().equals(second.phone())) {
            common.add(shell.text("prospects.twice.phone"));
        }
        if (first.name().equals(second.name())) {
            common.add(shell.text("prospects.twice.name"));
        }
        return String.join(", ", common);
    }

    private Prospects.Keys keys(Prospect prospect) {
        return prospects.keys(prospect.name(), prospect.phone());
    }

    PairPage page(Two two, String fault, Shell shell) {
        return new PairPage(two.address(), inCommon(two, shell), comparison(two, shell), survivor(two, fault, shell));
    }

    private Comparison comparison(Two two, Shell shell) {
        return new Comparison(
                shell.text("prospects.twice.first"),
                shell.text("prospects.twice.second"),
                List.of(
                        line("person.field.name", two, shell, Prospect::name),
                        line(
                                "person.field.phone",
                                two,
                                shell,
                                one -> one.phone().orElse("")),
                        line(
                                "person.field.livelihood",
                                two,
                                shell,
                                one -> one.livelihood().orElse("")),
                        line("prospect.note", two, shell, one -> one.note().orElse("")),
                        line("prospects.twice.met", two, shell, one -> contacts.inWords(one.id(), shell)),
                        line("prospects.twice.noted", two, shell, one -> NotedWords.of(one, shell))));
    }

    private static Line line(String key, Two two, Shell shell, Function<Prospect, String> said) {
        return new Line(shell.text(key), said.apply(two.first()), said.apply(two.second()));
    }

    private static Field survivor(Two two, String fault, Shell shell) {
        var options = two.both()
                .map(one -> new Option(one.id().toString(), one.name() + " · " + NotedWords.of(one, shell)))
                .toList();
        return Field.choice(TwicePages.SURVIVOR, shell.text("prospects.twice.survivor"), options)
                .value(options.getFirst().value())
                .error(fault)
                .required();
    }
}
