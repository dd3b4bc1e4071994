@NullMarked
package attache.view;

import org.jspecify.annotations.NullMarked;
