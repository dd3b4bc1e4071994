package attache.app;

import attache.facts.Country;
import attache.formats.FilePreview;
import attache.formats.ImportReport;
import attache.formats.Opened;
import attache.formats.TablePreview;
import attache.network.AttributeColumn;
import attache.panels.Gradually;
import attache.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * Shows how a file is read, lets the user change that, and gives what came of it. Used on the FX
 * thread.
 */
final class ImportAssistant extends Dialog<ImportAssistant.Choice> {
  private static final double WIDTH = 1000;
  private static final double HEIGHT = 700;

  private final ImportModel model;
  private final TableReadingPane table;
  private final Label facts = new Label();
  private final Label result = new Label();
  private final ProgressIndicator busy = new ProgressIndicator();
  private final FindingsList findings;
  private final Tab findingsTab = new Tab();
  private final CountriesPane countries;
  private final Tab countriesTab = new Tab();
  private final AccountsTablePane accounts;
  private final Tab accountsTab = new Tab(Messages.text("assistant.accounts"));
  private final ButtonType open =
      new ButtonType(Messages.text("assistant.open"), ButtonBar.ButtonData.OK_DONE);

  /**
   * What the user chose.
   *
   * @param file the file
   * @param companions files that belong to it, such as an accounts table
   * @param opened what came of reading it
   * @param countries the countries whose facts the accounts get; empty if none are wanted
   * @param asDetected whether the file is read as it would be without the assistant
   */
  record Choice(
      Path file,
      List<Path> companions,
      Opened opened,
      Map<Integer, Country> countries,
      boolean asDetected) {
    /** Whether whoever opens the file without the assistant gets the same network. */
    boolean asInFile() {
      return asDetected && countries.isEmpty();
    }
  }

  /**
   * @param companions files that belong to it, such as an accounts table
   * @param dialogs asks for another one
   */
  ImportAssistant(
      Window owner, Path file, List<Path> companions, BackgroundWork work, FileDialogs dialogs) {
    model = new ImportModel(file, companions, work, this::refresh);
    table = new TableReadingPane(model::read);
    findings = new FindingsList(model::apply);
    countries = new CountriesPane(model);
    accounts =
        new AccountsTablePane(
            model::read,
            () ->
                dialogs
                    .toOpen(Messages.text("app.accounts.title", file.getFileName()))
                    .ifPresent(table -> model.add(table.toAbsolutePath().normalize())));
    Look.dress(this, owner);
    setTitle(Messages.text("app.name"));
    setHeaderText(Messages.text("assistant.title", file.getFileName()));
    setResizable(true);
    facts.setWrapText(true);
    facts.setMinHeight(Region.USE_PREF_SIZE);
    facts.setId("assistant-facts");
    result.setId("assistant-result");
    result.setWrapText(true);
    result.setMinHeight(Region.USE_PREF_SIZE);
    result.getStyleClass().add("assistant-result");
    HBox.setHgrow(result, Priority.ALWAYS);
    busy.setPrefSize(16, 16);
    busy.setMaxSize(16, 16);
    HBox outcome = new HBox(8, busy, result);
    outcome.setAlignment(Pos.CENTER_LEFT);
    outcome.setMinHeight(24);
    findingsTab.setText(Messages.text("assistant.findings.pending"));
    findingsTab.setContent(findings);
    countriesTab.setText(Messages.text("assistant.countries.none"));
    showOnceChosen(countriesTab, countries);
    showOnceChosen(accountsTab, accounts);
    TabPane tabs = new TabPane(findingsTab, countriesTab, accountsTab);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getStyleClass().add("assistant-tabs");
    VBox.setVgrow(tabs, Priority.ALWAYS);
    VBox content = new VBox(12, facts, outcome);
    getDialogPane().setContent(content);
    getDialogPane().setPrefSize(WIDTH, HEIGHT);
    getDialogPane().setMinSize(WIDTH, HEIGHT);
    getDialogPane().getButtonTypes().setAll(open, ButtonType.CANCEL);
    getDialogPane().setId("import-assistant");
    openButton().setId("assistant-open");
    setResultConverter(button -> open.equals(button) ? choice() : null);
    setOnHidden(e -> model.cancel());
    model.start();
    Gradually.inPulses()
        .show(
            List.of(
                () -> {},
                () -> content.getChildren().add(1, table),
                () -> content.getChildren().add(tabs)));
  }

  /** Leaves out of the window what is not looked at: to style and lay it out takes its time. */
  private static void showOnceChosen(Tab tab, Node content) {
    tab.selectedProperty().addListener((o, before, now) -> tab.setContent(content));
  }

  private Node openButton() {
    return getDialogPane().lookupButton(open);
  }

  private Choice choice() {
    if (!(model.outcome() instanceof ImportModel.Outcome.Read read)) {
      throw new IllegalStateException("nothing was read");
    }
    return new Choice(
        model.file(),
        model.companions(),
        read.opened(),
        countries.wanted() ? model.countries(read) : Map.of(),
        model.isAsDetected());
  }

  private void refresh() {
    openButton().setDisable(!(model.outcome() instanceof ImportModel.Outcome.Read));
    if (!openButton().isDisabled() && getDialogPane().lookupButton(ButtonType.CANCEL).isFocused()) {
      // While the file was read, nothing else could have the focus.
      openButton().requestFocus();
    }
    busy.setVisible(model.outcome() instanceof ImportModel.Outcome.Pending);
    busy.setManaged(busy.isVisible());
    boolean isTable = model.table().isPresent();
    table.setVisible(isTable);
    table.setManaged(isTable);
    model.table().ifPresent(table::show);
    accountsTab.setDisable(!isTable);
    model.preview().ifPresent(preview -> facts.setText(facts(preview)));
    switch (model.outcome()) {
      case ImportModel.Outcome.Pending pending ->
          result.setText(Messages.text("assistant.reading"));
      case ImportModel.Outcome.Read read -> {
        result.setText(result(read.opened(), isTable));
        list(read.opened().report());
        accounts.show(read.opened().accounts(), !isWorkbook());
        countries.show(read);
        countriesTab.setDisable(read.matches().isEmpty());
        countriesTab.setText(
            Messages.text(
                "assistant.countries",
                model.countries(read).size(),
                read.opened().network().accountCount()));
      }
      case ImportModel.Outcome.Refused refused -> {
        result.setText(Messages.text("assistant.refused", refused.message()));
        list(refused.report());
        countriesTab.setText(Messages.text("assistant.countries.none"));
        countriesTab.setDisable(true);
      }
    }
  }

  private boolean isWorkbook() {
    return model.table().filter(table -> table.reading().sheets().isPresent()).isPresent();
  }

  private void list(ImportReport report) {
    findings.show(report.findings(), model::canApply);
    findingsTab.setText(Messages.text("assistant.findings", report.findings().size()));
  }

  private static String facts(FilePreview preview) {
    return switch (preview) {
      case TablePreview book when book.reading().sheets().isPresent() ->
          Messages.text(
              book.reading().complete() ? "assistant.workbook" : "assistant.workbook.noties",
              book.reading().sheets().orElseThrow().ties());
      case TablePreview table when table.reading().complete() ->
          Messages.text("assistant.table", table.encoding());
      case TablePreview other -> Messages.text("assistant.table.noties", other.encoding());
      case FilePreview.Other unknown when unknown.format().isEmpty() ->
          Messages.text("assistant.unknown");
      case FilePreview.Other other ->
          Messages.text("assistant.format", other.format(), other.encoding());
    };
  }

  private static String result(Opened opened, boolean table) {
    ImportReport report = opened.report();
    String layers =
        report.layers().stream()
            .map(layer -> Messages.text("assistant.layer", layer.name(), layer.arcs()))
            .collect(Collectors.joining(", "));
    String counts =
        Messages.text(
            "assistant.result",
            report.accounts(),
            report.arcs(),
            report.layers().size(),
            layers,
            report.skipped());
    if (table) {
      return counts;
    }
    List<String> attributes =
        opened.network().attributes().stream().map(AttributeColumn::name).toList();
    return attributes.isEmpty()
        ? counts
        : counts + "\n" + Messages.text("assistant.attributes", String.join(", ", attributes));
  }
}
