/**
 * QRIS ({@code Quick Response Code Indonesian Standard}) as text: the payload of a code that asks for one amount, and its
 * reader. EMVCo's Merchant-Presented QR Code 1.1 with the national merchant data. Pure; drawing the code and asking whether
 * it was paid belong to others.
 */
@NullMarked
package id.gapura.partner.qris;

import org.jspecify.annotations.NullMarked;
