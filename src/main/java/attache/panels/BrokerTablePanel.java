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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
  /** What counts shortest paths, and so may take long. */
  private static final List<String> READINGS =
      List.of(Measures.BETWEENNESS, Measures.BETWEENNESS_UNDIRECTED);

  private final Exploration exploration;
  private final TableSaving saving;
  private final CustomTextField search = new CustomTextField();
  private final CheckBox brokersOnly = new CheckBox(Messages.text("brokers.table.only"));
  private final GroupChoice grouping = new GroupChoice(name -> compute());
  private final DirectionSwitch directions = new DirectionSwitch("broker", to -> turned());
  private final BrokerRows rows = new BrokerRows(this::selected, directions::chosen);
  private final Label count = new Label();
  private final MenuButton save = new MenuButton(Messages.text("brokers.table.save"));
  private final Button copy = new Button(Messages.text("brokers.table.copy"));
  private @Nullable BrokerColumns columns;
  private @Nullable Layer measured;
  private AccountIndex index;
  private Background.@Nullable Task working;
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
    setVgrow(rows, Priority.ALWAYS);
    count.getStyleClass().add("faint");
    getChildren().addAll(bar, estimate, rows, count, ScopeNote.of(exploration));
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
      rows.empty(Messages.text("panels.estimate.waiting"));
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
    rows.show(found, network);
    copy.setDisable(false);
    save.setDisable(false);
    filter();
  }

  /** Roles are read in the other direction. */
  private void turned() {
    rows.turn();
    filter();
  }

  private void filter() {
    BrokerColumns found = columns;
    if (found == null) {
      return;
    }
    boolean[] matching = index.matches(search.getText());
    boolean only = brokersOnly.isSelected();
    rows.filter(account -> matching[account] && (!only || found.isBroker(account)));
    count.setText(
        Messages.text(
            "brokers.table.count",
            rows.getItems().size(),
            rows.all(),
            found.rolesBy(directions.chosen()).orElse(found.refersTo())));
    follow();
  }

  private void selected(int account) {
    exploration.history().replace(state -> state.withSelection(Selection.of(account)));
  }

  /** Marks the account that is selected in the picture. */
  private void follow() {
    rows.follow(shown().selection().leading());
  }

  private void copy() {
    BrokerColumns found = columns;
    if (found != null) {
      ClipboardContent content = new ClipboardContent();
      content.putString(
          TableFiles.text(
              TableFormat.TSV, found.asTable(List.copyOf(rows.getItems()), directions.chosen())));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private void save(TableFormat format) {
    BrokerColumns found = columns;
    if (found != null) {
      saving.save(found.asTable(List.copyOf(rows.getItems()), directions.chosen()), format);
    }
  }
}
