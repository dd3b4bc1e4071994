package attache.panels;

import attache.measures.BrokerageRoles.Direction;
import attache.network.FollowNetwork;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The rows of the table of brokers: in some order, of some accounts, one of them marked. */
final class BrokerRows extends TableView<Integer> {
  /** Pixels that a column, a letter of its head and the arrow of its order need. */
  private static final double LEAST_COLUMN = 74;

  private static final double LETTER = 7.5;
  private static final double SORT_ARROW = 30;

  private static final double NAME = 170;

  /** Holds the longest name of a role. */
  private static final double ROLE = 132;

  private final Supplier<Direction> direction;
  private final Label roleHead = new Label(Messages.text("brokers.table.role"));
  private FilteredList<Integer> rows = new FilteredList<>(FXCollections.observableArrayList());
  private SortedList<Integer> sorted = new SortedList<>(rows);

  /** Whether a row is marked because something else changed, not because the user wants it. */
  private boolean following;

  /**
   * No rows yet, and a word that they are being computed.
   *
   * @param select told the account whose row the user chooses
   * @param direction in which direction roles are read
   */
  BrokerRows(IntConsumer select, Supplier<Direction> direction) {
    this.direction = direction;
    setId("broker-rows");
    setPlaceholder(new Label(Messages.text("panels.card.computing")));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (item, before, after) -> {
              if (!following && after != null) {
                select.accept(after);
              }
            });
  }

  /**
   * Shows no rows.
   *
   * @param why what stands in their place
   */
  void empty(String why) {
    setItems(FXCollections.observableArrayList());
    setPlaceholder(new Label(why));
  }

  /** Shows all accounts that are measured, in the order of their ranks. */
  void show(BrokerColumns found, FollowNetwork network) {
    following = true;
    rows =
        new FilteredList<>(
            FXCollections.observableList(
                IntStream.range(0, network.accountCount())
                    .filter(found::isMeasured)
                    .boxed()
                    .toList()));
    // The new columns know nothing of the accounts of before.
    sorted.comparatorProperty().unbind();
    setItems(FXCollections.observableArrayList());
    sorted = new SortedList<>(rows);
    getColumns().setAll(tableColumns(found, network));
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    getSortOrder().setAll(List.of(getColumns().getFirst()));
    sort();
    following = false;
  }

  /** Shows only some of the accounts. */
  void filter(IntPredicate wanted) {
    following = true;
    rows.setPredicate(wanted::test);
    following = false;
    setPlaceholder(new Label(Messages.text("brokers.table.none")));
    Notes.explain(
        roleHead,
        Messages.text("brokers.table.role.tooltip", DirectionSwitch.name(direction.get())));
  }

  /** How many accounts there are, shown or not. */
  int all() {
    return rows.getSource().size();
  }

  /** Tells roles anew, which are read in another direction now. */
  void turn() {
    following = true;
    refresh();
    sort();
    following = false;
  }

  /** Marks an account that was selected elsewhere, and brings its row into view. */
  void follow(OptionalInt selected) {
    following = true;
    selected.ifPresentOrElse(
        account -> {
          Integer now = getSelectionModel().getSelectedItem();
          if (now == null || now != account) {
            getSelectionModel().clearSelection();
            getSelectionModel().select(Integer.valueOf(account));
            scrollTo(Integer.valueOf(account));
          }
        },
        () -> getSelectionModel().clearSelection());
    following = false;
  }

  private List<TableColumn<Integer, ?>> tableColumns(BrokerColumns found, FollowNetwork network) {
    List<TableColumn<Integer, ?>> all = new ArrayList<>();
    TableColumn<Integer, Double> rank =
        numbers(
            "rank",
            Messages.text("brokers.table.rank"),
            Messages.text("brokers.table.rank.tooltip"),
            account -> found.rankNumber(account) == 0 ? Double.NaN : found.rankNumber(account),
            found::rank);
    rank.setMaxWidth(80);
    rank.setSortType(TableColumn.SortType.ASCENDING);
    all.add(rank);
    TableColumn<Integer, Integer> name = texts("name", Messages.text("brokers.table.account"));
    name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    name.setComparator(Comparator.comparing(network::label));
    name.setCellFactory(
        any ->
            new NameCell<>(
                () -> network, network::label, account -> found.isBroker(account) ? " ◆" : ""));
    name.setPrefWidth(NAME);
    all.add(name);
    for (BrokerColumns.Numbers one : found.numbers()) {
      all.add(
          numbers(
              one.id(),
              one.head(),
              one.told(),
              account -> one.value().applyAsDouble(account),
              account -> one.text().of(account)));
    }
    TableColumn<Integer, String> role = texts("role", "");
    role.setGraphic(roleHead);
    role.setPrefWidth(ROLE);
    role.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(found.role(row.getValue(), direction.get())));
    all.add(role);
    return all;
  }

  private static <T> TableColumn<Integer, T> texts(String id, String head) {
    TableColumn<Integer, T> column = new TableColumn<>(head);
    column.setId("broker-column-" + id);
    return column;
  }

  /** The first click on the head of a column of numbers puts the greatest first. */
  private static TableColumn<Integer, Double> numbers(
      String id,
      String head,
      String told,
      Function<Integer, Double> value,
      Function<Integer, String> text) {
    TableColumn<Integer, Double> column = new TableColumn<>();
    Label title = new Label(head);
    Notes.explain(title, told);
    column.setGraphic(title);
    column.setId("broker-column-" + id);
    column.setMinWidth(Math.max(LEAST_COLUMN, head.length() * LETTER + SORT_ARROW));
    // Without a width of its own the column would be measured by its first thirty rows, at once.
    column.setPrefWidth(column.getMinWidth());
    column.setSortType(TableColumn.SortType.DESCENDING);
    column.getStyleClass().add("numbers");
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(any -> new NumberCell(text));
    column.setComparator(
        (one, other) -> {
          // What has no number is last, whichever way the column is sorted.
          int last = column.getSortType() == TableColumn.SortType.DESCENDING ? -1 : 1;
          return one.isNaN() == other.isNaN()
              ? Double.compare(one, other)
              : one.isNaN() ? last : -last;
        });
    return column;
  }
}
