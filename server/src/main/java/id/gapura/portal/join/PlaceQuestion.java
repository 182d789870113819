package id.gapura.portal.join;

import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Optional;

/** Asks where somebody lives whose NIK names a regency that is no more. */
final class PlaceQuestion {
    static final String NAME = "place";

    private final Places places;

    PlaceQuestion(Places places) {
        this.places = places;
    }

    /** The region that is meant, by its code or by a name that only one has. */
    Optional<RegionCode> read(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var code = RegionCode.find(text).filter(found -> places.find(found).isPresent());
        return code.or(() -> Optional.of(places.meant(text, RegionCode.NATION))
                .filter(found -> found.size() == 1)
                .map(found -> found.getFirst().code()));
    }

    Field ask(Shell shell) {
        return words("", shell);
    }

    /** Asked again: which of several, or that nothing is called so. */
    Field askAgain(String typed, Shell shell) {
        var several = typed.isBlank() ? List.<Region>of() : places.meant(typed, RegionCode.NATION);
        if (several.size() < 2) {
            return words(typed, shell).error(shell.text("join.place.unknown"));
        }
        var options = several.stream()
                .map(region -> new Option(region.code().text(), places.fullName(region.code())))
                .toList();
        return Field.select(NAME, shell.text("join.place"), options)
                .error(shell.text("join.place.several"))
                .required();
    }

    private static Field words(String typed, Shell shell) {
        return Field.text(NAME, shell.text("join.place"))
                .hint(shell.text("join.place.hint"))
                .value(typed)
                .required();
    }
}
