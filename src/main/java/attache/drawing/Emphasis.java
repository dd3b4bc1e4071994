package attache.drawing;

import attache.view.Selection;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * What stands out and what steps back because accounts are selected or hovered. Made in O(n + m)
 * when either changes, not for each frame.
 */
final class Emphasis {
  final Standing[] standing;
  final TieKind[] tieKind;

  /** The ties that are not plain, those that only the hovered account has first. */
  final int[] lit;

  /** How many of {@link #lit} only the hovered account has. */
  final int hoverOnly;

  /** Accounts in painting order: small discs over large ones, what stands out over the rest. */
  final int[] order;

  final boolean selecting;

  /** The tie that is pointed at; -1 if none is. */
  final int pointedTie;

  private Emphasis(
      Standing[] standing,
      TieKind[] tieKind,
      int[] lit,
      int hoverOnly,
      int[] order,
      boolean selecting,
      int pointedTie) {
    this.standing = standing;
    this.tieKind = tieKind;
    this.lit = lit;
    this.hoverOnly = hoverOnly;
    this.order = order;
    this.selecting = selecting;
    this.pointedTie = pointedTie;
  }

  /**
   * @param bySize the shown accounts, the largest disc first
   * @param selection shown accounts only
   * @param muted accounts whose ties are not drawn: if no others are selected nothing steps back,
   *     for what is to be seen is the network without them
   * @param target a shown account or tie, or nothing
   */
  static Emphasis of(
      Ties ties, int[] bySize, Selection selection, IntPredicate muted, Target target) {
    Standing[] standing = new Standing[ties.accountCount()];
    TieKind[] kind = new TieKind[ties.count()];
    boolean[] selected = new boolean[ties.count()];
    boolean selecting = !selection.accounts().stream().allMatch(muted::test);
    Arrays.fill(standing, selecting ? Standing.DIMMED : Standing.NORMAL);
    Arrays.fill(kind, TieKind.PLAIN);
    int count = 0;
    for (int account : selection.accounts()) {
      for (int tie : ties.touching(account)) {
        standing[ties.other(tie, account)] = Standing.NEIGHBOUR;
        if (kind[tie] == TieKind.PLAIN) {
          kind[tie] = kindSeenFrom(ties, tie, account, selection);
          selected[tie] = true;
          count++;
        }
      }
    }
    int pointedTie = -1;
    int hoverOnly = 0;
    switch (target) {
      case Target.Nothing nothing -> {}
      case Target.Account(int account) -> {
        for (int tie : ties.touching(account)) {
          if (kind[tie] == TieKind.PLAIN) {
            kind[tie] = kindSeenFrom(ties, tie, account, selection);
            hoverOnly++;
          }
        }
        standing[account] = Standing.HOVERED;
      }
      case Target.Tie pointed -> {
        pointedTie = ties.between(pointed.follower(), pointed.followed());
        if (pointedTie >= 0) {
          if (kind[pointedTie] == TieKind.PLAIN) {
            kind[pointedTie] = kindSeenFrom(ties, pointedTie, ties.from[pointedTie], selection);
            hoverOnly++;
          }
          standing[pointed.follower()] = Standing.HOVERED;
          standing[pointed.followed()] = Standing.HOVERED;
        }
      }
    }
    selection.accounts().forEach(account -> standing[account] = Standing.SELECTED);
    int[] lit = new int[count + hoverOnly];
    int first = 0;
    int second = hoverOnly;
    for (int tie = 0; tie < kind.length; tie++) {
      if (kind[tie] != TieKind.PLAIN) {
        lit[selected[tie] ? second++ : first++] = tie;
      }
    }
    return new Emphasis(
        standing, kind, lit, hoverOnly, order(standing, bySize), selecting, pointedTie);
  }

  /**
   * What stands out because the paths of a pair are drawn: the accounts on them, and of these the
   * pair and its broker the most. Ties step back; the paths are drawn by themselves.
   *
   * @param bySize the shown accounts, the largest disc first
   * @param target a shown account or tie, or nothing
   */
  static Emphasis of(Ties ties, int[] bySize, Trail trail, Target target) {
    Standing[] standing = new Standing[ties.accountCount()];
    TieKind[] kind = new TieKind[ties.count()];
    Arrays.fill(standing, Standing.DIMMED);
    Arrays.fill(kind, TieKind.PLAIN);
    trail.accounts().forEach(account -> standing[account] = Standing.NEIGHBOUR);
    switch (target) {
      case Target.Nothing nothing -> {}
      case Target.Account(int account) -> standing[account] = Standing.HOVERED;
      case Target.Tie tie -> {
        standing[tie.follower()] = Standing.HOVERED;
        standing[tie.followed()] = Standing.HOVERED;
      }
    }
    trail.ends().forEach(account -> standing[account] = Standing.HOVERED);
    trail.brokers().forEach(account -> standing[account] = Standing.SELECTED);
    return new Emphasis(standing, kind, new int[0], 0, order(standing, bySize), true, Ties.NO_TIE);
  }

  private static int[] order(Standing[] standing, int[] bySize) {
    int[] order = new int[bySize.length];
    int next = 0;
    for (Standing pass : Standing.values()) {
      for (int account : bySize) {
        if (standing[account] == pass) {
          order[next++] = account;
        }
      }
    }
    return order;
  }

  /** Between two selected accounts the tie is told from the follower's side. */
  private static TieKind kindSeenFrom(Ties ties, int tie, int account, Selection selection) {
    if (ties.mutual[tie]) {
      return TieKind.MUTUAL;
    }
    boolean follows = ties.from[tie] == account || selection.contains(ties.from[tie]);
    return follows ? TieKind.FOLLOWS : TieKind.FOLLOWED_BY;
  }
}
