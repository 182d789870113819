/**
 * Channels' daily files of payments, posted by a job.
 *
 * <p>A {@link id.gapura.contributions.files.PaymentFile} is read to its end first, so that one that breaks off posts nothing,
 * and then posted in lanes side by side, a batch a transaction with the line its lane has reached: after a kill the next
 * run goes on in each lane at exactly the next line. Reading a line is {@link id.gapura.contributions.reading}'s; posting
 * is the {@link id.gapura.contributions.FileIntake}'s.
 *
 * <p>Owns the tables {@code payment_file}, {@code payment_file_row} and {@code payment_file_lane} of schema
 * {@code contributions}. The file itself, which names people, is kept while it waits for its second officer and deleted once
 * it is posted, found damaged or refused.
 */
@NullMarked
package id.gapura.contributions.files;

import org.jspecify.annotations.NullMarked;
