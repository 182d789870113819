/**
 * Another NIK for somebody who was registered with a wrong one ({@code penggantian NIK}), such as with that of a relative or
 * with a digit that was read wrong.
 *
 * <p>One officer proposes a {@link id.gapura.registry.nik.NikChange} with what the worker showed, another approves it: a
 * NIK is what cover and money are found by. The worker keeps id, number, cover and ledger; only the claim moves, and the
 * NIK that was wrong is free for whoever it belongs to. A NIK that somebody else holds is never taken from them: the two
 * are compared and merged as look-alikes are. See docs/decisions/0064-another-nik.md.
 *
 * <p>Owns {@code nik_change} in {@code registry}, and moves claims in {@code identity_key}.
 */
@NullMarked
package id.gapura.registry.nik;

import org.jspecify.annotations.NullMarked;
