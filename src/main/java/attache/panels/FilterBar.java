package attache.panels;

import attache.drawing.FilterText;
import attache.text.Messages;
import attache.view.Criterion;
import attache.view.Exploration;
import attache.view.Filter;
import attache.view.Shown;
import attache.view.ViewState;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What is filtered, while a filter is active: how much is left, and each criterion with a button
 * that clears it. Used on the FX thread.
 */
public final class FilterBar extends FlowPane {
  private static final int LONGEST = 48;

  private final Exploration exploration;

  /** The bar for what is explored; it follows its changes from now on. */
  public FilterBar(Exploration exploration) {
    super(6, 6);
    this.exploration = exploration;
    getStyleClass().add("filter-bar");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    exploration
        .history()
        .addListener(
            (before, after) -> {
              if (before.network() != after.network()
                  || !before.layerName().equals(after.layerName())
                  || !before.filter().equals(after.filter())) {
                show();
              }
            });
    exploration.addScoresListener(this::show);
    show();
  }

  private void show() {
    ViewState view = exploration.history().current();
    Filter filter = view.filter();
    setVisible(!filter.isEmpty());
    setManaged(!filter.isEmpty());
    getChildren().clear();
    if (filter.isEmpty()) {
      return;
    }
    Label left = new Label(left(view));
    left.getStyleClass().add("filter-left");
    left.setId("filter-left");
    getChildren().add(left);
    for (Criterion criterion : filter.criteria()) {
      getChildren().add(chip(criterion, view));
    }
    Hyperlink clear = new Hyperlink(Messages.text("panels.filters.clear"));
    clear.setId("clear-filters");
    clear.setOnAction(pressed -> change(Filter.NONE));
    getChildren().add(clear);
  }

  private String left(ViewState view) {
    Optional<Shown> shown = exploration.scores().shown();
    return shown
        .map(it -> FilterText.left(it, view.network(), view.layer().arcCount()))
        .orElse(Messages.text("panels.filters.counting"));
  }

  private Node chip(Criterion criterion, ViewState view) {
    String text = FilterText.of(criterion, view.network());
    Button chip = new Button(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    chip.setMnemonicParsing(false);
    chip.getStyleClass().add("filter-chip");
    chip.setGraphic(new FontIcon(Feather.X));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    Notes.explain(chip, Messages.text("panels.filters.chip.tooltip", text));
    chip.setAccessibleText(Messages.text("panels.filters.chip.accessible", text));
    chip.setOnAction(
        pressed -> change(exploration.history().current().filter().without(criterion)));
    return chip;
  }

  private void change(Filter filter) {
    exploration.history().replace(view -> view.withFilter(filter));
  }
}
