/** What holds of the program as a whole. */
@NullMarked
package attache;

import org.jspecify.annotations.NullMarked;
