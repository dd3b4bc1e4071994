package attache.drawing;

/**
 * Where a chart shows an account, for pointing at it and for naming it.
 *
 * @param account which account
 * @param x column of its centre, in pixels of the surface
 * @param y row of its centre
 * @param radius how far it reaches from there
 */
public record Spot(int account, double x, double y, double radius) {}
