package attache.panels;

import attache.measures.InPlainWords;
import attache.measures.Measure.Scale;
import attache.measures.MeasureText;
import attache.measures.Reading;
import attache.measures.Scores;
import attache.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The three readings of betweenness side by side, each with its number and rank; one of them is the
 * one whose pairs are listed.
 */
final class ReadingSwitch extends HBox {
  /** A rank among so many, and more, is told without their number. */
  private static final int MANY = 1000;

  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;

  private final CardSource source;
  private final Map<Reading, Segment> segments = new EnumMap<>(Reading.class);
  private Reading chosen = Reading.FLOW;

  /** A reading with its number. */
  private static final class Segment {
    private final Label value = new Label();
    private final Label rank = new Label();
    private final ToggleButton button;

    Segment(Reading reading, String style) {
      Label name = new Label(shortName(reading));
      name.getStyleClass().add("reading-name");
      value.getStyleClass().add("reading-value");
      rank.getStyleClass().add("faint");
      VBox lines = new VBox(name, value, rank);
      lines.getStyleClass().add("reading-lines");
      button = new ToggleButton();
      button.setGraphic(lines);
      button.setId("reading-" + reading.key());
      button.getStyleClass().add(style);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setMinWidth(0);
      button.setPrefWidth(100);
      Notes.explain(button, reading.label() + ". " + reading.definition());
      setHgrow(button, Priority.ALWAYS);
    }
  }

  /**
   * A switch at directed flow.
   *
   * @param choose told which reading the user wants
   */
  ReadingSwitch(CardSource source, Consumer<Reading> choose) {
    this.source = source;
    getStyleClass().addAll("tie-kinds", "readings");
    ToggleGroup group = new ToggleGroup();
    for (Reading reading : Reading.values()) {
      Segment segment =
          new Segment(
              reading,
              switch (reading) {
                case FLOW -> "left-pill";
                case BRIDGE -> "center-pill";
                case COMMON_SOURCE -> "right-pill";
              });
      segment.button.setToggleGroup(group);
      segment.button.setOnAction(
          pressed -> {
            segment.button.setSelected(true);
            if (chosen != reading) {
              chosen = reading;
              choose.accept(reading);
            }
          });
      segments.put(reading, segment);
      getChildren().add(segment.button);
    }
    Objects.requireNonNull(segments.get(chosen)).button.setSelected(true);
  }

  private static String shortName(Reading reading) {
    return switch (reading) {
      case FLOW -> Messages.text("brokers.reading.flow");
      case BRIDGE -> Messages.text("brokers.reading.bridge");
      case COMMON_SOURCE -> Messages.text("brokers.reading.common-source");
    };
  }

  /** The reading whose pairs are listed. */
  Reading chosen() {
    return chosen;
  }

  /** Shows the numbers of an account. */
  void show(int account) {
    segments.forEach(
        (reading, segment) -> {
          Optional<Scores> scores = source.scores(reading.measure());
          String value =
              scores
                  .map(it -> MeasureWords.value(reading.measure(), it, account))
                  .orElse(source.isWaiting(reading.measure()) ? "–" : "…");
          segment.value.setText(scores.map(it -> brief(reading, it, account)).orElse(value));
          String rank = scores.map(it -> rank(it, account)).orElse("");
          // Of how many stands in the tiles above, too; here it would be cut.
          segment.rank.setText(
              scores
                  .filter(it -> it.isDefined(account) && it.rankedCount() >= MANY)
                  .map(it -> shortRank(it, account))
                  .orElse(rank));
          segment.button.setAccessibleText(
              Messages.text("brokers.reading.told", reading.label(), value, rank));
          Notes.explain(
              segment.button,
              Messages.text("brokers.reading.told", reading.label(), value, rank)
                  + "\n"
                  + reading.definition());
        });
  }

  /** The number as it fits into a tile: "219.9 M". */
  private static String brief(Reading reading, Scores scores, int account) {
    double value = scores.value(account);
    if (!(value >= MILLION)) {
      return MeasureWords.value(reading.measure(), scores, account);
    }
    String number =
        value < BILLION
            ? Messages.text(
                "brokers.reading.millions", MeasureText.value(Scale.PAIRS, value / MILLION))
            : Messages.text(
                "brokers.reading.billions", MeasureText.value(Scale.PAIRS, value / BILLION));
    return MeasureText.marked(number, scores, account);
  }

  private static String shortRank(Scores scores, int account) {
    return Messages.text(
        "panels.card.rank.short", scores.rank(account), scores.sharedBy(account) > 1 ? 1 : 0);
  }

  private static String rank(Scores scores, int account) {
    return scores.isDefined(account)
        ? Messages.text(
            "panels.card.rank",
            scores.rank(account),
            scores.sharedBy(account) > 1 ? 1 : 0,
            scores.rankedCount())
        : InPlainWords.rank(scores, account);
  }
}
