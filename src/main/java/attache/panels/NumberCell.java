package attache.panels;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;

/** An account's number as people read it, at the right side of its column. */
final class NumberCell extends TableCell<Integer, Double> {
  private final Function<Integer, String> text;

  /**
   * @param text puts an account's number into words
   */
  NumberCell(Function<Integer, String> text) {
    this.text = text;
    setAlignment(Pos.CENTER_RIGHT);
  }

  @Override
  @SuppressWarnings("NullAway") // the toolkit's contract: an empty cell's item is null
  protected void updateItem(Double value, boolean empty) {
    super.updateItem(value, empty);
    Integer account = getTableRow() == null ? null : getTableRow().getItem();
    setText(empty || account == null ? "" : text.apply(account));
  }
}
