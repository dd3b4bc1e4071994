package attache.drawing;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sprites that were drawn last; beyond a number the one goes that was not wanted for longest.
 *
 * @param <K> what tells sprites apart
 */
final class KeptSprites<K> extends LinkedHashMap<K, Sprite> {
  private static final long serialVersionUID = 1;

  private final int most;

  /** Keeps at most so many. */
  KeptSprites(int most) {
    super(64, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, Sprite> eldest) {
    return size() > most;
  }
}
