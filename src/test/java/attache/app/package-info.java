/** The program through its real window, and its parts without one. */
@NullMarked
package attache.app;

import org.jspecify.annotations.NullMarked;
