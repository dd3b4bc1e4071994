package attache.panels;

import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.TableRow;

/** A table of a study with a row an account, which knows the one that is pointed at. */
abstract class AccountTable extends StudyTable<Integer> {
  private final IntegerProperty pointed = new SimpleIntegerProperty(this, "pointedAccount", -1);

  /**
   * An empty table.
   *
   * @param chosen told the account that the user chose
   */
  AccountTable(String id, IntConsumer chosen) {
    super(id, chosen::accept);
    setRowFactory(
        table -> {
          TableRow<Integer> row = new TableRow<>();
          row.hoverProperty()
              .addListener(
                  (o, before, over) ->
                      pointed.set(over && row.getItem() != null ? row.getItem() : -1));
          return row;
        });
  }

  /** The account that is pointed at; -1 if none. */
  final IntegerProperty pointedAccountProperty() {
    return pointed;
  }
}
