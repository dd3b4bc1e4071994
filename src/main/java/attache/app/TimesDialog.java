package attache.app;

import attache.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Asks at which time a network shall be seen whose accounts or ties existed at certain times only:
 * at all times together, at one moment, or at several as its waves.
 */
final class TimesDialog extends Dialog<List<String>> {
  /** So many moments are listed; any other can be written. */
  private static final int LISTED = 400;

  /** So many waves are suggested. */
  private static final int SUGGESTED = 5;

  private static final double WIDTH = 440;

  private final RadioButton all = radio("times-all", "app.times.all");
  private final RadioButton one = radio("times-one", "app.times.one");
  private final RadioButton several = radio("times-waves", "app.times.waves");
  private final ComboBox<String> moment = new ComboBox<>();
  private final TextField moments = new TextField();
  private final ButtonType show =
      new ButtonType(Messages.text("app.times.go"), ButtonBar.ButtonData.OK_DONE);

  /**
   * @param known the moments at which something began or ended, in order; at least one
   */
  TimesDialog(Window owner, List<String> known) {
    Look.dress(this, owner);
    setTitle(Messages.text("app.name"));
    setHeaderText(Messages.text("app.times.title", known.getFirst(), known.getLast()));
    ToggleGroup group = new ToggleGroup();
    group.getToggles().addAll(all, one, several);
    all.setSelected(true);
    moment.setId("times-moment");
    moment.setEditable(true);
    moment.getItems().setAll(spread(known, LISTED));
    moment.setValue(known.get(known.size() / 2));
    moment.setMaxWidth(Double.MAX_VALUE);
    moment.setAccessibleText(one.getText());
    moments.setId("times-moments");
    moments.setText(String.join(", ", spread(known, SUGGESTED)));
    moments.setAccessibleText(several.getText());
    Label hint = new Label(Messages.text("app.times.hint"));
    hint.setWrapText(true);
    hint.setPrefWidth(WIDTH);
    hint.getStyleClass().add("faint");
    getDialogPane().setContent(new VBox(8, all, one, moment, several, moments, hint));
    getDialogPane().setPrefWidth(WIDTH + 40);
    getDialogPane().setId("times-dialog");
    getDialogPane().getButtonTypes().setAll(show, ButtonType.CANCEL);
    getDialogPane().lookupButton(show).setId("times-go");
    group.selectedToggleProperty().addListener((o, before, after) -> refresh());
    moment.getEditor().textProperty().addListener((o, before, after) -> refresh());
    moments.textProperty().addListener((o, before, after) -> refresh());
    setResultConverter(button -> show.equals(button) ? chosen() : null);
    refresh();
  }

  private static RadioButton radio(String id, String key) {
    RadioButton radio = new RadioButton(Messages.text(key));
    radio.setId(id);
    return radio;
  }

  /** At most so many of some moments, evenly spread, the first and the last among them. */
  static List<String> spread(List<String> known, int most) {
    if (known.size() <= most) {
      return known;
    }
    List<String> some = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      some.add(known.get((int) Math.round((double) i * (known.size() - 1) / (most - 1))));
    }
    return some;
  }

  /** No moment means all times together, one a single time, more of them waves. */
  private List<String> chosen() {
    if (all.isSelected()) {
      return List.of();
    }
    if (one.isSelected()) {
      return List.of(moment.getEditor().getText().strip());
    }
    return List.copyOf(
        new LinkedHashSet<>(
            Arrays.stream(moments.getText().split("[,;]", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList()));
  }

  private void refresh() {
    moment.setDisable(!one.isSelected());
    moments.setDisable(!several.isSelected());
    Node go = getDialogPane().lookupButton(show);
    List<String> chosen = chosen();
    go.setDisable(
        (one.isSelected() && chosen.getFirst().isEmpty())
            || (several.isSelected() && chosen.size() < 2));
  }
}
