@NullMarked
package attache.work;

import org.jspecify.annotations.NullMarked;
