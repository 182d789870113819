/**
 * Places: the official regions ({@code wilayah administrasi}) and the branches ({@code kantor cabang}) that serve them.
 *
 * <p>A {@link id.gapura.places.RegionCode} is text with dots, never a number. Provinces and regencies come from the
 * program's own table (Kepmendagri 300.2.2-2138/2025); districts and villages are loaded from a file in the official
 * layout; branches are an administrator's.
 *
 * <p>Owns schema {@code places}. Knows of no people.
 */
@NullMarked
package id.gapura.places;

import org.jspecify.annotations.NullMarked;
