package attache.app;

import attache.text.Messages;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.input.KeyCombination;

/**
 * What a user can ask of the program, each with its keys. The text stands in the message bundle
 * under {@code app.command.NAME}.
 */
enum Command {
  OPEN("open", "Shortcut+O"),
  IMPORT("import", "Shortcut+Shift+O"),
  OPEN_ACCOUNTS("open-accounts", ""),
  FINDINGS("findings", ""),
  SAVE("save", "Shortcut+S"),
  SAVE_AS("save-as", "Shortcut+Shift+S"),
  SAVED_VIEWS("saved-views", "Shortcut+Shift+V"),
  EXPORT_FIGURE("export-figure", "Shortcut+E"),
  EXPORT_NETWORK("export-network", "Shortcut+Shift+E"),
  EXPORT_RANKINGS("export-rankings", "Shortcut+Shift+R"),
  QUIT("quit", "Shortcut+Q"),
  UNDO("undo", "Shortcut+Z"),
  REDO("redo", "Shortcut+Shift+Z"),
  HISTORY("history", "Shortcut+H"),
  FIND("find", "Shortcut+F"),
  CLEAR_SELECTION("clear-selection", ""),
  ZOOM_IN("zoom-in", "Shortcut+Plus"),
  ZOOM_OUT("zoom-out", "Shortcut+Minus"),
  FIT("fit", "Shortcut+0"),
  ZOOM_TO_SELECTION("zoom-to-selection", "Shortcut+1"),
  LAYOUT_FORCE("layout-force", "Alt+1"),
  LAYOUT_BACKBONE("layout-backbone", "Alt+2"),
  LAYOUT_STRESS("layout-stress", "Alt+3"),
  LAYOUT_CIRCLE("layout-circle", "Alt+4"),
  LAYOUT_RADIAL("layout-radial", "Alt+5"),
  LAYOUT_EGO_RINGS("layout-ego-rings", "Alt+6"),
  LAYOUT_GROUPED("layout-grouped", "Alt+7"),
  LAYOUT_MAP("layout-map", "Alt+8"),
  LAYOUT_FILE("layout-file", "Alt+9"),
  LAYOUT_RUN("layout-run", "Shortcut+L"),
  LAYOUT_REHEAT("layout-reheat", "Shortcut+Shift+L"),
  UNPIN_ALL("unpin-all", ""),
  MATRIX("matrix", "Shortcut+M"),
  MOBILITY("mobility", "Shortcut+Shift+M"),
  FOLLOW_BACK("follow-back", "Shortcut+Shift+B"),
  LAYERS("layers", "Shortcut+Shift+Y"),
  ABSENT("absent", "Shortcut+Shift+A"),
  COMPARE("compare", "Shortcut+Shift+C"),
  LABELS("labels", "Shortcut+T"),
  ENCODING("encoding", "F6"),
  NEXT_TIES("next-ties", "Shortcut+Shift+T"),
  FILTERS("filters", "Shortcut+Shift+F"),
  CLEAR_FILTERS("clear-filters", ""),
  COLLAPSE_GROUPS("collapse-groups", "Shortcut+G"),
  EXPAND_GROUPS("expand-groups", "Shortcut+Shift+G"),
  PAIR_INSPECTOR("pair-inspector", "Shortcut+I"),
  BROKER_TABLE("broker-table", "Shortcut+B"),
  MUTE("mute", "Shortcut+U"),
  RANKINGS("rankings", "F7"),
  CARD("card", "F8"),
  FULL_SCREEN("full-screen", "F11"),
  SHORTCUTS("shortcuts", "F1"),
  ABOUT("about", "");

  /** Read once: each step of the user's is told with the keys that undo it. */
  private static final Map<Command, String> KEYS = new ConcurrentHashMap<>();

  private final String key;
  private final String keys;

  Command(String key, String keys) {
    this.key = key;
    this.keys = keys;
  }

  /** What the command is called in menus. */
  String text() {
    return Messages.text("app.command." + key);
  }

  /**
   * The key of the layout that the command changes to.
   *
   * @throws IllegalStateException if it changes to none
   */
  String layout() {
    return switch (this) {
      case LAYOUT_FORCE -> "force";
      case LAYOUT_BACKBONE -> "backbone";
      case LAYOUT_STRESS -> "stress";
      case LAYOUT_CIRCLE -> "circle";
      case LAYOUT_RADIAL -> "radial";
      case LAYOUT_EGO_RINGS -> "ego_rings";
      case LAYOUT_GROUPED -> "grouped";
      case LAYOUT_MAP -> "map";
      case LAYOUT_FILE -> "file";
      default -> throw new IllegalStateException(key + " is no layout");
    };
  }

  /** Whether the command has keys of its own. */
  boolean hasKeys() {
    return !keys.isEmpty();
  }

  /** The keys that call it. */
  KeyCombination keys() {
    return KeyCombination.valueOf(keys);
  }

  /** The keys that call it, as people read them. */
  String keysText() {
    return KEYS.computeIfAbsent(this, command -> command.keys().getDisplayText());
  }
}
