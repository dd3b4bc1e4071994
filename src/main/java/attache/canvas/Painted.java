package attache.canvas;

/**
 * What the canvas needs to know of a picture that was painted.
 *
 * @param radii the radius of each account's disc in the window's pixels
 */
record Painted(float[] radii) {}
