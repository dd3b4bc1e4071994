package attache.panels;

import attache.network.FollowNetwork;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TableCell;

/**
 * A cell of a table with the name of an account, cut as {@link CutName} says.
 *
 * @param <T> what the column holds
 */
class NameCell<T> extends TableCell<Integer, T> {
  private final CutName name;
  private final Function<T, String> text;
  private final Function<T, String> mark;

  /**
   * @param network whose names are to be told apart
   * @param text the name that stands for what the column holds
   * @param mark what stands behind it and is never cut
   */
  NameCell(Supplier<FollowNetwork> network, Function<T, String> text, Function<T, String> mark) {
    name = new CutName(this, network);
    this.text = text;
    this.mark = mark;
  }

  @Override
  @SuppressWarnings("NullAway") // the toolkit's contract: an empty cell's item is null
  protected void updateItem(T item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      name.show("");
    } else {
      name.show(text.apply(item), mark.apply(item));
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return name.prefWidth(super.computePrefWidth(height));
  }

  @Override
  protected void layoutChildren() {
    name.fit();
    super.layoutChildren();
  }
}
