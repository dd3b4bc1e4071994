package attache.view;

import attache.layouts.Positions;
import java.util.Set;

/**
 * Which layout placed the accounts, and where they stand.
 *
 * @param layout key of the layout algorithm, such as {@code force}
 * @param seed the layout's seed
 * @param positions where each account stands
 * @param pinned accounts that the user put in their place; no layout moves them
 */
public record Arrangement(String layout, long seed, Positions positions, Set<Integer> pinned) {
  public Arrangement {
    pinned = Set.copyOf(pinned);
  }

  /** The same arrangement with other positions. */
  public Arrangement withPositions(Positions moved) {
    return new Arrangement(layout, seed, moved, pinned);
  }

  /** The same arrangement with other accounts pinned. */
  public Arrangement withPinned(Set<Integer> accounts) {
    return new Arrangement(layout, seed, positions, accounts);
  }
}
