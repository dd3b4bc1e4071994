package attache.drawing;

import java.util.Optional;

/**
 * What a picture of one of several networks shares with those of the others.
 *
 * @param sizes the scale of all of them, so that equal scores give equal discs
 * @param passage what changes from one network to another, if the picture tells that
 */
record Side(SizeScale sizes, Optional<Passage> passage) {}
