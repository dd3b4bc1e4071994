package attache.drawing;

import attache.drawing.FigureOptions.Framing;
import attache.layouts.Positions;
import attache.measures.Measures;
import attache.network.Layer;
import attache.view.Camera;
import attache.view.MatrixFocus;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.StudiedComparison;
import attache.view.ViewState;
import attache.work.Progress;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Makes the picture of a figure, whatever size it finds room for. */
final class PictureMaker {
  /**
   * What is kept free around the middles of the outer discs, in logical pixels.
   *
   * @param above also below; names of the outer discs stand beside them
   * @param beside at the left and right, where half a name finds room
   */
  private record Room(double above, double beside) {
    static final Room FOR_NAMES = new Room(18, 30);

    /** Names of groups stand outside their accounts. */
    static final Room FOR_GROUPS = new Room(50, 64);

    /** The same, but no more than a small sight has to give. */
    Room in(Sight sight) {
      double least = Math.min(above, sight.height() / 5);
      return new Room(least, least + Math.min(beside - above, sight.width() / 16));
    }

    Room grown(double by) {
      return new Room(above + by, beside + by);
    }
  }

  /** Free logical pixels beyond the names of groups. */
  private static final double SPARE = 4;

  /** How often room is made for discs that reach beyond the sight. */
  private static final int MOST_FITS = 6;

  /** Logical pixels that a disc may reach beyond the sight, for nobody sees them. */
  private static final double UNSEEN = 0.01;

  private final Framing framing;
  private final double unit;
  private final double leastUnit;
  private final Function<Sight, FigurePicture> maker;

  private PictureMaker(
      Framing framing, double unit, double leastUnit, Function<Sight, FigurePicture> maker) {
    this.framing = framing;
    this.unit = unit;
    this.leastUnit = leastUnit;
    this.maker = maker;
  }

  /**
   * What draws the subject of a figure.
   *
   * @param unit raster pixels a logical pixel
   * @param leastUnit the same under which text could not be read in print, not above {@code unit}
   */
  static PictureMaker of(
      ViewState view, ScoreTable scores, FigureOptions options, double unit, double leastUnit) {
    return switch (options.subject()) {
      case FigureSubject.Canvas canvas ->
          comparison(view, scores)
              .map(compared -> compared(view, compared, unit))
              .or(() -> StudyChart.of(view, scores).map(it -> charted(view, scores, it, unit)))
              .orElseGet(
                  () -> {
                    Framing framing = options.framing();
                    return new PictureMaker(
                        framing,
                        unit,
                        leastUnit,
                        view.matrix().shown()
                            ? matrix(view, scores, framing)
                            : network(view, scores, framing));
                  });
      case FigureSubject.Degrees degrees ->
          charted(view, scores, DegreeScatter.of(view, scores), unit);
      case FigureSubject.Ranking ranking ->
          charted(
              view,
              scores,
              RankingDots.of(view, scores, ranking.measures(), ranking.accounts()),
              unit);
      case FigureSubject.Spread spread ->
          charted(
              view,
              scores,
              Distribution.of(
                  view,
                  scores,
                  Measures.get(spread.measure()).orElseThrow(),
                  scores.get(spread.measure()).orElseThrow()),
              unit);
    };
  }

  /** The picture in a rectangle of that many pixels. */
  FigurePicture make(double width, double height) {
    double pixelWidth = Math.max(1, Math.floor(width));
    double pixelHeight = Math.max(1, Math.floor(height));
    double ratio =
        switch (framing) {
          case Framing.All all -> unit;
          case Framing.Selected selected -> unit;
          case Framing.AsSeen seen ->
              Math.max(leastUnit, Math.min(pixelWidth / seen.width(), pixelHeight / seen.height()));
        };
    return maker.apply(new Sight(pixelWidth / ratio, pixelHeight / ratio, ratio));
  }

  /** The networks that are compared, if the view shows a picture of them. */
  private static Optional<StudiedComparison> comparison(ViewState view, ScoreTable scores) {
    return ComparisonText.isPictured(view)
        ? scores.comparison().filter(compared -> compared.parts().size() > 1)
        : Optional.empty();
  }

  private static PictureMaker compared(ViewState view, StudiedComparison compared, double unit) {
    ComparisonMaker maker = new ComparisonMaker();
    ComparisonMaker.Seen seen =
        new ComparisonMaker.Seen(Optional.empty(), -1, view.study().comparison().moment(), false);
    return new PictureMaker(
        new Framing.All(),
        unit,
        unit,
        sight -> new FigurePicture.Compared(maker.make(view, compared, sight, seen), compared));
  }

  /**
   * How much wider than high a picture of it is if that does not depend on its room; none for
   * charts, which fill any.
   */
  OptionalDouble aspect(FigurePicture example) {
    if (framing instanceof Framing.AsSeen seen) {
      return OptionalDouble.of(seen.width() / seen.height());
    }
    return switch (example) {
      case FigurePicture.Drawing drawing -> OptionalDouble.of(aspect(drawing.scene()));
      case FigurePicture.Matrix matrix -> OptionalDouble.of(1);
      case FigurePicture.Charted chart -> OptionalDouble.empty();
      case FigurePicture.Compared compared -> OptionalDouble.empty();
    };
  }

  private static double aspect(Scene scene) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int account = 0; account < scene.x.length; account++) {
      if (scene.isShown(account) && scene.inSight(account)) {
        double radius = scene.radius[account];
        left = Math.min(left, scene.x[account] - radius);
        right = Math.max(right, scene.x[account] + radius);
        top = Math.min(top, scene.y[account] - radius);
        bottom = Math.max(bottom, scene.y[account] + radius);
      }
    }
    return right > left ? Math.clamp((right - left) / (bottom - top), 0.25, 4) : 1;
  }

  private static PictureMaker charted(ViewState view, ScoreTable scores, Chart chart, double unit) {
    Palette palette = Palette.of(view.theme());
    GroupColors colors = GroupColors.of(view, scores);
    List<GroupColors.Group> groups =
        chart.showsGroups() ? colors.groupsOf(ShownAccounts.of(view, scores)) : List.of();
    return new PictureMaker(
        new Framing.All(),
        unit,
        unit,
        sight -> new FigurePicture.Charted(chart, sight, palette, colors, groups));
  }

  private static Function<Sight, FigurePicture> matrix(
      ViewState view, ScoreTable scores, Framing framing) {
    MatrixFocus focus =
        framing instanceof Framing.AsSeen ? view.matrix().focus() : MatrixFocus.EVERYTHING;
    ViewState framed = view.withMatrix(view.matrix().withFocus(focus));
    MatrixRows rows = MatrixRows.of(framed, scores, Progress.NONE);
    MatrixSceneMaker matrices = new MatrixSceneMaker();
    return sight ->
        new FigurePicture.Matrix(
            matrices.make(
                framed,
                scores,
                rows,
                sight,
                MatrixScene.Hover.NONE,
                MatrixSceneMaker.Surroundings.NONE));
  }

  private static Function<Sight, FigurePicture> network(
      ViewState view, ScoreTable scores, Framing framing) {
    SceneMaker scenes = new SceneMaker();
    if (framing instanceof Framing.AsSeen seen) {
      return sight ->
          new FigurePicture.Drawing(
              scenes.make(view.withCamera(seenIn(sight, seen, view.camera())), scores, sight));
    }
    scenes.keepApart();
    Positions everywhere = view.arrangement().positions();
    Positions all = scores.shown().map(it -> it.among(everywhere)).orElse(everywhere);
    Positions places =
        framing instanceof Framing.Selected && !view.selection().isEmpty()
            ? around(view.layer(), view.selection(), everywhere)
            : all;
    return sight -> {
      Room room = Room.FOR_NAMES.in(sight);
      Scene scene = fitted(scenes, view, scores, sight, places, room);
      if (!scene.guides.groups().isEmpty()) {
        room = Room.FOR_GROUPS.in(sight);
        scene = fitted(scenes, view, scores, sight, places, room);
        List<Label> names = GuideLabels.place(scene, List.of());
        Room closer = taken(scene, names, room);
        Scene larger = fitted(scenes, view, scores, sight, places, closer);
        if (GuideLabels.place(larger, List.of()).size() >= names.size()) {
          room = closer;
          scene = larger;
        }
      }
      // Where the width decides, more room takes discs less far from the upper and lower edge.
      double beyond = beyond(scene);
      for (int fits = 0; fits < MOST_FITS && beyond > UNSEEN; fits++) {
        room = room.grown(beyond);
        scene = fitted(scenes, view, scores, sight, places, room);
        beyond = beyond(scene);
      }
      return new FigurePicture.Drawing(scene);
    };
  }

  /** The camera that shows all of what was seen, if text is larger than it was then. */
  private static Camera seenIn(Sight sight, Framing.AsSeen seen, Camera camera) {
    double share = Math.min(sight.width() / seen.width(), sight.height() / seen.height());
    return share > 1 - 1e-9
        ? camera
        : new Camera(camera.centerX(), camera.centerY(), camera.scale() * share);
  }

  private static Scene fitted(
      SceneMaker scenes,
      ViewState view,
      ScoreTable scores,
      Sight sight,
      Positions places,
      Room room) {
    double aside = 2 * (room.beside() - room.above());
    Camera camera = Camera.fit(places, sight.width() - aside, sight.height(), room.above());
    return scenes.make(view.withCamera(camera), scores, sight);
  }

  /** How much of the room for the names of groups they take up around the middles of the discs. */
  private static Room taken(Scene scene, List<Label> names, Room room) {
    double ratio = scene.sight.pixelRatio();
    Box middles = Box.around(scene.x, scene.y, scene::isShown);
    double above = Room.FOR_NAMES.above() * ratio;
    double beside = Room.FOR_NAMES.beside() * ratio;
    for (Label name : names) {
      Box box = name.box();
      above = Math.max(above, Math.max(middles.top() - box.top(), box.bottom() - middles.bottom()));
      beside =
          Math.max(beside, Math.max(middles.left() - box.left(), box.right() - middles.right()));
    }
    Room least = Room.FOR_NAMES.in(scene.sight);
    double y = Math.clamp(above / ratio + SPARE, least.above(), room.above());
    return new Room(y, Math.max(y, Math.min(beside / ratio + SPARE, room.beside())));
  }

  /** How far discs whose middles are seen reach beyond the sight, in logical pixels; 0 if none. */
  private static double beyond(Scene scene) {
    double right = scene.sight.width() * scene.sight.pixelRatio();
    double bottom = scene.sight.height() * scene.sight.pixelRatio();
    double most = 0;
    for (int account = 0; account < scene.x.length; account++) {
      double x = scene.x[account];
      double y = scene.y[account];
      double side = Math.min(Math.min(x, right - x), Math.min(y, bottom - y));
      if (scene.isShown(account) && side >= 0) {
        most = Math.max(most, scene.radius[account] - side);
      }
    }
    return most / scene.sight.pixelRatio();
  }

  /** Where the selected accounts are and those tied to them. */
  private static Positions around(Layer layer, Selection selection, Positions everywhere) {
    BitSet near = new BitSet();
    for (int account : selection.accounts()) {
      near.set(account);
      for (int at = layer.outStart(account); at < layer.outEnd(account); at++) {
        near.set(layer.target(at));
      }
      for (int at = layer.inStart(account); at < layer.inEnd(account); at++) {
        near.set(layer.source(at));
      }
    }
    return Positions.of(
        near.stream().mapToDouble(everywhere::x).toArray(),
        near.stream().mapToDouble(everywhere::y).toArray());
  }
}
