package attache.canvas;

import attache.text.Messages;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The button that makes the next drag a lasso, for mice without keys at hand. */
final class LassoButton extends StackPane {
  LassoButton(BooleanProperty lasso) {
    getStyleClass().addAll("canvas-overlay", "canvas-tool");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    ToggleButton button = new ToggleButton("", new FontIcon(Feather.PEN_TOOL));
    button.setId("lasso");
    button.getStyleClass().add("canvas-button");
    button.setAccessibleText(Messages.text("canvas.lasso"));
    button.setTooltip(new Tooltip(Messages.text("canvas.lasso")));
    button.selectedProperty().bindBidirectional(lasso);
    getChildren().add(button);
  }
}
