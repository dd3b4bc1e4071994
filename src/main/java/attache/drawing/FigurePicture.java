package attache.drawing;

import attache.measures.MeasureText;
import attache.network.Layer;
import attache.network.Provenance;
import attache.text.Messages;
import attache.view.StudiedComparison;
import attache.view.ViewState;
import attache.work.Progress;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a figure is about: the network as it is drawn, its matrix, a chart. Immutable. */
sealed interface FigurePicture {
  /** The rectangle that it is drawn into. */
  Sight sight();

  /**
   * Its legend, without a box.
   *
   * @param unit raster pixels a logical pixel of text
   * @param maxWidth raster pixels that it may be wide
   */
  Legend legend(double unit, double maxWidth);

  /** The groups that it tells apart by colour. */
  List<GroupColors.Group> groups();

  /** The colours that tell kinds of ties apart; none if one colour is enough. */
  List<TieColor> ties();

  /**
   * A colour of ties.
   *
   * @param name what the legend calls them
   * @param color opaque
   */
  record TieColor(String name, int color) {
    /** The ties of selected accounts. */
    private static List<TieColor> ofSelection(Palette palette, boolean directed) {
      TieColor mutual = new TieColor(Messages.text("drawing.legend.mutual"), palette.mutual());
      return directed
          ? List.of(
              new TieColor(Messages.text("drawing.legend.follows"), palette.follows()),
              new TieColor(Messages.text("drawing.legend.followed-by"), palette.followedBy()),
              mutual)
          : List.of(mutual);
    }
  }

  /** How it was made, in sentences for the caption. */
  List<String> sentences(ViewState view);

  /** Who is muted, in a sentence; nothing if nobody is. */
  private static Optional<String> muted(ViewState view) {
    List<String> names = view.brokerage().muted().stream().map(view.network()::label).toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(Messages.text("drawing.caption.muted", String.join(", ", names)));
  }

  /**
   * Draws it into pixels.
   *
   * @param ground premultiplied; 0 is transparent
   */
  void paint(int[] pixels, int ground);

  /**
   * Draws it shape by shape; the ground is left as it is.
   *
   * @param progress told how far the work is; ends it if cancelled
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  void paint(Graphics2D graphics, Progress progress);

  /** How much of its ranking found room; none if it is none. */
  default Optional<Cut> rows() {
    return Optional.empty();
  }

  /** The layers that it is made of. */
  default List<Layer> layers(ViewState view) {
    return List.of(view.layer());
  }

  /** What is counted in it, for the caption, if that is not the network that is open. */
  default Optional<String> subject() {
    return Optional.empty();
  }

  /** Where the networks come from that it is of. */
  default List<Provenance> sources(ViewState view) {
    return List.of(view.network().provenance());
  }

  /** The network drawn as discs and ties. */
  record Drawing(Scene scene) implements FigurePicture {
    @Override
    public Sight sight() {
      return scene.sight();
    }

    @Override
    public List<GroupColors.Group> groups() {
      return scene.groups;
    }

    @Override
    public List<TieColor> ties() {
      return scene.showsTieKinds()
          ? TieColor.ofSelection(scene.palette(), !TieBlocks.onlyMutual(scene))
          : List.of();
    }

    @Override
    public Legend legend(double unit, double maxWidth) {
      return Legend.strip(scene, unit, maxWidth);
    }

    @Override
    public List<Layer> layers(ViewState view) {
      return view.layersDrawn();
    }

    @Override
    public List<String> sentences(ViewState view) {
      List<String> sentences = new ArrayList<>();
      if (scene.sizes().isTelling()) {
        String measure = MeasureText.name(scene.sizes().measure(), view.layer().directed());
        boolean discs = scene.groups.stream().allMatch(it -> it.symbol() == Symbol.DISC);
        sentences.add(
            Messages.text(discs ? "drawing.caption.size" : "drawing.caption.size.shapes", measure));
      }
      tiesDrawn().ifPresent(sentences::add);
      sentences.add(LayoutText.sentence(view));
      scene.trail.sentence(view.network()).ifPresent(sentences::add);
      muted(view).ifPresent(sentences::add);
      if (scene.strands().isPresent()) {
        sentences.add(
            Messages.text(
                "drawing.caption.layers",
                view.layersDrawn().stream().map(Layer::name).collect(Collectors.joining(", ")),
                view.layerName()));
      }
      if (scene.bundled) {
        sentences.add(
            scene.emphasis.selecting
                ? Messages.text("drawing.caption.bundled.selection")
                : Messages.text("drawing.caption.bundled.backbone"));
      }
      return sentences;
    }

    /** Which ties are drawn, if not all. */
    private Optional<String> tiesDrawn() {
      String kept = Numerals.percent(scene.ties.keptShare);
      return switch (scene.ties.choice) {
        case ALL -> Optional.empty();
        case MUTUAL -> Optional.of(Messages.text("drawing.caption.ties.mutual"));
        case OF_SELECTION -> Optional.of(Messages.text("drawing.caption.ties.selection"));
        case BACKBONE -> Optional.of(Messages.text("drawing.caption.ties.backbone", kept));
        case BACKBONE_AND_REST ->
            Optional.of(Messages.text("drawing.caption.ties.backbone-and-rest", kept));
      };
    }

    /**
     * The names in the picture.
     *
     * @param labels what rings and groups are called, and names beside their discs
     * @param leaders names at the ends of lines
     */
    private record Names(List<Label> labels, List<LeaderLines.Leader> leaders) {
      static Names of(Scene scene) {
        List<Label> guides = GuideLabels.place(scene, List.of());
        List<Box> kept = GuideLabels.keeping(List.of(), guides);
        List<Label> labels = new ArrayList<>(guides);
        List<Label> beside = FigureNames.place(scene, kept);
        labels.addAll(beside);
        List<LeaderLines.Leader> leaders = LeaderLines.place(scene, kept, beside);
        leaders.forEach(leader -> labels.add(leader.label()));
        return new Names(labels, leaders);
      }

      void lines(Graphics2D graphics, Scene scene) {
        for (LeaderLines.Leader leader : leaders) {
          MarkPainter.paint(graphics, leader.marks(scene.palette(), scene.sight().pixelRatio()));
        }
      }
    }

    @Override
    public void paint(int[] pixels, int ground) {
      Names names = Names.of(scene);
      new ScenePainter().paint(scene, names.labels(), pixels, ground);
      Sight sight = scene.sight();
      Graphics2D graphics =
          Rasters.premultiplied(pixels, sight.rasterWidth(), sight.rasterHeight()).createGraphics();
      names.lines(graphics, scene);
      graphics.dispose();
    }

    @Override
    public void paint(Graphics2D graphics, Progress progress) {
      Names names = Names.of(scene);
      VectorPainter.paint(graphics, scene, names.labels(), progress);
      if (!names.leaders().isEmpty()) {
        EditableSurface surface = EditableSurface.of(graphics);
        surface.begin(
            EditableSurface.Level.LAYER, "leaders", Messages.text("drawing.layer.leaders"));
        names.lines(graphics, scene);
        surface.end();
      }
    }
  }

  /** The adjacency matrix. */
  record Matrix(MatrixScene scene) implements FigurePicture {
    @Override
    public Sight sight() {
      return scene.sight();
    }

    @Override
    public List<GroupColors.Group> groups() {
      return scene.key().groups();
    }

    @Override
    public List<TieColor> ties() {
      MatrixKey key = scene.key();
      if (key.selecting() || !key.directed()) {
        return TieColor.ofSelection(key.palette(), key.directed());
      }
      return List.of(
          new TieColor(Messages.text("drawing.legend.one-way"), key.palette().matrixOneWay()),
          new TieColor(Messages.text("drawing.legend.mutual"), key.palette().matrixMutual()));
    }

    @Override
    public Legend legend(double unit, double maxWidth) {
      return Legend.strip(scene.key(), unit, maxWidth);
    }

    @Override
    public List<String> sentences(ViewState view) {
      String measure = MeasureText.name(view.encoding().size(), view.layer().directed());
      List<String> sentences = new ArrayList<>();
      sentences.add(Messages.text("drawing.caption.matrix"));
      sentences.add(
          switch (scene.rows().effective(scene.rows().order())) {
            case MEASURE -> Messages.text("drawing.caption.matrix.measure", measure);
            case GROUP ->
                Messages.text("drawing.caption.matrix.group", scene.colors().shownName(), measure);
            case SIMILARITY -> Messages.text("drawing.caption.matrix.similarity");
          });
      muted(view).ifPresent(sentences::add);
      return sentences;
    }

    @Override
    public void paint(int[] pixels, int ground) {
      new MatrixPainter().paint(scene, pixels, ground);
    }

    @Override
    public void paint(Graphics2D graphics, Progress progress) {
      MatrixVectorPainter.paint(graphics, scene, progress);
    }
  }

  /** A chart of the accounts. */
  record Charted(
      Chart chart, Sight sight, Palette palette, GroupColors colors, List<GroupColors.Group> groups)
      implements FigurePicture {
    @Override
    public List<TieColor> ties() {
      return List.of();
    }

    @Override
    public Legend legend(double unit, double maxWidth) {
      return chart.showsGroups()
          ? Legend.strip(palette, colors, groups, unit, maxWidth)
          : Legend.NONE;
    }

    @Override
    public List<Layer> layers(ViewState view) {
      // Studies tell themselves which layers they are of.
      return view.study().shown() ? view.network().layers() : List.of(view.layer());
    }

    @Override
    public Optional<String> subject() {
      return chart.comparison().map(ComparisonText::subject);
    }

    @Override
    public List<Provenance> sources(ViewState view) {
      return chart
          .comparison()
          .map(ComparisonText::sources)
          .orElseGet(() -> FigurePicture.super.sources(view));
    }

    @Override
    public List<String> sentences(ViewState view) {
      List<String> sentences = new ArrayList<>();
      String caption = chart.caption(space());
      if (!caption.isEmpty()) {
        sentences.add(caption);
      }
      chart
          .comparison()
          .ifPresent(compared -> sentences.addAll(ComparisonText.matching(view, compared)));
      return sentences;
    }

    @Override
    public void paint(int[] pixels, int ground) {
      int width = sight.rasterWidth();
      int height = sight.rasterHeight();
      Arrays.fill(pixels, 0, width * height, ground);
      Graphics2D graphics = Rasters.premultiplied(pixels, width, height).createGraphics();
      paint(graphics, Progress.NONE);
      graphics.dispose();
    }

    @Override
    public void paint(Graphics2D graphics, Progress progress) {
      chart.draw(space()).paint(graphics, 0, 0);
    }

    @Override
    public Optional<Cut> rows() {
      return chart.rows(space());
    }

    private ChartSpace space() {
      return new ChartSpace(sight.rasterWidth(), sight.rasterHeight(), sight.pixelRatio(), palette);
    }
  }

  /** Networks that are compared. */
  record Compared(ComparisonPicture picture, StudiedComparison compared) implements FigurePicture {
    @Override
    public Sight sight() {
      return picture.sight();
    }

    @Override
    public List<GroupColors.Group> groups() {
      return picture.groups();
    }

    @Override
    public List<TieColor> ties() {
      // The colours of changes are told apart as groups are.
      return List.of();
    }

    @Override
    public Legend legend(double unit, double maxWidth) {
      return picture.legend(unit, maxWidth);
    }

    @Override
    public Optional<String> subject() {
      return Optional.of(ComparisonText.subject(compared));
    }

    @Override
    public List<Provenance> sources(ViewState view) {
      return ComparisonText.sources(compared);
    }

    @Override
    public List<String> sentences(ViewState view) {
      return ComparisonText.sentences(view, compared);
    }

    @Override
    public void paint(int[] pixels, int ground) {
      new ComparisonPicture.Painter().paint(picture, pixels, ground);
    }

    @Override
    public void paint(Graphics2D graphics, Progress progress) {
      picture.paint(graphics, progress);
    }
  }
}
