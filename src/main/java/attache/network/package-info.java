/**
 * The network itself: accounts, layers of follows, attributes, and where it all came from.
 * Immutable.
 */
@NullMarked
package attache.network;

import org.jspecify.annotations.NullMarked;
