package attache.app;

import attache.formats.SheetChoice;
import attache.formats.TablePreview;
import attache.formats.TableReading;
import attache.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Which sheet of a workbook holds the ties, and which the accounts. */
final class SheetChooser extends HBox {
  private static final double WIDTH = 132;

  private final Consumer<TableReading> change;
  private final ComboBox<String> ties = new ComboBox<>();
  private final ComboBox<Optional<List<String>>> accounts = new ComboBox<>();
  private @Nullable TablePreview shown;
  private boolean showing;

  /**
   * @param change told how the user wants the workbook to be read
   */
  SheetChooser(Consumer<TableReading> change) {
    super(16);
    this.change = change;
    ties.setId("assistant-ties-sheet");
    ties.setPrefWidth(WIDTH);
    ties.setAccessibleText(Messages.text("assistant.sheet.ties"));
    ties.valueProperty().addListener((o, before, now) -> chosenTies(now));
    accounts.setId("assistant-accounts-sheet");
    accounts.setPrefWidth(WIDTH);
    accounts.setAccessibleText(Messages.text("assistant.sheet.accounts"));
    accounts.setConverter(new NamedValues<>(SheetChooser::name));
    accounts
        .valueProperty()
        .addListener((o, before, now) -> Optional.ofNullable(now).ifPresent(this::chosenAccounts));
    setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .setAll(
            labelled("assistant.sheet.ties", ties), labelled("assistant.sheet.accounts", accounts));
  }

  private static Node labelled(String key, ComboBox<?> control) {
    Label label = new Label(Messages.text(key));
    label.setLabelFor(control);
    HBox both = new HBox(8, label, control);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  private static String name(Optional<List<String>> sheets) {
    if (sheets.isEmpty()) {
      return Messages.text("assistant.sheet.detected");
    }
    return sheets.get().isEmpty()
        ? Messages.text("assistant.sheet.none")
        : String.join(", ", sheets.get());
  }

  /** Shows the sheets of a workbook, and which are read; a text has none. */
  void show(TablePreview preview) {
    Optional<SheetChoice> choice = preview.reading().sheets();
    setVisible(choice.isPresent());
    setManaged(choice.isPresent());
    if (choice.isEmpty()) {
      return;
    }
    showing = true;
    shown = preview;
    List<String> names =
        preview.sheets().stream().map(TablePreview.SheetPreview::name).distinct().toList();
    List<Optional<List<String>>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    choices.add(Optional.of(List.of()));
    preview.sheets().stream()
        .filter(TablePreview.SheetPreview::isOne)
        .map(TablePreview.SheetPreview::name)
        .distinct()
        .filter(name -> !choice.get().all().contains(name))
        .forEach(name -> choices.add(Optional.of(List.of(name))));
    // Setting the same items anew would close a list that is open.
    if (!ties.getItems().equals(names)) {
      ties.getItems().setAll(names);
    }
    ties.setValue(choice.get().called());
    if (!accounts.getItems().equals(choices)) {
      accounts.getItems().setAll(choices);
    }
    accounts.setValue(choice.get().accounts());
    showing = false;
  }

  private void chosenTies(@Nullable String name) {
    TablePreview now = shown;
    if (showing || now == null || name == null) {
      return;
    }
    TableReading before = now.reading();
    Optional<List<String>> listed =
        before.sheets().flatMap(SheetChoice::accounts).filter(sheets -> !sheets.contains(name));
    now.sheets().stream()
        .filter(sheet -> sheet.name().equals(name))
        .findFirst()
        .ifPresent(
            sheet ->
                change.accept(
                    sheet
                        .reading()
                        .withCorrections(before.corrections())
                        .withAccountsOf(before)
                        .withSheets(sheet.reading().sheets().orElseThrow().withAccounts(listed))));
  }

  private void chosenAccounts(Optional<List<String>> sheets) {
    TablePreview now = shown;
    if (!showing && now != null) {
      TableReading before = now.reading();
      before
          .sheets()
          .ifPresent(choice -> change.accept(before.withSheets(choice.withAccounts(sheets))));
    }
  }
}
