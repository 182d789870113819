package id.gapura.console.messages.circular;

import id.gapura.console.messages.MessageTabs;
import id.gapura.console.messages.TextWords;
import id.gapura.kernel.Tongue;
import id.gapura.outreach.material.Readability;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.reminders.Templates;
import id.gapura.reminders.circular.Circular;
import id.gapura.reminders.circular.Circular.Audience;
import id.gapura.reminders.circular.Circular.State;
import id.gapura.reminders.circular.Whom;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Shell;
import id.gapura.screen.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Words for a circular: whom it is for, how it stands, how it reads. */
record CircularWords(Shell shell) {
    static String address(UUID id) {
        return MessageTabs.CIRCULARS + "/" + id;
    }

    String whom(Whom whom) {
        return shell.text("circulars.whom." + whom.code());
    }

    String audience(Audience audience) {
        return audience.whom().isSeries()
                ? shell.text("circulars.after." + audience.whom().code(), audience.days())
                : whom(audience.whom());
    }

    String segment(Optional<Livelihood> segment) {
        return segment.map(one -> shell.text("livelihood." + one.code()))
                .orElseGet(() -> shell.text("outreach.segment.all"));
    }

    String places(Circular circular, Places places) {
        return circular.plan().places().stream()
                .map(code -> place(code, places))
                .collect(Collectors.joining("; "));
    }

    private String place(RegionCode code, Places places) {
        return code.equals(RegionCode.NATION) ? shell.text("circulars.nation") : places.fullName(code);
    }

    Cell state(State state) {
        var tone = switch (state) {
            case DRAFT, WITHDRAWN, REFUSED, STOPPED -> Tone.NEUTRAL;
            case PROPOSED -> Tone.WARNING;
            case SENDING, RUNNING -> Tone.INFO;
            case SENT -> Tone.GOOD;
        };
        return Cell.mark(tone, shell.text("circulars.state." + state.code()));
    }

    /** What may be left open in its words, and by what it is filled. */
    List<Fact> holes() {
        return Circular.HOLES.stream()
                .map(hole -> Fact.of(hole.typed(), shell.text("messages.hole." + hole.word())))
                .toList();
    }

    /** How words read in each language they are in. */
    List<Sample> samples(Map<Tongue, String> texts, Templates templates) {
        return Arrays.stream(Tongue.values())
                .filter(texts::containsKey)
                .map(tongue -> sample(tongue, templates.sample(Circular.HOLES, tongue, texts.getOrDefault(tongue, ""))))
                .toList();
    }

    private Sample sample(Tongue tongue, String text) {
        return new Sample(
                tongue.ownName(),
                tongue.code(),
                text,
                new TextWords(shell).length(text),
                tongue == Tongue.INDONESIAN ? reading(Readability.of(text)) : Cell.text(""));
    }

    private Cell reading(Readability reading) {
        var tone = switch (reading.level()) {
            case EASY -> Tone.GOOD;
            case FAIR -> Tone.INFO;
            case HARD -> Tone.WARNING;
        };
        var level = shell.text("material.level." + reading.level().code());
        return Cell.mark(tone, shell.text("material.score", level, reading.score()));
    }
}
