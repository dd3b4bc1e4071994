package attache.drawing;

/**
 * A name beside a row or above a column of a matrix.
 *
 * @param text on one line
 * @param weight how heavy
 * @param size of an em, in raster pixels
 * @param color opaque
 * @param x where the text begins, in raster pixels
 * @param y where the text begins on its baseline, in raster pixels
 * @param upright whether it runs upwards, as above columns, and not to the right
 */
record MatrixName(
    String text,
    Fonts.Weight weight,
    double size,
    int color,
    double x,
    double y,
    boolean upright) {}
