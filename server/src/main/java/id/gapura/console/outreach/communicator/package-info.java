/** Communicators: the list with what they brought, who they are, and suggestions while one types. */
@NullMarked
package id.gapura.console.outreach.communicator;

import org.jspecify.annotations.NullMarked;
