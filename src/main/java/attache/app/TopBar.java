package attache.app;

import attache.formats.SampleNetworks;
import attache.panels.Notes;
import attache.panels.SearchField;
import attache.text.Messages;
import attache.view.ViewState;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the top: which network, search, export, menu. Used on the FX thread. */
final class TopBar extends HBox {
  /** What the bar asks of the program. */
  interface Requests {
    void openSample(SampleNetworks sample);

    void openFile(Path file);

    void openTogether(RecentJoin files);

    void call(Command command);

    void appearance(Preferences.Appearance appearance);

    Preferences preferences();
  }

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final Requests requests;
  private final MenuButton network = new MenuButton();
  private final MenuButton menu = new MenuButton();
  private final LayoutBar layouts;
  private final StudiesMenu studies;
  private final Button filters = new Button(Command.FILTERS.text());
  private @Nullable ViewState shown;

  TopBar(Requests requests, SearchField search, HistoryControls history) {
    this.requests = requests;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(Messages.text("app.name"));
    name.getStyleClass().add("program-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    network.setId("network-menu");
    network.getStyleClass().add("network-menu");
    network.setMnemonicParsing(false);
    network.setTextOverrun(OverrunStyle.ELLIPSIS);
    network.setMinWidth(140);
    network.setPrefWidth(270);
    network.setOnShowing(e -> fillNetworks());
    network.getItems().setAll(new MenuItem());
    search.setMinWidth(160);
    search.setPrefWidth(340);
    search.setMaxWidth(420);
    layouts = new LayoutBar(requests::call);
    studies = new StudiesMenu(requests::call);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    filters.setId("filters");
    filters.setMinWidth(Region.USE_PREF_SIZE);
    filters.setOnAction(e -> requests.call(Command.FILTERS));
    showFilters(0);
    Button export = new Button(Command.EXPORT_FIGURE.text());
    export.setId("export-figure");
    export.getStyleClass().add("export");
    export.setMinWidth(Region.USE_PREF_SIZE);
    Notes.explain(export, Messages.text("app.export.tooltip"));
    export.setOnAction(e -> requests.call(Command.EXPORT_FIGURE));
    menu.setId("main-menu");
    menu.getStyleClass().add("icon-menu");
    menu.setGraphic(new FontIcon(Feather.MENU));
    menu.setAccessibleText(Messages.text("app.menu"));
    Notes.explain(menu, Messages.text("app.menu"));
    menu.setOnShowing(e -> menu.getItems().setAll(MainMenu.items(this.requests)));
    menu.setOnShown(e -> alignMenu());
    menu.getItems().setAll(new MenuItem());
    getChildren()
        .addAll(name, network, search, space, layouts, studies, filters, export, history, menu);
  }

  /** Where lists of the program's own are shown below. */
  Region menu() {
    return menu;
  }

  /** Shows which network is open, how it is laid out, and how many filters are active. */
  void show(ViewState state) {
    ViewState before = shown;
    shown = state;
    if (before != null && isAlike(before, state)) {
      // While a layout runs or the view is moved there is another state in every frame.
      return;
    }
    layouts.show(state);
    studies.show(state.study());
    showFilters(state.filter().criteria().size());
    String title = state.network().title();
    if (!title.equals(network.getText())) {
      network.setText(title);
      network.setAccessibleText(Messages.text("app.network.accessible", title));
      Notes.explain(network, title);
    }
  }

  private static boolean isAlike(ViewState one, ViewState other) {
    return one.network() == other.network()
        && one.arrangement().layout().equals(other.arrangement().layout())
        && one.matrix().equals(other.matrix())
        && one.study().equals(other.study())
        && one.filter().criteria().size() == other.filter().criteria().size();
  }

  private void showFilters(int active) {
    filters.setText(
        active == 0
            ? Command.FILTERS.text()
            : Messages.text("app.filters.active", Command.FILTERS.text(), active));
    filters.pseudoClassStateChanged(ACTIVE, active > 0);
    String told = Messages.text("app.filters.tooltip", active, Command.FILTERS.keysText());
    Notes.explain(filters, told);
    filters.setAccessibleText(told);
  }

  private void fillNetworks() {
    network.getItems().setAll(MainMenu.samples(requests));
    List<MenuItem> recent = MainMenu.recent(requests);
    if (!recent.isEmpty()) {
      network.getItems().add(new SeparatorMenuItem());
      network.getItems().addAll(recent);
    }
    network.getItems().add(new SeparatorMenuItem());
    network.getItems().add(MainMenu.item(Command.OPEN, requests));
    network.getItems().add(MainMenu.item(Command.IMPORT, requests));
    network.getItems().add(MainMenu.item(Command.OPEN_ACCOUNTS, requests));
    network.getItems().add(MainMenu.item(Command.FINDINGS, requests));
  }

  /** The menu ends where its button ends, so that it stays inside the window. */
  private void alignMenu() {
    ContextMenu popup = menu.getItems().getFirst().getParentPopup();
    Bounds button = menu.localToScreen(menu.getBoundsInLocal());
    if (popup != null && button != null) {
      popup.setX(button.getMaxX() - popup.getWidth());
    }
  }
}
