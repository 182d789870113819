/**
 * SNAP BI ({@code Standar Nasional Open API Pembayaran}) as text: what is signed and how, what a request holds, what an
 * answer's code means. Pure: no clock, no database, no web server; the program and its bank simulator both stand on it.
 *
 * <p>After Bank Indonesia's and ASPI's published specification of security and of virtual accounts, version 1.0; where
 * readings of it differ, see docs/decisions/0013-snap-as-we-read-it.md.
 */
@NullMarked
package id.gapura.partner.snap.standard;

import org.jspecify.annotations.NullMarked;
