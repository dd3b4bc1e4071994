package attache.app;

import attache.drawing.AttributeNames;
import attache.network.AttributeColumn;
import attache.network.GroupCollapse;
import attache.network.NumberColumn;
import attache.text.Messages;
import attache.view.ViewState;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckListView;
import org.jspecify.annotations.Nullable;

/** Asks by which attribute accounts are grouped and which groups become one account each. */
final class CollapseDialog extends Dialog<CollapseDialog.Choice> {
  /** What has more groups than this tells accounts apart rather than together. */
  private static final int MOST_GROUPS = 60;

  private final ComboBox<AttributeColumn> attribute = new ComboBox<>();
  private final CheckListView<String> groups = new CheckListView<>();

  /**
   * What the user chose.
   *
   * @param attribute name of the attribute
   * @param groups the groups that are collapsed, at least one
   */
  record Choice(String attribute, Set<String> groups) {}

  CollapseDialog(Window owner, ViewState view) {
    Look.dress(this, owner);
    setTitle(Messages.text("app.name"));
    setHeaderText(Messages.text("app.collapse.title"));
    ButtonType collapse =
        new ButtonType(Messages.text("app.collapse.go"), ButtonBar.ButtonData.OK_DONE);
    getDialogPane().getButtonTypes().addAll(collapse, ButtonType.CANCEL);
    attribute.setId("collapse-attribute");
    attribute.setMaxWidth(Double.MAX_VALUE);
    attribute.setConverter(new Names());
    attribute.setAccessibleText(Messages.text("app.collapse.by"));
    groups.setId("collapse-groups");
    groups.setPrefHeight(240);
    groups.setAccessibleText(Messages.text("app.collapse.which"));
    attribute.valueProperty().addListener((o, before, after) -> offer(after));
    List<AttributeColumn> offered =
        view.network().attributes().stream().filter(CollapseDialog::isGrouping).toList();
    attribute.getItems().setAll(offered);
    offered.stream()
        .filter(one -> one.name().equals(view.encoding().color()))
        .findFirst()
        .or(() -> offered.stream().findFirst())
        .ifPresent(attribute::setValue);
    Label hint = new Label(Messages.text("app.collapse.hint"));
    hint.setWrapText(true);
    hint.setPrefWidth(360);
    getDialogPane()
        .setContent(
            new VBox(
                8,
                new Label(Messages.text("app.collapse.by")),
                attribute,
                new Label(Messages.text("app.collapse.which")),
                groups,
                hint));
    Node go = getDialogPane().lookupButton(collapse);
    go.setId("collapse-go");
    go.disableProperty().bind(Bindings.isEmpty(groups.getCheckModel().getCheckedItems()));
    // A list keeps the key that presses the button elsewhere.
    groups.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER && go instanceof Button button) {
            button.fire();
            e.consume();
          }
        });
    setResultConverter(
        button ->
            collapse.equals(button)
                ? new Choice(
                    attribute.getValue().name(),
                    new TreeSet<>(groups.getCheckModel().getCheckedItems()))
                : null);
  }

  /** Whether the network has no attribute that groups its accounts. */
  boolean isEmpty() {
    return attribute.getItems().isEmpty();
  }

  private void offer(AttributeColumn column) {
    groups.getItems().setAll(GroupCollapse.groups(column).stream().sorted().toList());
    groups.getCheckModel().checkAll();
  }

  private static boolean isGrouping(AttributeColumn column) {
    int count = column instanceof NumberColumn ? 0 : GroupCollapse.groups(column).size();
    return count > 0 && count <= MOST_GROUPS && count < column.size();
  }

  /** Attributes by their names. */
  private static final class Names extends StringConverter<AttributeColumn> {
    @Override
    public String toString(@Nullable AttributeColumn column) {
      return column == null ? "" : AttributeNames.name(column.name());
    }

    @Override
    public AttributeColumn fromString(String text) {
      throw new UnsupportedOperationException("attributes are chosen, not typed");
    }
  }
}
