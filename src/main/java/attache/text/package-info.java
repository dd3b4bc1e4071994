/**
 * Every text that people read, looked up by key in the message bundles of {@code assets/messages}.
 */
@NullMarked
package attache.text;

import org.jspecify.annotations.NullMarked;
