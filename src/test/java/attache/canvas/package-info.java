/** The canvas: picking, painting in turns, the live layout. */
@NullMarked
package attache.canvas;

import org.jspecify.annotations.NullMarked;
