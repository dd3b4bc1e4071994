/** The program with its window: shell, commands, dialogs, background work and preferences. */
@NullMarked
package attache.app;

import org.jspecify.annotations.NullMarked;
