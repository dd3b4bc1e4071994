package attache.drawing;

import attache.measures.TieChanges;
import java.util.List;

/** What became of a tie from one network to another. */
public enum Fate {
  /** It is in both. */
  KEPT,
  /** It is in the first alone, with an account that the second did not sample. */
  WENT,
  /** It is in the second alone, with an account that the first did not sample. */
  CAME,
  /** It is in the first alone; both its ends were sampled in the second, too. */
  LOST,
  /** It is in the second alone; both its ends were sampled in the first, too. */
  GAINED;

  /** The follows of this fate. */
  List<TieChanges.Follow> of(TieChanges changes) {
    return switch (this) {
      case KEPT -> changes.kept();
      case WENT -> changes.went();
      case CAME -> changes.came();
      case LOST -> changes.lost();
      case GAINED -> changes.gained();
    };
  }

  /** In which order ties are drawn: what changed over what stayed, the rarer over the frequent. */
  static List<Fate> inOrder(TieChanges changes) {
    return changes.lost().size() <= changes.gained().size()
        ? List.of(KEPT, WENT, CAME, GAINED, LOST)
        : List.of(values());
  }

  /** Whether the second network has such ties. */
  boolean isAfter() {
    return this == KEPT || this == CAME || this == GAINED;
  }

  /** The colour of such ties, opaque. */
  int color(Palette palette) {
    return switch (this) {
      case KEPT -> palette.tie();
      case WENT -> palette.went();
      case CAME -> palette.came();
      case LOST -> palette.lost();
      case GAINED -> palette.gained();
    };
  }
}
