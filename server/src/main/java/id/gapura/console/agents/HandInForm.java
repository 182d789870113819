package id.gapura.console.agents;

import id.gapura.agents.Agent;
import id.gapura.agents.HandIn.Sum;
import id.gapura.agents.HandIns.Brought;
import id.gapura.agents.HandIns.Reason;
import id.gapura.console.Typed;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import id.gapura.screen.money.Money;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The questions about cash on the table: what the agent says it is, what was counted, why they differ. */
record HandInForm(Typed typed, Optional<Reason> refusal, Shell shell) {
    private static final String ID = "handIn";
    private static final String SAID = "said";
    private static final String COUNTED = "counted";
    private static final String REASON = "reason";

    /** As a rule an agent brings all it holds. */
    static HandInForm empty(Agent agent, Shell shell) {
        long open = Math.max(0, agent.cash().open().amount());
        var values = Map.of(ID, UUID.randomUUID().toString(), SAID, Long.toString(open));
        return new HandInForm(new Typed(values), Optional.empty(), shell);
    }

    static HandInForm typed(Typed typed, Shell shell) {
        return new HandInForm(typed, Optional.empty(), shell);
    }

    HandInForm refused(Reason reason) {
        return new HandInForm(typed, Optional.of(reason), shell);
    }

    /** Empty while an amount cannot be read. */
    Optional<Brought> brought() {
        return Money.readFromZero(typed.get(SAID))
                .flatMap(said -> Money.readFromZero(typed.get(COUNTED))
                        .flatMap(counted ->
                                typed.id(ID).map(id -> new Brought(id, new Sum(said, counted), typed.get(REASON)))));
    }

    /** The id that makes sending the form twice harmless. */
    String hidden() {
        return typed.get(ID);
    }

    List<Field> fields() {
        return List.of(
                Field.text(SAID, shell.text("agents.said"))
                        .hint(shell.text("agents.said.hint"))
                        .value(typed.get(SAID))
                        .digits()
                        .required()
                        .error(amountFault(SAID, Reason.MORE_THAN_OPEN)),
                Field.text(COUNTED, shell.text("agents.counted"))
                        .value(typed.get(COUNTED))
                        .digits()
                        .required()
                        .error(amountFault(COUNTED, Reason.NOTHING)),
                Field.text(REASON, shell.text("agents.reason"))
                        .hint(shell.text("agents.reason.hint"))
                        .value(typed.get(REASON))
                        .error(fault(Reason.REASON_MISSING)));
    }

    /** An untouched form has no fault. */
    private String amountFault(String field, Reason reason) {
        boolean isSent = typed.isTicked(COUNTED);
        return isSent && Money.readFromZero(typed.get(field)).isEmpty()
                ? shell.text("agents.fault.unreadable")
                : fault(reason);
    }

    private String fault(Reason reason) {
        boolean isOwn = refusal.filter(one -> one == reason || (one == Reason.ID_TAKEN && reason == Reason.NOTHING))
                .isPresent();
        return isOwn ? shell.text("agents.fault." + refusal.get().name().toLowerCase(Locale.ROOT)) : "";
    }
}
