package attache.panels;

import java.util.function.Consumer;
import javafx.scene.control.TableView;

/**
 * A table of a study. It tells what the user chooses, and not what is selected while it is filled
 * or made to follow a selection. Used on the FX thread.
 *
 * @param <R> what a row is of
 */
abstract class StudyTable<R> extends TableView<R> {
  private boolean following;

  /**
   * An empty table.
   *
   * @param chosen told the row that the user chose
   */
  StudyTable(String id, Consumer<R> chosen) {
    setId(id);
    getStyleClass().add("study-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, before, after) -> {
              if (!following && after != null) {
                chosen.accept(after);
              }
            });
  }

  /** Changes rows or selection without that counting as the user's choice. */
  final void follow(Runnable change) {
    following = true;
    try {
      change.run();
    } finally {
      following = false;
    }
  }
}
