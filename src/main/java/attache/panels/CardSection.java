package attache.panels;

import attache.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A part of the account card with a title, which folds and unfolds it. Whether it is folded is kept
 * in the card's {@link FoldedSections}.
 */
class CardSection extends VBox {
  private final String key;
  private final FoldedSections folded;
  private final Button title = new Button();
  private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
  private final HBox head;
  private final VBox body = new VBox(8);

  /**
   * A part of the card.
   *
   * @param key by which it is remembered whether the part is folded
   * @param beside what stands at the right end of the title
   */
  CardSection(String key, String name, FoldedSections folded, Node... beside) {
    super(8);
    this.key = key;
    this.folded = folded;
    getStyleClass().add("card-section");
    title.getStyleClass().addAll("section-head", "flat");
    title.setId("section-" + key);
    title.setGraphic(arrow);
    title.setMnemonicParsing(false);
    title.setMinWidth(0);
    title.setOnAction(pressed -> folded.toggle(key));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    head = new HBox(8, title, space);
    head.getChildren().addAll(beside);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, body);
    managedProperty().bind(visibleProperty());
    setName(name);
    folded.onChange(
        () -> {
          boolean before = body.isVisible();
          adapt();
          if (isUnfolded() && !before) {
            unfolded();
          }
        });
    adapt();
  }

  /** What the part is called. */
  final void setName(String name) {
    title.setText(name);
    tell();
  }

  /** The title, for what explains it. */
  final Button title() {
    return title;
  }

  /** What is in it. */
  final VBox body() {
    return body;
  }

  /** Whether its content is seen. */
  final boolean isUnfolded() {
    return !folded.isFolded(key);
  }

  private void adapt() {
    boolean open = isUnfolded();
    body.setVisible(open);
    body.setManaged(open);
    head.getChildren().stream().skip(2).forEach(node -> node.setVisible(open));
    arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    tell();
  }

  private void tell() {
    title.setAccessibleText(
        Messages.text("brokers.section.told", title.getText(), isUnfolded() ? 1 : 0));
  }

  /** Called when it is unfolded, for what is computed only if it is seen. */
  void unfolded() {}
}
