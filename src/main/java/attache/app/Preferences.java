package attache.app;

import attache.panels.FoldedSections;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program remembers from one start to the next. Immutable; {@link PreferencesFile} keeps
 * it.
 *
 * @param appearance light, dark, or as the system is
 * @param recent files opened last, the latest first, as absolute paths; several that were opened
 *     together as {@link RecentJoin} writes them
 * @param window where the window was
 * @param rankings how wide the rankings were, and whether they were shown
 * @param card how wide the account card was, and whether it was shown
 * @param folded keys of the parts of the account card that are folded
 */
record Preferences(
    Appearance appearance,
    List<String> recent,
    Window window,
    Side rankings,
    Side card,
    List<String> folded) {
  private static final int MOST_RECENT = 10;

  /** What a first start has. */
  static final Preferences DEFAULT =
      new Preferences(
          Appearance.SYSTEM,
          List.of(),
          new Window(-1, -1, 1280, 800, false),
          new Side(0, true),
          new Side(0, true),
          FoldedSections.AT_FIRST);

  /** On what ground the window is drawn. */
  enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
  }

  /**
   * Where the window was, in screen coordinates.
   *
   * @param x left edge; negative together with y if it was never placed
   * @param y upper edge
   * @param width at least 1
   * @param height at least 1
   * @param maximized whether it filled the screen
   */
  record Window(double x, double y, double width, double height, boolean maximized) {}

  /**
   * A side panel.
   *
   * @param width that was chosen, in pixels; 0 for as wide as suits the window
   * @param shown whether it was open
   */
  record Side(double width, boolean shown) {}

  Preferences {
    recent = List.copyOf(recent);
    folded = List.copyOf(folded);
  }

  Preferences withAppearance(Appearance value) {
    return new Preferences(value, recent, window, rankings, card, folded);
  }

  /** The recent files that were opened alone, the latest first. */
  List<Path> recentFiles() {
    return recent.stream().filter(entry -> !RecentJoin.isOne(entry)).map(Path::of).toList();
  }

  /** With a file at the head of the recent ones. */
  Preferences opened(String path) {
    List<String> paths = new ArrayList<>(recent);
    paths.remove(path);
    paths.addFirst(path);
    return withRecent(paths.subList(0, Math.min(MOST_RECENT, paths.size())));
  }

  /** Without a file that is there no more. */
  Preferences forgotten(String path) {
    List<String> paths = new ArrayList<>(recent);
    paths.remove(path);
    return withRecent(paths);
  }

  Preferences withRecent(List<String> value) {
    return new Preferences(appearance, value, window, rankings, card, folded);
  }

  Preferences withWindow(Window value) {
    return new Preferences(appearance, recent, value, rankings, card, folded);
  }

  Preferences withRankings(Side value) {
    return new Preferences(appearance, recent, window, value, card, folded);
  }

  Preferences withCard(Side value) {
    return new Preferences(appearance, recent, window, rankings, value, folded);
  }

  Preferences withFolded(List<String> value) {
    return new Preferences(appearance, recent, window, rankings, card, value);
  }
}
