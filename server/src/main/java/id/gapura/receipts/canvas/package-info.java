/** What papers are drawn on: pages in millimetres, words in an embedded font, codes as vectors, the house's gate. */
@NullMarked
package id.gapura.receipts.canvas;

import org.jspecify.annotations.NullMarked;
