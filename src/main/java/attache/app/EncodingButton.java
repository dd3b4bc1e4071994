package attache.app;

import attache.panels.Appearance;
import attache.panels.EncodingPane;
import attache.text.Messages;
import attache.view.Exploration;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The button on the canvas that opens the choice of what sizes, colours and ties show. */
final class EncodingButton extends StackPane {
  private final Exploration exploration;
  private final Button button = new Button("", new FontIcon(Feather.DROPLET));
  private final PopOver popOver;

  EncodingButton(Exploration exploration) {
    this.exploration = exploration;
    getStyleClass().addAll("canvas-overlay", "canvas-tool");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    String name = Messages.text("app.encoding.tooltip", Command.ENCODING.keysText());
    button.setId("encoding");
    button.getStyleClass().add("canvas-button");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(pressed -> toggle());
    getChildren().add(button);
    popOver = new PopOver(new EncodingPane(exploration));
    popOver.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    popOver.setAutoFix(true);
    popOver.getRoot().addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
  }

  /** A focused list swallows Escape, even one that is closed: the choice would stay open. */
  private void escape(KeyEvent pressed) {
    boolean listing =
        popOver.getRoot().lookupAll(".combo-box").stream()
            .anyMatch(list -> list instanceof ComboBoxBase<?> box && box.isShowing());
    if (pressed.getCode() == KeyCode.ESCAPE && !listing) {
      popOver.hide();
      pressed.consume();
    }
  }

  /** Opens the choice, or closes it. */
  void toggle() {
    if (popOver.isShowing()) {
      popOver.hide();
    } else {
      popOver
          .getRoot()
          .getStylesheets()
          .setAll(Appearance.stylesheets(exploration.history().current().theme()));
      popOver.show(button);
    }
  }
}
