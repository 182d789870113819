/**
 * Places: the official regions ({@code wilayah administrasi}), the branches ({@code kantor cabang}) that serve them, and the
 * {@link id.gapura.places.Gathering places where people work side by side} in them.
 *
 * <p>A {@link id.gapura.places.RegionCode} is text with dots, never a number. Provinces and regencies come from the
 * program's own table (Kepmendagri 300.2.2-2138/2025); districts and villages are loaded from a file in the official
 * layout; branches are an administrator's; markets, harbours and bases are put down by officers and keep their names, since
 * what is said of people's work quotes them.
 *
 * <p>Owns schema {@code places}. Knows of no people.
 */
@NullMarked
package id.gapura.places;

import org.jspecify.annotations.NullMarked;
