package id.gapura.console.messages;

import id.gapura.kernel.Tongue;
import id.gapura.reminders.Occasion;
import id.gapura.reminders.Template;
import id.gapura.reminders.Templates;
import id.gapura.reminders.Templates.Fault;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Moment;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Table.Column;
import id.gapura.screen.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts the words of an occasion, what they may leave open and their history together. */
record TemplateView(Templates templates, Shell shell) {
    static final String TEXT = "text";
    static final String VERSION = "version";

    String occasion(Occasion occasion) {
        return shell.text("messages.occasion." + occasion.code());
    }

    Table table() {
        var columns = new ArrayList<Column>();
        columns.add(Table.words(shell.text("messages.topic")));
        Arrays.stream(Tongue.values()).forEach(tongue -> columns.add(Table.words(tongue.ownName())));
        var rows = Arrays.stream(Occasion.values()).map(this::row).toList();
        return new Table(shell.text("messages.tab.templates"), columns, rows, "");
    }

    private List<Cell> row(Occasion occasion) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.lines(occasion(occasion), shell.text("messages.occasion." + occasion.code() + ".lead")));
        for (var tongue : Tongue.values()) {
            var place = new Template.Place(occasion, tongue);
            cells.add(Cell.link(version(templates.current(place)), MessageTabs.address(place)));
        }
        return cells;
    }

    private String version(Template template) {
        return template.version() == 0
                ? shell.text("messages.template.own")
                : shell.text("messages.template.version", template.version());
    }

    /**
     * Words being written.
     *
     * @param seen the version that the writer had before them
     */
    record Draft(Template.Place place, int seen, String text, List<Fault> faults) {
        Draft {
            faults = List.copyOf(faults);
        }

        /** The words in use, about to be changed. */
        static Draft of(Template current) {
            return new Draft(current.place(), current.version(), current.text(), List.of());
        }
    }

    TemplatePage page(Draft draft, boolean mayWrite) {
        var place = draft.place();
        var sample = templates.sample(place, draft.text());
        return new TemplatePage(
                new TemplatePage.Head(
                        occasion(place.occasion()) + ", " + place.tongue().ownName(),
                        shell.text("messages.occasion." + place.occasion().code() + ".lead"),
                        MessageTabs.address(place)),
                draft.seen(),
                mayWrite ? List.of(field(draft)) : List.of(),
                new TemplatePage.Sample(sample, place.tongue().code(), new TextWords(shell).length(sample)),
                place.occasion().holes().stream()
                        .map(hole -> new Fact(hole.typed(), Cell.text(shell.text("messages.hole." + hole.word()))))
                        .toList(),
                templates.history(place).stream().map(this::moment).toList());
    }

    Field field(Draft draft) {
        return Field.textarea(TEXT, shell.text("messages.words"))
                .value(draft.text())
                .hint(shell.text("messages.words.hint"))
                .error(new TextWords(shell).faults(draft.faults()))
                .required();
    }

    private Moment moment(Template template) {
        boolean isOwn = template.version() == 0;
        return new Moment(
                isOwn ? shell.text("messages.template.own") : shell.format().time(template.writtenAt()),
                isOwn ? "" : version(template),
                template.writtenBy(),
                template.text(),
                Tone.NEUTRAL);
    }
}
