package attache.panels;

import atlantafx.base.controls.CustomTextField;
import attache.measures.BrokerTable;
import attache.measures.BrokerageRoles;
import attache.measures.Groups;
import attache.measures.Measures;
import attache.measures.PathCost;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.tables.TableFiles;
import attache.tables.TableFormat;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.Filter;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Shown;
import attache.view.ViewState;
import attache.work.Background;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Every account with what makes it a broker, to be sorted, searched, copied and saved; a click
 * selects an account in the picture. Used on the FX thread.
 */
public final class BrokerTablePanel extends VBox {
  /** Pixels that a column, a letter of its head and the arrow of its order need. */
  private static final double LEAST_COLUMN = 64;

  private static final double LETTER = 7.5;
  private static final double SORT_ARROW = 30;

  private static final double NAME = 170;

  /** Holds the longest name of a role. */
  private static final double ROLE = 132;

  /** What counts shortest paths, and so may take long. */
  private static final List<String> READINGS =
      List.of(Measures.BETWEENNESS, Measures.BETWEENNESS_UNDIRECTED);

  private final Exploration exploration;
  private final TableSaving saving;
  private final CustomTextField search = new CustomTextField();
  private final CheckBox brokersOnly = new CheckBox(Messages.text("brokers.table.only"));
  private final GroupChoice grouping = new GroupChoice(name -> compute());
  private final DirectionSwitch directions = new DirectionSwitch("broker", to -> turned());
  private final TableView<Integer> view = new TableView<>();
  private final Label count = new Label();
  private final Label roleHead = new Label(Messages.text("brokers.table.role"));
  private final MenuButton save = new MenuButton(Messages.text("brokers.table.save"));
  private final Button copy = new Button(Messages.text("brokers.table.copy"));
  private FilteredList<Integer> rows = new FilteredList<>(FXCollections.observableArrayList());
  private SortedList<Integer> sorted = new SortedList<>(rows);
  private @Nullable BrokerColumns columns;
  private @Nullable Layer measured;
  private AccountIndex index;
  private Background.@Nullable Task working;
  private boolean following;
  private boolean waiting;
  private final EstimateStrip estimate;

  /**
   * A table of what is explored, which follows its changes from now on.
   *
   * @param saving saves a table where the user wants it
   */
  public BrokerTablePanel(Exploration exploration, TableSaving saving) {
    super(8);
    this.exploration = exploration;
    this.saving = saving;
    index = AccountIndex.of(exploration.history().current().network());
    estimate = new EstimateStrip(exploration, "table");
    getStyleClass().addAll("broker-table", "panel", "roles-section");
    search.setId("broker-search");
    search.setPromptText(Messages.text("brokers.table.search"));
    search.setAccessibleText(Messages.text("brokers.table.search"));
    search.setLeft(new StackPane(new FontIcon(Feather.SEARCH)));
    ClearButton.addTo(search);
    search.textProperty().addListener((text, before, after) -> filter());
    brokersOnly.setId("broker-only");
    brokersOnly.setOnAction(pressed -> filter());
    brokersOnly.setMinWidth(Region.USE_PREF_SIZE);
    grouping.setId("broker-group");
    Notes.explain(grouping, Messages.text("brokers.table.group"));
    grouping.setAccessibleText(Messages.text("brokers.table.group"));
    copy.setId("broker-copy");
    Notes.explain(copy, Messages.text("brokers.table.copy.tooltip"));
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(pressed -> copy());
    save.setId("broker-save");
    save.setMinWidth(Region.USE_PREF_SIZE);
    for (TableFormat format : TableFormat.values()) {
      MenuItem item = new MenuItem(format.label());
      item.setOnAction(pressed -> save(format));
      save.getItems().add(item);
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bar = new HBox(12, search, brokersOnly, grouping, directions, space, copy, save);
    bar.setAlignment(Pos.CENTER_LEFT);
    view.setId("broker-rows");
    view.setPlaceholder(new Label(Messages.text("panels.card.computing")));
    view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    view.getSelectionModel()
        .selectedItemProperty()
        .addListener((item, before, after) -> selected(after));
    setVgrow(view, Priority.ALWAYS);
    count.getStyleClass().add("faint");
    getChildren().addAll(bar, estimate, view, count, ScopeNote.of(exploration));
    exploration.history().addListener(this::changed);
    exploration.addScoresListener(this::scoresChanged);
    compute();
  }

  private ViewState shown() {
    return exploration.history().current();
  }

  private void changed(ViewState before, ViewState after) {
    if (before.network() != after.network() || !before.layerName().equals(after.layerName())) {
      index = AccountIndex.of(after.network());
      columns = null;
      compute();
    } else if (!before.sample().equals(after.sample())) {
      compute();
    } else if (!before.selection().equals(after.selection())) {
      follow();
    }
  }

  /** The table refers to the network that measures refer to. */
  private void scoresChanged() {
    estimate.show(READINGS);
    if (waiting || exploration.scores().measured(shown().layer()) != measured) {
      compute();
    }
  }

  private void compute() {
    if (working != null) {
      working.cancel();
    }
    ViewState state = shown();
    grouping.show(state);
    for (Region region : List.of(grouping, directions)) {
      region.setVisible(!grouping.chosen().isEmpty());
    }
    copy.setDisable(true);
    save.setDisable(true);
    Layer layer = state.layer();
    FollowNetwork network = state.network();
    ScoreTable scores = exploration.scores();
    Map<String, Scores> known = scores.whole().from(state.sample()).all();
    waiting = isTooLong(state, known);
    estimate.show(READINGS);
    if (waiting) {
      measured = scores.measured(layer);
      view.setItems(FXCollections.observableArrayList());
      view.setPlaceholder(new Label(Messages.text("panels.estimate.waiting")));
      READINGS.forEach(exploration::want);
      return;
    }
    Optional<Shown> part = scores.scope() == Filter.Scope.SHOWN ? scores.shown() : Optional.empty();
    Layer ties = scores.measured(layer);
    measured = ties;
    String refersTo =
        part.map(left -> Messages.text("brokers.table.of-shown", left.count()))
            .orElseGet(() -> Messages.text("brokers.table.of-whole"));
    Optional<BrokerageRoles> roles = scores.rolesBy(grouping.chosen());
    Optional<Groups> groups =
        Groups.of(network, grouping.chosen())
            .map(all -> part.map(left -> all.among(left.accounts())).orElse(all));
    working =
        exploration
            .background()
            .start(
                Messages.text("brokers.table.work"),
                progress -> {
                  Progress first = progress.part(0, 0.7);
                  BrokerTable table =
                      part.map(left -> BrokerTable.of(left.ties(), state.sample(), first))
                          .orElseGet(() -> BrokerTable.of(layer, known, state.sample(), first));
                  return roles
                      .or(
                          () ->
                              groups.map(by -> BrokerageRoles.of(ties, by, progress.part(0.7, 1))))
                      .map(table::with)
                      .orElse(table);
                },
                table ->
                    show(new BrokerColumns(network, table, refersTo, ties.directed()), network));
  }

  /** Whether the table needs betweenness that nobody should wait for unasked. */
  private static boolean isTooLong(ViewState state, Map<String, Scores> known) {
    return state.filter().scope() == Filter.Scope.WHOLE
        && state.sample().isEveryone(state.network().accountCount())
        && PathCost.isLong(state.layer())
        && !known.keySet().containsAll(READINGS);
  }

  private void show(BrokerColumns found, FollowNetwork network) {
    columns = found;
    rows =
        new FilteredList<>(
            FXCollections.observableList(
                IntStream.range(0, network.accountCount())
                    .filter(found::isMeasured)
                    .boxed()
                    .toList()));
    following = true;
    // The new columns know nothing of the accounts of before.
    sorted.comparatorProperty().unbind();
    view.setItems(FXCollections.observableArrayList());
    sorted = new SortedList<>(rows);
    view.getColumns().setAll(tableColumns(found, network));
    sorted.comparatorProperty().bind(view.comparatorProperty());
    view.setItems(sorted);
    view.getSortOrder().setAll(List.of(view.getColumns().getFirst()));
    view.sort();
    following = false;
    copy.setDisable(false);
    save.setDisable(false);
    filter();
    follow();
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
        row -> new ReadOnlyObjectWrapper<>(found.role(row.getValue(), directions.chosen())));
    all.add(role);
    return all;
  }

  /** Roles are read in the other direction. */
  private void turned() {
    following = true;
    view.refresh();
    view.sort();
    following = false;
    filter();
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

  private void filter() {
    boolean[] matching = index.matches(search.getText());
    BrokerColumns found = columns;
    if (found == null) {
      return;
    }
    boolean only = brokersOnly.isSelected();
    following = true;
    rows.setPredicate(account -> matching[account] && (!only || found.isBroker(account)));
    following = false;
    view.setPlaceholder(new Label(Messages.text("brokers.table.none")));
    count.setText(
        Messages.text(
            "brokers.table.count",
            rows.size(),
            rows.getSource().size(),
            found.rolesBy(directions.chosen()).orElse(found.refersTo())));
    Notes.explain(
        roleHead,
        Messages.text("brokers.table.role.tooltip", DirectionSwitch.name(directions.chosen())));
    follow();
  }

  private void selected(@Nullable Integer account) {
    if (!following && account != null) {
      exploration.history().replace(state -> state.withSelection(Selection.of(account)));
    }
  }

  /** Marks the account that is selected in the picture. */
  private void follow() {
    following = true;
    shown()
        .selection()
        .leading()
        .ifPresentOrElse(
            account -> {
              Integer now = view.getSelectionModel().getSelectedItem();
              if (now == null || now != account) {
                view.getSelectionModel().clearSelection();
                view.getSelectionModel().select(Integer.valueOf(account));
                view.scrollTo(Integer.valueOf(account));
              }
            },
            () -> view.getSelectionModel().clearSelection());
    following = false;
  }

  private void copy() {
    BrokerColumns found = columns;
    if (found != null) {
      ClipboardContent content = new ClipboardContent();
      content.putString(
          TableFiles.text(
              TableFormat.TSV, found.asTable(List.copyOf(view.getItems()), directions.chosen())));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private void save(TableFormat format) {
    BrokerColumns found = columns;
    if (found != null) {
      saving.save(found.asTable(List.copyOf(view.getItems()), directions.chosen()), format);
    }
  }
}
