/**
 * How the sample networks are made: the model that draws their ties, the search for its parameters,
 * and the tests that every published figure holds on the files that ship. Nothing here ships.
 */
@NullMarked
package attache.samples;

import org.jspecify.annotations.NullMarked;
