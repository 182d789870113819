/**
 * The law as dated data. Every legal number or table is one YAML file under {@code parameters/<topic>/<name>.yaml} and
 * becomes one {@link id.gapura.rules.law.Series}, named {@code <topic>.<name>}; {@link id.gapura.rules.law.Law} is all of
 * them. Adding a decree is adding a dated entry, not code.
 *
 * <p>A file states its description in Indonesian and English, its {@link id.gapura.rules.law.Unit unit}, the day its
 * source was last looked at ({@code checked_on}) and its entries in order of date. An entry states {@code from}, where it
 * ends of itself {@code until} (inclusive), {@code value}, {@code source} (instrument, provision, gazette or url),
 * {@code verified} and {@code note}. The loader refuses everything else by file and line. {@link id.gapura.rules.law.ParameterNode} is the
 * reader behind it, which case files share.
 *
 * <p><strong>{@code verified: true} means that someone compared the value with the text of the law itself</strong>, as
 * published in the gazette. So far the law was read through transcriptions, the agency's leaflets and the press, so
 * every entry says {@code verified: false}, and its note says what it rests on. Screens that show such a number say so.
 *
 * <p>Immutable once loaded. Reads nothing but this package's own resources, knows no clock, and never guesses a value for
 * a day on which the law has none.
 */
@NullMarked
package id.gapura.rules.law;

import org.jspecify.annotations.NullMarked;
