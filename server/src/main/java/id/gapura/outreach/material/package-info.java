/**
 * Materials ({@code bahan}): short texts in everyday words, in four languages, to read, print and share.
 *
 * <p>A {@link id.gapura.outreach.material.Material} is known by a code; its {@link id.gapura.outreach.material.Text} exists
 * in each {@link id.gapura.kernel.Tongue}. The program comes with some; people write further versions, and a
 * version reaches the public once somebody else has released it. {@link id.gapura.outreach.material.Readability} says how
 * hard an Indonesian text is.
 *
 * <p>No text holds a legal number: it names a {@link id.gapura.outreach.material.Figures figure} in braces.
 */
@NullMarked
package id.gapura.outreach.material;

import org.jspecify.annotations.NullMarked;
