package attache.drawing;

import attache.drawing.LegendBlocks.Block;
import attache.text.Messages;
import attache.view.TieView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of a legend that tells ties: by kind, by layer, or along the paths of a pair. */
final class TieBlocks {
  private static final double WEDGE = 24;
  private static final double WEDGE_FROM = 6;
  private static final double WEDGE_TO = 1;
  private static final double WEDGE_EVEN = 3.5;

  private final LegendType type;

  TieBlocks(LegendType type) {
    this.type = type;
  }

  /**
   * The key to the ties: which are drawn, and how they are read; none if the layer has none. It is
   * as wide whether some are coloured by kind or not, so that pointing at one moves nothing.
   */
  Optional<Block> ties(Scene scene) {
    if (!scene.trail.isEmpty()) {
      return Optional.of(trail(scene.trail));
    }
    if (scene.strands().isPresent()) {
      return Optional.of(layers(scene, scene.strands().get()));
    }
    boolean none = scene.tieCount() == 0;
    if (none && scene.ties.choice == TieView.Choice.ALL) {
      return Optional.empty();
    }
    String drawn = tiesDrawn(scene.ties);
    String bundled = scene.bundled ? bundled(scene, drawn) : drawn;
    Mark.Text heading =
        type.heading(
            scene.ties.isWeighted()
                ? Messages.text("drawing.legend.ties.weighted", bundled)
                : bundled);
    List<Mark> kinds = new ArrayList<>();
    List<Mark> plain = new ArrayList<>();
    double widest = Math.max(tieKinds(scene, kinds), plainTies(scene, plain));
    return Optional.of(
        type.headed(
            heading,
            scene.showsTieKinds() ? kinds : plain,
            widest,
            LegendType.LINE * type.ratio()));
  }

  /** The key to the layers whose ties are drawn together, each on a line of its own. */
  private Block layers(Scene scene, LayerStrands strands) {
    List<Mark> marks = new ArrayList<>();
    Mark.Text heading = type.heading(Messages.text("drawing.legend.layers", tiesDrawn(scene.ties)));
    marks.add(heading);
    double widest = heading.width();
    double y = LegendType.LINE * type.ratio();
    for (int strand = 0; strand < strands.count(); strand++) {
      boolean several = strand == strands.layerCount();
      if (several && strands.start(strand) == strands.end(strand)) {
        continue;
      }
      String name =
          !several
              ? Messages.text("drawing.legend.layer", strands.name(strand))
              : strands.layerCount() == 2
                  ? Messages.text("drawing.legend.layers.both")
                  : Messages.text("drawing.legend.layers.several");
      String text = Fonts.line(name, LegendType.LONGEST_HEADING);
      List<Mark> line = new ArrayList<>();
      double end =
          tie(
              line,
              0,
              LegendType.LINE / 2 * type.ratio(),
              WEDGE_FROM,
              WEDGE_TO,
              strands.color(strand, type.palette()),
              text);
      double down = y;
      line.forEach(mark -> marks.add(mark.moved(0, down)));
      widest = Math.max(widest, end - LegendType.COLUMN_GAP * type.ratio());
      y += LegendType.LINE * type.ratio();
    }
    return new Block(marks, widest, y);
  }

  /** The key to the paths of a pair: who follows, and which way information flows. */
  private Block trail(Trail trail) {
    Mark.Text heading =
        type.heading(
            trail.runsOverSources()
                ? Messages.text("drawing.legend.sources")
                : Messages.text("drawing.legend.paths"));
    List<Mark> marks = new ArrayList<>();
    double middle = LegendType.LINE / 2 * type.ratio();
    double x = 0;
    if (trail.hasOneWay()) {
      String follows = Messages.text("drawing.legend.follows");
      x = tie(marks, x, middle, WEDGE_FROM, WEDGE_TO, type.palette().follows(), follows);
    }
    if (trail.hasMutual()) {
      String mutual = Messages.text("drawing.legend.mutual");
      x = tie(marks, x, middle, WEDGE_EVEN, WEDGE_EVEN, type.palette().mutual(), mutual);
    }
    double end = x + WEDGE * type.ratio();
    marks.add(
        new Mark.Arrow(
            end,
            x,
            middle,
            TrailPainter.FLOW_WIDTH * type.ratio(),
            TrailPainter.HEAD * type.ratio(),
            type.palette().text()));
    Mark.Text flows =
        type.text(
            Messages.text("drawing.legend.flows"),
            end + LegendType.SIGN_GAP * type.ratio(),
            middle);
    marks.add(flows);
    return type.headed(
        heading, marks, flows.left() + flows.width(), LegendType.LINE * type.ratio());
  }

  /** Whether no tie can be one-way, so that there is nothing to tell mutual ones from. */
  static boolean onlyMutual(Scene scene) {
    return scene.ties.choice == TieView.Choice.MUTUAL || scene.ties.allMutual;
  }

  /** What ties without a thick end are called: mutual only where others could be one-way. */
  private static String evenTies(Scene scene) {
    boolean anyTie = onlyMutual(scene) && scene.ties.choice != TieView.Choice.MUTUAL;
    return Messages.text(anyTie ? "drawing.legend.tied" : "drawing.legend.mutual");
  }

  /** The key to ties that are coloured by kind; returns its width. */
  private double tieKinds(Scene scene, List<Mark> marks) {
    double middle = LegendType.LINE / 2 * type.ratio();
    double x = 0;
    if (!onlyMutual(scene)) {
      String follows = Messages.text("drawing.legend.follows");
      String followedBy = Messages.text("drawing.legend.followed-by");
      x = tie(marks, x, middle, WEDGE_FROM, WEDGE_TO, type.palette().follows(), follows);
      x = tie(marks, x, middle, WEDGE_TO, WEDGE_FROM, type.palette().followedBy(), followedBy);
    }
    int color = type.palette().mutual();
    x = tie(marks, x, middle, WEDGE_EVEN, WEDGE_EVEN, color, evenTies(scene));
    return x - LegendType.COLUMN_GAP * type.ratio();
  }

  /** The key to ties of which nothing more is said; returns its width. */
  private double plainTies(Scene scene, List<Mark> marks) {
    double middle = LegendType.LINE / 2 * type.ratio();
    if (scene.tieCount() == 0 || scene.plain.isEmpty()) {
      String why =
          scene.tieCount() == 0
              ? Messages.text("drawing.legend.ties.none")
              : Messages.text("drawing.legend.ties.select");
      Mark.Text nothing = type.text(why, 0, middle);
      marks.add(nothing);
      return nothing.width();
    }
    double x = 0;
    if (!onlyMutual(scene)) {
      String follower = Messages.text("drawing.legend.follower-to-followed");
      x = tie(marks, x, middle, WEDGE_FROM, WEDGE_TO, type.palette().tie(), follower);
    }
    x = tie(marks, x, middle, WEDGE_EVEN, WEDGE_EVEN, type.palette().tie(), evenTies(scene));
    return x - LegendType.COLUMN_GAP * type.ratio();
  }

  /** Which ties are drawn, in words. */
  private static String tiesDrawn(Ties ties) {
    String kept = Numerals.percent(ties.keptShare);
    return switch (ties.choice) {
      case ALL -> Messages.text("drawing.legend.ties");
      case MUTUAL -> Messages.text("drawing.legend.ties.mutual");
      case OF_SELECTION -> Messages.text("drawing.legend.ties.of-selection");
      case BACKBONE_AND_REST -> Messages.text("drawing.legend.ties.backbone-and-rest", kept);
      case BACKBONE -> Messages.text("drawing.legend.ties.backbone", kept);
    };
  }

  /** Which ties are drawn and which of them are bundled, in words. */
  private static String bundled(Scene scene, String drawn) {
    boolean all = scene.ties.choice == TieView.Choice.OF_SELECTION || !scene.emphasis.selecting;
    return all
        ? Messages.text("drawing.legend.ties.bundled", drawn)
        : Messages.text("drawing.legend.ties.selected-bundled", drawn);
  }

  private double tie(
      List<Mark> marks, double x, double middle, double from, double to, int color, String name) {
    double end = x + WEDGE * type.ratio();
    marks.add(new Mark.Wedge(x, end, middle, from * type.ratio(), to * type.ratio(), color));
    Mark.Text text = type.text(name, end + LegendType.SIGN_GAP * type.ratio(), middle);
    marks.add(text);
    return text.left() + text.width() + LegendType.COLUMN_GAP * type.ratio();
  }
}
