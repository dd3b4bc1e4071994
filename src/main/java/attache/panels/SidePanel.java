package attache.panels;

import attache.text.Messages;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A panel at the side of the window that can be folded to a narrow strip. It is as wide as the
 * window allows, until it is drawn to another width at its inner edge; a double click there takes
 * that back. What it was is kept in properties, which the shell remembers. Used on the FX thread.
 */
public final class SidePanel extends StackPane {
  private static final double EDGE = 5;
  private static final double STRIP = 32;

  /** At which side of the window a panel stands. */
  public enum Side {
    LEFT,
    RIGHT
  }

  private final Side side;
  private final String name;
  private final double narrowest;
  private final double widest;
  private final Region content;
  private final Button fold = new Button();
  private final FontIcon arrow = new FontIcon();
  private final Region edge = new Region();
  private final VBox strip = new VBox();
  private final BooleanProperty expanded = new SimpleBooleanProperty(this, "expanded", true);
  private final DoubleProperty contentWidth;
  private boolean chosen;
  private double suggested;
  private double dragStart;
  private double widthAtStart;

  /**
   * A panel, unfolded.
   *
   * @param side where it stands
   * @param name what people call it
   * @param content what is in it; its top right corner is left free for the fold button
   * @param narrowest least width in pixels
   * @param preferred width in pixels that was chosen; 0 for as wide as the window allows
   * @param widest greatest width in pixels
   */
  public SidePanel(
      Side side, String name, Region content, double narrowest, double preferred, double widest) {
    this.side = side;
    this.name = name;
    this.content = content;
    this.narrowest = narrowest;
    this.widest = widest;
    chosen = preferred > 0;
    suggested = narrowest;
    contentWidth = new SimpleDoubleProperty(this, "contentWidth", Math.max(narrowest, preferred));
    content.getStyleClass().add("foldable");
    content.setMinWidth(0);
    getStyleClass().addAll("side-panel", side == Side.LEFT ? "left" : "right");
    arrow.setIconCode(Feather.CHEVRONS_LEFT);
    fold.setGraphic(arrow);
    fold.getStyleClass().addAll("collapse", "flat", "quiet");
    fold.setOnAction(pressed -> expanded.set(!expanded.get()));
    setAlignment(fold, Pos.TOP_RIGHT);
    setMargin(fold, new Insets(12, 8, 0, 0));
    Label turned = new Label(name);
    turned.getStyleClass().add("drawer-name");
    turned.setRotate(-90);
    strip.getChildren().add(new Group(turned));
    strip.setAlignment(Pos.TOP_CENTER);
    strip.setPadding(new Insets(52, 0, 0, 0));
    strip.setOnMouseClicked(clicked -> expanded.set(true));
    layEdge();
    getChildren().addAll(content, strip, edge, fold);
    expanded.addListener((value, before, after) -> adapt());
    contentWidth.addListener((value, before, after) -> adapt());
    adapt();
  }

  private void layEdge() {
    edge.getStyleClass().add("resize-edge");
    edge.setMaxWidth(EDGE);
    setAlignment(edge, side == Side.LEFT ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    edge.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        pressed -> {
          dragStart = pressed.getScreenX();
          widthAtStart = contentWidth.get();
        });
    edge.addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        dragged -> {
          double moved = dragged.getScreenX() - dragStart;
          chosen = true;
          contentWidth.set(
              Math.clamp(widthAtStart + (side == Side.LEFT ? moved : -moved), narrowest, widest));
        });
    edge.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        clicked -> {
          if (clicked.getClickCount() == 2) {
            chosen = false;
            contentWidth.set(suggested);
          }
        });
    Tooltip.install(edge, Notes.tooltip(Messages.text("panels.side.edge")));
  }

  /** Takes a width that suits the window, in pixels, unless the user chose one. */
  public void suggest(double width) {
    suggested = Math.clamp(width, narrowest, widest);
    if (!chosen) {
      contentWidth.set(suggested);
    }
  }

  /** The width that the user chose, in pixels; 0 if it is left to the window. */
  public double chosenWidth() {
    return chosen ? contentWidth.get() : 0;
  }

  /** Whether the panel is unfolded. */
  public BooleanProperty expandedProperty() {
    return expanded;
  }

  /** How wide the panel is while unfolded, in pixels. */
  public DoubleProperty contentWidthProperty() {
    return contentWidth;
  }

  private void adapt() {
    boolean open = expanded.get();
    double width = open ? Math.clamp(contentWidth.get(), narrowest, widest) : STRIP;
    setMinWidth(width);
    setPrefWidth(width);
    setMaxWidth(width);
    content.setVisible(open);
    content.setManaged(open);
    edge.setVisible(open);
    strip.setVisible(!open);
    strip.setManaged(!open);
    setMargin(fold, new Insets(12, open ? 8 : 2, 0, 0));
    boolean pointsLeft = open == (side == Side.LEFT);
    arrow.setIconCode(pointsLeft ? Feather.CHEVRONS_LEFT : Feather.CHEVRONS_RIGHT);
    String text =
        open ? Messages.text("panels.side.fold", name) : Messages.text("panels.side.unfold", name);
    Notes.explain(fold, text);
    fold.setAccessibleText(text);
  }
}
