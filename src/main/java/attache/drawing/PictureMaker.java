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
import java.util.function.Function;

/** Makes the picture of a figure, whatever size it finds room for. */
final class PictureMaker {
  /** Free around the discs, so that a name finds room below the lowest. */
  private static final double PICTURE_MARGIN = 30;

  private final Framing framing;
  private final double unit;
  private final Function<Sight, FigurePicture> maker;

  private PictureMaker(Framing framing, double unit, Function<Sight, FigurePicture> maker) {
    this.framing = framing;
    this.unit = unit;
    this.maker = maker;
  }

  /** What draws the subject of a figure. */
  static PictureMaker of(ViewState view, ScoreTable scores, FigureOptions options, double unit) {
    return switch (options.subject()) {
      case FigureSubject.Canvas canvas ->
          comparison(view, scores)
              .map(compared -> compared(view, compared, unit))
              .or(() -> StudyChart.of(view, scores).map(it -> charted(view, scores, it, unit)))
              .orElseGet(() -> canvas(view, scores, options.framing(), unit));
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
              Math.min(pixelWidth / seen.width(), pixelHeight / seen.height());
        };
    return maker.apply(new Sight(pixelWidth / ratio, pixelHeight / ratio, ratio));
  }

  private static PictureMaker canvas(
      ViewState view, ScoreTable scores, Framing framing, double unit) {
    return new PictureMaker(
        framing,
        unit,
        view.matrix().shown() ? matrix(view, scores, framing) : network(view, scores, framing));
  }

  /** The networks that are compared, if the view shows a picture of them. */
  private static Optional<StudiedComparison> comparison(ViewState view, ScoreTable scores) {
    return ComparisonText.isPictured(view) ? scores.comparison() : Optional.empty();
  }

  private static PictureMaker compared(ViewState view, StudiedComparison compared, double unit) {
    ComparisonMaker maker = new ComparisonMaker();
    ComparisonMaker.Seen seen =
        new ComparisonMaker.Seen(Optional.empty(), -1, view.study().comparison().moment(), false);
    return new PictureMaker(
        new Framing.All(),
        unit,
        sight -> new FigurePicture.Compared(maker.make(view, compared, sight, seen), compared));
  }

  private static PictureMaker charted(ViewState view, ScoreTable scores, Chart chart, double unit) {
    Palette palette = Palette.of(view.theme());
    GroupColors colors = GroupColors.of(view, scores);
    List<GroupColors.Group> groups =
        chart.showsGroups() ? colors.groupsOf(ShownAccounts.of(view, scores)) : List.of();
    return new PictureMaker(
        new Framing.All(),
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
    if (framing instanceof Framing.AsSeen) {
      return sight -> new FigurePicture.Drawing(scenes.make(view, scores, sight));
    }
    Positions everywhere = view.arrangement().positions();
    Positions all = scores.shown().map(it -> it.among(everywhere)).orElse(everywhere);
    Positions places =
        framing instanceof Framing.Selected && !view.selection().isEmpty()
            ? around(view.layer(), view.selection(), everywhere)
            : all;
    return sight -> {
      double margin = Math.min(PICTURE_MARGIN, sight.height() / 8);
      Scene scene = fitted(scenes, view, scores, sight, places, margin);
      double beyond = beyond(scene);
      return new FigurePicture.Drawing(
          beyond > 0 ? fitted(scenes, view, scores, sight, places, margin + beyond) : scene);
    };
  }

  private static Scene fitted(
      SceneMaker scenes,
      ViewState view,
      ScoreTable scores,
      Sight sight,
      Positions places,
      double margin) {
    Camera camera = Camera.fit(places, sight.width(), sight.height(), margin);
    return scenes.make(view.withCamera(camera), scores, sight);
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
