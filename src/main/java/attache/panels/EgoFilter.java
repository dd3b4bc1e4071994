package attache.panels;

import attache.network.FollowNetwork;
import attache.text.Messages;
import attache.view.Criterion;
import attache.view.Exploration;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Filters by how many ties accounts are away from the selected one. */
final class EgoFilter extends VBox {
  private static final int MOST_STEPS = 3;

  private final Exploration exploration;
  private final FilterChanges changes;
  private final Label told = Paragraph.of("", "hint");
  private final ToggleGroup steps = new ToggleGroup();
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final HBox row = new HBox();

  EgoFilter(Exploration exploration, FilterChanges changes) {
    super(6);
    this.exploration = exploration;
    this.changes = changes;
    for (int step = 0; step <= MOST_STEPS; step++) {
      buttons.add(button(step));
    }
    row.getChildren().setAll(buttons);
    getChildren().addAll(told, row);
  }

  private ToggleButton button(int step) {
    ToggleButton button = new ToggleButton(Messages.text("panels.filters.ego.step", step));
    button.setId("filter-ego-" + step);
    button.setToggleGroup(steps);
    button
        .getStyleClass()
        .add(step == 0 ? "left-pill" : step == MOST_STEPS ? "right-pill" : "center-pill");
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setAccessibleText(Messages.text("panels.filters.ego.step.accessible", step));
    button.setOnAction(pressed -> choose(step));
    return button;
  }

  private void choose(int step) {
    ViewState view = exploration.history().current();
    OptionalInt middle = view.selection().leading();
    int account = middle.orElse(present().map(Criterion.Ego::account).orElse(-1));
    if (step == 0 || account < 0) {
      changes.change(filter -> filter.withoutSame(new Criterion.Ego(0, 1)));
    } else {
      changes.change(filter -> filter.with(new Criterion.Ego(account, step)));
    }
    show();
  }

  private Optional<Criterion.Ego> present() {
    return exploration.history().current().filter().criteria().stream()
        .filter(Criterion.Ego.class::isInstance)
        .map(Criterion.Ego.class::cast)
        .findFirst();
  }

  /** Shows what the present filter says, and whose neighbourhood could be shown. */
  void show() {
    ViewState view = exploration.history().current();
    FollowNetwork network = view.network();
    OptionalInt selected = view.selection().leading();
    Optional<Criterion.Ego> ego = present();
    row.setDisable(ego.isEmpty() && selected.isEmpty());
    steps.selectToggle(buttons.get(Math.min(MOST_STEPS, ego.map(Criterion.Ego::steps).orElse(0))));
    if (ego.isPresent()) {
      String around = network.label(ego.get().account());
      boolean other = selected.isPresent() && selected.getAsInt() != ego.get().account();
      told.setText(
          other
              ? Messages.text(
                  "panels.filters.ego.other", around, network.label(selected.getAsInt()))
              : Messages.text("panels.filters.ego.around", around));
    } else {
      told.setText(
          selected.isPresent()
              ? Messages.text("panels.filters.ego.around", network.label(selected.getAsInt()))
              : Messages.text("panels.filters.ego.select"));
    }
  }
}
