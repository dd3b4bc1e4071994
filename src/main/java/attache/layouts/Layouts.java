package attache.layouts;

import java.util.List;
import java.util.Optional;

/**
 * The layouts that need nothing but a layer and a seed, in the order in which they are offered.
 * {@link RadialLayout} needs scores besides, {@link EgoRingsLayout} an account and {@link
 * GroupedLayout} groups; {@link CircleLayout} and {@link BackboneLayout} may be told more.
 */
public final class Layouts {
  private static final List<LayoutAlgorithm> ALL =
      List.of(new ForceLayout(), new BackboneLayout(), new StressLayout(), new CircleLayout());

  private Layouts() {}

  /** All of them; the first is the one that a network is shown in at first. */
  public static List<LayoutAlgorithm> all() {
    return ALL;
  }

  /** The layout that a network is shown in at first: {@code force}. */
  public static LayoutAlgorithm standard() {
    return ALL.getFirst();
  }

  /** The layout of that key. */
  public static Optional<LayoutAlgorithm> withKey(String key) {
    return ALL.stream().filter(layout -> layout.key().equals(key)).findFirst();
  }
}
