package attache.drawing;

/**
 * A tie that was pointed at.
 *
 * @param follower the account that follows; one of the two if they follow each other
 * @param followed the account that is followed
 * @param mutual whether they follow each other
 * @param lit whether it is coloured by kind, because one of the two is selected or pointed at
 */
public record PickedTie(int follower, int followed, boolean mutual, boolean lit) {}
