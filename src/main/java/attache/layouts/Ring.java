package attache.layouts;

/**
 * A ring about the origin on which accounts of one value stand, for labelling a picture.
 *
 * @param radius the ring's radius in layout units, above 0
 * @param value what the accounts on it have in common: a score, or a number of ties away; infinite
 *     where there is no way
 */
public record Ring(double radius, double value) {}
