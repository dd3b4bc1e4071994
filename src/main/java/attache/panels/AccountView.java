package attache.panels;

import attache.measures.InPlainWords;
import attache.measures.Measures;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
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
    getChildren().addAll(head, tiles, words, broker, ties, attributes);
  }

  /** Shows an account. */
  void show(int account) {
    title.setText(source.network().label(account));
    dot.setFill(source.paint().color(account));
    line.setText(AttributeText.line(source.network(), source.view().encoding().color(), account));
    below.setVisible(!line.getText().isEmpty());
    below.setManaged(!line.getText().isEmpty());
    tiles.show(account);
    words.setText(words(account));
    broker.show(account);
    ties.show(account);
    attributes.show(source.network(), account);
  }

  private String words(int account) {
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
