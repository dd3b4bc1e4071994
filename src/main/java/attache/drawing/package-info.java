/**
 * The drawing of a ViewState: marks (nodes, ties, labels, legend, caption) are derived once, and
 * every surface draws the same marks.
 *
 * <p>Charts are made of the same marks. A kind of chart is a {@link Chart}: given a {@link
 * ChartSpace} (how large, in which colours) it gives a {@link ChartDrawing} (what to draw, and
 * where its accounts are, for pointing). To build one: make an {@link Axis} for each side, which
 * finds round ticks; lay them out with {@code Plot.within}, whose {@code axes()} are the first
 * marks and whose {@code x} and {@code y} place all others; name accounts with {@code SpotNames},
 * so that no names overlap. A panel paints it with {@link ChartDrawing#paint}, a figure of any size
 * by the same call.
 */
@NullMarked
package attache.drawing;

import org.jspecify.annotations.NullMarked;
