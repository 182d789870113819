package id.gapura.demo.invented;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** Writes dates, phones, incomes and sexes in all the ways that offices do. */
final class Habits {
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> SHORT_MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des");
    private static final List<String> MALE = List.of("L", "l", "Pria", "Laki-laki");
    private static final List<String> FEMALE = List.of("P", "p", "Wanita", "Perempuan");
    private static final int[] INCOMES = {800, 900, 1000, 1100, 1250, 1500, 1800, 2000, 2500, 3000, 3700, 4500, 6000};

    private final RandomGenerator random;

    Habits(RandomGenerator random) {
        this.random = random;
    }

    String date(LocalDate date) {
        int year = date.getYear();
        int month = date.getMonthValue();
        int day = date.getDayOfMonth();
        return switch (random.nextInt(8)) {
            case 0 -> day + " " + MONTHS.get(month - 1) + " " + year;
            case 1 -> two(day) + "." + two(month) + "." + year;
            case 2 -> date.toString();
            case 3 -> two(day) + "-" + SHORT_MONTHS.get(month - 1) + "-" + two(year % 100);
            case 4 -> Long.toString(date.toEpochDay() - SERIAL_ZERO.toEpochDay());
            default -> two(day) + "/" + two(month) + "/" + year;
        };
    }

    String sex(boolean female) {
        var ways = female ? FEMALE : MALE;
        return ways.get(random.nextInt(ways.size()));
    }

    String phone(String national) {
        if (national.isEmpty()) {
            return "";
        }
        return switch (random.nextInt(6)) {
            case 0 -> national;
            case 1 -> "62" + national;
            case 2 -> "+62" + national;
            case 3 -> "0" + national.substring(0, 3) + "-" + national.substring(3, 7) + "-" + national.substring(7);
            default -> "0" + national;
        };
    }

    String income() {
        int thousands = INCOMES[random.nextInt(INCOMES.length)];
        return switch (random.nextInt(7)) {
            case 0 -> "Rp " + grouped(thousands) + ",-";
            case 1 -> thousands + "000";
            case 2 -> thousands + "000/bln";
            case 3 -> thousands + " rb";
            case 4 -> millions(thousands) + " jt";
            case 5 -> "";
            default -> grouped(thousands);
        };
    }

    private static String grouped(int thousands) {
        return thousands < 1000
                ? thousands + ".000"
                : thousands / 1000 + "."
                        + Integer.toString(1000 + thousands % 1000).substring(1) + ".000";
    }

    /** 1250 thousand is {@code 1,25}. */
    private static String millions(int thousands) {
        var fraction = Integer.toString(1000 + thousands % 1000).substring(1);
        int end = fraction.length();
        while (end > 0 && fraction.charAt(end - 1) == '0') {
            end--;
        }
        return thousands / 1000 + (end == 0 ? "" : "," + fraction.substring(0, end));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
