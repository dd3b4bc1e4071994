/**
 * The network on the screen: GraphStream hosts view, mouse and layout; the picture is drawn by
 * {@code attache.drawing}.
 */
@NullMarked
package attache.canvas;

import org.jspecify.annotations.NullMarked;
