/** Where accounts stand on the picture: pure computing of positions, seedable and cancellable. */
@NullMarked
package attache.layouts;

import org.jspecify.annotations.NullMarked;
