/** What the screen shows, as one immutable value, and the history of such values. */
@NullMarked
package attache.view;

import org.jspecify.annotations.NullMarked;
