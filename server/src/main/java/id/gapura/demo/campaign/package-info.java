/** A village campaign of the demo that is still being planned in its workbook, and the stakeholders who help. */
@NullMarked
package id.gapura.demo.campaign;

import org.jspecify.annotations.NullMarked;
