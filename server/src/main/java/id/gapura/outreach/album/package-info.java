/**
 * Pictures of activities, sealed among the uploads. Faces are people's: whoever adds a picture says that those on it agreed,
 * and anybody who may plan can take it down again.
 */
@NullMarked
package id.gapura.outreach.album;

import org.jspecify.annotations.NullMarked;
