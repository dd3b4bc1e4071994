/** Projects: networks, views and notes in one file, and the copy that outlives a crash. */
@NullMarked
package attache.project;

import org.jspecify.annotations.NullMarked;
