package attache.panels;

import attache.measures.InPlainWords;
import attache.measures.Measures;
import attache.text.Messages;
import java.util.List;
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
        Stream.of(
                source
                    .scores(Measures.IN_DEGREE)
                    .map(scores -> InPlainWords.inDegree(scores, shown)),
                source
                    .scores(Measures.OUT_DEGREE)
                    .map(scores -> InPlainWords.outDegree(scores, shown)),
                source.scores(Measures.MUTUAL).map(scores -> InPlainWords.mutual(scores, shown)))
            .flatMap(sentence -> sentence.map(List::of).orElse(List.of()).stream())
            .distinct()
            .collect(Collectors.joining(" ")));
  }
}
