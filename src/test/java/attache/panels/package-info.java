@NullMarked
package attache.panels;

import org.jspecify.annotations.NullMarked;
