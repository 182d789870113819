/**
 * The workbook of a campaign ({@code buku kerja kampanye}) along the three stages of social marketing: what is known of the
 * place, whom it is for, and what is done.
 *
 * <p>It is paper that keeps every version: an {@link id.gapura.outreach.workbook.Entry} stands under a
 * {@link id.gapura.outreach.workbook.Topic} and has, field by field, what was proposed and what people wrote. Only a line of
 * the plan becomes something else: {@link id.gapura.outreach.workbook.Workbook} makes activities of them, once.
 *
 * <p>Proposes nothing itself and never overwrites: who writes says which version they saw.
 */
@NullMarked
package id.gapura.outreach.workbook;

import org.jspecify.annotations.NullMarked;
