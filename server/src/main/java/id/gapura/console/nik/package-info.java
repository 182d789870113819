/** Another NIK for a person who was registered with a wrong one: one officer proposes, another decides. */
@NullMarked
package id.gapura.console.nik;

import org.jspecify.annotations.NullMarked;
