package attache.app;

import attache.formats.SampleNetworks;
import attache.text.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/**
 * What the menu of the window holds: files first, everything else by what it is about, so that the
 * whole of it finds room on a screen of 768 pixels. Used on the FX thread.
 */
final class MainMenu {
  private MainMenu() {}

  /** The items, made anew; recent files and the chosen appearance are those of now. */
  static List<MenuItem> items(TopBar.Requests requests) {
    Menu recent = new Menu(Messages.text("app.menu.recent"));
    recent.getItems().setAll(recent(requests));
    recent.setDisable(recent.getItems().isEmpty());
    Menu samples = new Menu(Messages.text("app.menu.samples"));
    samples.getItems().setAll(samples(requests));
    return List.of(
        item(Command.OPEN, requests),
        samples,
        recent,
        item(Command.IMPORT, requests),
        item(Command.OPEN_ACCOUNTS, requests),
        new SeparatorMenuItem(),
        item(Command.SAVE, requests),
        item(Command.SAVE_AS, requests),
        item(Command.SAVED_VIEWS, requests),
        item(Command.EXPORT_FIGURE, requests),
        item(Command.EXPORT_NETWORK, requests),
        item(Command.EXPORT_RANKINGS, requests),
        new SeparatorMenuItem(),
        menu(
            "app.menu.edit",
            requests,
            Command.UNDO,
            Command.REDO,
            Command.HISTORY,
            Command.FIND,
            Command.CLEAR_SELECTION),
        menu(
            "app.menu.picture",
            requests,
            Command.ZOOM_IN,
            Command.ZOOM_OUT,
            Command.FIT,
            Command.ZOOM_TO_SELECTION,
            Command.LABELS,
            Command.ENCODING,
            Command.NEXT_TIES,
            Command.MATRIX),
        menu("app.menu.layout", requests, layouts()),
        menu(
            "app.menu.filters",
            requests,
            Command.FILTERS,
            Command.CLEAR_FILTERS,
            Command.COLLAPSE_GROUPS,
            Command.EXPAND_GROUPS),
        menu(
            "app.menu.brokers",
            requests,
            Command.BROKER_TABLE,
            Command.PAIR_INSPECTOR,
            Command.MUTE),
        menu(
            "app.menu.studies",
            requests,
            Command.MOBILITY,
            Command.FOLLOW_BACK,
            Command.LAYERS,
            Command.ABSENT,
            Command.COMPARE),
        menu("app.menu.window", requests, Command.RANKINGS, Command.CARD, Command.FULL_SCREEN),
        appearance(requests),
        new SeparatorMenuItem(),
        item(Command.SHORTCUTS, requests),
        item(Command.ABOUT, requests),
        item(Command.QUIT, requests));
  }

  /** The sample networks. */
  static List<MenuItem> samples(TopBar.Requests requests) {
    return Arrays.stream(SampleNetworks.values())
        .map(sample -> item(sample.title(), () -> requests.openSample(sample)))
        .toList();
  }

  /** The files that were opened last, the latest first. */
  static List<MenuItem> recent(TopBar.Requests requests) {
    return requests.preferences().recent().stream()
        .flatMap(entry -> recent(entry, requests).stream())
        .toList();
  }

  private static Optional<MenuItem> recent(String entry, TopBar.Requests requests) {
    if (RecentJoin.isOne(entry)) {
      return RecentJoin.of(entry)
          .map(join -> item(join.title(), () -> requests.openTogether(join)));
    }
    Path file = Path.of(entry);
    return Optional.of(item(recentName(file), () -> requests.openFile(file)));
  }

  /** One command with its keys. */
  static MenuItem item(Command command, TopBar.Requests requests) {
    MenuItem item = item(command.text(), () -> requests.call(command));
    item.setId("menu-" + command.name());
    if (command.hasKeys()) {
      item.setAccelerator(command.keys());
    }
    return item;
  }

  private static Menu menu(String title, TopBar.Requests requests, Command... commands) {
    Menu menu = new Menu(Messages.text(title));
    for (Command command : commands) {
      menu.getItems().add(item(command, requests));
    }
    return menu;
  }

  private static Command[] layouts() {
    return Arrays.stream(Command.values())
        .filter(command -> command.name().startsWith("LAYOUT_") || command == Command.UNPIN_ALL)
        .toArray(Command[]::new);
  }

  private static Menu appearance(TopBar.Requests requests) {
    Menu look = new Menu(Messages.text("app.menu.appearance"));
    for (Preferences.Appearance appearance : Preferences.Appearance.values()) {
      RadioMenuItem item =
          new RadioMenuItem(
              switch (appearance) {
                case SYSTEM -> Messages.text("app.appearance.system");
                case LIGHT -> Messages.text("app.appearance.light");
                case DARK -> Messages.text("app.appearance.dark");
              });
      item.setSelected(requests.preferences().appearance() == appearance);
      item.setOnAction(e -> requests.appearance(appearance));
      look.getItems().add(item);
    }
    return look;
  }

  private static String recentName(Path file) {
    Path folder = file.getParent();
    return folder == null || folder.getFileName() == null
        ? String.valueOf(file.getFileName())
        : Messages.text("app.recent.name", file.getFileName(), folder.getFileName());
  }

  private static MenuItem item(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> action.run());
    return item;
  }
}
