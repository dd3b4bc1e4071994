package attache.app;

import attache.panels.Appearance;
import attache.panels.EncodingPane;
import attache.panels.Notes;
import attache.text.Messages;
import attache.view.Exploration;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The button on the canvas that opens the choice of what sizes, colours and ties show. */
final class EncodingButton extends StackPane {
  private final Exploration exploration;
  private final Button button = new Button("", new FontIcon(Feather.DROPLET));
  private @Nullable PopOver popOver;

  EncodingButton(Exploration exploration) {
    this.exploration = exploration;
    getStyleClass().addAll("canvas-overlay", "canvas-tool");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    String name = Messages.text("app.encoding.tooltip", Command.ENCODING.keysText());
    button.setId("encoding");
    button.getStyleClass().add("canvas-button");
    button.setAccessibleText(name);
    Notes.explain(button, name);
    button.setOnAction(pressed -> toggle());
    getChildren().add(button);
  }

  /** Made when it is first opened, so that nobody waits for it at the start. */
  private PopOver popOver() {
    PopOver known = popOver;
    if (known != null) {
      return known;
    }
    PopOver made = new PopOver(new EncodingPane(exploration));
    popOver = made;
    made.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
    made.setDetachable(false);
    made.setAnimated(false);
    made.setAutoFix(true);
    made.getRoot().addEventFilter(KeyEvent.KEY_PRESSED, pressed -> escape(made, pressed));
    return made;
  }

  /** A focused list swallows Escape, even one that is closed: the choice would stay open. */
  private static void escape(PopOver open, KeyEvent pressed) {
    boolean listing =
        open.getRoot().lookupAll(".combo-box").stream()
            .anyMatch(list -> list instanceof ComboBoxBase<?> box && box.isShowing());
    if (pressed.getCode() == KeyCode.ESCAPE && !listing) {
      open.hide();
      pressed.consume();
    }
  }

  /** Opens the choice, or closes it. A study, which has no button, has no such choice. */
  void toggle() {
    PopOver choice = popOver();
    if (choice.isShowing()) {
      choice.hide();
    } else if (getScene() != null) {
      choice
          .getRoot()
          .getStylesheets()
          .setAll(Appearance.stylesheets(exploration.history().current().theme()));
      choice.show(button);
    }
  }
}
