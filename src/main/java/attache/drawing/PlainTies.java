package attache.drawing;

import attache.view.Theme;
import attache.view.TieView;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of ties that are drawn alike unless they are coloured by kind: the fainter the more there
 * are.
 *
 * @param from the first tie
 * @param to one past the last tie
 * @param opacity of one of them, 0 to 1
 * @param color of them, opaque
 */
record PlainTies(int from, int to, double opacity, int color) {
  /** Ties at which the opacities below were chosen by eye, on a sight of a megapixel. */
  private static final double USUAL_TIES = 1000;

  private static final double USUAL_OPACITY = 0.17;
  private static final double LEAST_OPACITY = 0.012;
  private static final double MOST_OPACITY = 0.5;

  /** How much a backbone stands out from as many ties without a rest behind them. */
  private static final double STANDING_OUT = 2;

  /** How much ties that were gained or lost stand out from as many that were kept. */
  private static final double CHANGED = 2.2;

  /** How much the ties of one of several layers stand out from as many of a single layer. */
  private static final double LAYERED = 1.8;

  /** How far the rest steps back behind a backbone. */
  private static final double STEPPING_BACK = 0.4;

  /**
   * The runs in the order in which they are drawn; none if only ties that are coloured by kind are
   * drawn.
   *
   * @param zoom how much larger the picture is than when all is seen, 1 for that
   * @param selecting whether the plain ties step back
   */
  static List<PlainTies> of(Ties ties, double zoom, boolean selecting, Palette on) {
    int all = ties.count();
    int rest = ties.faint;
    return switch (ties.choice) {
      case OF_SELECTION -> List.of();
      case ALL, MUTUAL, BACKBONE -> List.of(run(0, all, 1, zoom, selecting, on));
      case BACKBONE_AND_REST ->
          List.of(
              run(0, rest, STEPPING_BACK, zoom, selecting, on),
              run(rest, all, STANDING_OUT, zoom, selecting, on));
    };
  }

  /** The same run in a small picture, where as many ties are more crowded. */
  PlainTies inSmall(double share) {
    return new PlainTies(from, to, opacity * share, color);
  }

  private static PlainTies run(
      int from, int to, double weight, double zoom, boolean selecting, Palette on) {
    double crowd = Math.max(1, to - from) / USUAL_TIES;
    double opacity =
        weight * USUAL_OPACITY * Math.pow(crowd, -0.5) * Math.pow(Math.max(zoom, 0.5), 0.5);
    if (on.theme() == Theme.DARK) {
      // Light lines on a dark ground look heavier than dark ones on a light ground.
      opacity *= 0.9;
    }
    double clamped = Math.clamp(opacity, LEAST_OPACITY, MOST_OPACITY);
    return new PlainTies(from, to, clamped * (selecting ? 0.6 : 1), on.tie());
  }

  /** A run for each strand of layers in one picture; the fewer ties a strand has, the stronger. */
  static List<PlainTies> of(LayerStrands strands, double zoom, boolean selecting, Palette on) {
    List<PlainTies> runs = new ArrayList<>();
    if (strands.ties().choice == TieView.Choice.OF_SELECTION) {
      return runs;
    }
    for (int strand = 0; strand < strands.count(); strand++) {
      double opacity =
          run(strands.start(strand), strands.end(strand), LAYERED, zoom, selecting, on).opacity();
      runs.add(
          new PlainTies(
              strands.start(strand), strands.end(strand), opacity, strands.color(strand, on)));
    }
    return runs;
  }

  /**
   * A run for each fate of ties, of which those that changed stand out.
   *
   * @param passage how far it is on the way from one network to the other
   */
  static List<PlainTies> of(
      Ties ties, Passage passage, double zoom, boolean selecting, Palette on) {
    List<Fate> fates = ties.fates().isEmpty() ? List.of(Fate.KEPT) : ties.fates();
    double seen = 0;
    for (Fate fate : fates) {
      seen += passage.presence(fate) * ties.count(fate);
    }
    double plain = run(0, (int) seen, 1, zoom, selecting, on).opacity();
    List<PlainTies> runs = new ArrayList<>();
    int from = 0;
    for (Fate fate : fates) {
      int to = from + ties.count(fate);
      double told = run(from, to, CHANGED, zoom, selecting, on).opacity();
      double opacity = plain + (told - plain) * passage.weight(fate);
      runs.add(new PlainTies(from, to, opacity * passage.presence(fate), passage.color(fate, on)));
      from = to;
    }
    return runs;
  }
}
