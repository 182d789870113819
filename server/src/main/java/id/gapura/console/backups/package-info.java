/** Whether what is stored is kept outside the server too; who runs it is told where it is not. */
@NullMarked
package id.gapura.console.backups;

import org.jspecify.annotations.NullMarked;
