package id.gapura.cli.rules;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.Explanation;
import id.gapura.rules.Wording;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.LegalSource;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Table;
import id.gapura.rules.law.Validity;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One line of JSON in the making. Rupiah are numbers, days and months ISO text, what is absent is {@code null}. */
final class Json {
    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes one object. */
    static void write(PrintWriter out, Consumer<Json> fields) {
        var factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (var generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            var json = new Json(generator);
            generator.writeStartObject();
            fields.accept(json);
            generator.writeEndObject();
        }
        out.println();
    }

    /** A text, a number, a truth, or null; days, months and codes by their text. */
    Json put(String name, @Nullable Object value) {
        generator.writeName(name);
        value(value);
        return this;
    }

    Json object(String name, Runnable fields) {
        generator.writeObjectPropertyStart(name);
        fields.run();
        generator.writeEndObject();
        return this;
    }

    /** A list of objects. */
    <T> Json list(String name, Collection<T> items, Consumer<T> fields) {
        generator.writeArrayPropertyStart(name);
        for (var item : items) {
            generator.writeStartObject();
            fields.accept(item);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        return this;
    }

    Json texts(String name, Collection<String> texts) {
        generator.writeArrayPropertyStart(name);
        texts.forEach(generator::writeString);
        generator.writeEndArray();
        return this;
    }

    Json wording(String name, Wording wording) {
        return bilingual(name, wording.inIndonesian(), wording.inEnglish());
    }

    Json bilingual(String name, String indonesian, String english) {
        return object(name, () -> put("id", indonesian).put("en", english));
    }

    Json explanation(Explanation explanation) {
        return list(
                "explanation",
                explanation.steps(),
                step -> put("step", step.id())
                        .basis(step.parameter(), step.basis())
                        .put("amount", step.amount())
                        .wording("text", step.wording()));
    }

    /** A legal value as it is used: which, its validity, its source; a whole table is left out. */
    Json basis(String parameter, Series.Entry<?> entry) {
        put("parameter", parameter);
        put("unit", Law.current().parameter(parameter).heading().unit().code());
        put("value", entry.value() instanceof Table ? null : entry.value());
        return provenance(entry);
    }

    /** Where a legal value comes from and how far it can be trusted. */
    Json provenance(Series.Entry<?> entry) {
        return validity(entry.validity())
                .source(entry.source())
                .put("verified", entry.verified())
                .put("note", entry.note());
    }

    private Json validity(Validity validity) {
        return put("from", validity.from()).put("until", validity.isOpen() ? null : validity.until());
    }

    private Json source(LegalSource source) {
        return object(
                "source",
                () -> put("instrument", source.instrument())
                        .put("provision", source.provision())
                        .put("reference", source.reference()));
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> generator.writeNull();
            case Rupiah money -> generator.writeNumber(money.amount());
            case Rate rate -> generator.writeNumber(Page.percent(rate));
            case Integer number -> generator.writeNumber(number);
            case Long number -> generator.writeNumber(number);
            case Boolean truth -> generator.writeBoolean(truth);
            case Table table -> table(table);
            default -> generator.writeString(value.toString());
        }
    }

    private void table(Table table) {
        generator.writeStartArray();
        for (var row : table.rows()) {
            generator.writeStartObject();
            new TreeMap<>(row.cells()).forEach(this::put);
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }
}
