package attache.app;

import attache.formats.CharacterSet;
import attache.formats.ColumnRole;
import attache.formats.TablePreview;
import attache.formats.TableReading;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The first rows of a table, and everything about its reading that can be changed. */
final class TableReadingPane extends VBox {
  private static final double ROW = 26;
  private static final double COLUMN = 168;

  /** Nobody looks through more columns; what is beyond is read as detected. */
  private static final int MOST_COLUMNS = 60;

  private static final int MOST_LINES = 1000;

  private final Consumer<TableReading> change;
  private final ComboBox<Character> delimiter = new ComboBox<>();
  private final ComboBox<CharacterSet> encoding = new ComboBox<>();
  private final Spinner<Integer> firstLine = new Spinner<>(1, MOST_LINES, 1);
  private final CheckBox header = new CheckBox(Messages.text("assistant.header"));
  private final CheckBox comma = new CheckBox(Messages.text("assistant.comma"));
  private final TableView<TablePreview.Row> rows = new TableView<>();
  private final Label problem = new Label(Messages.text("assistant.ends"));
  private final SheetChooser sheets;

  /** What means nothing in a workbook. */
  private final List<HBox> ofText;

  private List<String> shownNames = List.of();
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
    firstLine.setPrefWidth(80);
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
    rows.setId("assistant-rows");
    rows.setAccessibleText(Messages.text("assistant.rows"));
    rows.setFixedCellSize(ROW);
    rows.setPrefHeight(72 + 6 * ROW);
    rows.setMinHeight(72 + 3 * ROW);
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
    showColumns(preview);
    if (!rows.getItems().equals(preview.rows())) {
      rows.getItems().setAll(preview.rows());
    }
    showing = false;
  }

  private void showColumns(TablePreview preview) {
    if (shownNames.equals(preview.names())) {
      for (int column = 0; column < rows.getColumns().size(); column++) {
        if (rows.getColumns().get(column).getGraphic() instanceof Head head) {
          head.roles.setValue(preview.reading().role(column));
        }
      }
      return;
    }
    shownNames = preview.names();
    List<TableColumn<TablePreview.Row, String>> columns = new ArrayList<>();
    for (int column = 0; column < Math.min(MOST_COLUMNS, shownNames.size()); column++) {
      columns.add(column(preview, column));
    }
    rows.getColumns().setAll(columns);
  }

  private TableColumn<TablePreview.Row, String> column(TablePreview preview, int number) {
    TableColumn<TablePreview.Row, String> column = new TableColumn<>();
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(COLUMN);
    column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue().cell(number)));
    column.setGraphic(
        new Head(preview.names().get(number), preview.reading().role(number), number));
    return column;
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

  /** What stands above a column: its name, and what it is taken for. */
  private final class Head extends VBox {
    private final ComboBox<ColumnRole> roles = new ComboBox<>();

    Head(String name, ColumnRole role, int column) {
      super(4);
      Label label = new Label(name);
      label.setMaxWidth(COLUMN - 20);
      roles.getItems().setAll(ColumnRole.values());
      roles.setConverter(new NamedValues<>(TableReadingPane::name));
      roles.setValue(role);
      roles.setPrefWidth(COLUMN - 20);
      roles.setId("assistant-role-" + column);
      roles.setAccessibleText(Messages.text("assistant.role", name));
      roles
          .valueProperty()
          .addListener((o, before, now) -> changed(reading -> reading.withRole(column, now)));
      setAlignment(Pos.CENTER_LEFT);
      getChildren().setAll(label, roles);
    }
  }
}
