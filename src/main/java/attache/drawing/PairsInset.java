package attache.drawing;

import attache.drawing.Fonts.Weight;
import attache.measures.BrokeredPairs;
import attache.measures.Reading;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pairs that an account connects, as a list beside a picture: those that both follow it and are
 * not tied to each other, the ones first that follow nobody else in common.
 */
final class PairsInset {
  private static final double TEXT = 11;
  private static final double LINE = 17;
  private static final double DOT = 4;
  private static final double GAP = 6;
  private static final int MOST = 10;
  private static final int LONGEST = 22;

  private PairsInset() {}

  /**
   * The list, from 0, 0; none if the account connects no pair or there is no room.
   *
   * @param pairs of the account, by common sources
   * @param unit raster pixels a logical pixel of text
   * @param maxWidth raster pixels
   * @param maxHeight raster pixels; pairs that do not fit are counted
   */
  static Optional<LegendBlocks.Block> of(
      ViewState view,
      ScoreTable scores,
      BrokeredPairs pairs,
      double unit,
      Palette palette,
      double maxWidth,
      double maxHeight) {
    FollowNetwork network = view.network();
    GroupColors colors = GroupColors.of(view, scores);
    double line = LINE * unit;
    // The heading of two lines, and the line that counts the rest.
    int rows = Math.min(Math.min(MOST, pairs.pairs().size()), (int) (maxHeight / line) - 3);
    double side = (maxWidth - (4 * GAP + 4 * DOT) * unit) / 2;
    if (rows < 1 || side < 4 * TEXT * unit) {
      return Optional.empty();
    }
    List<Mark> marks = new ArrayList<>();
    String broker = ShortNames.of(network).line(network.label(pairs.account()), LONGEST);
    double middle = line / 2;
    double widest = 0;
    String heading = Messages.text("drawing.pairs.heading", broker);
    for (String part : Paragraph.lines(heading, Weight.SEMIBOLD, TEXT * unit, maxWidth, 2)) {
      marks.add(text(part, Weight.SEMIBOLD, palette.text(), 0, middle, unit));
      widest = Math.max(widest, Fonts.width(part, Weight.SEMIBOLD, TEXT * unit));
      middle += line;
    }
    List<BrokeredPairs.Pair> shown = pairs.pairs().subList(0, rows);
    double first = 0;
    for (BrokeredPairs.Pair pair : shown) {
      first = Math.max(first, width(name(network, pair.from(), side, unit), unit));
    }
    for (BrokeredPairs.Pair pair : shown) {
      String from = name(network, pair.from(), side, unit);
      String to = name(network, pair.to(), side, unit);
      double x = (2 * DOT + GAP) * unit;
      double other = x + first + (GAP + DOT) * unit;
      marks.add(dot(colors, pair.from(), DOT * unit, middle, unit));
      marks.add(text(from, Weight.REGULAR, palette.text(), x, middle, unit));
      marks.add(dot(colors, pair.to(), other + DOT * unit, middle, unit));
      double begin = other + (2 * DOT + GAP) * unit;
      marks.add(text(to, Weight.REGULAR, palette.text(), begin, middle, unit));
      widest = Math.max(widest, begin + width(to, unit));
      middle += line;
    }
    long rest = pairs.count() - rows;
    if (rest > 0) {
      marks.add(
          text(
              Messages.text("drawing.pairs.more", rest),
              Weight.REGULAR,
              palette.mutedText(),
              0,
              middle,
              unit));
      middle += line;
    }
    return Optional.of(new LegendBlocks.Block(marks, widest, middle - line / 2));
  }

  /** The pairs that the account connects which was selected last; none if none is selected. */
  static Optional<BrokeredPairs> ofSelection(ViewState view, ScoreTable scores) {
    List<Integer> selected = List.copyOf(view.selection().accounts());
    return selected.isEmpty()
        ? Optional.empty()
        : Optional.of(
            BrokeredPairs.strongest(
                scores.measured(view.layer()),
                selected.getLast(),
                Reading.COMMON_SOURCE,
                MOST,
                attache.work.Progress.NONE));
  }

  private static String name(FollowNetwork network, int account, double room, double unit) {
    return ShortNames.of(network)
        .fit(network.label(account), LONGEST, Weight.REGULAR, TEXT * unit, room);
  }

  private static double width(String text, double unit) {
    return Fonts.width(text, Weight.REGULAR, TEXT * unit);
  }

  private static Mark.Disc dot(
      GroupColors colors, int account, double x, double middle, double unit) {
    return new Mark.Disc(
        x,
        middle,
        DOT * unit,
        0.8 * unit,
        colors.color(account),
        colors.rim(account),
        colors.symbol(account));
  }

  private static Mark.Text text(
      String text, Weight weight, int color, double left, double middle, double unit) {
    return new Mark.Text(
        text, weight, TEXT * unit, color, left, middle + ChartSpace.MIDDLE * TEXT * unit);
  }
}
