package id.gapura.rules;

import id.gapura.kernel.Rupiah;

/**
 * A band of declared incomes ({@code golongan penghasilan}).
 *
 * @param from the lowest income in it, a month
 * @param base the income on which it pays ({@code dasar penghasilan})
 */
public record IncomeBand(Rupiah from, Rupiah base) {}
