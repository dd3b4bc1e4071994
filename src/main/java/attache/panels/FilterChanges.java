package attache.panels;

import attache.view.Filter;
import java.util.function.UnaryOperator;

/** Takes a change of the filter that the user made. */
@FunctionalInterface
interface FilterChanges {
  /** Replaces the filter by what the change makes of it. */
  void change(UnaryOperator<Filter> change);
}
