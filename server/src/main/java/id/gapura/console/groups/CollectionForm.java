package id.gapura.console.groups;

import id.gapura.console.Typed;
import id.gapura.groups.Collection;
import id.gapura.groups.Collections.Reason;
import id.gapura.groups.PayGroup;
import id.gapura.kernel.Rupiah;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import id.gapura.screen.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The questions about a sum and its split: what was counted, how it came, what of it is whose. */
final class CollectionForm {
    private static final String COLLECTION = "collection";
    private static final String COUNTED = "counted";
    private static final String WAY = "way";
    private static final String TRANSFER = "transfer";
    private static final String SHARE = "share-";

    private final PayGroup group;
    private final List<Suggestion> suggestions;
    private final Typed typed;
    private final Optional<Reason> refusal;
    private final Shell shell;

    CollectionForm(PayGroup group, List<Suggestion> suggestions, Typed typed, Optional<Reason> refusal, Shell shell) {
        this.group = group;
        this.suggestions = suggestions;
        this.typed = typed;
        this.refusal = refusal;
        this.shell = shell;
    }

    /**
     * What a member may pay.
     *
     * @param amount proposed, in digits; empty for nothing
     * @param hint what a month costs
     */
    record Suggestion(UUID workerId, String name, String amount, String hint) {}

    /** The id that makes sending the form twice harmless; empty if somebody changed it into something else. */
    Optional<UUID> id() {
        var written = typed.get(COLLECTION);
        return written.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(written))
                : Optional.empty();
    }

    Optional<Rupiah> counted() {
        return Money.read(typed.get(COUNTED));
    }

    boolean isTransfer() {
        return typed.get(WAY).equals(TRANSFER);
    }

    /** What was typed for each member; empty while one of them is no amount. */
    Optional<Map<UUID, Rupiah>> shares() {
        var shares = new TreeMap<UUID, Rupiah>();
        for (var suggestion : suggestions) {
            var written = typed.get(SHARE + suggestion.workerId());
            var amount = Money.read(written);
            if (amount.isEmpty() && !isNothing(written)) {
                return Optional.empty();
            }
            amount.ifPresent(sum -> shares.put(suggestion.workerId(), sum));
        }
        return Optional.of(shares);
    }

    private static boolean isNothing(String written) {
        return written.isEmpty() || written.matches("0+");
    }

    CollectionFormPage fresh() {
        var money = List.of(
                Field.text(COUNTED, shell.text("groups.counted"))
                        .hint(shell.text("groups.counted.hint"))
                        .value(typed.get(COUNTED))
                        .digits()
                        .required()
                        .error(countedFault()),
                Field.select(
                                WAY,
                                shell.text("groups.way"),
                                List.of(
                                        new Option("cash", shell.text("groups.way.cash")),
                                        new Option(TRANSFER, shell.text("groups.way.transfer"))))
                        .value(typed.get(WAY))
                        .required());
        var title = shell.text("groups.collect");
        return new CollectionFormPage(
                title,
                GroupPages.address(group) + "/collections",
                List.of(
                        Link.to(shell.text("groups.title"), GroupPages.HOME),
                        Link.to(group.name(), GroupPages.address(group)),
                        Link.to(title, "")),
                id().map(UUID::toString).orElseGet(() -> UUID.randomUUID().toString()),
                0,
                money,
                questions());
    }

    CollectionFormPage again(Collection collection) {
        var title = shell.text("groups.resplit");
        return new CollectionFormPage(
                title,
                CollectionPages.address(collection) + "/split",
                List.of(
                        Link.to(shell.text("groups.title"), GroupPages.HOME),
                        Link.to(group.name(), GroupPages.address(group)),
                        Link.to(shell.format().time(collection.recordedAt()), CollectionPages.address(collection)),
                        Link.to(title, "")),
                collection.id().toString(),
                collection.version(),
                List.of(),
                questions());
    }

    private String countedFault() {
        boolean isSent = typed.isTicked(COUNTED);
        if (isSent && counted().isEmpty()) {
            return shell.text("groups.fault.nothing_counted");
        }
        return refusal.filter(why -> why == Reason.NOTHING_COUNTED || why == Reason.ID_TAKEN)
                .map(why -> words(why))
                .orElse("");
    }

    /** A fault of all shares together stands at the first. */
    private List<Field> questions() {
        var fields = new ArrayList<Field>();
        boolean isSent = !typed.values().isEmpty();
        var together = refusal.filter(why -> why != Reason.NOTHING_COUNTED && why != Reason.ID_TAKEN)
                .map(this::words)
                .orElse("");
        for (var suggestion : suggestions) {
            var name = SHARE + suggestion.workerId();
            var written = typed.get(name);
            boolean isUnreadable = Money.read(written).isEmpty() && !isNothing(written);
            var fault = isUnreadable ? shell.text("groups.fault.unreadable") : fields.isEmpty() ? together : "";
            fields.add(Field.text(name, suggestion.name())
                    .hint(suggestion.hint())
                    .value(isSent ? written : suggestion.amount())
                    .digits()
                    .error(fault));
        }
        return fields;
    }

    private String words(Reason why) {
        return shell.text("groups.fault." + why.name().toLowerCase(Locale.ROOT));
    }
}
