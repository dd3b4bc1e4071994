package attache.panels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which parts of the account card are folded, for as long as the program is told to remember. */
public final class FoldedSections {
  /** What is folded at first: what one wants now and then. */
  public static final List<String> AT_FIRST = List.of("attributes", "holes", "ties");

  private final List<Runnable> listeners = new ArrayList<>();
  private final Set<String> folded = new TreeSet<>();

  /**
   * With some parts folded.
   *
   * @param keys their keys
   */
  public FoldedSections(Collection<String> keys) {
    folded.addAll(keys);
  }

  /** The keys of the parts that are folded. */
  public List<String> keys() {
    return List.copyOf(folded);
  }

  boolean isFolded(String key) {
    return folded.contains(key);
  }

  void toggle(String key) {
    if (!folded.remove(key)) {
      folded.add(key);
    }
    List.copyOf(listeners).forEach(Runnable::run);
  }

  void onChange(Runnable listener) {
    listeners.add(listener);
  }
}
