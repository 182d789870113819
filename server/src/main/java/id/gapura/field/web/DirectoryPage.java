package id.gapura.field.web;

import id.gapura.field.directory.Directory;
import id.gapura.field.directory.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a directory as it travels: by columns, which compress best.
 *
 * @param anew whether the device must forget what it had
 * @param columns one value a person each, in the same order
 * @param gone numbers of people who are not there any more
 * @param next what to ask with for what comes after
 * @param last whether nothing does at this moment
 */
record DirectoryPage(
        boolean anew, Map<String, List<@Nullable Object>> columns, List<String> gone, String next, boolean last) {
    static DirectoryPage of(Directory.Page page, boolean anew) {
        var columns = new LinkedHashMap<String, List<@Nullable Object>>();
        put(columns, "number", page, Line::number);
        put(columns, "name", page, line -> line.who().name());
        put(columns, "sex", page, line -> line.who().sex());
        put(columns, "birth", page, line -> orNull(line.who().birthDay()));
        put(columns, "region", page, line -> line.where().region());
        put(columns, "address", page, line -> line.where().address());
        put(columns, "work", page, line -> line.where().work());
        put(columns, "phone", page, line -> line.where().phone());
        put(columns, "alone", page, line -> line.where().alone());
        put(columns, "last", page, line -> line.dues().last());
        put(columns, "lapses", page, line -> line.dues().lapses());
        put(columns, "sponsored", page, line -> orNull(line.dues().sponsored()));
        put(columns, "prices", page, line -> line.dues().prices());
        return new DirectoryPage(anew, columns, page.gone(), page.next().text(), page.isLast());
    }

    private static void put(
            Map<String, List<@Nullable Object>> columns,
            String name,
            Directory.Page page,
            Function<Line, @Nullable Object> value) {
        columns.put(name, page.lines().stream().<@Nullable Object>map(value).toList());
    }

    private static @Nullable Object orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
