package attache.view;

import attache.layouts.Positions;
import attache.layouts.Ring;
import java.util.List;
import java.util.Set;

/**
 * Which layout placed the accounts, and where they stand.
 *
 * @param layout the layout
 * @param seed the layout's seed
 * @param positions where each account stands
 * @param pinned accounts that the user put in their place; no layout moves them
 * @param rings labelled rings about the layout's origin, from the inside outwards; most layouts
 *     have none
 * @param adjusted whether layer, layout and seed alone do not give these places: accounts were put
 *     somewhere else, the force layout went on from where they stood, or they were placed by the
 *     ties of another layer
 */
public record Arrangement(
    LayoutChoice layout,
    long seed,
    Positions positions,
    Set<Integer> pinned,
    List<Ring> rings,
    boolean adjusted) {
  public Arrangement {
    pinned = Set.copyOf(pinned);
    rings = List.copyOf(rings);
  }

  /** An arrangement without rings, nothing pinned. */
  public static Arrangement of(LayoutChoice layout, long seed, Positions positions) {
    return new Arrangement(layout, seed, positions, Set.of(), List.of(), false);
  }

  /** The same arrangement with accounts moved from where the layout put them. */
  public Arrangement withPositions(Positions moved) {
    return new Arrangement(
        layout, seed, moved, pinned, rings, adjusted || !moved.equals(positions));
  }

  /** The same arrangement where its layout, which had not settled, came to rest. */
  public Arrangement settledAt(Positions reached) {
    return new Arrangement(layout, seed, reached, pinned, rings, adjusted);
  }

  /** The same places, which the layout alone does not give. */
  public Arrangement asAdjusted() {
    return new Arrangement(layout, seed, positions, pinned, rings, true);
  }

  /** The same arrangement with other accounts pinned. */
  public Arrangement withPinned(Set<Integer> accounts) {
    return new Arrangement(layout, seed, positions, accounts, rings, adjusted);
  }
}
