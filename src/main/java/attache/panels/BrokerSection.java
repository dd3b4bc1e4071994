package attache.panels;

import attache.measures.Brokers;
import attache.measures.InPlainWords;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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
  private final VBox readings = new VBox();
  private final KnownBrokers knownBrokers = new KnownBrokers();
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
    explanation.getStyleClass().add("explanation");
    for (Reading reading : READINGS) {
      explanation.getChildren().add(explanation(reading));
    }
    explain(false);
    getChildren().addAll(head, sentence, readings, explanation);
  }

  private static VBox explanation(Reading reading) {
    return new VBox(
        4,
        Paragraph.of(MeasureWords.name(reading.raw()), "strong"),
        Paragraph.of(MeasureWords.definition(reading.raw())),
        Paragraph.of(MeasureWords.formula(reading.raw()), "formula"),
        Paragraph.of(
            Messages.text("panels.card.share", MeasureWords.formula(reading.share())), "formula"),
        Paragraph.of(MeasureWords.source(reading.raw()), "faint"));
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
    Optional<Scores> betweenness = source.scores(Measures.BETWEENNESS_NORMALIZED);
    Optional<Scores> inDegree = source.scores(Measures.IN_DEGREE);
    Optional<Brokers> brokers = knownBrokers.of(inDegree.orElse(null), betweenness.orElse(null));
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
    title.setTooltip(brokers.map(found -> Notes.tooltip(found.legend())).orElse(null));
    readings
        .getChildren()
        .setAll(READINGS.stream().map(reading -> reading(reading, account)).toList());
  }

  private HBox reading(Reading reading, int account) {
    Label name = new Label(MeasureWords.name(reading.raw()));
    name.setTooltip(Notes.tooltip(MeasureWords.definition(reading.raw())));
    Optional<Scores> raw = source.scores(reading.raw());
    Label pairs = new Label(raw.map(scores -> pairs(reading, scores, account)).orElse(""));
    pairs.getStyleClass().add("faint");
    Label share =
        new Label(
            source
                .scores(reading.share())
                .map(scores -> MeasureWords.value(reading.share(), scores.value(account)))
                .orElse("…"));
    share.getStyleClass().add("strong");
    share.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(8, new VBox(name, pairs), space, share);
    row.getStyleClass().add("reading");
    return row;
  }

  private static String pairs(Reading reading, Scores raw, int account) {
    return Messages.text(
        "panels.card.pairs",
        MeasureWords.value(reading.raw(), raw.value(account)),
        InPlainWords.rank(raw, account));
  }
}
