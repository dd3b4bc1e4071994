package attache.drawing;

import java.util.BitSet;

/**
 * The way from one network to another: which ties and accounts were there, which came and which
 * went. Either all of that is told at once, or how it is at one moment on the way. Immutable; the
 * sets are shared within this package and never changed.
 *
 * @param ties of both networks, by their fates
 * @param before the accounts that the first network sampled
 * @param after those that the second sampled
 * @param share of the way that is gone, 0 to 1; NaN if all is told at once
 */
record Passage(Ties ties, BitSet before, BitSet after, double share) {
  /** Share of the way in which colours come and go. */
  private static final double SOON = 0.2;

  /** How long ties that go and ties that come are there together, 1 for not at all. */
  private static final double OVERLAP = 1.6;

  /** Of accounts that came or went, in logical pixels. */
  private static final double RIM = 2.2;

  /** Whether all changes are told at once. */
  boolean tellsAll() {
    return Double.isNaN(share);
  }

  /** How far ties of a fate are there, 0 to 1. */
  double presence(Fate fate) {
    if (tellsAll() || fate == Fate.KEPT) {
      return 1;
    }
    // In the middle of the way, what comes and what goes are both well seen.
    return Math.min(1, OVERLAP * (fate.isAfter() ? share : 1 - share));
  }

  /** How far an account is there, 0 to 1. */
  double presence(int account) {
    boolean first = before.get(account);
    boolean second = after.get(account);
    if (first == second || tellsAll()) {
      return first || second ? 1 : 0;
    }
    return second ? share : 1 - share;
  }

  /** How far a change is told by its colour: at the ends of the way there is none to tell. */
  double weight(Fate fate) {
    if (fate == Fate.KEPT) {
      return 0;
    }
    return tellsAll() ? 1 : Math.clamp(Math.min(share, 1 - share) / SOON, 0, 1);
  }

  /** The colour of ties of a fate, opaque. */
  int color(Fate fate, Palette palette) {
    return Argb.mix(palette.tie(), fate.color(palette), weight(fate));
  }

  /** The colour of such ties if they stand out because of the selection. */
  int lit(Fate fate, Palette palette) {
    // What stayed steps back behind what did not.
    return fate == Fate.KEPT
        ? Argb.mix(palette.tie(), palette.ground(), 0.4)
        : color(fate, palette);
  }

  /**
   * The fill of an account's disc.
   *
   * @param own the colour of its group, which a picture of a moment shows
   */
  int fill(int account, int own, Palette palette) {
    if (!tellsAll()) {
      return Argb.mix(palette.ground(), own, presence(account));
    }
    return isGone(account)
        ? palette.ground()
        : isNew(account) ? palette.gained() : Argb.mix(palette.other(), palette.ground(), 0.35);
  }

  /** The rim of an account's disc; the fill where none is needed. */
  int rim(int account, int own, Palette palette) {
    if (!tellsAll()) {
      return Argb.mix(palette.frame(), own, presence(account));
    }
    return isGone(account)
        ? palette.lost()
        : isNew(account) ? palette.rim(palette.gained()) : palette.other();
  }

  /** Width of the rim of an account's disc, in logical pixels. */
  double rimWidth(int account) {
    return tellsAll() && isGone(account) ? RIM : 1;
  }

  /** Whether only the first network sampled an account. */
  boolean isGone(int account) {
    return before.get(account) && !after.get(account);
  }

  /** Whether only the second network sampled an account. */
  boolean isNew(int account) {
    return after.get(account) && !before.get(account);
  }
}
