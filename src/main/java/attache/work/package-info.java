/** How long work reports its progress and is stopped. */
@NullMarked
package attache.work;

import org.jspecify.annotations.NullMarked;
