package attache.drawing;

import attache.layouts.SimmelianBackbone;
import attache.measures.TieChanges;
import attache.network.Layer;
import attache.view.TieView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The ties of a layer that are drawn: one a pair of accounts that is tied in either direction. A
 * mutual pair is one even tie; any other runs from the follower to the followed. Immutable; made in
 * O(m log d).
 */
final class Ties {
  /** Width of the heaviest tie beside an unweighted one. */
  static final double MOST_BREADTH = 5;

  private static final double LEAST_BREADTH = 0.5;

  /** The place of a tie that is not drawn. */
  static final int NO_TIE = -1;

  private static final Fate[] UNTOLD = {};

  final int[] from;
  final int[] to;
  final boolean[] mutual;

  /** How wide each tie is beside an unweighted one; empty if the layer has no weights. */
  private final float[] breadth;

  /** Which of the layer's ties these are. */
  final TieView.Choice choice;

  /** Whether all are mutual, as in undirected networks; false if there is none. */
  final boolean allMutual;

  /** The ties before this one are no part of the backbone and step back behind it. */
  final int faint;

  /** Share of the layer's ties that the backbone holds; 1 if it is not told from the rest. */
  final double keptShare;

  /** What became of each tie; empty if that is of no matter. */
  private final Fate[] fates;

  private final int[][] touching;

  private Ties(
      int[] from,
      int[] to,
      boolean[] mutual,
      float[] breadth,
      TieView.Choice choice,
      int faint,
      double keptShare,
      Fate[] fates,
      int accounts) {
    this.from = from;
    this.to = to;
    this.mutual = mutual;
    this.breadth = breadth;
    this.choice = choice;
    this.allMutual =
        mutual.length > 0 && IntStream.range(0, mutual.length).allMatch(tie -> mutual[tie]);
    this.faint = faint;
    this.keptShare = keptShare;
    this.fates = fates;
    int[] degree = new int[accounts];
    for (int tie = 0; tie < from.length; tie++) {
      degree[from[tie]]++;
      degree[to[tie]]++;
    }
    touching = new int[accounts][];
    Arrays.setAll(touching, account -> new int[degree[account]]);
    int[] next = new int[accounts];
    for (int tie = 0; tie < from.length; tie++) {
      touching[from[tie]][next[from[tie]]++] = tie;
      touching[to[tie]][next[to[tie]]++] = tie;
    }
  }

  /** Every tie of a layer of which both ends are seen. */
  static Ties of(Layer layer, IntPredicate seen) {
    int[] from = new int[layer.arcCount()];
    int[] to = new int[layer.arcCount()];
    boolean[] mutual = new boolean[layer.arcCount()];
    int count = 0;
    for (int account = 0; account < layer.accountCount(); account++) {
      if (!seen.test(account)) {
        continue;
      }
      for (int arc = layer.outStart(account); arc < layer.outEnd(account); arc++) {
        int followed = layer.target(arc);
        boolean back = layer.follows(followed, account);
        if ((back && followed < account) || !seen.test(followed)) {
          continue;
        }
        from[count] = account;
        to[count] = followed;
        mutual[count++] = back;
      }
    }
    return new Ties(
        Arrays.copyOf(from, count),
        Arrays.copyOf(to, count),
        Arrays.copyOf(mutual, count),
        layer.weighted() ? breadths(layer, from, to, count) : new float[0],
        TieView.Choice.ALL,
        0,
        1,
        UNTOLD,
        layer.accountCount());
  }

  /**
   * The ties of two networks together, by what became of them from one to the other: those of one
   * fate after those of another, in the order of {@link Fate#inOrder}. Two accounts have several
   * ties if their follows had different fates. Takes O(m).
   */
  static Ties of(TieChanges changes, int accounts) {
    Fated fated = new Fated();
    for (Fate fate : Fate.inOrder(changes)) {
      fated.add(fate, changes);
    }
    return new Ties(
        fated.from(),
        fated.to(),
        fated.mutual(),
        new float[0],
        TieView.Choice.ALL,
        0,
        1,
        fated.fates(),
        accounts);
  }

  /** Ties that were put together elsewhere. */
  static Ties of(int[] from, int[] to, boolean[] mutual, TieView.Choice choice, int accounts) {
    return new Ties(from, to, mutual, new float[0], choice, 0, 1, UNTOLD, accounts);
  }

  /** What became of a tie, if that is told. */
  Optional<Fate> fate(int tie) {
    return fates.length == 0 ? Optional.empty() : Optional.of(fates[tie]);
  }

  /** How many ties have a fate. Takes O(m). */
  int count(Fate fate) {
    int count = 0;
    for (Fate one : fates) {
      count += one == fate ? 1 : 0;
    }
    return count;
  }

  /** The fates that ties have, in the order of the ties. Takes O(m). */
  List<Fate> fates() {
    return Arrays.stream(fates).distinct().toList();
  }

  /**
   * Ties are as wide as their weight, the mean of both directions if mutual; the lightest are not
   * so thin that they could not be seen.
   */
  private static float[] breadths(Layer layer, int[] from, int[] to, int count) {
    double[] weights = new double[count];
    double greatest = 0;
    for (int tie = 0; tie < count; tie++) {
      double there = layer.weight(layer.arc(from[tie], to[tie]));
      int back = layer.arc(to[tie], from[tie]);
      weights[tie] = back < 0 ? there : (there + layer.weight(back)) / 2;
      greatest = Math.max(greatest, weights[tie]);
    }
    float[] breadths = new float[count];
    for (int tie = 0; tie < count; tie++) {
      double share = greatest > 0 ? weights[tie] / greatest : 0;
      breadths[tie] = (float) Math.max(LEAST_BREADTH, MOST_BREADTH * share);
    }
    return breadths;
  }

  /** Whether ties differ in width because they differ in weight. */
  boolean isWeighted() {
    return breadth.length > 0;
  }

  /** How wide a tie is beside an unweighted one. */
  double breadth(int tie) {
    return breadth.length == 0 ? 1 : breadth[tie];
  }

  /** Those in both directions alone. Takes O(n + m). */
  Ties mutualOnly() {
    return only(tie -> mutual[tie], TieView.Choice.MUTUAL, 1);
  }

  /** The same ties, of which only those of selected accounts are drawn. */
  Ties ofSelection() {
    return new Ties(
        from, to, mutual, breadth, TieView.Choice.OF_SELECTION, 0, 1, fates, touching.length);
  }

  /** Those of a backbone alone. Takes O(m log d). */
  Ties backboneOnly(SimmelianBackbone backbone) {
    return only(
        tie -> backbone.keeps(from[tie], to[tie]), TieView.Choice.BACKBONE, keptShare(backbone));
  }

  /** The same ties, those of a backbone last. Takes O(m log d). */
  Ties backboneLast(SimmelianBackbone backbone) {
    boolean[] kept = new boolean[count()];
    int faintOnes = 0;
    for (int tie = 0; tie < kept.length; tie++) {
      kept[tie] = backbone.keeps(from[tie], to[tie]);
      faintOnes += kept[tie] ? 0 : 1;
    }
    int[] order =
        IntStream.concat(
                IntStream.range(0, count()).filter(tie -> !kept[tie]),
                IntStream.range(0, count()).filter(tie -> kept[tie]))
            .toArray();
    return picked(order, TieView.Choice.BACKBONE_AND_REST, faintOnes, keptShare(backbone));
  }

  private static double keptShare(SimmelianBackbone backbone) {
    return (double) backbone.keptCount() / Math.max(1, backbone.ties().tieCount());
  }

  private Ties only(IntPredicate wanted, TieView.Choice what, double share) {
    return picked(IntStream.range(0, count()).filter(wanted).toArray(), what, 0, share);
  }

  private Ties picked(int[] order, TieView.Choice what, int faintOnes, double share) {
    int[] pickedFrom = new int[order.length];
    int[] pickedTo = new int[order.length];
    boolean[] pickedMutual = new boolean[order.length];
    float[] pickedBreadth = new float[isWeighted() ? order.length : 0];
    for (int tie = 0; tie < order.length; tie++) {
      pickedFrom[tie] = from[order[tie]];
      pickedTo[tie] = to[order[tie]];
      pickedMutual[tie] = mutual[order[tie]];
      if (isWeighted()) {
        pickedBreadth[tie] = breadth[order[tie]];
      }
    }
    return new Ties(
        pickedFrom,
        pickedTo,
        pickedMutual,
        pickedBreadth,
        what,
        faintOnes,
        share,
        UNTOLD,
        touching.length);
  }

  /** How many accounts there are, tied or not. */
  int accountCount() {
    return touching.length;
  }

  int count() {
    return from.length;
  }

  /** The drawn tie between two accounts, whichever follows; -1 if there is none. Takes O(d). */
  int between(int one, int other) {
    for (int tie : touching[one]) {
      if (other(tie, one) == other) {
        return tie;
      }
    }
    return NO_TIE;
  }

  /** The account at the other end of a tie. */
  int other(int tie, int account) {
    return from[tie] == account ? to[tie] : from[tie];
  }

  /** The ties of an account, in ascending order. Not to be changed. */
  int[] touching(int account) {
    return touching[account];
  }
}
