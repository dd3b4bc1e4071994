@NullMarked
package attache.drawing;

import org.jspecify.annotations.NullMarked;
