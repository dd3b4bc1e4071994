package attache.app;

import attache.drawing.ColorVision;
import attache.drawing.Figure;
import attache.drawing.FigureChecks;
import attache.drawing.FigureSize;
import attache.text.Messages;
import attache.work.Progress;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * A figure as it will be, as people with another colour vision see it, and what some could not
 * read. Used on the FX thread, but for what says otherwise.
 */
final class FigurePreview extends VBox {
  /** Width of the picture at the most, in pixels of the window, on a small screen. */
  private static final double LEAST_SIDE = 680;

  private static final double MOST_SIDE = 1080;

  /** Height of the picture at the most, as a share of its width. */
  private static final double SHAPE = 0.66;

  /** What of the main window's width is left for the picture. */
  private static final double BESIDE = 620;

  /** Pixels of the longer side of the picture that is made: sharp on dense screens. */
  private static final int MOST_PIXELS = 1600;

  /** Only what takes longer than this is told, or every key that is typed would blink. */
  private static final Duration PATIENCE = Duration.millis(250);

  /** How strong a picture is that is no longer true. */
  private static final double STALE = 0.4;

  /** Height of four lines of findings; what is longer is read whole in the tooltip. */
  private static final double CHECKS = 70;

  private static final double MOST_TOOLTIP = 520;

  private final ImageView picture = new ImageView();
  private final HBox redrawing;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final Label facts = new Label();
  private final Label checks = new Label();
  private final Button roomier = new Button();
  private final Consumer<FigureSize> onResize;
  private final ComboBox<ColorVision> vision;

  /**
   * What there is to see of a figure.
   *
   * @param figure the figure
   * @param unit in what its sides were asked for
   * @param image smaller, of premultiplied pixels
   * @param findings what some people could not read
   */
  record Shown(
      Figure figure, FigureSizeFields.Unit unit, BufferedImage image, List<String> findings) {}

  /**
   * A preview that shows nothing yet.
   *
   * @param width of the main window, in pixels: the wider, the larger the picture
   * @param onChange told when it shall be seen otherwise
   * @param onResize told of a size that is wanted instead
   */
  FigurePreview(double width, Runnable onChange, Consumer<FigureSize> onResize) {
    super(8);
    this.onResize = onResize;
    double side = Math.clamp(width - BESIDE, LEAST_SIDE, MOST_SIDE);
    double height = SHAPE * side;
    vision =
        new FormRows(onChange)
            .choice(
                "figure-vision",
                List.of(ColorVision.values()),
                ColorVision.NORMAL,
                FigurePreview::name);
    Label prompt = new Label(Messages.text("app.figure.vision"));
    prompt.getStyleClass().add("prompt");
    prompt.setLabelFor(vision);
    facts.getStyleClass().add("figure-facts");
    facts.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox top = new HBox(8, prompt, vision, space, facts);
    top.setAlignment(Pos.CENTER_LEFT);
    picture.setPreserveRatio(true);
    picture.setFitWidth(side);
    picture.setFitHeight(height);
    picture.setAccessibleText(Messages.text("app.figure.preview"));
    redrawing = notice();
    patience.setOnFinished(e -> tellRedrawing(true));
    StackPane frame = new StackPane(picture, redrawing);
    frame.getStyleClass().add("figure-preview");
    frame.setMinSize(side + 16, height + 16);
    VBox.setVgrow(frame, Priority.ALWAYS);
    checks.getStyleClass().add("figure-checks");
    checks.setId("figure-checks");
    checks.setWrapText(true);
    checks.setMaxWidth(Double.MAX_VALUE);
    checks.setMinHeight(CHECKS);
    checks.setAlignment(Pos.TOP_LEFT);
    HBox.setHgrow(checks, Priority.ALWAYS);
    roomier.setId("figure-roomier");
    roomier.setMinWidth(Region.USE_PREF_SIZE);
    roomier.setVisible(false);
    roomier.managedProperty().bind(roomier.visibleProperty());
    HBox below = new HBox(8, checks, roomier);
    below.setMaxWidth(side + 16);
    getChildren().addAll(top, frame, below);
  }

  private static HBox notice() {
    ProgressIndicator turning = new ProgressIndicator();
    turning.setPrefSize(18, 18);
    HBox notice = new HBox(8, turning, new Label(Messages.text("app.figure.redrawing")));
    notice.setId("figure-redrawing");
    notice.getStyleClass().add("figure-redrawing");
    notice.setAlignment(Pos.CENTER_LEFT);
    notice.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    notice.setVisible(false);
    return notice;
  }

  private void tellRedrawing(boolean is) {
    redrawing.setVisible(is);
    picture.setOpacity(is ? STALE : 1);
  }

  /** Says that what is shown is no longer true, unless what is comes soon. */
  void beginDrawing() {
    patience.playFromStart();
  }

  /** Ends saying so, when there is nothing more to come. */
  void endDrawing() {
    patience.stop();
    tellRedrawing(false);
  }

  private static String name(ColorVision vision) {
    return switch (vision) {
      case NORMAL -> Messages.text("app.figure.vision.normal");
      case GREY -> Messages.text("app.figure.vision.grey");
      case PROTAN -> Messages.text("app.figure.vision.protan");
      case DEUTAN -> Messages.text("app.figure.vision.deutan");
      case TRITAN -> Messages.text("app.figure.vision.tritan");
    };
  }

  /** How it shall be seen. */
  ColorVision vision() {
    return vision.getValue();
  }

  /** Makes what is to be seen of a figure; not on the FX thread. */
  static Shown of(
      Figure figure, FigureSizeFields.Unit unit, ColorVision vision, Progress progress) {
    BufferedImage image = figure.preview(MOST_PIXELS, progress);
    vision.apply(pixels(image));
    return new Shown(figure, unit, image, FigureChecks.of(figure));
  }

  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  private static Tooltip whole(List<String> findings) {
    Tooltip tooltip = new Tooltip(String.join("\n", findings));
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(MOST_TOOLTIP);
    return tooltip;
  }

  /** Shows what was made. */
  void show(Shown shown) {
    endDrawing();
    picture.setImage(
        new WritableImage(
            new PixelBuffer<>(
                shown.image().getWidth(),
                shown.image().getHeight(),
                IntBuffer.wrap(pixels(shown.image())),
                PixelFormat.getIntArgbPreInstance())));
    picture.setAccessibleText(shown.figure().record().description());
    FigureSize size = shown.figure().options().size();
    facts.setText(
        Messages.text(
            shown.unit() == FigureSizeFields.Unit.INCHES
                ? "app.figure.facts.inches"
                : "app.figure.facts",
            printed(size.width(), shown),
            printed(size.height(), shown),
            size.width(),
            size.height(),
            Math.round(10 * shown.figure().leastPoints()) / 10.0));
    checks.setText(
        shown.findings().isEmpty()
            ? Messages.text("app.figure.checks.none")
            : String.join("\n", shown.findings()));
    checks.setTooltip(shown.findings().isEmpty() ? null : whole(shown.findings()));
    roomier.setVisible(shown.figure().roomier().isPresent());
    shown.figure().roomier().ifPresent(wanted -> offer(wanted.size(), shown));
    checks.getStyleClass().removeAll("found");
    if (!shown.findings().isEmpty()) {
      checks.getStyleClass().add("found");
    }
  }

  private void offer(FigureSize wanted, Shown shown) {
    roomier.setText(
        Messages.text(
            "app.figure.roomier",
            shown.unit() == FigureSizeFields.Unit.PIXELS
                ? wanted.height()
                : printed(wanted.height(), shown),
            shown.unit().text()));
    roomier.setOnAction(e -> onResize.accept(wanted));
  }

  /** How long a side is in print: whole millimetres, or hundredths of an inch. */
  private static double printed(int pixels, Shown shown) {
    double dpi = shown.figure().options().size().dpi();
    return shown.unit() == FigureSizeFields.Unit.INCHES
        ? Math.round(100 * pixels / dpi) / 100.0
        : Math.round(FigureSizeFields.Unit.MILLIMETRES.of(pixels, dpi));
  }
}
