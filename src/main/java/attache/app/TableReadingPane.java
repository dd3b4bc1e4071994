package attache.app;

import attache.formats.CharacterSet;
import attache.formats.ColumnRole;
import attache.formats.TablePreview;
import attache.formats.TableReading;
import attache.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The first rows of a table, and everything about its reading that can be changed. */
final class TableReadingPane extends VBox {
  private static final int MOST_LINES = 1000;

  private final Consumer<TableReading> change;
  private final ComboBox<Character> delimiter = new ComboBox<>();
  private final ComboBox<CharacterSet> encoding = new ComboBox<>();
  private final Spinner<Integer> firstLine = new Spinner<>(1, MOST_LINES, 1);
  private final CheckBox header = new CheckBox(Messages.text("assistant.header"));
  private final CheckBox comma = new CheckBox(Messages.text("assistant.comma"));
  private final RoleTable<ColumnRole> rows;
  private final Label problem = new Label(Messages.text("assistant.ends"));
  private final SheetChooser sheets;

  /** What means nothing in a workbook. */
  private final List<HBox> ofText;

  private @Nullable TablePreview shown;
  private boolean showing;

  /**
   * @param change told how the user wants the table to be read
   */
  TableReadingPane(Consumer<TableReading> change) {
    super(8);
    this.change = change;
    sheets = new SheetChooser(change);
    for (char one : TableReading.DELIMITERS.toCharArray()) {
      delimiter.getItems().add(one);
    }
    delimiter.setConverter(new NamedValues<>(TableReading::delimiterName));
    encoding.getItems().setAll(CharacterSet.values());
    encoding.setConverter(
        new NamedValues<>(
            one ->
                one == CharacterSet.DETECTED
                    ? Messages.text("assistant.encoding.detected")
                    : one.called()));
    delimiter.setId("assistant-delimiter");
    encoding.setId("assistant-encoding");
    header.setId("assistant-header");
    comma.setId("assistant-comma");
    firstLine.setId("assistant-first-line");
    firstLine.setEditable(true);
    firstLine.setPrefWidth(72);
    firstLine.setAccessibleText(Messages.text("assistant.first"));
    delimiter.setAccessibleText(Messages.text("assistant.delimiter"));
    encoding.setAccessibleText(Messages.text("assistant.encoding"));
    delimiter.valueProperty().addListener((o, b, now) -> changed(r -> r.withDelimiter(now)));
    encoding.valueProperty().addListener((o, b, now) -> changed(r -> r.withEncoding(now)));
    firstLine.valueProperty().addListener((o, b, now) -> changed(r -> r.withFirstLine(now)));
    header.selectedProperty().addListener((o, b, now) -> changed(r -> r.withHeader(now)));
    comma.selectedProperty().addListener((o, b, now) -> changed(r -> r.withDecimalComma(now)));
    ofText =
        List.of(
            labelled("assistant.delimiter", delimiter), labelled("assistant.encoding", encoding));
    FlowPane answers =
        new FlowPane(
            16,
            8,
            sheets,
            ofText.get(0),
            ofText.get(1),
            labelled("assistant.first", firstLine),
            header,
            comma);
    answers.setRowValignment(javafx.geometry.VPos.CENTER);
    rows =
        new RoleTable<>(
            "assistant-role-",
            List.of(ColumnRole.values()),
            TableReadingPane::name,
            (column, role) -> changed(reading -> reading.withRole(column, role)));
    rows.setId("assistant-rows");
    rows.setAccessibleText(Messages.text("assistant.rows"));
    problem.getStyleClass().add("complaint");
    getChildren().setAll(answers, rows, problem);
  }

  private static HBox labelled(String key, Region control) {
    Label label = new Label(Messages.text(key));
    label.setLabelFor(control);
    HBox both = new HBox(8, label, control);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  private void changed(Function<TableReading, TableReading> to) {
    TablePreview now = shown;
    if (!showing && now != null) {
      change.accept(to.apply(now.reading()));
    }
  }

  /** Shows how a table is read. */
  void show(TablePreview preview) {
    TableReading reading = preview.reading();
    showing = true;
    shown = preview;
    sheets.show(preview);
    for (HBox answer : ofText) {
      answer.setVisible(reading.sheets().isEmpty());
      answer.setManaged(answer.isVisible());
    }
    delimiter.setValue(reading.delimiter());
    encoding.setValue(reading.encoding());
    firstLine.getValueFactory().setValue(reading.firstLine());
    header.setSelected(reading.header());
    comma.setSelected(reading.decimalComma());
    problem.setVisible(!reading.complete());
    problem.setManaged(!reading.complete());
    rows.show(preview.names(), reading::role, preview.rows());
    showing = false;
  }

  private static String name(ColumnRole role) {
    return switch (role) {
      case SOURCE -> Messages.text("assistant.role.source");
      case TARGET -> Messages.text("assistant.role.target");
      case WEIGHT -> Messages.text("assistant.role.weight");
      case LAYER -> Messages.text("assistant.role.layer");
      case WAVE -> Messages.text("assistant.role.wave");
      case DIRECTION -> Messages.text("assistant.role.direction");
      case DATE -> Messages.text("assistant.role.date");
      case TIE -> Messages.text("assistant.role.tie");
      case SOURCE_ACCOUNT -> Messages.text("assistant.role.source-account");
      case TARGET_ACCOUNT -> Messages.text("assistant.role.target-account");
      case IGNORED -> Messages.text("assistant.role.ignored");
    };
  }
}
