package id.gapura.demo.invented;

import java.time.LocalDate;

/**
 * A person who does not exist.
 *
 * @param digits of a NIK with district code 99
 * @param phone national digits without the leading zero, or empty
 */
public record Invented(String digits, String name, boolean female, LocalDate birthOn, String phone) {
    Invented named(String other) {
        return new Invented(digits, other, female, birthOn, phone);
    }

    /** Shows nothing, as of a real person. */
    @Override
    public String toString() {
        return "Invented[****]";
    }
}
