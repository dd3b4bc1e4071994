package attache.app;

import attache.formats.JoinedNetworks;
import attache.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks what several files are of one network, and what each is called in it. */
final class JoinDialog extends Dialog<JoinDialog.Choice> {
  private static final double WIDTH = 460;
  private static final double MOST_HEIGHT = 260;

  /** The height of a file's row with the gap below. */
  private static final double ROW = 40;

  private final List<Path> files;
  private final RadioButton layers = radio("join-layers", "app.join.layers");
  private final RadioButton waves = radio("join-waves", "app.join.waves");
  private final RadioButton first = new RadioButton();
  private final List<TextField> names = new ArrayList<>();
  private final Label hint = new Label();
  private final ButtonType open =
      new ButtonType(Messages.text("app.join.go"), ButtonBar.ButtonData.OK_DONE);

  /**
   * What the user chose.
   *
   * @param as what the files are; empty if the first one is opened alone
   * @param files in their order
   * @param names of the files, in the same order
   */
  record Choice(Optional<JoinedNetworks.As> as, List<Path> files, List<String> names) {}

  /**
   * @param several at least two networks; the first is the one that would be opened alone
   */
  JoinDialog(Window owner, List<Path> several) {
    Path alone = several.getFirst();
    files = several.stream().sorted(Comparator.comparing(JoinedNetworks::name)).toList();
    Look.dress(this, owner);
    setTitle(Messages.text("app.name"));
    setHeaderText(Messages.text("app.join.title", files.size()));
    setResizable(true);
    first.setId("join-first");
    first.setText(Messages.text("app.join.first", alone.getFileName()));
    first.setMnemonicParsing(false);
    ToggleGroup group = new ToggleGroup();
    group.getToggles().addAll(layers, waves, first);
    (JoinedNetworks.tellYears(files) ? waves : layers).setSelected(true);
    hint.setWrapText(true);
    hint.setPrefWidth(WIDTH);
    hint.setMinHeight(54);
    hint.getStyleClass().add("faint");
    ScrollPane list = new ScrollPane(rows());
    list.setFitToWidth(true);
    list.setMaxHeight(MOST_HEIGHT);
    list.setMinHeight(Math.min(MOST_HEIGHT, files.size() * ROW));
    list.getStyleClass().add("edge-to-edge");
    getDialogPane().setContent(new VBox(10, layers, waves, first, hint, list));
    getDialogPane().setPrefWidth(WIDTH + 40);
    getDialogPane().setId("join-dialog");
    getDialogPane().getButtonTypes().setAll(open, ButtonType.CANCEL);
    group.selectedToggleProperty().addListener((o, before, after) -> refresh());
    getDialogPane().lookupButton(open).setId("join-go");
    setResultConverter(button -> open.equals(button) ? choice(alone) : null);
    refresh();
  }

  private static RadioButton radio(String id, String key) {
    RadioButton radio = new RadioButton(Messages.text(key));
    radio.setId(id);
    return radio;
  }

  private GridPane rows() {
    GridPane rows = new GridPane();
    rows.setHgap(12);
    rows.setVgap(6);
    ColumnConstraints file = new ColumnConstraints();
    file.setPercentWidth(55);
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    rows.getColumnConstraints().setAll(file, name);
    List<String> suggested = JoinedNetworks.names(files);
    for (int row = 0; row < files.size(); row++) {
      Label of = new Label(String.valueOf(files.get(row).getFileName()));
      TextField field = new TextField(suggested.get(row));
      field.setId("join-name-" + row);
      field.setAccessibleText(Messages.text("app.join.name", of.getText()));
      field.textProperty().addListener((o, before, after) -> refresh());
      of.setLabelFor(field);
      names.add(field);
      rows.addRow(row, of, field);
    }
    return rows;
  }

  private Optional<JoinedNetworks.As> as() {
    return layers.isSelected()
        ? Optional.of(JoinedNetworks.As.LAYERS)
        : waves.isSelected() ? Optional.of(JoinedNetworks.As.WAVES) : Optional.empty();
  }

  private List<String> written() {
    return names.stream().map(field -> field.getText().strip()).toList();
  }

  private void refresh() {
    boolean joins = as().isPresent();
    names.forEach(field -> field.setDisable(!joins));
    List<String> written = written();
    boolean named = written.stream().noneMatch(String::isEmpty);
    boolean told = new HashSet<>(written).size() == written.size();
    Node go = getDialogPane().lookupButton(open);
    go.setDisable(joins && !(named && told));
    hint.setText(
        !joins
            ? Messages.text("app.join.first.hint")
            : !named
                ? Messages.text("app.join.unnamed")
                : !told
                    ? Messages.text("app.join.same-name")
                    : waves.isSelected()
                        ? Messages.text("app.join.waves.hint")
                        : Messages.text("app.join.layers.hint"));
  }

  private Choice choice(Path alone) {
    Optional<JoinedNetworks.As> as = as();
    return as.isEmpty()
        ? new Choice(as, List.of(alone), List.of(JoinedNetworks.name(alone)))
        : new Choice(as, files, written());
  }
}
