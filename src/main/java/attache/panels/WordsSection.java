package attache.panels;

import attache.measures.InPlainWords;
import attache.measures.Measures;
import attache.text.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/** What an account's degrees mean, in sentences, and the way to every other measure. */
final class WordsSection extends CardSection {
  private final CardSource source;
  private final Label words = Paragraph.of("", "words");
  private int account = -1;

  WordsSection(CardSource source, FoldedSections folded, CardRequests requests) {
    super("words", Messages.text("brokers.words.title"), folded);
    this.source = source;
    Hyperlink all = new Hyperlink(Messages.text("brokers.words.all"));
    all.setId("words-all");
    all.setOnAction(pressed -> requests.explain(Measures.IN_DEGREE, account));
    body().getChildren().addAll(words, all);
  }

  /** Shows an account. */
  void show(int shown) {
    account = shown;
    words.setText(
        (source.layer().directed() ? follows() : ties())
            .flatMap(Optional::stream)
            .distinct()
            .collect(Collectors.joining(" ")));
  }

  private Stream<Optional<String>> follows() {
    return Stream.of(
        source.scores(Measures.IN_DEGREE).map(scores -> InPlainWords.inDegree(scores, account)),
        source.scores(Measures.OUT_DEGREE).map(scores -> InPlainWords.outDegree(scores, account)),
        source.scores(Measures.MUTUAL).map(scores -> InPlainWords.mutual(scores, account)));
  }

  /** Where ties have no direction, following, being followed and both are one. */
  private Stream<Optional<String>> ties() {
    return Stream.of(
        source.scores(Measures.IN_DEGREE).map(scores -> InPlainWords.degree(scores, account)));
  }
}
