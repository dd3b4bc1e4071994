package attache.panels;

import attache.drawing.StudyColumn;
import attache.drawing.StudyListing;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.StudyView;
import attache.view.TableOrder;
import attache.work.Background;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * The table of a study, a row an account (or a country) by its number. It marks the row that is
 * pointed at anywhere, and orders its rows as figures and files do. It tells what the user chooses,
 * and not what is selected or ordered while it follows a view. Used on the FX thread.
 */
final class AccountTable extends TableView<Integer> {
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
  private static final PseudoClass FAINT = PseudoClass.getPseudoClass("absent");
  private static final double LEAST_TEXT = 90;
  private static final double LEAST_NAME = 110;
  private static final double LEAST_NUMBER = 66;
  private static final double LETTER = 6.2;
  private static final double PADDING = 14;
  private static final int ROWS_ABOVE = 2;

  /** Accounts of a network whose tables take long to make. */
  private static final int LARGE = 2_000;

  private final IntegerProperty pointed = new SimpleIntegerProperty(this, "pointedAccount", -1);
  private final Map<TableColumn<Integer, ?>, StudyColumn> columns = new HashMap<>();
  private final Exploration exploration;
  private @Nullable StudyListing listing;
  private @Nullable Object subject;
  private @Nullable Ordered ordered;
  private @Nullable Wanted wanted;
  private Background.@Nullable Task making;
  private OptionalInt selected = OptionalInt.empty();
  private boolean following;

  /** The rows of a listing in an order. */
  private record Ordered(StudyListing listing, TableOrder order, List<Integer> rows) {
    static Ordered of(StudyListing listing, TableOrder order) {
      return new Ordered(listing, order, listing.rows(order));
    }
  }

  /** What is being made in the background. */
  private record Wanted(Object of, TableOrder order) {}

  /**
   * An empty table whose order is that of a table of studies in the view. Another order is no step
   * of its own, as where the camera looks.
   *
   * @param chosen told the row that the user chose
   * @param exploration what is studied
   * @param kind which of its tables this is
   */
  AccountTable(String id, IntConsumer chosen, Exploration exploration, StudyView.Table kind) {
    this.exploration = exploration;
    setId(id);
    getStyleClass().add("study-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setRowFactory(table -> row());
    setSortPolicy(table -> arrange());
    setOnSort(
        sorting -> {
          if (!following) {
            TableOrder order = order();
            exploration
                .history()
                .follow(view -> view.withStudy(view.study().withOrder(kind, order)));
          }
        });
    // Where a row is can be told only once the table has its height.
    heightProperty()
        .addListener(
            (o, before, after) -> {
              if (before.doubleValue() <= 0) {
                Platform.runLater(this::reveal);
              }
            });
    getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, before, after) -> {
              if (!following && after != null) {
                chosen.accept(after);
              }
            });
  }

  private TableRow<Integer> row() {
    TableRow<Integer> row = new TableRow<>();
    Runnable mark =
        () ->
            row.pseudoClassStateChanged(
                POINTED, row.getItem() != null && row.getItem() == pointed.get());
    pointed.addListener((o, before, after) -> mark.run());
    row.itemProperty().addListener((o, before, after) -> mark.run());
    row.hoverProperty()
        .addListener(
            (o, before, over) -> pointed.set(over && row.getItem() != null ? row.getItem() : -1));
    return row;
  }

  /** The row that is pointed at; -1 if none. */
  IntegerProperty pointedAccountProperty() {
    return pointed;
  }

  /**
   * Shows rows. Those of a large network are made and ordered in the background, while what was
   * shown before stays; what comes for a view that is gone by then is not shown.
   *
   * @param of what the rows are of: the table is filled anew only if that is another one
   * @param rows makes them, on any thread
   * @param order by which columns they are ordered
   * @param marked the row that is selected, brought into view if it was not before
   */
  void show(Object of, Supplier<StudyListing> rows, TableOrder order, OptionalInt marked) {
    selected = marked;
    if (of.equals(subject)) {
      if (!new Wanted(of, order).equals(wanted)) {
        cancel();
      }
      follow(
          () -> {
            if (!order.equals(order())) {
              orderBy(order);
            }
            select(marked);
          });
    } else if (isLarge()) {
      make(new Wanted(of, order), () -> Ordered.of(rows.get(), order));
    } else {
      cancel();
      shown(of, Ordered.of(rows.get(), order));
    }
  }

  private boolean isLarge() {
    return exploration.history().current().network().accountCount() > LARGE;
  }

  private void make(Wanted now, Supplier<Ordered> rows) {
    if (now.equals(wanted)) {
      return;
    }
    cancel();
    wanted = now;
    making =
        exploration
            .background()
            .start(
                Messages.text("panels.study.table.work"),
                progress -> rows.get(),
                made -> {
                  if (now.equals(wanted)) {
                    wanted = null;
                    shown(now.of(), made);
                  }
                });
  }

  private void shown(Object of, Ordered made) {
    follow(
        () -> {
          ordered = made;
          if (of.equals(subject)) {
            sort();
          } else {
            subject = of;
            fill(made);
          }
          select(selected);
        });
  }

  /** Gives up what is being made. */
  private void cancel() {
    wanted = null;
    if (making != null) {
      making.cancel();
    }
  }

  /** Shows no rows. */
  void clear() {
    cancel();
    follow(
        () -> {
          subject = null;
          listing = null;
          ordered = null;
          getColumns().clear();
          getItems().clear();
        });
  }

  private void fill(Ordered made) {
    StudyListing filled = made.listing();
    listing = null;
    getSortOrder().clear();
    columns.clear();
    List<TableColumn<Integer, ?>> heads = new ArrayList<>();
    for (StudyColumn column : filled.shown()) {
      TableColumn<Integer, ?> head = column(column, filled.own());
      columns.put(head, column);
      if (column.group().isEmpty()) {
        heads.add(head);
        continue;
      }
      TableColumn<Integer, ?> last = heads.isEmpty() ? null : heads.getLast();
      if (last == null || !last.getText().equals(column.group()) || columns.containsKey(last)) {
        heads.add(new TableColumn<Integer, Object>(column.group()));
      }
      heads.getLast().getColumns().add(within(head));
    }
    getColumns().setAll(heads);
    getItems().setAll(made.rows());
    listing = filled;
    orderBy(made.order());
  }

  @SuppressWarnings("unchecked") // a column of any values may stand below a common head
  private static <T> TableColumn<Integer, T> within(TableColumn<Integer, ?> column) {
    return (TableColumn<Integer, T>) column;
  }

  private TableColumn<Integer, Integer> column(StudyColumn column, List<Integer> rows) {
    TableColumn<Integer, Integer> head = new TableColumn<>(column.title());
    boolean number = column.kind() == StudyColumn.Kind.NUMBER;
    head.setId(getId() + "-" + column.key());
    head.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    head.setCellFactory(any -> new Cell(() -> exploration.history().current().network(), column));
    head.setMinWidth(
        number ? leastWidth(column, rows) : columns.isEmpty() ? LEAST_NAME : LEAST_TEXT);
    if (number) {
      head.getStyleClass().add("number");
    }
    return head;
  }

  /** Numbers, and what stands in their place such as "not sampled", are never cut. */
  private static double leastWidth(StudyColumn column, List<Integer> rows) {
    int longest =
        IntStream.of(0, rows.size() / 4, rows.size() / 2, rows.size() * 3 / 4, rows.size() - 1)
            .filter(place -> place >= 0 && place < rows.size())
            .map(place -> column.text().apply(rows.get(place)).length())
            .max()
            .orElse(0);
    return Math.max(LEAST_NUMBER, longest * LETTER + PADDING);
  }

  /** What stands in a row. */
  private static final class Cell extends NameCell<Integer> {
    private final StudyColumn column;

    Cell(Supplier<FollowNetwork> network, StudyColumn column) {
      super(network, row -> column.text().apply(row), row -> "");
      this.column = column;
    }

    @Override
    @SuppressWarnings("NullAway") // the toolkit's contract: an empty cell's item is null
    protected void updateItem(Integer row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(FAINT, !empty && row != null && column.faint().test(row));
    }
  }

  /** The rows in their order: equals as they stand by themselves, those without a number last. */
  private boolean arrange() {
    StudyListing shown = listing;
    if (shown == null) {
      return true;
    }
    TableOrder order = order();
    Ordered known = ordered;
    if (known == null || !known.listing().equals(shown) || !known.order().equals(order)) {
      if (isLarge() && subject != null) {
        make(new Wanted(subject, order), () -> Ordered.of(shown, order));
        return true;
      }
      known = Ordered.of(shown, order);
      ordered = known;
    }
    List<Integer> rows = known.rows();
    if (!rows.equals(getItems())) {
      int[] places = new int[rows.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1];
      IntStream.range(0, rows.size()).forEach(place -> places[rows.get(place)] = place);
      FXCollections.sort(getItems(), Comparator.comparingInt(row -> places[row]));
    }
    return true;
  }

  /** By which columns the rows are ordered. */
  private TableOrder order() {
    return new TableOrder(
        getSortOrder().stream()
            .flatMap(
                head ->
                    Optional.ofNullable(columns.get(head))
                        .map(
                            column ->
                                new TableOrder.Key(
                                    column.key(),
                                    head.getSortType() == TableColumn.SortType.DESCENDING))
                        .stream())
            .toList());
  }

  private void orderBy(TableOrder order) {
    List<TableColumn<Integer, ?>> heads = new ArrayList<>();
    for (TableOrder.Key key : order.keys()) {
      columns.forEach(
          (head, column) -> {
            if (column.key().equals(key.column())) {
              head.setSortType(
                  key.descending()
                      ? TableColumn.SortType.DESCENDING
                      : TableColumn.SortType.ASCENDING);
              heads.add(head);
            }
          });
    }
    getSortOrder().setAll(heads);
    sort();
  }

  private void select(OptionalInt row) {
    if (row.isEmpty()) {
      getSelectionModel().clearSelection();
    } else if (!Integer.valueOf(row.getAsInt()).equals(getSelectionModel().getSelectedItem())) {
      getSelectionModel().clearSelection();
      getSelectionModel().select(Integer.valueOf(row.getAsInt()));
      reveal();
    }
  }

  /** Brings the selected row into view, with some rows above it. */
  private void reveal() {
    if (getSelectionModel().getSelectedIndex() >= 0) {
      scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - ROWS_ABOVE));
    }
  }

  /** Changes rows or selection without that counting as the user's choice. */
  private void follow(Runnable change) {
    boolean before = following;
    following = true;
    try {
      change.run();
    } finally {
      following = before;
    }
  }
}
