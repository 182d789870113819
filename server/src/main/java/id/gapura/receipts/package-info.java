/**
 * Papers that people show to others: the receipt of a payment ({@code kuitansi}), the member card ({@code kartu
 * peserta}) and the badge of an officer ({@code tanda pengenal petugas}), as PDF and as picture.
 *
 * <p>Each carries a {@link id.gapura.receipts.Code}: what the paper says in a few words, signed with Ed25519, as a QR
 * code. {@link id.gapura.receipts.CheckPage} is a page that checks a code without a network; a forged or altered one is
 * caught. A code says no more of a person than the member number and the initials, never the NIK.
 *
 * <p>Posters, leaflets and briefs carry nothing that anybody could forge to advantage, so they are not signed.
 *
 * <p>Owns no table. Knows only what it is told.
 */
@NullMarked
package id.gapura.receipts;

import org.jspecify.annotations.NullMarked;
