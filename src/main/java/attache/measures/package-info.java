/** What the field measures on a follow network; each measure with its definition and source. */
@NullMarked
package attache.measures;

import org.jspecify.annotations.NullMarked;
