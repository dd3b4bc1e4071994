package attache.app;

import attache.formats.Finding;
import attache.formats.Fix;
import attache.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** What was found in a file: where, what stands there, what is wrong, and the fixes to choose. */
final class FindingsList extends TableView<Finding> {
  /** What nobody need look at. */
  private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");

  private final Consumer<Fix> apply;
  private final TableColumn<Finding, Finding> fixes;
  private Predicate<Fix> offered = fix -> false;

  /**
   * @param apply told which fix the user chose
   */
  FindingsList(Consumer<Fix> apply) {
    this.apply = apply;
    setId("findings");
    setAccessibleText(Messages.text("assistant.findings.list"));
    setPlaceholder(new Label());
    getColumns().add(text("assistant.finding.place", 108, FindingsList::place));
    getColumns().add(text("assistant.finding.text", 160, Finding::text));
    getColumns()
        .add(
            text(
                "assistant.finding.message",
                440,
                f -> f.remedy().isEmpty() ? f.message() : f.message() + " " + f.remedy()));
    fixes = column("assistant.finding.fix", 240);
    fixes.setCellFactory(c -> new FixCell());
    getColumns().add(fixes);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
  }

  /**
   * Shows findings.
   *
   * @param mends whether the file can be read so that a fix mends it
   */
  void show(List<Finding> findings, Predicate<Fix> mends) {
    offered = mends;
    setPlaceholder(new Label(Messages.text("assistant.findings.none")));
    fixes.setVisible(findings.stream().flatMap(f -> f.fixes().stream()).anyMatch(mends));
    if (!getItems().equals(findings)) {
      getItems().setAll(findings);
    }
  }

  /** Where a finding is, with the name of the file if that is another than the one that is read. */
  static String place(Finding finding) {
    if (finding.line() == 0) {
      return Messages.text("assistant.finding.whole");
    }
    String line =
        finding.column() == 0
            ? Messages.text("assistant.finding.line", finding.line())
            : Messages.text("assistant.finding.line-column", finding.line(), finding.column());
    return finding.file().isEmpty()
        ? line
        : Messages.text("assistant.finding.file", finding.file(), line);
  }

  private static TableColumn<Finding, Finding> text(
      String key, double width, Function<Finding, String> text) {
    TableColumn<Finding, Finding> column = column(key, width);
    column.setCellFactory(c -> new TextCell(text));
    return column;
  }

  private static TableColumn<Finding, Finding> column(String key, double width) {
    TableColumn<Finding, Finding> column = new TableColumn<>(Messages.text(key));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(width);
    column.setCellValueFactory(
        row -> new javafx.beans.property.ReadOnlyObjectWrapper<>(row.getValue()));
    return column;
  }

  /**
   * A text that is broken into lines instead of cut. It is no label, whose height a row of a table
   * asks for without telling it how wide it is.
   */
  private static final class TextCell extends TableCell<Finding, Finding> {
    private final Function<Finding, String> text;
    private final Text lines = new Text();

    TextCell(Function<Finding, String> text) {
      this.text = text;
      lines.getStyleClass().add("text");
      lines.wrappingWidthProperty().bind(widthProperty().subtract(20));
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
      super.updateItem(finding, empty);
      lines.setText(finding == null ? "" : text.apply(finding));
      lines.pseudoClassStateChanged(ASIDE, finding != null && !finding.asks());
      setGraphic(finding == null ? null : lines);
    }
  }

  /** A button a fix. */
  private final class FixCell extends TableCell<Finding, Finding> {
    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
      super.updateItem(finding, empty);
      if (finding == null || finding.fixes().stream().noneMatch(offered)) {
        setGraphic(null);
        return;
      }
      VBox buttons = new VBox(4);
      buttons.setAlignment(Pos.CENTER);
      for (Fix fix : finding.fixes().stream().filter(offered).toList()) {
        Button button = new Button(fix.offer());
        button.getStyleClass().add("small");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(e -> apply.accept(fix));
        buttons.getChildren().add(button);
      }
      setGraphic(buttons);
    }
  }
}
