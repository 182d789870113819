/**
 * Reads what people write about themselves, in a spreadsheet, a form or a message: names, dates, sex and phone numbers in
 * the many ways that people write them. Pure; what cannot be read is empty, never an exception.
 */
@NullMarked
package id.gapura.enrolment.reading;

import org.jspecify.annotations.NullMarked;
