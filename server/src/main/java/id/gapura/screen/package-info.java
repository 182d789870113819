/**
 * What every page looks like: the page {@link id.gapura.screen.Shell shell}, the words of each {@link
 * id.gapura.screen.Texts language}, the small records that the components under {@code src/main/jte/components} show,
 * and the rendering behind them.
 *
 * <p>A page is a handler that returns a {@code ModelAndView} naming a template, and the template; see {@code
 * docs/guide/add-a-page.md}. The {@link id.gapura.screen.Shell} is added to every template by itself. A face tells who
 * is looking by a {@link id.gapura.screen.Visitors} bean.
 *
 * <p>Used by the faces only; knows the kernel's values and nothing of any capability. Never reads the database, never
 * decides what somebody may see, never writes unescaped text into a page.
 */
@NullMarked
package id.gapura.screen;

import org.jspecify.annotations.NullMarked;
