package attache.panels;

import attache.measures.InPlainWords;
import attache.measures.Measure;
import attache.measures.Measures;
import attache.measures.Scores;
import attache.measures.WorkedExample;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.ViewState;
import attache.work.Background;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What a measure says of an account, in plain words: a sentence with its own numbers, how they were
 * counted on its own ties, what the measure means, and on demand its formula and source. Follows
 * the selection. Used on the FX thread.
 */
public final class WordsPanel extends GuestPanel {
  /** How many accounts, pairs or contacts a worked example writes out. */
  private static final int MOST = 12;

  private static final int NOBODY = -1;

  private final CardSource source;
  private final Label name = Paragraph.of("", "strong");
  private final MenuButton choice = new MenuButton();
  private final ToggleGroup measures = new ToggleGroup();
  private final Label sentence = Paragraph.of("", "words-sentence");
  private final EstimateStrip estimate;
  private final Label workedHead = new Label(Messages.text("brokers.words.worked"));
  private final VBox worked = new VBox(6);
  private final VBox example = new VBox(6, workedHead, worked);
  private final Label definition = Paragraph.of("");
  private final Hyperlink more = new Hyperlink();
  private final Label formula = Paragraph.of("", "formula");
  private final Label origin = Paragraph.of("", "faint");
  private final VBox exact = new VBox(6, formula, origin);
  private String measure = Measures.IN_DEGREE;
  private int account;
  private Background.@Nullable Task working;
  private @Nullable Worked shown;

  /** What is worked out. */
  private record Worked(Layer layer, String measure, int account) {}

  /**
   * A panel for what is explored.
   *
   * @param close closes it
   */
  public WordsPanel(Exploration exploration, Runnable close) {
    super(
        "words-panel",
        Messages.text("brokers.words.title"),
        Messages.text("brokers.words.close"),
        close);
    source = new CardSource(exploration);
    estimate = new EstimateStrip(exploration, "words");
    choice.setId("words-measure");
    choice.setMnemonicParsing(false);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.getItems().setAll(MeasureMenu.items(measures, this::choose));
    sentence.setId("words-sentence");
    workedHead.getStyleClass().add("section-title");
    worked.setId("words-worked");
    exact.getStyleClass().add("explanation");
    exact.managedProperty().bind(exact.visibleProperty());
    more.setId("words-formula");
    more.setOnAction(pressed -> showFormula(!exact.isVisible()));
    showFormula(false);
    HBox who = new HBox(8, name);
    who.setAlignment(Pos.CENTER_LEFT);
    Label meaning = new Label(Messages.text("brokers.words.meaning"));
    meaning.getStyleClass().add("section-title");
    card()
        .getChildren()
        .addAll(
            new VBox(6, who, choice),
            sentence,
            estimate,
            example,
            new VBox(6, meaning, definition, more, exact));
    exploration.history().addListener(this::changed);
    exploration.addScoresListener(this::scoresChanged);
  }

  private void showFormula(boolean there) {
    exact.setVisible(there);
    more.setText(
        there
            ? Messages.text("brokers.words.formula.hide")
            : Messages.text("brokers.words.formula"));
  }

  private void changed(ViewState before, ViewState after) {
    boolean otherNetwork = before.network() != after.network();
    if (!isOpen()) {
      return;
    }
    if (otherNetwork
        || !before.layerName().equals(after.layerName())
        || !before.selection().equals(after.selection())) {
      explain(measure, after.selection().leading().orElse(NOBODY));
    }
  }

  private void scoresChanged() {
    if (isOpen() && account < source.network().accountCount()) {
      tell();
      work();
    }
  }

  private boolean isOpen() {
    return getScene() != null;
  }

  private void choose(String key) {
    explain(key, account);
  }

  /**
   * Explains what a measure says of an account.
   *
   * @param about the account; negative for none: then only what the measure means is told
   */
  public void explain(String key, int about) {
    measure = key;
    account = Math.max(about, NOBODY);
    if (about >= source.network().accountCount()) {
      return;
    }
    source.exploration().want(key);
    tell();
    work();
  }

  private Measure asMeasure() {
    return Measures.get(measure).orElseThrow();
  }

  private void tell() {
    boolean nobody = account == NOBODY;
    boolean directed = source.layer().directed();
    name.setText(nobody ? Messages.text("brokers.words.nobody") : source.network().label(account));
    choice.setText(MeasureWords.name(measure, directed));
    MeasureMenu.show(measures, measure, directed);
    Optional<Scores> scores = source.scores(measure);
    sentence.setText(
        nobody
            ? Messages.text("brokers.words.nobody.hint")
            : !source.isMeasured(account)
                ? Messages.text("brokers.pair.hidden", source.network().label(account))
                : scores
                    .map(
                        known ->
                            InPlainWords.of(
                                asMeasure(), known, account, source.measured().directed()))
                    .orElseGet(() -> source.absence(measure)));
    estimate.show(List.of(measure));
    definition.setText(MeasureWords.definition(measure, directed));
    formula.setText(MeasureWords.formula(measure, directed));
    origin.setText(MeasureWords.source(measure));
  }

  /** Counts the measure on the account's own ties, in the background. */
  private void work() {
    Layer layer = source.measured();
    Worked wanted = new Worked(layer, measure, account);
    if (wanted.equals(shown)) {
      return;
    }
    shown = wanted;
    if (working != null) {
      working.cancel();
    }
    example.setVisible(account != NOBODY);
    example.setManaged(account != NOBODY);
    if (account == NOBODY) {
      return;
    }
    String counted = measure;
    boolean there = WorkedExample.MEASURES.contains(counted);
    workedHead.setVisible(there);
    workedHead.setManaged(there);
    if (!there) {
      worked.getChildren().setAll(Paragraph.of(Messages.text("brokers.words.no-example"), "hint"));
      return;
    }
    worked.getChildren().setAll(Paragraph.of(Messages.text("panels.card.computing"), "hint"));
    FollowNetwork network = source.network();
    int about = account;
    working =
        source
            .exploration()
            .background()
            .start(
                Messages.text("brokers.words.work", MeasureWords.name(counted, layer.directed())),
                progress -> WorkedExample.of(network, layer, counted, about, MOST, progress),
                this::write);
  }

  private void write(List<String> lines) {
    worked
        .getChildren()
        .setAll(lines.stream().map(line -> (Node) Paragraph.of(line, "worked-line")).toList());
  }
}
