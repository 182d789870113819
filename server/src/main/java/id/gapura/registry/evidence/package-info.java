/**
 * Evidence ({@code bukti}) that a worker was at work and in health when a membership began or began again: claims were refused
 * for want of it (DOMAIN 1.6).
 *
 * <p>A {@link id.gapura.registry.evidence.Piece} is a photo, a {@link id.gapura.registry.evidence.WorkStatement} or a {@link
 * id.gapura.registry.evidence.HealthStatement}. Every door records by {@link id.gapura.registry.evidence.Evidence} with an id
 * of its own, so that sending it again changes nothing. A photo is decoded and written anew, so that nothing of the camera
 * and the place stays in it; it is kept with a yes alone, and whoever takes that back has none shown from then on, and soon
 * none kept. {@link id.gapura.registry.evidence.Standing} says what is there for a start.
 *
 * <p>Owns {@code registry.evidence} and the photos among the sealed uploads. Health answers are specific personal data
 * (UU 27/2022, Pasal 4). Must never refuse anybody: missing evidence is a hint, and an answer decides nothing.
 */
@NullMarked
package id.gapura.registry.evidence;

import org.jspecify.annotations.NullMarked;
