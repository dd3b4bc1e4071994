package attache.panels;

import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A table of a study with a row an account, which marks the one that is pointed at anywhere. */
class AccountTable extends StudyTable<Integer> {
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

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
          Runnable mark =
              () ->
                  row.pseudoClassStateChanged(
                      POINTED, row.getItem() != null && row.getItem() == pointed.get());
          pointed.addListener((o, before, after) -> mark.run());
          row.itemProperty().addListener((o, before, after) -> mark.run());
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
