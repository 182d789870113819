package id.gapura.console.nik;

import id.gapura.console.FormPage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.nik.NikPage.Asked;
import id.gapura.kernel.Nik;
import id.gapura.registry.Worker;
import id.gapura.registry.nik.NikChange.Proof;
import id.gapura.registry.nik.NikChanges.Proposal;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form in which an officer proposes another NIK: what it asks, and how the answers read. */
final class NikForm {
    static final String NIK = "nik";
    private static final String PROOF = "proof";
    private static final String REASON = "reason";

    private final Typed typed;
    private final Shell shell;

    NikForm(Typed typed, Shell shell) {
        this.typed = typed;
        this.shell = shell;
    }

    /** The proposal, if nothing is wrong with what was typed. */
    Optional<Proposal> proposal(Worker worker, Officer officer) {
        return faults().isEmpty()
                ? nik().map(nik ->
                        new Proposal(worker.id(), nik, proof().orElseThrow(), typed.get(REASON), officer.login()))
                : Optional.empty();
    }

    Optional<Nik> nik() {
        return Nik.read(typed.get(NIK)) instanceof Nik.Reading.Valid(var nik, var _)
                ? Optional.of(nik)
                : Optional.empty();
    }

    private Optional<Proof> proof() {
        return Proof.find(typed.get(PROOF));
    }

    private Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        if (nik().isEmpty()) {
            faults.put(NIK, shell.text("nikChange.nik.fault"));
        }
        if (proof().isEmpty()) {
            faults.put(PROOF, shell.text("nikChange.proof.fault"));
        }
        if (typed.get(REASON).isEmpty()) {
            faults.put(REASON, shell.text("nikChange.reason.fault"));
        }
        return faults;
    }

    Asked ask() {
        return new Asked(fields(), Optional.empty(), "");
    }

    Asked askAgain() {
        return new Asked(FormPage.filled(fields(), typed, faults()), Optional.empty(), "");
    }

    /** The form after a NIK that is not to be had. */
    Asked askAgain(String fault) {
        return new Asked(FormPage.filled(fields(), typed, Map.of(NIK, fault)), Optional.empty(), "");
    }

    /**
     * The form after a NIK that somebody else has.
     *
     * @param isComparable whether the officer may see that person
     */
    Asked taken(boolean isComparable) {
        var notice = Notice.bad(shell.text("nikChange.taken"))
                .withDetail(shell.text(isComparable ? "nikChange.taken.here" : "nikChange.taken.elsewhere"));
        var fields = FormPage.filled(fields(), typed, Map.of());
        return new Asked(fields, Optional.of(notice), isComparable ? typed.get(NIK) : "");
    }

    private List<Field> fields() {
        var proofs = Arrays.stream(Proof.values())
                .map(proof -> new Option(proof.code(), shell.text("nikChange.proof." + proof.code())))
                .toList();
        return List.of(
                Field.text(NIK, shell.text("nikChange.nik"))
                        .hint(shell.text("nikChange.nik.hint"))
                        .autocomplete("off")
                        .required(),
                Field.choice(PROOF, shell.text("nikChange.proof"), proofs).required(),
                Field.textarea(REASON, shell.text("nikChange.reason"))
                        .hint(shell.text("nikChange.reason.hint"))
                        .required());
    }
}
