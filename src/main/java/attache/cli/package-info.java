/** The program without a window: measures, figures and checks from the command line. */
@NullMarked
package attache.cli;

import org.jspecify.annotations.NullMarked;
