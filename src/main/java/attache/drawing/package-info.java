/**
 * The drawing of a ViewState: marks (nodes, ties, labels, legend, caption) are derived once, and
 * every surface draws the same marks.
 */
@NullMarked
package attache.drawing;

import org.jspecify.annotations.NullMarked;
