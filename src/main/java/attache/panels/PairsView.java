package attache.panels;

import atlantafx.base.controls.CustomTextField;
import attache.measures.BrokeredPairs;
import attache.measures.BrokeredPairs.Pair;
import attache.measures.PairWords;
import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.Brokerage;
import attache.view.Filter;
import attache.view.PairFocus;
import attache.view.ScoreTable;
import attache.work.Background;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The pairs that an account connects: counted, searched, ordered. The pair under the pointer, or
 * the one that was clicked, has its paths drawn in the picture, and is told of in a sentence.
 */
final class PairsView extends VBox {
  private static final double ROW = 26;

  /** Pixels that the sentence about a pair mostly takes: four lines. */
  private static final double ROOM_OF_SENTENCE = 81;

  private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
  private static final int MOST_ROWS = 9;

  /** Of how many accounts all pairs are searched for at most. */
  private static final int MOST_SEARCHED = 50;

  private final CardSource source;
  private final PairSearch beyond;
  private final Label count = new Label();
  private final Label only = new Label();
  private final CustomTextField search = new CustomTextField();
  private final PairHeads heads = new PairHeads(this::fill);
  private final ListView<Pair> list = new ListView<>();
  private final Label none = Paragraph.of("", "hint");
  private final Label capped = Paragraph.of("", "hint");
  private final Label scope = Paragraph.of("", "hint");
  private final Label sentence = Paragraph.of("", "pair-sentence");
  private final StackPane told = new StackPane(sentence);
  private @Nullable BrokeredPairs shown;
  private @Nullable FollowNetwork known;
  private AccountIndex index;
  private PairOrder order;

  /** Puts names into order. */
  private Background.@Nullable Task ordering;

  private @Nullable Pair held;
  private boolean following;
  private String searched = "";
  private @Nullable BrokeredPairs ofSearch;

  /** Finds all pairs of some accounts, also those that are not listed. */
  @FunctionalInterface
  interface PairSearch {
    void find(BitSet ends, Consumer<BrokeredPairs> then);
  }

  /**
   * A view of no pairs yet.
   *
   * @param beyond finds the pairs of those that are searched for if not all are listed
   */
  PairsView(CardSource source, PairSearch beyond) {
    super(6);
    this.source = source;
    this.beyond = beyond;
    index = AccountIndex.of(source.network());
    order = new PairOrder(source.network());
    getStyleClass().add("pair-list");
    count.getStyleClass().add("strong");
    count.setMinWidth(0);
    only.getStyleClass().add("faint");
    only.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox counts = new HBox(8, count, space, only);
    counts.setAlignment(Pos.BASELINE_LEFT);
    search.setId("pairs-search");
    search.getStyleClass().add("filter");
    search.setPromptText(Messages.text("brokers.pairs.search"));
    search.setAccessibleText(Messages.text("brokers.pairs.search"));
    search.setLeft(new StackPane(new FontIcon(Feather.SEARCH)));
    ClearButton.addTo(search);
    search.textProperty().addListener((text, before, after) -> fill());
    list.setId("pairs");
    list.getStyleClass().addAll("tie-list", "pairs");
    list.setFixedCellSize(ROW);
    list.setAccessibleText(Messages.text("brokers.pairs.name"));
    list.setOnMouseExited(exited -> preview(null));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((item, before, after) -> selected(after));
    list.setOnKeyPressed(
        pressed -> {
          if (pressed.getCode() == KeyCode.ESCAPE && held != null) {
            list.getSelectionModel().clearSelection();
            pressed.consume();
          }
        });
    // What stands below must not jump when the pointer leaves the list.
    told.setMinHeight(ROOM_OF_SENTENCE);
    told.setAlignment(Pos.TOP_LEFT);
    sentence.setMaxWidth(Double.MAX_VALUE);
    for (Region region : List.of(none, capped, scope, told)) {
      region.managedProperty().bind(region.visibleProperty());
    }
    getChildren().addAll(counts, search, heads, list, none, capped, scope, told);
    source.exploration().history().addListener((before, after) -> follow());
    showNothing();
  }

  /** Shows that the pairs are being found. */
  void showNothing() {
    shown = null;
    held = null;
    count.setText(Messages.text("brokers.pairs.finding"));
    only.setText("");
    setControls(false);
    none.setVisible(false);
    capped.setVisible(false);
    scope.setVisible(false);
    told.setVisible(false);
  }

  private void setControls(boolean there) {
    for (Region region : List.of(search, heads, list)) {
      region.setVisible(there);
      region.setManaged(there);
    }
  }

  /** Shows the pairs that an account connects. */
  void show(BrokeredPairs pairs) {
    if (source.network() != known) {
      known = source.network();
      index = AccountIndex.of(source.network());
      order = new PairOrder(source.network());
    }
    shown = pairs;
    held = null;
    boolean ordered = pairs.areOrdered();
    list.setCellFactory(view -> new PairCell(source, ordered, this::preview));
    heads.setOrdered(ordered);
    count.setText(Messages.text(countKey(pairs), pairs.count()));
    only.setText(Messages.text("brokers.pairs.only-through", pairs.onlyCount()));
    Notes.explain(only, Messages.text("brokers.pairs.only-through.tooltip"));
    setControls(pairs.count() > 0);
    searched = "";
    ofSearch = null;
    search.setText("");
    fill();
    follow();
  }

  private static String countKey(BrokeredPairs pairs) {
    return switch (pairs.reading()) {
      case FLOW -> pairs.areOrdered() ? "brokers.pairs.count.flow" : "brokers.pairs.count.bridge";
      case BRIDGE -> "brokers.pairs.count.bridge";
      case COMMON_SOURCE -> "brokers.pairs.count.common-source";
    };
  }

  private void fill() {
    BrokeredPairs pairs = shown;
    if (pairs == null) {
      return;
    }
    boolean[] matching = index.matches(search.getText());
    searchBeyond(pairs, matching);
    BrokeredPairs listed = ofSearch == null ? pairs : ofSearch;
    if (!order.isReady(heads.by())) {
      orderNames();
      return;
    }
    List<Pair> picked = order.of(listed, matching, heads.by(), heads.descending());
    following = true;
    list.setItems(FXCollections.observableList(picked));
    if (held != null) {
      list.getSelectionModel().select(held);
    }
    following = false;
    double height = Math.clamp(picked.size(), 1, MOST_ROWS) * ROW + 2;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
    boolean empty = picked.isEmpty();
    list.setVisible(!empty);
    list.setManaged(!empty);
    none.setVisible(empty);
    none.setText(
        pairs.count() == 0
            ? Messages.text("brokers.pairs.none")
            : Messages.text("brokers.pairs.no-match", search.getText().strip()));
    showScope();
    int kept = listed.pairs().size();
    capped.setVisible(kept < listed.count());
    capped.setText(Messages.text("brokers.pairs.capped", kept, listed.count()));
    follow();
  }

  /** Puts the names of all accounts into order, then the pairs. */
  private void orderNames() {
    if (ordering != null) {
      ordering.cancel();
    }
    following = true;
    list.setItems(FXCollections.observableArrayList());
    following = false;
    PairOrder names = order;
    FollowNetwork network = source.network();
    ordering =
        source
            .exploration()
            .background()
            .start(
                Messages.text("brokers.pairs.ordering"),
                progress -> PairOrder.nameRanks(network),
                ranks -> {
                  names.know(ranks);
                  fill();
                });
  }

  /** Has all pairs of those found that are searched for, if the list has not all of them. */
  private void searchBeyond(BrokeredPairs pairs, boolean[] matching) {
    String wanted = search.getText().strip();
    if (wanted.equals(searched)) {
      return;
    }
    searched = wanted;
    ofSearch = null;
    BitSet ends = new BitSet();
    for (int account = 0; account < matching.length; account++) {
      ends.set(account, matching[account]);
    }
    boolean few = ends.cardinality() > 0 && ends.cardinality() <= MOST_SEARCHED;
    if (few && pairs.pairs().size() < pairs.count()) {
      beyond.find(
          ends,
          found -> {
            if (pairs.equals(shown) && wanted.equals(searched)) {
              ofSearch = found;
              fill();
            }
          });
    }
  }

  /** Says which network the pairs are of, while a filter hides accounts. */
  void showScope() {
    ScoreTable scores = source.exploration().scores();
    scope.setVisible(shown != null && scores.shown().isPresent());
    scores
        .shown()
        .ifPresent(
            left ->
                scope.setText(
                    scores.scope() == Filter.Scope.SHOWN
                        ? Messages.text("brokers.pairs.shown", left.count())
                        : Messages.text("brokers.pairs.whole")));
  }

  private void selected(@Nullable Pair pair) {
    if (following) {
      return;
    }
    held = pair;
    draw(pair);
  }

  private void preview(@Nullable Pair pair) {
    draw(pair == null ? held : pair);
  }

  /** Draws the paths of a pair, or none. */
  private void draw(@Nullable Pair pair) {
    BrokeredPairs pairs = shown;
    if (pairs == null || !source.view().selection().contains(pairs.account())) {
      return;
    }
    UnaryOperator<Brokerage> change =
        pair == null
            ? Brokerage::withoutPair
            : brokerage ->
                brokerage.withPair(
                    PairFocus.through(pairs.account(), pairs.reading(), pair.from(), pair.to()));
    source
        .exploration()
        .history()
        .replace(view -> view.withBrokerage(change.apply(view.brokerage())));
  }

  /** Tells of the pair whose paths are drawn, whoever wanted that. */
  private void follow() {
    BrokeredPairs pairs = shown;
    Optional<PairFocus> focus =
        source
            .view()
            .brokerage()
            .pair()
            .filter(
                pair ->
                    pairs != null
                        && pair.through() == pairs.account()
                        && pair.reading() == pairs.reading());
    told.setVisible(pairs != null && pairs.count() > 0);
    sentence.pseudoClassStateChanged(NOTHING, focus.isEmpty());
    sentence.setText(Messages.text("brokers.pairs.point"));
    focus.ifPresent(
        pair ->
            sentence.setText(
                PairWords.through(
                    source.network(),
                    source.measured(),
                    pair.reading(),
                    pair.from(),
                    pair.to(),
                    pair.through())));
    if (focus.isEmpty() && held != null) {
      // Something else was drawn or selected: the row is not held any more.
      held = null;
      following = true;
      list.getSelectionModel().clearSelection();
      following = false;
    }
  }
}
