package attache.panels;

import attache.measures.Brokers;
import attache.measures.InPlainWords;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How an account stands between others: the sentence, the readings, and how they are counted. */
final class BrokerSection extends VBox {
  private static final List<Reading> READINGS =
      List.of(
          new Reading(Measures.BETWEENNESS, Measures.BETWEENNESS_NORMALIZED),
          new Reading(Measures.BETWEENNESS_UNDIRECTED, Measures.BETWEENNESS_UNDIRECTED_NORMALIZED));

  private final CardSource source;
  private final Label title = new Label();
  private final Hyperlink how = new Hyperlink();
  private final Label sentence = Paragraph.of("");
  private final Label rule = Paragraph.of("", "faint");
  private final GridPane readings = new GridPane();
  private final VBox explanation = new VBox(12);

  /**
   * One way of counting betweenness.
   *
   * @param raw key of the raw measure
   * @param share key of the same as a share of all pairs
   */
  private record Reading(String raw, String share) {}

  BrokerSection(CardSource source) {
    super(8);
    this.source = source;
    getStyleClass().add("broker-section");
    title.getStyleClass().add("section-title");
    how.setOnAction(pressed -> explain(!explanation.isVisible()));
    how.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(8, title, space, how);
    head.setAlignment(Pos.BASELINE_LEFT);
    readings.setHgap(12);
    readings.setVgap(4);
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    ColumnConstraints number = new ColumnConstraints();
    number.setHalignment(HPos.RIGHT);
    number.setMinWidth(USE_PREF_SIZE);
    readings.getColumnConstraints().addAll(name, number, number, number);
    explanation.getStyleClass().add("explanation");
    for (Reading reading : READINGS) {
      explanation.getChildren().add(explanation(reading.raw()));
    }
    explain(false);
    getChildren().addAll(head, sentence, rule, readings, explanation);
  }

  private static VBox explanation(String key) {
    return new VBox(
        4,
        Paragraph.of(MeasureWords.name(key), "strong"),
        Paragraph.of(MeasureWords.definition(key)),
        Paragraph.of(MeasureWords.formula(key), "formula"),
        Paragraph.of(MeasureWords.source(key), "faint"));
  }

  private void explain(boolean shown) {
    explanation.setVisible(shown);
    explanation.setManaged(shown);
    how.setText(
        shown
            ? Messages.text("panels.card.broker.how.hide")
            : Messages.text("panels.card.broker.how"));
  }

  void show(int account) {
    Optional<Scores> betweenness = source.scores(Measures.BETWEENNESS);
    Optional<Scores> inDegree = source.scores(Measures.IN_DEGREE);
    Optional<Brokers> brokers =
        inDegree.flatMap(in -> betweenness.map(between -> Brokers.of(in, between)));
    boolean broker = brokers.map(found -> found.isBroker(account)).orElse(false);
    title.setText(
        broker
            ? Messages.text("panels.card.broker.title")
            : Messages.text("panels.card.between.title"));
    sentence.setText(
        inDegree
            .flatMap(
                in -> betweenness.map(between -> InPlainWords.betweenness(between, in, account)))
            .orElseGet(() -> Messages.text("panels.card.computing")));
    rule.setText(broker ? brokers.map(Brokers::legend).orElse("") : "");
    rule.setVisible(broker);
    rule.setManaged(broker);
    readings.getChildren().clear();
    for (int row = 0; row < READINGS.size(); row++) {
      showReading(READINGS.get(row), row, account);
    }
  }

  private void showReading(Reading reading, int row, int account) {
    Label name = new Label(MeasureWords.name(reading.raw()));
    name.setTooltip(Notes.tooltip(MeasureWords.definition(reading.raw())));
    Optional<Scores> raw = source.scores(reading.raw());
    Optional<Scores> share = source.scores(reading.share());
    Label percent = figure(share, reading.share(), account);
    percent.getStyleClass().add("strong");
    Label pairs =
        new Label(
            raw.map(
                    scores ->
                        Messages.text(
                            "panels.card.pairs",
                            MeasureWords.value(reading.raw(), scores.value(account))))
                .orElse(""));
    pairs.getStyleClass().add("faint");
    Label rank = new Label(raw.map(scores -> InPlainWords.rank(scores, account)).orElse(""));
    rank.getStyleClass().add("faint");
    readings.addRow(row, name, percent, pairs, rank);
  }

  private static Label figure(Optional<Scores> scores, String key, int account) {
    return new Label(scores.map(s -> MeasureWords.value(key, s.value(account))).orElse("…"));
  }
}
