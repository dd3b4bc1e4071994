package attache.panels;

import attache.measures.InPlainWords;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The three figures at the top of an account's card; one where ties have no direction. */
final class Tiles extends HBox {
  private final CardSource source;
  private final Tile followedBy =
      new Tile(Measures.IN_DEGREE, Messages.text("panels.card.followed_by"));
  private final Tile tiedTo = new Tile(Measures.IN_DEGREE, Messages.text("panels.card.tied_to"));
  private final Tile follows = new Tile(Measures.OUT_DEGREE, Messages.text("panels.card.follows"));
  private final Tile followBack =
      new Tile(Measures.RECIPROCITY, Messages.text("panels.card.follow_back"));

  Tiles(CardSource source) {
    super(8);
    this.source = source;
    List.of(followedBy, tiedTo, follows, followBack)
        .forEach(tile -> setHgrow(tile, Priority.ALWAYS));
  }

  void show(int account) {
    boolean directed = source.layer().directed();
    List<Tile> wanted = directed ? List.of(followedBy, follows, followBack) : List.of(tiedTo);
    if (!getChildren().equals(wanted)) {
      getChildren().setAll(wanted);
    }
    if (!directed) {
      tiedTo.show(account, Tiles::rank);
      return;
    }
    followedBy.show(account, Tiles::rank);
    follows.show(account, Tiles::rank);
    followBack.show(account, (key, scores, shown) -> mean(key, scores));
  }

  private static String rank(String key, Scores scores, int account) {
    return scores.isDefined(account)
        ? Messages.text(
            "panels.card.rank",
            scores.rank(account),
            scores.sharedBy(account) > 1 ? 1 : 0,
            scores.rankedCount())
        : InPlainWords.rank(scores, account);
  }

  private static String mean(String key, Scores scores) {
    double mean =
        Arrays.stream(scores.toArray())
            .filter(value -> !Double.isNaN(value))
            .average()
            .orElse(Double.NaN);
    return Messages.text("panels.card.mean", MeasureWords.value(key, mean));
  }

  /** What stands in the last line of a tile. */
  @FunctionalInterface
  private interface Comparison {
    String text(String key, Scores scores, int account);
  }

  /** A figure, what it is, and how it compares. */
  private final class Tile extends VBox {
    private final String key;
    private final String name;
    private final Label figure = new Label();
    private final Label comparison = new Label();

    Tile(String key, String name) {
      this.key = key;
      this.name = name;
      getStyleClass().add("tile");
      setMinWidth(0);
      setPrefWidth(100);
      figure.getStyleClass().add("figure");
      figure.setMinWidth(USE_PREF_SIZE);
      comparison.setWrapText(true);
      comparison.setMinHeight(USE_PREF_SIZE);
      getChildren().addAll(figure, new Label(name), comparison);
    }

    void show(int account, Comparison compare) {
      Optional<Scores> scores = source.scores(key);
      figure.setText(scores.map(s -> MeasureWords.value(key, s, account)).orElse("…"));
      comparison.setText(scores.map(s -> compare.text(key, s, account)).orElse(""));
      setAccessibleText(figure.getText() + " " + name + ", " + comparison.getText());
      String definition =
          MeasureWords.name(key, source.layer().directed())
              + ". "
              + MeasureWords.definition(key, source.layer().directed());
      getChildren().stream()
          .map(Label.class::cast)
          .forEach(label -> Notes.explain(label, definition));
    }
  }
}
