package attache.canvas;

import attache.text.Messages;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Nearer, farther, everything: the buttons in the canvas's upper right corner. */
final class ZoomButtons extends TilePane {
  ZoomButtons(NetworkPicture canvas, Orientation orientation) {
    super(orientation);
    getStyleClass().addAll("canvas-overlay", "zoom-buttons");
    setPrefColumns(3);
    setPrefRows(3);
    setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren()
        .addAll(
            button("zoom-in", Feather.PLUS, "canvas.zoom-in", canvas::zoomIn),
            button("zoom-out", Feather.MINUS, "canvas.zoom-out", canvas::zoomOut),
            button("zoom-fit", Feather.MAXIMIZE_2, "canvas.fit", canvas::fit));
  }

  private static Button button(String id, Ikon icon, String key, Runnable action) {
    Button button = new Button("", new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().add("canvas-button");
    button.setAccessibleText(Messages.text(key));
    button.setTooltip(new Tooltip(Messages.text(key)));
    button.setOnAction(e -> action.run());
    return button;
  }
}
