package attache.panels;

import attache.drawing.FilterText;
import attache.text.Messages;
import attache.view.Exploration;
import attache.view.Filter;
import attache.view.ScoreTable;
import attache.view.Shown;
import attache.view.ViewState;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Says which network the measures refer to, and switches it; there while a filter is active. */
final class ScopeSwitch extends HBox {
  private final Exploration exploration;
  private final ToggleButton whole = button("left-pill", Filter.Scope.WHOLE);
  private final ToggleButton part = button("right-pill", Filter.Scope.SHOWN);
  private final ToggleGroup scopes = new ToggleGroup();

  ScopeSwitch(Exploration exploration) {
    super(8);
    this.exploration = exploration;
    getStyleClass().add("scope-switch");
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(Messages.text("panels.scope"));
    name.getStyleClass().add("faint");
    Notes.explain(whole, Messages.text("panels.scope.whole.tooltip"));
    Notes.explain(part, Messages.text("panels.scope.shown.tooltip"));
    scopes.getToggles().addAll(whole, part);
    getChildren().addAll(name, new HBox(whole, part));
  }

  private ToggleButton button(String style, Filter.Scope scope) {
    ToggleButton button = new ToggleButton();
    button.getStyleClass().addAll(style, "small");
    button.getStyleClass().add("scope-" + (scope == Filter.Scope.WHOLE ? "whole" : "shown"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        pressed -> {
          exploration.history().replace(view -> view.withFilter(view.filter().withScope(scope)));
          show();
        });
    return button;
  }

  /** Shows what the measures refer to now. */
  void show() {
    ScoreTable scores = exploration.scores();
    Optional<Shown> shown = scores.shown();
    setVisible(shown.isPresent());
    setManaged(shown.isPresent());
    ViewState view = exploration.history().current();
    scopes.selectToggle(view.filter().scope() == Filter.Scope.WHOLE ? whole : part);
    whole.setText(Messages.text("panels.scope.whole", view.network().accountCount()));
    part.setText(Messages.text("panels.scope.shown", shown.map(Shown::count).orElse(0)));
    setAccessibleText(
        shown.map(it -> FilterText.scope(scores.scope(), it, view.network())).orElse(""));
  }
}
