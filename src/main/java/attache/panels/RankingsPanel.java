package attache.panels;

import atlantafx.base.controls.CustomTextField;
import attache.measures.Brokers;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.network.FollowNetwork;
import attache.tables.Table;
import attache.tables.TableFormat;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.MutedScores;
import attache.view.RankingPair;
import attache.view.ScoreTable;
import attache.view.Selection;
import attache.view.Shown;
import attache.view.ViewState;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The paired rankings: all accounts ranked by two measures side by side, with a line between each
 * account's two places. A line that climbs steeply is a broker. Used on the FX thread.
 */
public final class RankingsPanel extends VBox {
  private static final Set<String> CLIMB_TO =
      Set.of(Measures.BETWEENNESS, Measures.BETWEENNESS_NORMALIZED);

  /** Least width in pixels at which nothing but names is cut. */
  public static final double LEAST_WIDTH = 300;

  /** The width in pixels that suits most names. */
  public static final double USUAL_WIDTH = 344;

  private final Exploration exploration;
  private final ScopeSwitch scope;
  private final MutedStrip muted;
  private final EstimateStrip estimate;
  private final CustomTextField filter = new CustomTextField();
  private final MenuButton save = new MenuButton();
  private final RankingHead leftHead;
  private final RankingHead rightHead;
  private final PairedRankings rows;
  private final Label nothing = new Label();
  private final Label foot = new Label();
  private final KnownBrokers knownBrokers = new KnownBrokers();
  private AccountIndex index;
  private GroupPaint paint;
  private ScoreTable shownScores = ScoreTable.EMPTY;
  private @Nullable Listed listed;
  private boolean leftDescending = true;
  private boolean rightDescending = true;

  /** All that the rows come from; they are made anew only if some of it is another. */
  private record Listed(
      FollowNetwork network,
      RankingPair pair,
      List<Optional<Scores>> scores,
      Optional<MutedScores> muted,
      Optional<Shown> shown,
      Set<String> waiting,
      GroupPaint paint,
      String filter,
      boolean leftDescending,
      boolean rightDescending) {}

  /** The rankings of what is explored; they follow its changes from now on. */
  public RankingsPanel(Exploration exploration) {
    this(exploration, CardRequests.NONE, (table, format) -> {});
  }

  /**
   * The rankings of what is explored; they follow its changes from now on.
   *
   * @param requests what the rankings ask of the program
   * @param saving saves the rankings where the user wants them
   */
  public RankingsPanel(Exploration exploration, CardRequests requests, TableSaving saving) {
    this.exploration = exploration;
    scope = new ScopeSwitch(exploration);
    muted = new MutedStrip(exploration);
    estimate = new EstimateStrip(exploration, "rankings");
    ViewState view = exploration.history().current();
    index = AccountIndex.of(view.network());
    paint = GroupPaint.of(view, exploration.scores());
    leftHead =
        new RankingHead(
            false,
            key -> rank(key, view().rankings().right()),
            () -> explain(requests, view().rankings().left()),
            this::orderLeft);
    rightHead =
        new RankingHead(
            true,
            key -> rank(view().rankings().left(), key),
            () -> explain(requests, view().rankings().right()),
            this::orderRight);
    rows =
        new PairedRankings(
            RankedColumn.of(view.rankings().left(), null, new boolean[0], true),
            new AccountMarks(view.network(), view.layer().directed(), paint::color, new BitSet()),
            this::select);
    getStyleClass().addAll("rankings", "panel");
    setMinWidth(LEAST_WIDTH);
    setPrefWidth(USUAL_WIDTH);
    setAccessibleText(Messages.text("panels.rankings.name"));
    nothing.getStyleClass().add("hint");
    nothing.setWrapText(true);
    nothing.setMouseTransparent(true);
    foot.getStyleClass().add("foot");
    foot.setWrapText(true);
    foot.setMinHeight(USE_PREF_SIZE);
    StackPane body = new StackPane(rows, nothing);
    body.setMinHeight(0);
    setVgrow(body, Priority.ALWAYS);
    getChildren()
        .addAll(
            filterRow(saving),
            scope,
            muted,
            estimate,
            new RankingHeads(leftHead, rightHead),
            body,
            foot);
    exploration.history().addListener(this::changed);
    exploration.addScoresListener(this::scoresChanged);
    wantScores();
    showAll();
    rows.showSelection(view.selection());
  }

  private HBox filterRow(TableSaving saving) {
    filter.getStyleClass().add("filter");
    filter.setPromptText(Messages.text("panels.rankings.filter"));
    filter.setAccessibleText(Messages.text("panels.rankings.filter"));
    Notes.explain(filter, Messages.text("panels.rankings.filter.tooltip"));
    filter.setLeft(new StackPane(new FontIcon(Feather.FILTER)));
    ClearButton.addTo(filter);
    filter.textProperty().addListener((text, before, after) -> showAll());
    HBox.setHgrow(filter, Priority.ALWAYS);
    save.setId("rankings-save");
    save.getStyleClass().add("icon-menu");
    save.setGraphic(new FontIcon(Feather.DOWNLOAD));
    save.setAccessibleText(Messages.text("panels.rankings.save"));
    Notes.explain(save, Messages.text("panels.rankings.save.tooltip"));
    save.setMinWidth(USE_PREF_SIZE);
    for (TableFormat format : TableFormat.values()) {
      MenuItem item = new MenuItem(format.label());
      item.setOnAction(pressed -> saving.save(table(), format));
      save.getItems().add(item);
    }
    HBox row = new HBox(8, filter, save);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("filter-row");
    return row;
  }

  /** The account under the pointer, here or in the picture; -1 if none. */
  public IntegerProperty pointedAccountProperty() {
    return rows.pointedProperty();
  }

  /** Asks in which form the rankings shall be saved. */
  public void offerSaving() {
    save.requestFocus();
    save.show();
  }

  /** What is listed, in the order of the left ranking. */
  private Table table() {
    RankingPair pair = view().rankings();
    SequencedMap<String, Scores> scores = new LinkedHashMap<>();
    for (String key : List.of(pair.left(), pair.right())) {
      without(key).or(() -> scores(key)).ifPresent(found -> scores.put(key, found));
    }
    RankedColumn left = column(pair.left(), kept(), leftDescending);
    return RankingTable.of(view(), IntStream.range(0, left.size()).map(left::at).toArray(), scores);
  }

  /** The field that narrows the rankings, for a shortcut to focus. */
  public TextField filter() {
    return filter;
  }

  private ViewState view() {
    return exploration.history().current();
  }

  private void changed(ViewState before, ViewState after) {
    boolean otherAccounts = before.network() != after.network();
    if (otherAccounts) {
      index = AccountIndex.of(after.network());
      rows.beginAnew();
    }
    if (!GroupPaint.same(before, after)) {
      paint = paint.renewed(after, exploration.scores());
    }
    boolean otherLayer = otherAccounts || !before.layerName().equals(after.layerName());
    if (otherLayer || !before.rankings().equals(after.rankings())) {
      wantScores();
      showAll();
      rows.revealSelection();
    } else if (!GroupPaint.same(before, after)) {
      showAll();
    }
    if (!before.brokerage().muted().equals(after.brokerage().muted())) {
      showAll();
    }
    if (otherAccounts || !before.selection().equals(after.selection())) {
      rows.showSelection(after.selection());
    }
  }

  private void scoresChanged() {
    // What waits and what is on its way may change though no score does.
    paint = paint.renewed(view(), exploration.scores());
    showAll();
  }

  private void wantScores() {
    RankingPair pair = view().rankings();
    exploration.want(pair.left());
    exploration.want(pair.right());
    exploration.want(Measures.IN_DEGREE);
    exploration.want(Measures.BETWEENNESS);
  }

  private void rank(String left, String right) {
    exploration.history().replace(view -> view.withRankings(new RankingPair(left, right)));
    // Choosing the measure that is shown already must still leave its menu item marked.
    showHeads();
  }

  /** Of the selected account, or of the one that is first. */
  private void explain(CardRequests requests, String measure) {
    int first = scores(measure).filter(it -> it.rankedCount() > 0).map(it -> it.at(0)).orElse(0);
    requests.explain(measure, view().selection().leading().orElse(first));
  }

  private void orderLeft(boolean descending) {
    leftDescending = descending;
    showAll();
    rows.revealSelection();
  }

  private void orderRight(boolean descending) {
    rightDescending = descending;
    showAll();
    rows.revealSelection();
  }

  private void select(Selection selection) {
    exploration.history().replace(view -> view.withSelection(selection));
  }

  private void showAll() {
    ViewState view = view();
    shownScores = exploration.scores();
    scope.show();
    muted.show();
    RankingPair pair = view.rankings();
    Listed wanted =
        new Listed(
            view.network(),
            pair,
            Stream.of(pair.left(), pair.right(), Measures.IN_DEGREE, Measures.BETWEENNESS)
                .map(this::scores)
                .toList(),
            shownScores.muted(),
            shownScores.shown(),
            exploration.waiting(),
            paint,
            filter.getText(),
            leftDescending,
            rightDescending);
    if (!wanted.equals(listed)) {
      listed = wanted;
      showRows(view);
    }
    showHeads();
  }

  private void showRows(ViewState view) {
    boolean[] kept = kept();
    RankingPair pair = view.rankings();
    RankedColumn left = column(pair.left(), kept, leftDescending);
    RankedColumn right = column(pair.right(), kept, rightDescending);
    Optional<Brokers> brokers = brokers();
    BitSet marked = new BitSet();
    brokers.ifPresent(found -> found.accounts().forEach(marked::set));
    rows.show(
        left,
        right,
        new AccountMarks(view.network(), view.layer().directed(), paint::color, marked),
        pair.left().equals(Measures.IN_DEGREE) && CLIMB_TO.contains(pair.right()));
    foot.setText(
        kept.length == 0 ? "" : brokers.map(it -> it.legend(view.layer().directed())).orElse(""));
    nothing.setText(left.size() > 0 ? "" : emptyText(kept.length));
  }

  /** Which accounts are listed. */
  private boolean[] kept() {
    boolean[] kept = index.matches(filter.getText());
    shownScores
        .shown()
        .ifPresent(
            left -> {
              for (int account = 0; account < kept.length; account++) {
                kept[account] &= left.contains(account);
              }
            });
    return kept;
  }

  private String emptyText(int accounts) {
    if (accounts == 0) {
      return Messages.text("panels.rankings.no_accounts");
    }
    return shownScores.shown().filter(left -> left.count() == 0).isPresent()
        ? Messages.text("panels.rankings.none_left")
        : Messages.text("panels.rankings.no_match", filter.getText().strip());
  }

  private void show(RankingHead head, String measure, boolean descending, Set<String> waiting) {
    head.show(
        measure, descending, scores(measure), waiting.contains(measure), view().layer().directed());
  }

  private void showHeads() {
    RankingPair pair = view().rankings();
    Set<String> waiting = exploration.waiting();
    show(leftHead, pair.left(), leftDescending, waiting);
    show(rightHead, pair.right(), rightDescending, waiting);
    estimate.show(List.of(pair.left(), pair.right()));
  }

  private RankedColumn column(String key, boolean[] kept, boolean descending) {
    Optional<Scores> before = scores(key);
    Optional<MutedScores> without = shownScores.muted();
    Optional<Scores> after = without.flatMap(it -> it.get(key));
    if (before.isPresent() && after.isPresent() && after.get().size() == kept.length) {
      int[] climbs = new int[kept.length];
      without
          .get()
          .muting()
          .moves(before.get(), after.get())
          .forEach(move -> climbs[move.account()] = move.places());
      return RankedColumn.of(key, after.get(), kept, descending, climbs);
    }
    return before.isEmpty() && exploration.waiting().contains(key)
        ? RankedColumn.waiting(key, kept)
        : RankedColumn.of(key, before.orElse(null), kept, descending);
  }

  /** The scores without the accounts that are muted, if any are. */
  private Optional<Scores> without(String key) {
    return shownScores
        .muted()
        .flatMap(it -> it.get(key))
        .filter(scores -> scores.size() == view().network().accountCount());
  }

  /** Scores of another network, shown before this one, do not count. */
  private Optional<Scores> scores(String key) {
    return exploration
        .scores()
        .get(key)
        .filter(scores -> scores.size() == view().network().accountCount());
  }

  private Optional<Brokers> brokers() {
    return knownBrokers.of(
        scores(Measures.IN_DEGREE).orElse(null), scores(Measures.BETWEENNESS).orElse(null));
  }
}
