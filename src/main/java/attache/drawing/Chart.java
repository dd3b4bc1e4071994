package attache.drawing;

import attache.view.StudiedComparison;
import java.util.Optional;

/**
 * A chart that can be drawn in any room: on screen in a panel, and in a figure of any size. One
 * implementation a kind of chart; immutable.
 */
public interface Chart {
  /** The chart in some room. Numbers and names that find no room are left out, never cut. */
  ChartDrawing draw(ChartSpace space);

  /** What the chart shows and how it is to be read, in sentences for a caption. */
  String caption();

  /** The same, of the chart in some room. */
  default String caption(ChartSpace space) {
    return caption();
  }

  /** How many of its lines find room; none if it is no ranking. */
  default Optional<Cut> rows(ChartSpace space) {
    return Optional.empty();
  }

  /** The networks that it tells of, if they are several. */
  default Optional<StudiedComparison> comparison() {
    return Optional.empty();
  }

  /** Whether accounts have the colours of their groups, so that a figure needs the key to them. */
  default boolean showsGroups() {
    return false;
  }
}
