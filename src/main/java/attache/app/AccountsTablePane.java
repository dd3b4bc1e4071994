package attache.app;

import attache.formats.AccountRole;
import attache.formats.AccountsPreview;
import attache.formats.AccountsReading;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The tables of accounts that belong to a table of ties, and what their columns are taken for. */
final class AccountsTablePane extends VBox {
  private final BiConsumer<String, AccountsReading> change;
  private final ComboBox<String> tables = new ComboBox<>();
  private final CheckBox used = new CheckBox(Messages.text("assistant.accounts.use"));
  private final Button add = new Button(Messages.text("assistant.accounts.choose"));
  private final Label words = new Label();
  private final RoleTable<AccountRole> rows;
  private final List<AccountsPreview> shown = new ArrayList<>();
  private boolean showing;

  /**
   * @param change told which table the user wants to be read how
   * @param choose asks for a table in another file
   */
  AccountsTablePane(BiConsumer<String, AccountsReading> change, Runnable choose) {
    super(8);
    this.change = change;
    tables.setId("assistant-accounts-table");
    tables.setAccessibleText(Messages.text("assistant.accounts.table"));
    tables.valueProperty().addListener((o, before, now) -> showChosen());
    used.setId("assistant-accounts-used");
    used.selectedProperty().addListener((o, before, now) -> changeUsed(now));
    add.setId("assistant-accounts-choose");
    add.setOnAction(e -> choose.run());
    words.setWrapText(true);
    words.setId("assistant-accounts-words");
    rows =
        new RoleTable<>(
            "assistant-account-role-",
            List.of(AccountRole.values()),
            AccountsTablePane::name,
            this::changeRole);
    rows.setId("assistant-accounts-rows");
    rows.setAccessibleText(Messages.text("assistant.accounts.rows"));
    VBox.setVgrow(rows, Priority.ALWAYS);
    HBox answers = new HBox(16, tables, used, add);
    answers.setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(8, 0, 0, 0));
    getChildren().setAll(answers, words, rows);
    show(List.of(), false);
  }

  private static String name(AccountRole role) {
    return switch (role) {
      case ID -> Messages.text("assistant.account-role.id");
      case LABEL -> Messages.text("assistant.account-role.label");
      case COUNTRY -> Messages.text("assistant.account-role.country");
      case ATTRIBUTE -> Messages.text("assistant.account-role.attribute");
      case IGNORED -> Messages.text("assistant.account-role.ignored");
    };
  }

  /**
   * Shows tables of accounts.
   *
   * @param others whether a table in another file can be chosen
   */
  void show(List<AccountsPreview> accounts, boolean others) {
    showing = true;
    shown.clear();
    shown.addAll(accounts);
    add.setVisible(others);
    add.setManaged(others);
    List<String> names = accounts.stream().map(AccountsPreview::table).distinct().toList();
    String before = tables.getValue();
    if (!tables.getItems().equals(names)) {
      tables.getItems().setAll(names);
      tables.setValue(
          before != null && names.contains(before)
              ? before
              : names.isEmpty() ? null : names.getFirst());
    }
    tables.setVisible(!names.isEmpty());
    tables.setManaged(!names.isEmpty());
    showing = false;
    showChosen();
  }

  private @Nullable AccountsPreview chosen() {
    String name = tables.getValue();
    return shown.stream().filter(table -> table.table().equals(name)).findFirst().orElse(null);
  }

  private void showChosen() {
    if (showing) {
      return;
    }
    AccountsPreview table = chosen();
    showing = true;
    rows.setVisible(table != null);
    used.setVisible(table != null);
    used.setManaged(table != null);
    if (table == null) {
      words.setText(Messages.text("assistant.accounts.none"));
    } else {
      used.setSelected(table.reading().used());
      rows.setDisable(!table.reading().used());
      words.setText(Messages.text("assistant.accounts.words"));
      rows.show(table.names(), table.reading()::role, table.rows());
    }
    showing = false;
  }

  private void changeUsed(boolean now) {
    AccountsPreview table = chosen();
    if (!showing && table != null) {
      change.accept(table.table(), table.reading().withUsed(now));
    }
  }

  private void changeRole(int column, AccountRole role) {
    AccountsPreview table = chosen();
    if (table != null) {
      change.accept(table.table(), table.reading().withRole(column, role));
    }
  }
}
