package attache.panels;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A panel that takes the place of the account card for a while: a title and a button to close,
 * which stay where they are, above what can be scrolled.
 */
class GuestPanel extends VBox {
  private final VBox card = new VBox();

  /**
   * An empty panel.
   *
   * @param id of the panel; that of the button to close it begins with "close-"
   * @param closeText what that button does
   * @param close closes it
   */
  GuestPanel(String id, String name, String closeText, Runnable close) {
    setId(id);
    getStyleClass().addAll("account-card", "guest-panel", "panel");
    setAccessibleText(name);
    Label title = new Label(name);
    title.getStyleClass().add("panel-title");
    title.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button closing = new Button();
    closing.setId("close-" + id);
    closing.getStyleClass().addAll("flat", "quiet", "collapse");
    closing.setGraphic(new FontIcon(Feather.X));
    Notes.explain(closing, closeText);
    closing.setAccessibleText(closeText);
    closing.setOnAction(pressed -> close.run());
    HBox head = new HBox(8, title, space, closing);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("guest-head");
    card.getStyleClass().add("card");
    ScrollPane body = new ScrollPane(card);
    body.getStyleClass().add("guest-body");
    body.setFitToWidth(true);
    body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, body);
  }

  /** What is in it, below the title. */
  final VBox card() {
    return card;
  }
}
