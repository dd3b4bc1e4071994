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
 */
public record Arrangement(
    LayoutChoice layout, long seed, Positions positions, Set<Integer> pinned, List<Ring> rings) {
  public Arrangement {
    pinned = Set.copyOf(pinned);
    rings = List.copyOf(rings);
  }

  /** An arrangement without rings, nothing pinned. */
  public static Arrangement of(LayoutChoice layout, long seed, Positions positions) {
    return new Arrangement(layout, seed, positions, Set.of(), List.of());
  }

  /** The same arrangement with other positions. */
  public Arrangement withPositions(Positions moved) {
    return new Arrangement(layout, seed, moved, pinned, rings);
  }

  /** The same arrangement with other accounts pinned. */
  public Arrangement withPinned(Set<Integer> accounts) {
    return new Arrangement(layout, seed, positions, accounts, rings);
  }
}
