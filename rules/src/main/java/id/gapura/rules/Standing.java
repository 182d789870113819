package id.gapura.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a member stands on a day.
 *
 * @param protectedUntil the last day protection is promised for ({@code terlindungi sampai}), past or to come; absent if
 *     nothing was ever paid
 * @param lapsesOn the first day without membership if nothing more is paid, past or to come; absent if nothing was ever
 *     paid or the membership is closed
 * @param monthsUnpaid months since the last paid one, the current included; zero unless in grace or lapsed
 * @param spell 0 if nothing was ever paid, 1 for the first membership, more after returns
 * @param ifSkipped what happens if the next month is not paid
 */
public record Standing(
        CoverState state,
        @Nullable LocalDate protectedUntil,
        @Nullable LocalDate lapsesOn,
        int monthsUnpaid,
        int spell,
        Consequence ifSkipped) {

    /** What not paying the next month leads to. */
    public sealed interface Consequence {
        /** The last protected day comes, and grace begins the day after. */
        record ProtectionEnds(LocalDate lastDay, LocalDate lapsesOn) implements Consequence {}

        /** Grace goes on, still without promised protection. */
        record GraceGoesOn(int monthsUnpaid, LocalDate lapsesOn) implements Consequence {}

        /**
         * Membership lapses ({@code nonaktif}). Paying after that counts as joining anew: the worker must be at work and
         * in health, and waiting times start again.
         */
        record MembershipLapses(LocalDate lapsesOn) implements Consequence {}

        /** There is no protection to lose. */
        record NothingToLose() implements Consequence {}

        /** What happens, in one sentence. */
        default Wording wording() {
            return switch (this) {
                case ProtectionEnds(var lastDay, var lapsesOn) ->
                    new Wording(
                            "Bila bulan berikutnya tidak dibayar, perlindungan berhenti setelah %s dan kepesertaan"
                                    + " menjadi tidak aktif pada %s.",
                            "If the next month is not paid, protection ends after %s and membership lapses on %s.",
                            List.of(lastDay, lapsesOn));
                case GraceGoesOn(var months, var lapsesOn) ->
                    new Wording(
                            "Bila sebulan lagi dilewati, tunggakan menjadi %s bulan tanpa perlindungan. Kepesertaan"
                                    + " menjadi tidak aktif pada %s.",
                            "If one more month is skipped, %s months are unpaid, without protection. Membership"
                                    + " lapses on %s.",
                            List.of(months, lapsesOn));
                case MembershipLapses(var lapsesOn) ->
                    new Wording(
                            "Bila bulan ini juga dilewati, kepesertaan menjadi tidak aktif pada %s. Setelah itu"
                                    + " membayar lagi berarti mendaftar dari awal, dengan masa tunggu baru.",
                            "If this month is skipped too, membership lapses on %s. Paying after that means joining"
                                    + " anew, with new waiting times.",
                            List.of(lapsesOn));
                case NothingToLose _ ->
                    new Wording(
                            "Saat ini tidak ada perlindungan yang dapat hilang.",
                            "There is no protection to lose now.",
                            List.of());
            };
        }
    }
}
