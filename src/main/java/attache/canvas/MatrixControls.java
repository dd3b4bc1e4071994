package attache.canvas;

import attache.text.Messages;
import attache.view.MatrixView;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The matrix's own control on the canvas: how rows and columns are ordered. */
final class MatrixControls extends HBox {
  private static final double TOOLTIP_WIDTH = 320;

  private final Map<MatrixView.Order, ToggleButton> buttons = new EnumMap<>(MatrixView.Order.class);
  private final Label working = new Label(Messages.text("canvas.matrix.ordering"));

  MatrixControls(Consumer<MatrixView.Order> onOrder) {
    getStyleClass().addAll("matrix-controls");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setPickOnBounds(false);
    ToggleGroup group = new ToggleGroup();
    HBox segments = new HBox();
    segments.getStyleClass().addAll("canvas-overlay", "segments");
    for (MatrixView.Order order : MatrixView.Order.values()) {
      ToggleButton button = new ToggleButton(name(order));
      button.setId("matrix-order-" + order.name());
      button.getStyleClass().add("segment");
      button.setToggleGroup(group);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setOnAction(
          e -> {
            // One of them is always on.
            button.setSelected(true);
            onOrder.accept(order);
          });
      buttons.put(order, button);
      segments.getChildren().add(button);
    }
    Label heading = new Label(Messages.text("canvas.matrix.order"));
    heading.getStyleClass().add("heading");
    working.getStyleClass().add("working");
    working.setVisible(false);
    getChildren().addAll(heading, segments, working);
  }

  private static String name(MatrixView.Order order) {
    return switch (order) {
      case MEASURE -> Messages.text("canvas.matrix.order.measure");
      case GROUP -> Messages.text("canvas.matrix.order.group");
      case SIMILARITY -> Messages.text("canvas.matrix.order.similarity");
    };
  }

  /**
   * Shows how rows are ordered.
   *
   * @param measure what the measure that sizes show is called
   * @param groups what the groups are called that colours show; nothing if they show none
   */
  void show(MatrixView.Order order, String measure, Optional<String> groups) {
    buttons.forEach((one, button) -> button.setSelected(one == order));
    explain(
        MatrixView.Order.MEASURE, Messages.text("canvas.matrix.order.measure.tooltip", measure));
    explain(
        MatrixView.Order.GROUP,
        groups
            .map(name -> Messages.text("canvas.matrix.order.group.tooltip", name, measure))
            .orElseGet(() -> Messages.text("canvas.matrix.order.group.none")));
    explain(MatrixView.Order.SIMILARITY, Messages.text("canvas.matrix.order.similarity.tooltip"));
    button(MatrixView.Order.GROUP).setDisable(groups.isEmpty() && order != MatrixView.Order.GROUP);
  }

  private ToggleButton button(MatrixView.Order order) {
    ToggleButton button = buttons.get(order);
    if (button == null) {
      throw new IllegalStateException("no button for " + order);
    }
    return button;
  }

  private void explain(MatrixView.Order order, String text) {
    Tooltip known = button(order).getTooltip();
    if (known != null && known.getText().equals(text)) {
      return;
    }
    Tooltip tooltip = new Tooltip(text);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(TOOLTIP_WIDTH);
    tooltip.setShowDelay(Duration.millis(400));
    button(order).setTooltip(tooltip);
    button(order).setAccessibleHelp(text);
  }

  /** Tells whether rows are being ordered. */
  void showWorking(boolean shown) {
    working.setVisible(shown);
  }
}
