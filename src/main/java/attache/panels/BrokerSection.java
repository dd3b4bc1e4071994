package attache.panels;

import attache.measures.BrokeredPairs;
import attache.measures.Brokers;
import attache.measures.InPlainWords;
import attache.measures.Measures;
import attache.measures.Reading;
import attache.measures.Scores;
import attache.network.Layer;
import attache.text.Messages;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/**
 * How an account stands between others: the sentence, the three readings with number and rank, and
 * the pairs that it connects in one of them.
 */
final class BrokerSection extends CardSection {
  private final CardSource source;
  private final Hyperlink how;
  private final Label sentence = Paragraph.of("");
  private final ReadingSwitch readings;
  private final EstimateStrip estimate;
  private final Label definition = Paragraph.of("", "hint");
  private final PairsView pairs;
  private final PairsSource found;
  private final KnownBrokers knownBrokers = new KnownBrokers();
  private int account = -1;
  private @Nullable Listed listed;

  /** Whose pairs are listed. */
  private record Listed(Layer layer, int account, Reading reading) {}

  BrokerSection(CardSource source, FoldedSections folded, CardRequests requests) {
    this(source, folded, requests, new Hyperlink(Messages.text("panels.card.broker.how")));
  }

  private BrokerSection(
      CardSource source, FoldedSections folded, CardRequests requests, Hyperlink how) {
    super("broker", Messages.text("panels.card.between.title"), folded, how);
    this.source = source;
    this.how = how;
    getStyleClass().add("broker-section");
    how.setId("broker-how");
    how.setMinWidth(USE_PREF_SIZE);
    found = new PairsSource(source.exploration().background());
    pairs = new PairsView(source, this::search);
    readings = new ReadingSwitch(source, this::read);
    how.setOnAction(
        pressed -> {
          if (account >= 0) {
            requests.explain(readings.chosen().measure(), account);
          }
        });
    estimate = new EstimateStrip(source.exploration(), "card");
    body().getChildren().addAll(sentence, readings, estimate, definition, pairs);
  }

  /** Shows an account. */
  void show(int shown) {
    account = shown;
    Optional<Scores> betweenness = source.scores(Measures.BETWEENNESS_NORMALIZED);
    Optional<Scores> inDegree = source.scores(Measures.IN_DEGREE);
    Optional<Brokers> brokers = knownBrokers.of(inDegree.orElse(null), betweenness.orElse(null));
    boolean broker = brokers.map(known -> known.isBroker(account)).orElse(false);
    setName(
        broker
            ? Messages.text("panels.card.broker.title")
            : Messages.text("panels.card.between.title"));
    Notes.explain(
        title(), brokers.map(known -> known.legend(source.measured().directed())).orElse(""));
    sentence.setText(
        inDegree
            .flatMap(
                in ->
                    betweenness.map(
                        between ->
                            InPlainWords.betweenness(
                                between, in, account, source.measured().directed())))
            .orElseGet(() -> source.absence(Measures.BETWEENNESS_NORMALIZED)));
    readings.show(account);
    estimate.show(Arrays.stream(Reading.values()).map(Reading::measure).toList());
    read(readings.chosen());
  }

  private void read(Reading reading) {
    definition.setText(
        switch (reading) {
          case FLOW ->
              source.measured().directed()
                  ? Messages.text("brokers.reading.flow.brief")
                  : Messages.text("brokers.reading.flow.brief.undirected");
          case BRIDGE -> Messages.text("brokers.reading.bridge.brief");
          case COMMON_SOURCE -> Messages.text("brokers.reading.common-source.brief");
        });
    Notes.explain(how, Messages.text("brokers.how.tooltip", reading.label()));
    if (account < 0 || !isUnfolded()) {
      return;
    }
    Layer layer = source.measured();
    Listed wanted = new Listed(layer, account, reading);
    if (wanted.equals(listed)) {
      pairs.showScope();
      return;
    }
    listed = wanted;
    pairs.showNothing();
    found.find(layer, account, reading, source.network().label(account), pairs::show);
  }

  private void search(BitSet ends, Consumer<BrokeredPairs> then) {
    Listed now = listed;
    if (now != null) {
      found.search(
          now.layer(),
          now.account(),
          now.reading(),
          ends,
          source.network().label(now.account()),
          then);
    }
  }

  @Override
  void unfolded() {
    if (account >= 0) {
      read(readings.chosen());
    }
  }

  /** Gives up what is being found, because another account is shown elsewhere. */
  void leave() {
    account = -1;
    listed = null;
    found.cancel();
  }
}
