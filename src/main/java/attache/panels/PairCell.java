package attache.panels;

import attache.measures.BrokeredPairs.Pair;
import attache.measures.Measure.Scale;
import attache.measures.MeasureText;
import attache.text.Messages;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A pair of accounts with the share that the broker has of it, as a bar and as a number. */
final class PairCell extends ListCell<Pair> {
  /** Width of the arrow between the two, of the bar and of the number, in pixels. */
  static final double ARROW = 18;

  static final double BAR = 34;

  /** Room between the second name and the bar. */
  private static final double GAP = 6;

  static final double NUMBER = 40;

  private static final double SMALLEST = 0.005;

  private final CardSource source;
  private final NameLabel from;
  private final Label arrow = new Label();
  private final NameLabel to;
  private final Region bar = new Region();
  private final Label number = new Label();
  private final HBox row;
  private final boolean ordered;

  /** Is told which pair is under the pointer. */
  @FunctionalInterface
  interface PairHover {
    void over(Pair pair);
  }

  /**
   * A row.
   *
   * @param ordered whether the pairs have a direction
   */
  PairCell(CardSource source, boolean ordered, PairHover hover) {
    this.source = source;
    this.ordered = ordered;
    from = name(source);
    to = name(source);
    arrow.getStyleClass().add("faint");
    arrow.setMinWidth(ARROW);
    arrow.setAlignment(Pos.CENTER);
    bar.getStyleClass().add("share-bar");
    bar.setMinHeight(5);
    bar.setMaxHeight(5);
    StackPane track = new StackPane(bar);
    track.setMinWidth(BAR);
    track.setMaxWidth(BAR);
    track.setAlignment(Pos.CENTER_LEFT);
    number.getStyleClass().add("share");
    number.setMinWidth(NUMBER);
    number.setMaxWidth(NUMBER);
    number.setAlignment(Pos.CENTER_RIGHT);
    row = new HBox(from, arrow, to, track, number);
    row.setAlignment(Pos.CENTER_LEFT);
    HBox.setMargin(track, new Insets(0, 0, 0, GAP));
    setPrefWidth(0);
    setOnMouseEntered(
        entered -> {
          Pair pair = getItem();
          if (pair != null) {
            hover.over(pair);
          }
        });
  }

  private static NameLabel name(CardSource source) {
    NameLabel label = new NameLabel(source::network);
    label.setMinWidth(0);
    label.setPrefWidth(10);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  /** A share as it stands in the list: two decimals, more only if it were 0.00. */
  static String share(double share) {
    if (share >= 1) {
      return Messages.text("brokers.pairs.only");
    }
    return share < SMALLEST
        ? MeasureText.value(Scale.PAIRS, share)
        : String.format(Locale.ENGLISH, "%.2f", Math.min(share, 0.99));
  }

  @Override
  @SuppressWarnings("NullAway") // the toolkit's contract: an empty cell's item is null
  protected void updateItem(Pair pair, boolean empty) {
    super.updateItem(pair, empty);
    int accounts = source.network().accountCount();
    if (empty || pair == null || pair.from() >= accounts || pair.to() >= accounts) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    from.show(source.network().label(pair.from()));
    to.show(source.network().label(pair.to()));
    arrow.setText(ordered ? "→" : "–");
    double width = Math.max(2, BAR * pair.share());
    bar.setMinWidth(width);
    bar.setMaxWidth(width);
    number.setText(share(pair.share()));
    setAccessibleText(
        Messages.text(
            "brokers.pairs.told",
            from.getAccessibleText(),
            to.getAccessibleText(),
            number.getText(),
            pair.only() ? 1 : 0,
            ordered ? 1 : 0));
    setGraphic(row);
  }
}
