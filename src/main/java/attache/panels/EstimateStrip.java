package attache.panels;

import attache.measures.BetweennessEstimate;
import attache.measures.Measure.Scale;
import attache.measures.MeasureText;
import attache.measures.Measures;
import attache.measures.PathCost;
import attache.measures.SourceSample;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.Filter;
import attache.view.ScoreTable;
import attache.view.Shown;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Where exact betweenness takes long: offers an estimate from a sample of accounts, and says of one
 * how far it may be off. Says, too, what was stopped. Nothing while all is exact or on its way.
 */
final class EstimateStrip extends VBox {
  private static final List<Integer> SOURCES = List.of(256, 1024, 4096, 16_384, 65_536);

  private static final double MINUTE = 60;
  private static final double HOUR = 3600;

  private final Exploration exploration;
  private final Label text = Paragraph.of("", "hint");
  private final MenuButton estimate = new MenuButton();
  private final Button exact = new Button();

  /**
   * A strip.
   *
   * @param name what its controls are called, after "estimate-"
   */
  EstimateStrip(Exploration exploration, String name) {
    super(6);
    this.exploration = exploration;
    getStyleClass().add("estimate-strip");
    estimate.setId("estimate-" + name);
    exact.setId("exact-" + name);
    for (var button : List.of(estimate, exact)) {
      button.getStyleClass().add("small");
      button.setMinWidth(USE_PREF_SIZE);
      button.managedProperty().bind(button.visibleProperty());
    }
    exact.setOnAction(pressed -> computeExactly());
    HBox buttons = new HBox(8, estimate, exact);
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(text, buttons);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  private void computeExactly() {
    if (!exploration.history().current().sample().equals(SourceSample.ALL)) {
      exploration.history().replace(view -> view.withSample(SourceSample.ALL));
    }
    // Who asks for exact numbers has been told how long they take.
    exploration.computeWaiting();
  }

  /**
   * Shows what is to be said of some measures now.
   *
   * @param measures keys of the measures beside it
   */
  void show(Collection<String> measures) {
    Set<String> waiting = exploration.waiting();
    Optional<BetweennessEstimate> made = exploration.scores().estimate(measures);
    boolean pathsWait = measures.stream().anyMatch(it -> isWaiting(waiting, it));
    List<String> stopped =
        measures.stream()
            .filter(key -> waiting.contains(key) && !Measures.isBetweenness(key))
            .toList();
    setVisible(pathsWait || made.isPresent() || !stopped.isEmpty());
    if (!isVisible()) {
      return;
    }
    Layer layer = measuredAlone();
    estimate.setVisible(pathsWait || made.isPresent());
    if (pathsWait) {
      text.setText(
          Messages.text(
              "panels.estimate.offer",
              layer.accountCount(),
              time(PathCost.seconds(layer, SourceSample.ALL))));
      estimate.setText(Messages.text("panels.estimate.choose"));
    } else if (made.isPresent()) {
      text.setText(made.get().shortSentence());
      estimate.setText(Messages.text("panels.estimate.other"));
    } else {
      text.setText(
          Messages.text(
              "panels.estimate.stopped",
              names(stopped, exploration.history().current().layer().directed())));
    }
    Notes.explain(text, pathsWait ? "" : made.map(BetweennessEstimate::sentence).orElse(""));
    exact.setText(
        estimate.isVisible()
            ? Messages.text("panels.estimate.exact")
            : Messages.text("panels.estimate.compute"));
    Notes.explain(
        exact,
        Messages.text(
            "panels.estimate.exact.tooltip", time(PathCost.seconds(layer, SourceSample.ALL))));
    offer(layer);
  }

  /** Normalised betweenness comes from raw: if one waits, nothing is there of the other. */
  private static boolean isWaiting(Set<String> waiting, String measure) {
    return waiting.contains(measure) && Measures.isBetweenness(measure);
  }

  private void offer(Layer layer) {
    SourceSample now = exploration.history().current().sample();
    estimate
        .getItems()
        .setAll(
            SOURCES.stream()
                .filter(
                    sources ->
                        sources.equals(SOURCES.getFirst()) || sources <= layer.accountCount() / 2)
                .filter(sources -> sources < layer.accountCount())
                .map(sources -> item(layer, sources, now.sources() == sources))
                .toList());
    estimate.setDisable(estimate.getItems().isEmpty());
  }

  private MenuItem item(Layer layer, int sources, boolean chosen) {
    SourceSample sample = SourceSample.of(sources);
    MenuItem item =
        new MenuItem(
            Messages.text(
                "panels.estimate.item",
                sources,
                time(PathCost.seconds(layer, sample)),
                MeasureText.value(
                    Scale.SHARE, BetweennessEstimate.error(layer.accountCount(), sources))));
    item.setId("estimate-from-" + sources);
    item.setDisable(chosen);
    item.setOnAction(pressed -> exploration.history().replace(view -> view.withSample(sample)));
    return item;
  }

  /** The layer that measures refer to, without accounts that are hidden. */
  private Layer measuredAlone() {
    ScoreTable scores = exploration.scores();
    Layer whole = exploration.history().current().layer();
    return scores.scope() == Filter.Scope.WHOLE
        ? whole
        : scores.shown().map(Shown::ties).map(ties -> ties.layer()).orElse(whole);
  }

  private static String names(List<String> measures, boolean directed) {
    return measures.stream()
        .map(key -> MeasureWords.name(key, directed))
        .collect(Collectors.joining(", "));
  }

  /** "some seconds", "about 20 minutes", "about 3 hours". */
  static String time(double seconds) {
    if (seconds < 10) {
      return Messages.text("panels.estimate.moment");
    }
    if (seconds < MINUTE) {
      return Messages.text("panels.estimate.seconds", Math.round(seconds / 10) * 10);
    }
    double minutes = seconds / MINUTE;
    if (seconds < HOUR) {
      return Messages.text(
          "panels.estimate.minutes",
          minutes < 10 ? Math.round(minutes) : Math.round(minutes / 5) * 5);
    }
    return Messages.text("panels.estimate.hours", Math.max(1, Math.round(seconds / HOUR)));
  }
}
