package attache.panels;

import attache.measures.BetweennessEstimate;
import attache.measures.Scores;
import attache.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of a ranking: which measure it ranks by, what that means, and in which order. */
final class RankingHead extends VBox {
  private final MenuButton measure = new MenuButton();
  private final Button order = new Button();
  private final FontIcon direction = new FontIcon(Feather.ARROW_DOWN);
  private final Label explanation = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final ToggleGroup measures = new ToggleGroup();
  private final RadioMenuItem highest;
  private final RadioMenuItem lowest;

  /**
   * A head.
   *
   * @param onRight whether it stands at the right side
   * @param onMeasure told the key of the measure that the user chooses
   * @param onWords called when the user wants the measure in plain words
   * @param onDescending told whether the user wants the highest first
   */
  RankingHead(
      boolean onRight,
      Consumer<String> onMeasure,
      Runnable onWords,
      Consumer<Boolean> onDescending) {
    getStyleClass().add("ranking-head");
    Pos side = onRight ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT;
    setAlignment(onRight ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
    measure.getStyleClass().addAll("measure", "flat");
    measure.getItems().setAll(MeasureMenu.items(measures, onMeasure));
    ToggleGroup orders = new ToggleGroup();
    highest = orderItem(Messages.text("panels.rankings.highest_first"), orders, true, onDescending);
    lowest = orderItem(Messages.text("panels.rankings.lowest_first"), orders, false, onDescending);
    MenuItem words = new MenuItem(Messages.text("brokers.words.of-ranking"));
    words.getStyleClass().add(MeasureMenu.COMPACT);
    words.setOnAction(chosen -> onWords.run());
    measure.getItems().addAll(new SeparatorMenuItem(), highest, lowest, words);
    order.getStyleClass().addAll("order", "flat", "quiet");
    order.setGraphic(direction);
    order.setOnAction(pressed -> onDescending.accept(lowest.isSelected()));
    explanation.getStyleClass().add("explanation");
    explanation.setWrapText(true);
    explanation.setMinHeight(USE_PREF_SIZE);
    explanation.setTextAlignment(onRight ? TextAlignment.RIGHT : TextAlignment.LEFT);
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.setAccessibleText(Messages.text("panels.rankings.computing"));
    progress.setVisible(false);
    progress.setManaged(false);
    HBox title = new HBox(measure, order);
    title.setAlignment(side);
    getChildren().addAll(title, explanation, progress);
  }

  private static RadioMenuItem orderItem(
      String text, ToggleGroup orders, boolean descending, Consumer<Boolean> onDescending) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.getStyleClass().add(MeasureMenu.COMPACT);
    item.setToggleGroup(orders);
    item.setOnAction(chosen -> onDescending.accept(descending));
    return item;
  }

  /**
   * Shows what the column ranks by.
   *
   * @param key key of the measure
   * @param descending whether the highest stands first
   * @param scores its scores, if they are there
   * @param waiting whether they are not computed before the user says so
   * @param directed whether ties have a direction
   */
  void show(
      String key, boolean descending, Optional<Scores> scores, boolean waiting, boolean directed) {
    boolean coming = scores.isEmpty() && !waiting;
    String name = MeasureWords.name(key, directed);
    measure.setText(MeasureWords.head(key, directed));
    measure.setAccessibleText(Messages.text("panels.rankings.measure.told", name));
    Notes.explain(
        measure,
        Messages.text(
            "panels.rankings.measure.tooltip", name, MeasureWords.definition(key, directed)));
    MeasureMenu.show(measures, key, directed);
    (descending ? highest : lowest).setSelected(true);
    direction.setIconCode(descending ? Feather.ARROW_DOWN : Feather.ARROW_UP);
    String orderText =
        descending
            ? Messages.text("panels.rankings.order.descending")
            : Messages.text("panels.rankings.order.ascending");
    Notes.explain(order, orderText);
    order.setAccessibleText(orderText);
    explanation.setText(explanation(key, scores, waiting, directed));
    progress.setVisible(coming);
    progress.setManaged(coming);
  }

  private static String explanation(
      String key, Optional<Scores> scores, boolean waiting, boolean directed) {
    if (scores.isEmpty()) {
      return Messages.text(waiting ? "panels.estimate.waiting" : "panels.rankings.computing");
    }
    return scores
        .get()
        .estimate()
        .map(BetweennessEstimate::brief)
        .orElseGet(() -> MeasureWords.brief(key, directed));
  }
}
