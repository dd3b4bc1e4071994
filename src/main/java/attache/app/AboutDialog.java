package attache.app;

import attache.text.Messages;
import attache.text.ProgramVersion;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Window;

/** What the program is, which version, under which licence. */
final class AboutDialog extends Dialog<ButtonType> {
  private static final double WIDTH = 460;

  AboutDialog(Window owner) {
    Look.dress(this, owner);
    setTitle(Messages.text("app.name"));
    setHeaderText(Messages.text("app.about.version", ProgramVersion.get()));
    Label text =
        new Label(
            Messages.text(
                "app.about",
                System.getProperty("java.version"),
                System.getProperty("javafx.version", "")));
    text.setWrapText(true);
    text.setPrefWidth(WIDTH);
    getDialogPane().setContent(text);
    getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
  }
}
