package attache.canvas;

import attache.drawing.Scene;

/**
 * A picture that was painted.
 *
 * @param scene its marks
 * @param legendWidth how far the legend reaches from the left edge, in the window's pixels
 * @param legendHeight how far the legend reaches from the lower edge, in the window's pixels
 * @param sharp whether it is as fine as it can be; while much moves it need not be, and until
 *     bundles are made it cannot be
 */
record Painted(Scene scene, double legendWidth, double legendHeight, boolean sharp) {}
