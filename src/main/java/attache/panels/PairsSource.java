package attache.panels;

import attache.measures.BrokeredPairs;
import attache.measures.Reading;
import attache.network.Layer;
import attache.text.Messages;
import attache.work.Background;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pairs that an account connects, in the background, and remembers those found last. Used
 * on the FX thread.
 */
final class PairsSource {
  /** How many pairs of an account are listed; all are counted. */
  static final int MOST = 20_000;

  private static final int REMEMBERED = 12;

  private final Background background;
  private final Map<Wanted, BrokeredPairs> found =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, BrokeredPairs> eldest) {
          return size() > REMEMBERED;
        }
      };
  private Background.@Nullable Task finding;
  private Background.@Nullable Task searching;

  /** What was asked for. */
  private record Wanted(Layer layer, int account, Reading reading) {}

  PairsSource(Background background) {
    this.background = background;
  }

  /**
   * Finds the pairs that an account connects; what was asked for before is given up.
   *
   * @param name what people call the account
   * @param then told the pairs, at once if they are known
   */
  void find(Layer layer, int account, Reading reading, String name, Consumer<BrokeredPairs> then) {
    cancel();
    Wanted wanted = new Wanted(layer, account, reading);
    BrokeredPairs known = found.get(wanted);
    if (known != null) {
      then.accept(known);
      return;
    }
    finding =
        background.start(
            Messages.text("brokers.pairs.work", name),
            progress -> BrokeredPairs.strongest(layer, account, reading, MOST, progress),
            pairs -> {
              found.put(wanted, pairs);
              then.accept(pairs);
            });
  }

  /**
   * Finds all pairs of some accounts that an account connects, also those beyond {@link #MOST};
   * what was searched for before is given up.
   */
  void search(
      Layer layer,
      int account,
      Reading reading,
      BitSet ends,
      String name,
      Consumer<BrokeredPairs> then) {
    cancelSearch();
    searching =
        background.start(
            Messages.text("brokers.pairs.work", name),
            progress -> BrokeredPairs.ofEnds(layer, account, reading, ends, MOST, progress),
            then);
  }

  private void cancelSearch() {
    if (searching != null) {
      searching.cancel();
    }
    searching = null;
  }

  /** Gives up what is being found. */
  void cancel() {
    cancelSearch();
    if (finding != null) {
      finding.cancel();
    }
    finding = null;
  }
}
