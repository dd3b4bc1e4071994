/**
 * Network files: one reader or writer a format, and the report of what was read, what was not, and
 * where. A file is a stranger's: readers bound what they allocate and never follow a reference out
 * of the file.
 */
@NullMarked
package attache.formats;

import org.jspecify.annotations.NullMarked;
