package attache.panels;

import attache.drawing.FilterText;
import attache.measures.InPlainWords;
import attache.measures.Measures;
import attache.text.Messages;
import attache.view.Criterion;
import attache.view.ScoreTable;
import attache.view.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/** The card of one account. */
final class AccountView extends VBox {
  private static final double DOT = 5;

  private final CardSource source;
  private final Label title = new Label();
  private final Circle dot = new Circle(DOT);
  private final Label line = new Label();
  private final HBox below = new HBox(8);
  private final Label scope = Paragraph.of("", "hint");
  private final VBox hidden = new VBox(2);
  private final Tiles tiles;
  private final Label words = Paragraph.of("");
  private final BrokerSection broker;
  private final TieSection ties;
  private final AttributeTable attributes;

  AccountView(CardSource source) {
    this.source = source;
    tiles = new Tiles(source);
    broker = new BrokerSection(source);
    ties = new TieSection(source);
    attributes = new AttributeTable();
    getStyleClass().addAll("card", "account");
    title.getStyleClass().add("panel-title");
    title.setWrapText(true);
    line.getStyleClass().add("faint");
    line.setWrapText(true);
    below.getChildren().addAll(dot, line);
    below.setAlignment(Pos.CENTER_LEFT);
    VBox head = new VBox(2, title, below);
    head.getStyleClass().add("card-head");
    words.getStyleClass().add("words");
    scope.getStyleClass().add("card-scope");
    hidden.getStyleClass().add("card-hidden");
    getChildren().addAll(head, hidden, scope, tiles, words, broker, ties, attributes);
  }

  /** Shows an account. */
  void show(int account) {
    title.setText(source.network().label(account));
    dot.setFill(source.paint().color(account));
    line.setText(AttributeText.line(source.network(), source.view().encoding().color(), account));
    below.setVisible(!line.getText().isEmpty());
    below.setManaged(!line.getText().isEmpty());
    showFilter(account);
    tiles.show(account);
    words.setText(words(account));
    words.setVisible(!words.getText().isEmpty());
    words.setManaged(words.isVisible());
    broker.show(account);
    ties.show(account);
    attributes.show(source.network(), account);
  }

  /** Tells which network the numbers refer to, and what hides the account if it is hidden. */
  private void showFilter(int account) {
    ScoreTable scores = source.exploration().scores();
    Optional<Shown> shown = scores.shown();
    scope.setText(
        shown.map(it -> FilterText.scope(scores.scope(), it, source.network())).orElse(""));
    scope.setVisible(shown.isPresent());
    scope.setManaged(shown.isPresent());
    hidden.getChildren().clear();
    shown.flatMap(it -> it.hiddenBy(account)).ifPresent(this::showHidden);
    hidden.setVisible(!hidden.getChildren().isEmpty());
    hidden.setManaged(hidden.isVisible());
    broker.setVisible(source.isMeasured(account));
    broker.setManaged(broker.isVisible());
  }

  private void showHidden(Criterion criterion) {
    Hyperlink clear = new Hyperlink(Messages.text("panels.card.hidden.clear"));
    clear.setId("clear-hiding-filter");
    clear.setOnAction(
        pressed ->
            source
                .exploration()
                .history()
                .replace(view -> view.withFilter(view.filter().without(criterion))));
    String text = FilterText.of(criterion, source.network());
    hidden
        .getChildren()
        .setAll(Paragraph.of(Messages.text("panels.card.hidden", text), "notice"), clear);
  }

  private String words(int account) {
    if (!source.isMeasured(account)) {
      return "";
    }
    return Stream.of(
            source.scores(Measures.IN_DEGREE).map(scores -> InPlainWords.inDegree(scores, account)),
            source
                .scores(Measures.OUT_DEGREE)
                .map(scores -> InPlainWords.outDegree(scores, account)),
            source.scores(Measures.MUTUAL).map(scores -> InPlainWords.mutual(scores, account)))
        .flatMap(sentence -> sentence.map(List::of).orElse(List.of()).stream())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
