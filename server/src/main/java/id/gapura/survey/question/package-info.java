/**
 * Questions of surveys ({@code pertanyaan}): of which kind they are, how they are put, and which answers they take. Values
 * alone; nothing here knows of a database.
 */
@NullMarked
package id.gapura.survey.question;

import org.jspecify.annotations.NullMarked;
