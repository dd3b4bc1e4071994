package attache.drawing;

import attache.measures.BrokeredPairs;
import attache.text.Messages;
import attache.view.ScoreTable;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables that stand beside a picture, in whatever room there is. Immutable. */
record FigureExtras(
    ViewState view,
    ScoreTable scores,
    FigureContent content,
    double unit,
    Palette palette,
    List<BrokeredPairs> pairs) {
  /** Height of the pairs' heading and some lines, and of what parts them from a table above. */
  private static final double SOME_PAIRS = 130;

  /** What a figure's content asks for. */
  static FigureExtras of(
      ViewState view, ScoreTable scores, FigureContent content, double unit, Palette palette) {
    List<BrokeredPairs> pairs =
        content.pairs() ? PairsInset.ofSelection(view, scores).stream().toList() : List.of();
    return new FigureExtras(view, scores, content, unit, palette, pairs);
  }

  /** How many tables there are if all of them find room. */
  int wanted() {
    boolean pairsToShow = pairs.stream().anyMatch(it -> it.count() > 0);
    return (content.table().isEmpty() ? 0 : 1) + (pairsToShow ? 1 : 0);
  }

  /**
   * Tables, each from 0, 0.
   *
   * @param blocks the ranked table first
   * @param rows how much of the ranked table there is; none if it is not among them
   * @param abridged whether names in the ranked table had to be cut short
   */
  record Tables(List<LegendBlocks.Block> blocks, Optional<Cut> rows, boolean abridged) {
    static final Tables NONE = new Tables(List.of(), Optional.empty(), false);

    /** What people call one of them. */
    String name(LegendBlocks.Block block) {
      boolean ranked = rows.isPresent() && block.equals(blocks.getFirst());
      return Messages.text(ranked ? "drawing.layer.table" : "drawing.layer.pairs");
    }

    /** Only the first of them. */
    Tables first() {
      return blocks.size() < 2 ? this : new Tables(blocks.subList(0, 1), rows, abridged);
    }
  }

  /**
   * The tables.
   *
   * @param maxHeight of all together if they are stacked, otherwise of each
   * @param columns columns that the ranked table is folded into
   */
  Tables tables(double maxWidth, double maxHeight, boolean stacked, int columns) {
    List<LegendBlocks.Block> blocks = new ArrayList<>();
    // If there are two, some pairs are shown in any case; they stand for many, rows only for one.
    double share =
        pairs.isEmpty() || !stacked
            ? maxHeight
            : Math.max(maxHeight / 2, maxHeight - SOME_PAIRS * unit);
    Optional<RankedTable.Shown> table =
        content.table().isEmpty()
            ? Optional.empty()
            : RankedTable.of(view, scores, content, unit, palette, maxWidth, share, columns);
    table.map(RankedTable.Shown::block).ifPresent(blocks::add);
    double used =
        stacked
            ? table.map(it -> it.block().height() + TablePlacing.BETWEEN * unit).orElse(0.0)
            : 0;
    for (BrokeredPairs one : pairs) {
      PairsInset.of(view, scores, one, unit, palette, maxWidth, maxHeight - used)
          .ifPresent(blocks::add);
    }
    return new Tables(
        blocks,
        table.map(RankedTable.Shown::rows),
        table.filter(RankedTable.Shown::abridged).isPresent());
  }
}
