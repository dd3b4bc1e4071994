package attache.panels;

import attache.text.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The heads of the columns of a list of pairs; a click orders by one, another turns it round. */
final class PairHeads extends HBox {
  private final Runnable changed;
  private final Button from = head(PairOrder.By.FROM, "pairs-by-from");
  private final Button to = head(PairOrder.By.TO, "pairs-by-to");
  private final Button share = head(PairOrder.By.SHARE, "pairs-by-share");
  private PairOrder.By by = PairOrder.By.SHARE;
  private boolean descending = true;

  /**
   * Ordered by share, the greatest first.
   *
   * @param changed called when the user wants another order
   */
  PairHeads(Runnable changed) {
    this.changed = changed;
    getStyleClass().add("pair-heads");
    setAlignment(Pos.CENTER_LEFT);
    from.setMaxWidth(Double.MAX_VALUE);
    to.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(from, Priority.ALWAYS);
    HBox.setHgrow(to, Priority.ALWAYS);
    share.setText(Messages.text("brokers.pairs.head.share"));
    Notes.explain(share, Messages.text("brokers.pairs.head.share.tooltip"));
    share.setAlignment(Pos.CENTER_RIGHT);
    share.setMinWidth(PairCell.BAR + PairCell.NUMBER);
    getChildren().addAll(from, to, share);
    setOrdered(true);
    mark();
  }

  private Button head(PairOrder.By column, String id) {
    Button button = new Button();
    button.setId(id);
    button.getStyleClass().addAll("flat", "head");
    button.setAlignment(Pos.CENTER_LEFT);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMinWidth(0);
    button.setPrefWidth(10);
    button.setOnAction(pressed -> order(column));
    return button;
  }

  private void order(PairOrder.By column) {
    descending = by == column ? !descending : column == PairOrder.By.SHARE;
    by = column;
    mark();
    changed.run();
  }

  /** Names the columns for pairs with a direction, or without one. */
  void setOrdered(boolean ordered) {
    from.setText(
        ordered
            ? Messages.text("brokers.pairs.head.from")
            : Messages.text("brokers.pairs.head.one"));
    to.setText(
        ordered
            ? Messages.text("brokers.pairs.head.to")
            : Messages.text("brokers.pairs.head.other"));
    from.setTooltip(
        ordered ? Notes.tooltip(Messages.text("brokers.pairs.head.from.tooltip")) : null);
    to.setTooltip(ordered ? Notes.tooltip(Messages.text("brokers.pairs.head.to.tooltip")) : null);
  }

  private void mark() {
    for (Button button : List.of(from, to, share)) {
      button.setGraphic(null);
    }
    Button marked =
        switch (by) {
          case FROM -> from;
          case TO -> to;
          case SHARE -> share;
        };
    marked.setGraphic(new FontIcon(descending ? Feather.ARROW_DOWN : Feather.ARROW_UP));
  }

  /** What the pairs are ordered by. */
  PairOrder.By by() {
    return by;
  }

  /** Whether what is last in the alphabet, or has the greatest share, stands first. */
  boolean descending() {
    return descending;
  }
}
