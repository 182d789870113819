package id.gapura.registry;

import java.time.LocalDate;
import java.util.Optional;

/** Who somebody is, as the identity card states it. */
public record Person(String name, Sex sex, LocalDate birthOn, Optional<String> birthPlace) {
    public Person {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person needs a name");
        }
    }
}
