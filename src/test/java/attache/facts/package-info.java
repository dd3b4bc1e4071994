@NullMarked
package attache.facts;

import org.jspecify.annotations.NullMarked;
