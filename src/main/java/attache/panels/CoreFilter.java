package attache.panels;

import attache.measures.Measures;
import attache.measures.Scores;
import attache.text.Messages;
import attache.view.Criterion;
import attache.view.Exploration;
import attache.view.Filter;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;

/** Filters by how tightly accounts hang together: the k-core, and accounts without any tie. */
final class CoreFilter extends VBox {
  private final Exploration exploration;
  private final FilterChanges changes;
  private final Slider core = new Slider(0, 1, 0);
  private final Label told = Paragraph.of("", "hint");
  private final CheckBox isolates = new CheckBox(Messages.text("panels.filters.isolates"));
  private boolean showing;

  CoreFilter(Exploration exploration, FilterChanges changes) {
    super(6);
    this.exploration = exploration;
    this.changes = changes;
    core.setId("filter-core");
    core.setAccessibleText(Messages.text("panels.filters.core.accessible"));
    Notes.explain(core, Messages.text("panels.filters.core.tooltip"));
    core.setMinorTickCount(0);
    core.setMajorTickUnit(1);
    core.setSnapToTicks(true);
    core.setBlockIncrement(1);
    core.valueProperty().addListener((o, before, after) -> moved());
    isolates.setId("filter-isolates");
    Notes.explain(isolates, Messages.text("panels.filters.isolates.tooltip"));
    isolates.setOnAction(pressed -> hideIsolates(isolates.isSelected()));
    getChildren().addAll(core, told, isolates);
  }

  private void moved() {
    int k = (int) Math.rint(core.getValue());
    if (!showing && k != present()) {
      changes.change(
          filter ->
              k > 0
                  ? filter.with(new Criterion.Core(k))
                  : filter.withoutSame(new Criterion.Core(1)));
    }
  }

  private void hideIsolates(boolean hide) {
    Criterion criterion = new Criterion.NoIsolates();
    changes.change(filter -> hide ? filter.with(criterion) : filter.without(criterion));
  }

  private Filter filter() {
    return exploration.history().current().filter();
  }

  /** The k of the present filter; 0 if it has none. */
  private int present() {
    return filter().criteria().stream()
        .filter(Criterion.Core.class::isInstance)
        .mapToInt(criterion -> ((Criterion.Core) criterion).k())
        .findFirst()
        .orElse(0);
  }

  /** Shows what the present filter says. */
  void show() {
    exploration.wantOfWhole(Measures.CORENESS);
    Optional<Scores> cores = exploration.scores().whole().get(Measures.CORENESS);
    int most =
        cores
            .filter(scores -> scores.rankedCount() > 0)
            .map(scores -> (int) scores.value(scores.at(0)))
            .orElse(0);
    int k = present();
    showing = true;
    core.setMax(Math.max(1, Math.max(most, k)));
    core.setDisable(most == 0);
    if (!core.isValueChanging()) {
      core.setValue(k);
    }
    showing = false;
    if (k > 0) {
      told.setText(Messages.text("panels.filters.core.on", k));
    } else {
      told.setText(
          cores.isPresent()
              ? Messages.text("panels.filters.core.off", most)
              : Messages.text("panels.card.computing"));
    }
    isolates.setSelected(filter().criteria().contains(new Criterion.NoIsolates()));
  }
}
