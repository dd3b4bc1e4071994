package attache.drawing;

import attache.view.Camera;
import attache.work.Progress;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Networks that are compared, drawn beside each other with every account in the same place, or as
 * one picture of what changed. Made by {@link ComparisonMaker}; drawn on the screen and in figures
 * alike. Immutable. All lengths are raster pixels.
 */
public final class ComparisonPicture {
  /**
   * One of its pictures.
   *
   * @param network number of the network that it shows; negative for what changed between two
   * @param left column where it begins
   * @param top row where it begins
   * @param scene its accounts and ties
   * @param labels the names of its accounts
   */
  record Panel(int network, int left, int top, Scene scene, List<Label> labels) {
    boolean contains(double x, double y) {
      return x >= left
          && y >= top
          && x < left + scene.sight().rasterWidth()
          && y < top + scene.sight().rasterHeight();
    }
  }

  private final Sight sight;
  private final Palette palette;
  private final Camera camera;
  private final List<Panel> panels;
  private final List<Mark> marks;
  private final List<LegendBlocks.Block> key;

  /**
   * @param camera through which all panels are seen
   * @param marks titles, and crosses where an account was not sampled; over everything else
   * @param key the parts of its legend, which on the screen lie below the panels
   */
  ComparisonPicture(
      Sight sight,
      Palette palette,
      Camera camera,
      List<Panel> panels,
      List<Mark> marks,
      List<LegendBlocks.Block> key) {
    this.sight = sight;
    this.palette = palette;
    this.camera = camera;
    this.panels = List.copyOf(panels);
    this.marks = List.copyOf(marks);
    this.key = List.copyOf(key);
  }

  /** The rectangle that it is drawn into. */
  public Sight sight() {
    return sight;
  }

  /** The camera through which every panel is seen. */
  public Camera camera() {
    return camera;
  }

  List<Panel> panels() {
    return panels;
  }

  List<Mark> marks() {
    return marks;
  }

  /** The groups that its accounts are coloured by, or what else its colours tell apart. */
  List<GroupColors.Group> groups() {
    if (panels.isEmpty()) {
      return List.of();
    }
    Scene first = panels.getFirst().scene();
    return first.passage().filter(Passage::tellsAll).isPresent()
        ? ChangeKey.groups(first)
        : first.groups;
  }

  /** Its key without a box, for a figure. */
  Legend legend(double unit, double maxWidth) {
    return Legend.of(key, palette, unit, maxWidth, false, true);
  }

  private Optional<Panel> panel(double x, double y) {
    return panels.stream().filter(panel -> panel.contains(x, y)).findFirst();
  }

  /** The left upper corner and size of the picture at a point; none between them. */
  public Optional<Box> boxAt(double x, double y) {
    return panel(x, y)
        .map(
            panel ->
                new Box(
                    panel.left(),
                    panel.top(),
                    panel.left() + panel.scene().sight().rasterWidth(),
                    panel.top() + panel.scene().sight().rasterHeight()));
  }

  /**
   * The account at a point. Not to be asked by several threads at once.
   *
   * @param slack by how much its disc may be missed
   */
  public OptionalInt accountAt(double x, double y, double slack) {
    Optional<Panel> panel = panel(x, y);
    return panel.isEmpty()
        ? OptionalInt.empty()
        : panel.get().scene().accountAt(x - panel.get().left(), y - panel.get().top(), slack);
  }

  /**
   * The tie at a point; none on the way from one network to another. Not to be asked by several
   * threads at once.
   *
   * @param slack by how much it may be missed
   */
  public Optional<PickedTie> tieAt(double x, double y, double slack) {
    return panel(x, y)
        .filter(panel -> panel.scene().passage().filter(it -> !it.tellsAll()).isEmpty())
        .flatMap(panel -> panel.scene().tieAt(x - panel.left(), y - panel.top(), slack));
  }

  /** Draws it shape by shape; the ground is left as it is. */
  void paint(Graphics2D graphics) {
    paint(graphics, Progress.NONE);
  }

  /**
   * Draws it shape by shape; the ground is left as it is.
   *
   * @param progress told how far the work is; ends it if cancelled
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  void paint(Graphics2D graphics, Progress progress) {
    for (int place = 0; place < panels.size(); place++) {
      Panel panel = panels.get(place);
      AffineTransform before = graphics.getTransform();
      var clip = graphics.getClip();
      graphics.translate(panel.left(), panel.top());
      graphics.clipRect(
          0, 0, panel.scene().sight().rasterWidth(), panel.scene().sight().rasterHeight());
      VectorPainter.paint(
          graphics,
          panel.scene(),
          panel.labels(),
          progress.part((double) place / panels.size(), (place + 1.0) / panels.size()));
      graphics.setTransform(before);
      graphics.setClip(clip);
    }
    MarkPainter.paint(graphics, marks);
  }

  /** Draws such pictures into pixels, one after the other. Belongs to one thread at a time. */
  public static final class Painter {
    private ScenePainter[] painters = {};
    private int[] buffer = {};

    /** Keeps what can be used for the next picture; one a canvas or figure. */
    public Painter() {}

    /**
     * Draws a picture with its key below, as on a screen.
     *
     * @param pixels premultiplied {@code 0xAARRGGBB}, row by row, as many as the picture's sight
     *     has; all are overwritten
     */
    public void paint(ComparisonPicture picture, int[] pixels) {
      paint(picture, pixels, picture.palette.ground());
      Legend legend = picture.legend(picture.sight.pixelRatio(), picture.sight.rasterWidth());
      Graphics2D graphics = graphics(picture, pixels);
      legend.paint(graphics, 0, picture.sight.rasterHeight() - legend.height());
      graphics.dispose();
    }

    void paint(ComparisonPicture picture, int[] pixels, int ground) {
      int width = picture.sight.rasterWidth();
      int height = picture.sight.rasterHeight();
      Arrays.fill(pixels, 0, width * height, ground);
      if (painters.length != picture.panels.size()) {
        painters = new ScenePainter[picture.panels.size()];
        Arrays.setAll(painters, panel -> new ScenePainter());
      }
      for (int place = 0; place < painters.length; place++) {
        Panel panel = picture.panels.get(place);
        int columns = panel.scene().sight().rasterWidth();
        int rows = panel.scene().sight().rasterHeight();
        if (buffer.length < columns * rows) {
          buffer = new int[columns * rows];
        }
        painters[place].paint(panel.scene(), panel.labels(), buffer, ground);
        for (int row = 0; row < rows && panel.top() + row < height; row++) {
          int wide = Math.min(columns, width - panel.left());
          System.arraycopy(
              buffer, row * columns, pixels, (panel.top() + row) * width + panel.left(), wide);
        }
      }
      Graphics2D graphics = graphics(picture, pixels);
      MarkPainter.paint(graphics, picture.marks);
      graphics.dispose();
    }

    private static Graphics2D graphics(ComparisonPicture picture, int[] pixels) {
      return Rasters.premultiplied(
              pixels, picture.sight.rasterWidth(), picture.sight.rasterHeight())
          .createGraphics();
    }
  }
}
