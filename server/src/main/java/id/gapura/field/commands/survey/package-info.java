/** What interviewers bring back: answers to surveys, and what became of those whom a sample drew. */
@NullMarked
package id.gapura.field.commands.survey;

import org.jspecify.annotations.NullMarked;
